import { Link } from 'wouter'
import { longDate } from '../../shared/dates.ts'
import { counted } from '../../shared/texts/index.ts'
import { overview } from '../../shared/texts/overview.ts'
import type { Overview } from '../../shared/workspace.ts'
import { Section } from '../components/Section.tsx'
import { routes } from '../routes.ts'

const texts = overview.unsent

/** Meetings with advice that has not been sent on; nothing when there are none. */
export const UnsentAdvice = ({ meetings }: { meetings: Overview['unsentAdvice'] }) =>
  meetings.length > 0 && (
    <Section title={texts.title}>
      <ul className="lines">
        {meetings.map(({ meetingId, bodyName, onDate, count }) => (
          <li key={meetingId}>
            <Link href={routes.meeting(meetingId, 'etterarbeid')} className="ds-link">
              {`${bodyName} ${longDate(onDate)}`}
            </Link>
            <span className="details">{counted(texts.count, count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
