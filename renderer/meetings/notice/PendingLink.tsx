import { Link } from 'wouter'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'

/** Says on every page of a meeting that something has changed which nobody has been told, and leads to where it is told. */
export function PendingLink({ meetingId }: { meetingId: string }) {
  const count = useQuery('notices.pending', { meetingId }).data?.changes.length ?? 0
  if (count === 0) return null
  return (
    <p className="pending-link">
      <Link className="ds-link" href={routes.meeting(meetingId, 'innkalling')}>
        {fill(noticeVersions.pending.link, { count })}
      </Link>
    </p>
  )
}
