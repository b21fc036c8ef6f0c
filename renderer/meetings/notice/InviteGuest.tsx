import { Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/nb/notice.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'

const texts = noticeTexts.guests

/** Calls someone for this meeting alone, such as a case officer. */
export function InviteGuest({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const people = useQuery('members.people').data ?? []
  const [personId, setPersonId] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [isMissing, setMissing] = useState(false)
  const name = people.find((person) => person.id === personId)?.name ?? ''
  const submit = () => {
    setMissing(personId === null)
    if (personId === null) return Promise.resolve(undefined)
    return act(() => call('attendance.invite', { meetingId, personId, title }), fill(texts.done, { name }))
  }
  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={submit} onClose={onClose}>
      <PersonPicker label={texts.person} value={personId} onChange={setPersonId} />
      {isMissing && <ValidationMessage>{texts.missing}</ValidationMessage>}
      <Textfield label={texts.position} value={title} onChange={(event) => setTitle(event.target.value)} />
    </InlineForm>
  )
}
