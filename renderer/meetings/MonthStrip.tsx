import { Link } from 'wouter'
import { longDate, months } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { meetings as texts } from '../../shared/texts/meetings.ts'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'

type Props = Readonly<{ year: number; meetings: readonly MeetingSummary[] }>

/** The year as twelve months side by side, each with its meetings. */
export function MonthStrip({ year, meetings }: Props) {
  return (
    <ol className="month-strip" aria-label={fill(texts.strip, { year })}>
      {months.map((name, index) => {
        const month = `${year}-${String(index + 1).padStart(2, '0')}`
        return <Month key={name} name={name} month={month} meetings={meetings} />
      })}
    </ol>
  )
}

function Month({ name, month, meetings }: { name: string; month: string; meetings: readonly MeetingSummary[] }) {
  const isNow = today().startsWith(month)
  return (
    <li aria-current={isNow ? 'date' : undefined}>
      <span className="month-name">{name}</span>
      {meetings
        .filter((meeting) => meeting.onDate.startsWith(month))
        .map((meeting) => (
          <Link
            key={meeting.id}
            href={routes.meeting(meeting.id)}
            title={longDate(meeting.onDate)}
            data-status={meeting.status}
          >
            <span className="month-day">{Number(meeting.onDate.slice(8))}.</span> {meeting.bodyShortName}
          </Link>
        ))}
    </li>
  )
}
