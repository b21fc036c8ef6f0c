import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import type { Attachment } from '../../../shared/attachments.ts'
import { isDangerous } from '../../../shared/dangerous-files.ts'
import { splitName } from '../../../shared/file-names.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { EditAttachment } from './EditAttachment.tsx'
import { openFile, sizeText } from './file-acts.ts'
import { OlderVersions } from './OlderVersions.tsx'
import { Tools } from './Tools.tsx'
import type { AttachmentRows } from './use-attachment-rows.ts'

type Props = Readonly<{
  attachment: Attachment
  count: number
  rows: AttachmentRows
}>

/** One attachment; what can be done with it is in the Tab order only while its row is the active one. */
export function AttachmentRow({ attachment, count, rows }: Props) {
  const { id, number, title, accessLevel, versions } = attachment
  const [latest, ...older] = versions
  const tabIndex = rows.activeId === id ? 0 : -1
  if (rows.editedId === id)
    return (
      <li>
        <EditAttachment attachment={attachment} onClose={() => rows.edit(null)} />
      </li>
    )
  return (
    <li>
      <div className="attachment" role="presentation" onFocus={() => rows.setActive(id)}>
        <div className="attachment-head">
          <span className="attachment-number">{number}</span>
          <button
            type="button"
            className="ds-link"
            ref={rows.titleRef(id)}
            tabIndex={tabIndex}
            aria-label={fill(texts.open, { number, title })}
            onClick={() => openFile(latest)}
            onKeyDown={(event) => rows.onKeyDown(event, attachment)}
          >
            {title}
          </button>
        </div>
        <div className="attachment-about">
          <span className="quiet">
            {fill(texts.about, { fileName: fileWord(attachment), size: sizeText(latest.size) })}
          </span>
          <span data-level={accessLevel}>{texts.accessLevels[accessLevel]}</span>
          {isDangerous(latest.fileName) && (
            <span className="attachment-dangerous">
              <ExclamationmarkTriangleIcon aria-hidden />
              {texts.dangerous}
            </span>
          )}
        </div>
        <Tools attachment={attachment} count={count} rows={rows} tabIndex={tabIndex} />
        {older.length > 0 && <OlderVersions attachment={attachment} tabIndex={tabIndex} />}
      </div>
    </li>
  )
}

/** The file's name; only its kind, «PDF», when the title already says the rest. */
function fileWord({ title, versions: [{ fileName }] }: Attachment): string {
  const { stem, ending } = splitName(fileName)
  return stem === title && ending !== '' ? ending.toUpperCase() : fileName
}
