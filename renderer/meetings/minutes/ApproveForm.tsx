import { Textarea, Textfield, Field, Label } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { today } from '../../components/today.ts'
import { act } from '../../messages.ts'

const texts = minutesStanding.approve

type Props = Readonly<{ meeting: MeetingSummary; leader: string; onClose: () => void }>

const latest = (a: string, b: string): string => (a > b ? a : b)

/** Who approved the minutes outside a meeting, and when. */
export function ApproveForm({ meeting, leader, onClose }: Props) {
  const [names, setNames] = useState(leader)
  const [approvedOn, setDate] = useState(latest(today(), meeting.onDate))
  const field = useId()
  const approvers = names.split('\n').map((name) => name.trim())
  const submit = () =>
    act(async () => {
      await flushWhole()
      return call('minutes.approve', {
        meetingId: meeting.id,
        approvedOn,
        approvers: approvers.filter((name) => name !== ''),
      })
    }, texts.done)
  return (
    <InlineForm title={texts.title} submit={texts.submit} cancel={texts.cancel} onSubmit={submit} onClose={onClose}>
      <Field className="wide">
        <Label htmlFor={field}>{texts.who}</Label>
        <Field.Description>{texts.whoHint}</Field.Description>
        <Textarea id={field} rows={3} value={names} onChange={(event) => setNames(event.target.value)} />
      </Field>
      <Textfield
        type="date"
        label={texts.date}
        required
        min={meeting.onDate}
        value={approvedOn}
        onChange={(event) => setDate(event.target.value)}
      />
    </InlineForm>
  )
}
