import { Button } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { room as texts } from '../../shared/texts/room.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { routes } from '../routes.ts'

/** Nobody meets before being called. */
export function BeforeNotice({ meeting }: { meeting: MeetingSummary }) {
  return (
    <EmptyState text={texts.needsNotice}>
      <Button data-size="sm" asChild>
        <Link href={routes.meeting(meeting.id, 'innkalling')}>{texts.toNotice}</Link>
      </Button>
    </EmptyState>
  )
}
