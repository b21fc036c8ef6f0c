import { useState } from 'react'
import type { Onward } from '../../../shared/case-route.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute } from '../../../shared/texts/case-route.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

const texts = caseRoute.onward

type Props = Readonly<{ caseId: string; onward: readonly Onward[]; onClose: () => void }>

/** Puts the case on the agenda of a meeting in the next body. */
export function MoveOnForm({ caseId, onward, onClose }: Props) {
  const names = Object.fromEntries(onward.map((meeting) => [meeting.meetingId, nameOf(meeting)]))
  const ids = onward.map(({ meetingId: id }) => id)
  const [meetingId, setMeeting] = useState(ids[0] ?? '')
  const save = () =>
    act(() => call('caseRoute.moveOn', { caseId, meetingId }), fill(texts.done, { meeting: names[meetingId] ?? '' }))
  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={save} onClose={onClose}>
      <Choice label={texts.meeting} value={meetingId} options={ids} names={names} onChange={setMeeting} />
    </InlineForm>
  )
}

const nameOf = ({ bodyName, onDate }: Onward): string => fill(texts.option, { body: bodyName, date: shortDate(onDate) })
