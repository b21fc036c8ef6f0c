import { Paragraph } from '@digdir/designsystemet-react'
import { clockDigits, shortDate } from '../../shared/dates.ts'
import type { PaperVersionSummary } from '../../shared/papers.ts'
import { fill } from '../../shared/texts/index.ts'
import { papers } from '../../shared/texts/papers.ts'
import { dayOf, timeOf } from '../components/format.ts'
import { CompareForm } from './comparison/CompareForm.tsx'
import { reading, type Opened } from './comparison/opened.ts'

const texts = papers.versions

type Props = Readonly<{
  versions: readonly PaperVersionSummary[]
  opened: Opened | null
  onOpen: (opened: Opened) => void
}>

/** Two versions to compare, and all of them to read, newest first. */
export function Versions({ versions, opened, onOpen }: Props) {
  if (versions.length === 0) return <Paragraph className="quiet">{texts.empty}</Paragraph>
  const openId = opened?.as === 'reading' ? opened.id : null
  return (
    <>
      <CompareForm versions={versions} onOpen={onOpen} />
      <ul className="lines stacked">
        {versions.map((version) => (
          <li key={version.id}>
            <button
              type="button"
              className="ds-link"
              aria-label={fill(texts.open, version)}
              aria-current={version.id === openId || undefined}
              onClick={() => onOpen(reading(version.id))}
            >
              {fill(texts.name, version)}
            </button>
            <span>{texts.reasons[version.reason]}</span>
            <span className="quiet">{whenAndWho(version)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function whenAndWho({ createdAt, createdBy }: PaperVersionSummary): string {
  const values = { date: shortDate(dayOf(createdAt)), time: clockDigits(timeOf(createdAt)), name: createdBy }
  return fill(createdBy === '' ? texts.byAtUnknown : texts.byAt, values)
}
