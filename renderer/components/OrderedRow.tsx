import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { IconTool } from './IconTool.tsx'
import type { OrderedRows } from './use-ordered-rows.ts'

type Props<K extends string> = Readonly<{
  rowKey: K
  name: string
  about: string
  /** Counts from 1, of `count` rows. */
  position: number
  count: number
  rows: OrderedRows<K>
  /** What the tools are called, with the name in the slot `{name}`. */
  tools: Readonly<{ edit: string; up: string; down: string; remove: string }>
  /** Said in place of the removal of a row that must stay. */
  stays?: string | undefined
  /** Stands in place of the row while it is edited. */
  form: ReactNode
}>

/** A row one orders; its name opens it, and keys on the name move it, change it and take it out. */
export function OrderedRow<K extends string>({ rowKey, name, about, position, count, rows, ...props }: Props<K>) {
  const { tools, stays, form } = props
  if (rows.editedKey === rowKey) return <li>{form}</li>
  return (
    <li className="template-section">
      <span className="template-position">{position}</span>
      <div>
        <button
          type="button"
          className="ds-link"
          ref={rows.nameRef(rowKey)}
          onClick={() => rows.edit(rowKey)}
          onKeyDown={(event) => rows.onKeyDown(event, rowKey)}
        >
          {name}
        </button>
        <p className="quiet">{about}</p>
      </div>
      <div className="template-tools">
        <IconTool words={fill(tools.edit, { name })} icon={PencilIcon} onClick={() => rows.edit(rowKey)} />
        <IconTool
          words={fill(tools.up, { name })}
          icon={ArrowUpIcon}
          isOff={position === 1}
          onClick={() => rows.move(rowKey, position - 1)}
        />
        <IconTool
          words={fill(tools.down, { name })}
          icon={ArrowDownIcon}
          isOff={position === count}
          onClick={() => rows.move(rowKey, position + 1)}
        />
        <IconTool
          words={stays ?? fill(tools.remove, { name })}
          icon={TrashIcon}
          isOff={stays !== undefined}
          onClick={() => rows.remove(rowKey)}
        />
      </div>
    </li>
  )
}
