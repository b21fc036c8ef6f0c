import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { shortDate } from '../../../shared/dates.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { leaderName, type Minutes } from '../../../shared/minutes.ts'
import type { MinutesStanding, MinutesState } from '../../../shared/minutes-versions.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding as texts } from '../../../shared/texts/minutes-standing.ts'
import { ApproveForm } from './ApproveForm.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { CorrectionList } from './CorrectionList.tsx'
import { NextSteps } from './NextSteps.tsx'

export type StandingProps = Readonly<{ meeting: MeetingSummary; minutes: Minutes; standing: MinutesStanding }>

const colours: Readonly<Record<MinutesState, 'neutral' | 'info' | 'success' | 'warning'>> = {
  draft: 'neutral',
  inReview: 'info',
  approved: 'success',
  underCorrection: 'warning',
}

/** How far the minutes have come, and what is to be done next with them. */
export function StandingPanel(props: StandingProps) {
  const { meeting, minutes, standing } = props
  const [form, setForm] = useState<'approve' | 'correct'>()
  const close = () => setForm(undefined)
  return (
    <section className="panel standing" aria-labelledby="standing">
      <Heading level={2} data-size="2xs" id="standing" tabIndex={-1}>
        {texts.title}
      </Heading>
      <Tag data-size="sm" data-color={colours[standing.state]}>
        {texts.states[standing.state]}
      </Tag>
      {standing.state === 'approved' ? <Approved standing={standing} /> : <NextSteps {...props} />}
      {form === undefined && (
        <Button variant="secondary" onClick={() => setForm(standing.state === 'approved' ? 'correct' : 'approve')}>
          {standing.state === 'approved' ? texts.correction.open : texts.approve.open}
        </Button>
      )}
      {form === 'approve' && (
        <ApproveForm meeting={meeting} leader={leaderName(minutes.model.attendance)} onClose={close} />
      )}
      {form === 'correct' && <CorrectionForm meetingId={meeting.id} onClose={close} />}
      <CorrectionList standing={standing} />
    </section>
  )
}

function Approved({ standing: { approvals } }: Pick<StandingProps, 'standing'>) {
  const [latest] = approvals
  if (latest === undefined) return null
  const { approvedOn, approvers, where } = latest
  const outside = fill(texts.approvedBy, { date: shortDate(approvedOn), names: approvers.join(', ') })
  return (
    <>
      <p>{where === '' ? outside : fill(texts.approvedIn, { place: where })}</p>
      <p className="standing-note">{texts.locked}</p>
    </>
  )
}
