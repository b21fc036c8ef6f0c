import { Button, Paragraph } from '@digdir/designsystemet-react'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { PlannedMeeting } from '../../shared/year-plan.ts'
import { call } from '../api.ts'
import { EditMeeting } from '../meetings/EditMeeting.tsx'
import { act } from '../messages.ts'
import { useInView } from './use-in-view.ts'
import { isCalledOff, nameOf } from './words.ts'

const texts = yearPlan.fixed

type Props = Readonly<{ meeting: PlannedMeeting; onClose: () => void }>

/** Changes or calls off a meeting in the plan; says why not when it is too late for that. */
export function MeetingPanel({ meeting, onClose }: Props) {
  const panel = useInView<HTMLDivElement>()
  const canChange = meeting.status === 'draft' && !isCalledOff(meeting)
  return (
    <div className="meeting-panel" ref={panel}>
      {canChange ? (
        <EditMeeting meeting={meeting} onClose={onClose} onCancelled={onClose} />
      ) : (
        <FixedMeeting meeting={meeting} onClose={onClose} />
      )}
    </div>
  )
}

function FixedMeeting({ meeting, onClose }: Props) {
  const state = isCalledOff(meeting) ? 'cancelled' : meeting.status
  const why = state === 'draft' ? '' : texts[state]
  const cancel = () => act(() => call('meetings.cancel', { id: meeting.id }), yearPlan.done.cancelled).then(onClose)
  return (
    <div className="fixed-meeting" role="group" aria-label={fill(yearPlan.day.changeFor, { meeting: nameOf(meeting) })}>
      <Paragraph>{why}</Paragraph>
      <div className="buttons" data-size="sm">
        {state === 'issued' && (
          <Button variant="secondary" data-color="danger" onClick={cancel}>
            {texts.cancel}
          </Button>
        )}
        <Button variant="tertiary" onClick={onClose}>
          {common.close}
        </Button>
      </div>
    </div>
  )
}
