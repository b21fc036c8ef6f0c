import { Paragraph } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { overview as texts } from '../../shared/texts/overview.ts'
import type { Overview } from '../../shared/workspace.ts'
import { missingWord } from '../cases/words.ts'
import { Section } from '../components/Section.tsx'
import { listed } from '../components/words.ts'
import { routes } from '../routes.ts'

type Shortcoming = Overview['shortcomings'][number]
type Props = Readonly<{ meeting: MeetingSummary; shortcomings: readonly Shortcoming[] }>

/** What the next meeting lacks, case by case; each line leads to where it is mended. */
export function Missing({ meeting, shortcomings }: Props) {
  const byItem = [...Map.groupBy(shortcomings, ({ itemId }) => itemId)]
  return (
    <Section title={texts.missing.title}>
      {byItem.length === 0 && <Paragraph className="quiet">{texts.missing.none}</Paragraph>}
      <ul className="lines stacked">
        {byItem.map(([itemId, lacks]) => (
          <MissingLine key={itemId} meeting={meeting} lacks={lacks} />
        ))}
      </ul>
    </Section>
  )
}

function MissingLine({ meeting, lacks }: { meeting: MeetingSummary; lacks: readonly Shortcoming[] }) {
  const [first] = lacks
  if (!first) return null
  return (
    <li>
      <Link href={placeToMend(meeting, lacks)} className="ds-link">
        {first.title}
      </Link>
      <span className="details lacks">
        <ExclamationmarkTriangleIcon aria-hidden />
        {texts.missing.lacks} {listed(lacks.map(({ what }) => missingWord(what)))}
      </span>
    </li>
  )
}

/** The case's own page, except for what is set on the agenda. */
function placeToMend(meeting: MeetingSummary, lacks: readonly Shortcoming[]): string {
  const inCase = lacks.find(({ what, caseId }) => what !== 'noPresenter' && caseId !== null)
  return inCase?.caseId ? routes.case(inCase.caseId) : routes.meeting(meeting.id)
}
