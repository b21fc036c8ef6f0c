import { clockDigits, shortDate } from '../../../shared/dates.ts'
import type { Attachment } from '../../../shared/attachments.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { common } from '../../../shared/texts/common.ts'
import { papers } from '../../../shared/texts/papers.ts'
import { dayOf, timeOf } from '../../components/format.ts'
import { openFile, saveFiles, sizeText } from './file-acts.ts'

type Props = Readonly<{ attachment: Attachment; tabIndex: number }>

/** Every file the attachment has had, newest first. */
export function OlderVersions({ attachment: { number, versions }, tabIndex }: Props) {
  return (
    <details className="attachment-versions">
      <summary tabIndex={tabIndex}>{fill(texts.versions, { count: versions.length })}</summary>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            <span>{fill(texts.version, { ...version, size: sizeText(version.size) })}</span>
            <span className="quiet">
              {fill(papers.versions.byAt, {
                date: shortDate(dayOf(version.addedAt)),
                time: clockDigits(timeOf(version.addedAt)),
                name: version.addedBy,
              })}
            </span>
            <span className="version-acts">
              <button
                type="button"
                className="ds-link"
                tabIndex={tabIndex}
                aria-label={fill(texts.openVersion, { sequence: version.sequence, number })}
                onClick={() => openFile(version)}
              >
                {texts.openShort}
              </button>
              <button
                type="button"
                className="ds-link"
                tabIndex={tabIndex}
                aria-label={fill(texts.saveVersion, { sequence: version.sequence, number })}
                onClick={() => void saveFiles([version])}
              >
                {common.save}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
