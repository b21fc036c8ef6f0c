import { Paragraph } from '@digdir/designsystemet-react'
import { shortDate } from '../../shared/dates.ts'
import type { PaperVersionSummary } from '../../shared/papers.ts'
import { fill } from '../../shared/texts/index.ts'
import { papers } from '../../shared/texts/nb/papers.ts'
import { today } from '../components/today.ts'

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
  const at = new Date(createdAt)
  const two = (value: number) => String(value).padStart(2, '0')
  const values = { date: shortDate(today(at)), time: `${two(at.getHours())}.${two(at.getMinutes())}`, name: createdBy }
  return fill(createdBy === '' ? texts.byAtUnknown : texts.byAt, values)
}
