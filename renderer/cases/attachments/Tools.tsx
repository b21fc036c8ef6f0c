import { ArrowDownIcon, ArrowUpIcon, DownloadIcon, FilePlusIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useRef, type ComponentType } from 'react'
import type { Attachment } from '../../../shared/attachments.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { IconTool } from '../../components/IconTool.tsx'
import { saveFiles } from './file-acts.ts'
import { replaceFile } from './uploads.ts'
import type { AttachmentRows } from './use-attachment-rows.ts'

type Props = Readonly<{ attachment: Attachment; count: number; rows: AttachmentRows; tabIndex: number }>

/** What can be done with an attachment besides opening it. */
export function Tools({ attachment, count, rows, tabIndex }: Props) {
  const { id, number, versions } = attachment
  const common = { number, tabIndex }
  return (
    <div className="attachment-tools">
      <Tool {...common} name="edit" icon={PencilIcon} onClick={() => rows.edit(id)} />
      <ReplaceTool attachment={attachment} tabIndex={tabIndex} />
      <Tool {...common} name="save" icon={DownloadIcon} onClick={() => void saveFiles([versions[0]])} />
      <Tool
        {...common}
        name="up"
        icon={ArrowUpIcon}
        isOff={number === 1}
        onClick={() => rows.move(attachment, number - 1)}
      />
      <Tool
        {...common}
        name="down"
        icon={ArrowDownIcon}
        isOff={number === count}
        onClick={() => rows.move(attachment, number + 1)}
      />
      <Tool {...common} name="remove" icon={TrashIcon} onClick={() => rows.remove(attachment)} />
    </div>
  )
}

type ToolProps = Readonly<{
  name: 'edit' | 'replace' | 'save' | 'up' | 'down' | 'remove'
  number: number
  tabIndex: number
  icon: ComponentType<{ 'aria-hidden': boolean }>
  isOff?: boolean
  onClick: () => void
}>

function Tool({ name, number, ...tool }: ToolProps) {
  return <IconTool words={fill(texts[name], { number })} {...tool} />
}

function ReplaceTool({ attachment, tabIndex }: Pick<Props, 'attachment' | 'tabIndex'>) {
  const picker = useRef<HTMLInputElement>(null)
  const { number } = attachment
  return (
    <>
      <Tool
        name="replace"
        number={number}
        tabIndex={tabIndex}
        icon={FilePlusIcon}
        onClick={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={fill(texts.chooseNew, { number })}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) void replaceFile(attachment, file)
        }}
      />
    </>
  )
}
