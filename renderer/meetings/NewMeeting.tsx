import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { BodySummary } from '../../shared/bodies.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { meetings } from '../../shared/texts/meetings.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { MeetingFields, problemsIn, type MeetingDraft, type MeetingProblems } from './MeetingFields.tsx'

const texts = meetings.new

type Props = Readonly<{
  bodies: readonly BodySummary[]
  /** Newest first; a new meeting starts out like the body's latest one. */
  meetings: readonly MeetingSummary[]
  bodyId: string
  /** The day it is for, when one was chosen already. */
  onDate?: string
  onClose: () => void
  /** What happens with the new meeting; without it, one is taken to the meeting. */
  onCreated?: () => void
}>

/** The form that sets up a meeting, in place above the list. */
export function NewMeeting({ bodies, meetings: known, bodyId: filtered, onDate = '', onClose, onCreated }: Props) {
  const [, navigate] = useLocation()
  const [bodyId, setBodyId] = useState(filtered || (bodies.length === 1 ? (bodies[0]?.id ?? '') : ''))
  const [changes, setChanges] = useState<Partial<MeetingDraft>>({ onDate })
  const [problems, setProblems] = useState<MeetingProblems>({})
  const draft = { ...startingPoint(known.find((meeting) => meeting.bodyId === bodyId)), ...changes }

  const submit = async () => {
    const found = { ...problemsIn(draft), ...(bodyId === '' ? { bodyId: texts.missing.bodyId } : {}) }
    setProblems(found)
    if (Object.keys(found).length > 0) return undefined
    const created = await act(() => call('meetings.schedule', { bodyId, ...draft }), texts.done)
    if (created && onCreated) onCreated()
    else if (created) navigate(routes.meeting(created.id))
    return created
  }

  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={submit} onClose={onClose}>
      <BodyPicker bodies={bodies} bodyId={bodyId} problem={problems.bodyId} onChange={setBodyId} />
      <MeetingFields draft={draft} problems={problems} onChange={(change) => setChanges({ ...changes, ...change })} />
    </InlineForm>
  )
}

/** What a body's meetings usually are; the date is always new. */
export const startingPoint = (latest: MeetingSummary | undefined): MeetingDraft => ({
  onDate: '',
  startsAt: latest?.startsAt ?? '10:00',
  endsAt: latest?.endsAt ?? '14:00',
  form: latest?.form ?? 'physical',
  place: latest?.place ?? '',
  link: latest?.link ?? '',
  language: latest?.language ?? 'nb',
  kind: 'ordinary',
})

type BodyPickerProps = Readonly<{
  bodies: readonly BodySummary[]
  bodyId: string
  problem: string | undefined
  onChange: (bodyId: string) => void
}>

/** Which body a new meeting is for. */
export function BodyPicker({ bodies, bodyId, problem, onChange }: BodyPickerProps) {
  return (
    <Field className="place">
      <Label>{texts.body}</Label>
      <Select
        value={bodyId}
        aria-invalid={problem !== undefined || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <Select.Option value="" />
        {bodies.map((body) => (
          <Select.Option key={body.id} value={body.id}>
            {body.name}
          </Select.Option>
        ))}
      </Select>
      {problem && <ValidationMessage>{problem}</ValidationMessage>}
    </Field>
  )
}
