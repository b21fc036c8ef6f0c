import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { common } from '../../shared/texts/common.ts'
import { meetings } from '../../shared/texts/meetings.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { MeetingFields, problemsIn, type MeetingDraft, type MeetingProblems } from './MeetingFields.tsx'

const texts = meetings.head

type Props = Readonly<{
  meeting: MeetingSummary
  onClose: () => void
  /** What happens when the meeting has been called off; without it, one is taken to the list of meetings. */
  onCancelled?: () => void
}>

/** Changes what was decided about a meeting until it begins; once people are called, they are told by a new version of the notice. */
export function EditMeeting({ meeting, onClose, onCancelled }: Props) {
  const [draft, setDraft] = useState<MeetingDraft>(() => draftOf(meeting))
  const [problems, setProblems] = useState<MeetingProblems>({})
  const submit = () => {
    const found = problemsIn(draft)
    setProblems(found)
    return Object.keys(found).length > 0 ? Promise.resolve(undefined) : save(meeting, draft)
  }
  return (
    <InlineForm
      title={texts.editTitle}
      submit={common.save}
      onSubmit={submit}
      onClose={onClose}
      extra={<CancelMeeting meeting={meeting} onCancelled={onCancelled} />}
    >
      <MeetingFields
        draft={draft}
        problems={problems}
        isCalled={meeting.status !== 'draft'}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
    </InlineForm>
  )
}

const save = ({ id, status }: MeetingSummary, draft: MeetingDraft) =>
  act(
    async () => {
      await call('meetings.update', { id, ...draft })
      return id
    },
    status === 'draft' ? texts.saved : texts.savedNotSent,
  )

const draftOf = (meeting: MeetingSummary): MeetingDraft => {
  const { onDate, startsAt, endsAt, form, place, link, language, kind } = meeting
  return { onDate, startsAt, endsAt, form, place, link, language, kind }
}

/** Can be undone, so it asks nothing. */
function CancelMeeting({ meeting, onCancelled }: Pick<Props, 'meeting'> & { onCancelled: (() => void) | undefined }) {
  const [, navigate] = useLocation()
  const cancel = async () => {
    const isCalled = meeting.status !== 'draft'
    await act(() => call('meetings.cancel', { id: meeting.id }), isCalled ? texts.cancelledCalled : texts.cancelled)
    if (onCancelled) onCancelled()
    // Those who were called must be told; the notice says who they are.
    else navigate(isCalled ? routes.meeting(meeting.id, 'innkalling') : routes.meetings())
  }
  return (
    <Button variant="tertiary" data-color="danger" onClick={cancel}>
      {texts.cancel}
    </Button>
  )
}
