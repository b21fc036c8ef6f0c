import { Link } from 'wouter'
import { digifin as texts } from '../../../shared/texts/digifin.ts'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'

/** Leads to the meeting's list of applications, when there are any on the agenda. */
export function DigifinLink({ meetingId }: { meetingId: string }) {
  const lines = useQuery('digifin.list', { meetingId }).data ?? []
  if (lines.length === 0) return null
  return (
    <Link href={routes.digifin(meetingId)} className="ds-link digifin-link">
      {`${texts.list.link} (${lines.length})`}
    </Link>
  )
}
