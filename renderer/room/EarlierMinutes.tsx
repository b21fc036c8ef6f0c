import { Link } from 'wouter'
import { shortDate } from '../../shared/dates.ts'
import type { Minutes } from '../../shared/minutes.ts'
import { fill } from '../../shared/texts/index.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'

const texts = roomCourse.earlier

/** The minutes that are up for approval: the way to them, and what keeps them from being locked. */
export function EarlierMinutes({ meetingId }: Readonly<{ meetingId: string }>) {
  const { data: minutes } = useQuery('minutes.get', { meetingId })
  if (minutes === undefined) return null
  return (
    <p>
      <Link className="ds-link" href={routes.meeting(meetingId, 'referat')}>
        {fill(texts.open, { date: shortDate(minutes.model.head.onDate) })}
      </Link>
      {'. '}
      {standingText(minutes)}
    </p>
  )
}

function standingText({ versionId, gaps, questions }: Minutes): string {
  if (versionId !== null) return texts.locked
  const count = gaps.length + questions.length
  if (count === 0) return texts.whole
  return count === 1 ? texts.missingOne : fill(texts.missing, { count })
}
