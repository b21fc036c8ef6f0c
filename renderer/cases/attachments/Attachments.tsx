import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon, PaperclipIcon } from '@navikt/aksel-icons'
import type { Attachment } from '../../../shared/attachments.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { useCommands } from '../../components/commands.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { AttachmentRow } from './AttachmentRow.tsx'
import { saveFiles } from './file-acts.ts'
import { Reading } from './Reading.tsx'
import { useAttachmentRows } from './use-attachment-rows.ts'

type Props = Readonly<{ attachments: readonly Attachment[]; onAdd: () => void }>

/** The case's attachments in order: open, move, rename, replace, save, remove. */
export function Attachments({ attachments, onAdd }: Props) {
  const rows = useAttachmentRows(attachments)
  useCommands(texts.title, attachments.length > 0 ? shownKeys : [])
  const add = (
    <Button variant="secondary" onClick={onAdd}>
      <PaperclipIcon aria-hidden />
      {texts.add}
    </Button>
  )
  return (
    <div className="attachments">
      <Reading />
      {attachments.length === 0 ? (
        <EmptyState text={texts.empty}>{add}</EmptyState>
      ) : (
        <>
          <ol aria-label={texts.list}>
            {attachments.map((attachment) => (
              <AttachmentRow key={attachment.id} attachment={attachment} count={attachments.length} rows={rows} />
            ))}
          </ol>
          <div className="attachments-foot">
            {add}
            <Button
              variant="tertiary"
              onClick={() => void saveFiles(attachments.map(({ versions: [latest] }) => latest))}
            >
              <DownloadIcon aria-hidden />
              {texts.saveAll}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** Shown in F1; the rows handle these keys themselves. */
const shownKeys = [
  { text: texts.keys.move, keys: 'Alt+ArrowUp' },
  { text: texts.keys.remove, keys: 'Delete' },
  { text: texts.keys.edit, keys: 'F2' },
] as const
