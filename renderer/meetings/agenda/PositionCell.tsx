import { Input, Table } from '@digdir/designsystemet-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { AgendaItemView } from '../../../shared/agenda.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaView as texts } from '../../../shared/texts/agenda-view.ts'
import type { AgendaRows } from './use-agenda-rows.ts'

type Props = Readonly<{ item: AgendaItemView; count: number; rows: AgendaRows; tabIndex: number }>

/** The item's place in the list; a number typed here, or anywhere on the row, moves it. */
export function PositionCell({ item, count, rows, tabIndex }: Props) {
  const isTyping = rows.typed?.id === item.id
  return (
    <Table.Cell data-column="position">
      {isTyping ? (
        <NewPosition item={item} count={count} rows={rows} />
      ) : (
        <button
          type="button"
          className="plain-button"
          tabIndex={tabIndex}
          aria-label={fill(texts.moveTo, { title: item.title, position: item.position })}
          onClick={() => rows.type({ id: item.id, digits: '' })}
        >
          {item.position}
        </button>
      )}
    </Table.Cell>
  )
}

function NewPosition({ item, count, rows }: Omit<Props, 'tabIndex'>) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const digits = rows.typed?.digits ?? ''
  const leave = () => {
    rows.type(null)
    rows.focus(item.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter' && digits !== '') rows.move(item, Number(digits))
    else leave()
  }
  return (
    <Input
      ref={field}
      className="position-field"
      inputMode="numeric"
      aria-label={fill(texts.newPosition, { count })}
      value={digits}
      onChange={(event) => rows.type({ id: item.id, digits: event.target.value.replaceAll(/\D/g, '').slice(0, 3) })}
      onKeyDown={onKeyDown}
      onBlur={() => rows.type(null)}
    />
  )
}
