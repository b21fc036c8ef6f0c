import { Paragraph } from '@digdir/designsystemet-react'
import { clockDigits, shortDate } from '../../shared/dates.ts'
import type { PaperVersionSummary } from '../../shared/papers.ts'
import { fill } from '../../shared/texts/index.ts'
import { papers } from '../../shared/texts/nb/papers.ts'
import { dayOf, timeOf } from '../components/format.ts'

const texts = papers.versions

type Props = Readonly<{ versions: readonly PaperVersionSummary[]; openId: string | null; onOpen: (id: string) => void }>

/** The frozen versions, newest first. */
export function Versions({ versions, openId, onOpen }: Props) {
  if (versions.length === 0) return <Paragraph className="quiet">{texts.empty}</Paragraph>
  return (
    <ul className="lines stacked">
      {versions.map((version) => (
        <li key={version.id}>
          <button
            type="button"
            className="ds-link"
            aria-label={fill(texts.open, version)}
            aria-current={version.id === openId || undefined}
            onClick={() => onOpen(version.id)}
          >
            {fill(texts.name, version)}
          </button>
          <span>{texts.reasons[version.reason]}</span>
          <span className="quiet">{whenAndWho(version)}</span>
        </li>
      ))}
    </ul>
  )
}

function whenAndWho({ createdAt, createdBy }: PaperVersionSummary): string {
  const values = { date: shortDate(dayOf(createdAt)), time: clockDigits(timeOf(createdAt)), name: createdBy }
  return fill(createdBy === '' ? texts.byAtUnknown : texts.byAt, values)
}
