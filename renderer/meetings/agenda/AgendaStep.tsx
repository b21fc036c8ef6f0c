import { Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import type { Agenda } from '../../../shared/agenda.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView as texts } from '../../../shared/texts/agenda-view.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { DigifinLink } from '../digifin/DigifinLink.tsx'
import { AddTopic } from './AddTopic.tsx'
import { AgendaList } from './AgendaList.tsx'
import { FollowUpProposals } from './FollowUpProposals.tsx'
import { PlacingPanel } from './PlacingPanel.tsx'
import { Pool } from './Pool.tsx'
import { useCaseDrop } from './use-case-drop.ts'

/** Where the agenda is made: the list itself, and the cases that can go on it. */
export function AgendaStep({ meeting }: { meeting: MeetingSummary }) {
  const agenda = useQuery('agenda.get', { meetingId: meeting.id })
  return <Loaded query={agenda}>{(data) => <AgendaAndPool meeting={meeting} agenda={data} />}</Loaded>
}

/** The agenda is changed here until the meeting is opened; after that in the room. */
const isOpen = ({ status, cancelledAt }: MeetingSummary): boolean =>
  cancelledAt === null && (status === 'draft' || status === 'issued')

function AgendaAndPool({ meeting, agenda }: { meeting: MeetingSummary; agenda: Agenda }) {
  const canEdit = isOpen(meeting)
  const { place, isOver } = useCaseDrop<HTMLElement>(meeting.id, canEdit)
  return (
    <div className="agenda-step" data-editable={canEdit || undefined}>
      <section ref={place} aria-label={texts.title} data-size="sm" data-drop={isOver || undefined}>
        {isOver && <p className="drop-hint">{texts.pool.drop}</p>}
        <HowFar meeting={meeting} />
        {agenda.items.length > 0 ? <AgendaList agenda={agenda} canEdit={canEdit} /> : <EmptyState text={texts.empty} />}
        <p className="agenda-links">
          <Link href={routes.completeness(meeting.id)} className="ds-link">
            {agendaTools.check.link}
          </Link>
          <DigifinLink meetingId={meeting.id} />
        </p>
        {canEdit && <FollowUpProposals meetingId={meeting.id} />}
        {canEdit && <AddTopic meetingId={meeting.id} />}
        {canEdit && agenda.items.length > 1 && <PlacingPanel meetingId={meeting.id} />}
      </section>
      {canEdit && <Pool meetingId={meeting.id} />}
    </div>
  )
}

/** What changing the agenda means now, or why it no longer changes here. */
function HowFar({ meeting: { status } }: { meeting: MeetingSummary }) {
  if (status === 'draft') return null
  const words = { issued: agendaTools.issued, inProgress: agendaTools.underWay, closed: agendaTools.closed }
  return <Paragraph className="quiet">{words[status]}</Paragraph>
}
