import { Paragraph } from '@digdir/designsystemet-react'
import type { Agenda } from '../../../shared/agenda.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { agendaView as texts } from '../../../shared/texts/agenda-view.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { useQuery } from '../../use-query.ts'
import { DigifinLink } from '../digifin/DigifinLink.tsx'
import { AddTopic } from './AddTopic.tsx'
import { AgendaList } from './AgendaList.tsx'
import { Pool } from './Pool.tsx'
import { useCaseDrop } from './use-case-drop.ts'

/** Where the agenda is made: the list itself, and the cases that can go on it. */
export function AgendaStep({ meeting }: { meeting: MeetingSummary }) {
  const agenda = useQuery('agenda.get', { meetingId: meeting.id })
  return <Loaded query={agenda}>{(data) => <AgendaAndPool meeting={meeting} agenda={data} />}</Loaded>
}

function AgendaAndPool({ meeting, agenda }: { meeting: MeetingSummary; agenda: Agenda }) {
  const canEdit = meeting.status === 'draft'
  const { place, isOver } = useCaseDrop<HTMLElement>(meeting.id, canEdit)
  return (
    <div className="agenda-step" data-editable={canEdit || undefined}>
      <section ref={place} aria-label={texts.title} data-size="sm" data-drop={isOver || undefined}>
        {isOver && <p className="drop-hint">{texts.pool.drop}</p>}
        {!canEdit && <Paragraph className="quiet">{texts.locked}</Paragraph>}
        {agenda.items.length > 0 ? <AgendaList agenda={agenda} canEdit={canEdit} /> : <EmptyState text={texts.empty} />}
        {canEdit && <AddTopic meetingId={meeting.id} />}
        <DigifinLink meetingId={meeting.id} />
      </section>
      {canEdit && <Pool meetingId={meeting.id} />}
    </div>
  )
}
