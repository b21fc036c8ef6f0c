import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { act } from '../../messages.ts'
import { capitalised } from '../../room/names.ts'
import { useQuery } from '../../use-query.ts'
import { calledItemName, pointsOf, type Point } from './presenters.ts'

const texts = noticeTexts.guests

/** Calls someone for this meeting alone, such as a case officer for one item of it. */
export function InviteGuest({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const people = useQuery('members.people').data ?? []
  const items = pointsOf(useQuery('agenda.get', { meetingId }).data?.items ?? [])
  const [personId, setPersonId] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [itemId, setItemId] = useState<string | null>(null)
  const [isMissing, setMissing] = useState(false)
  const name = people.find((person) => person.id === personId)?.name ?? ''
  const submit = () => {
    setMissing(personId === null)
    if (personId === null) return Promise.resolve(undefined)
    return act(() => call('attendance.invite', { meetingId, personId, title, itemId }), fill(texts.done, { name }))
  }
  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={submit} onClose={onClose}>
      <PersonPicker label={texts.person} value={personId} onChange={setPersonId} />
      {isMissing && <ValidationMessage>{texts.missing}</ValidationMessage>}
      <Textfield label={texts.position} value={title} onChange={(event) => setTitle(event.target.value)} />
      <PartOfMeeting items={items} itemId={itemId} onChange={setItemId} />
    </InlineForm>
  )
}

type PartProps = Readonly<{
  items: readonly Point[]
  itemId: string | null
  onChange: (itemId: string | null) => void
}>

/** The whole meeting, or one item of it. */
function PartOfMeeting({ items, itemId, onChange }: PartProps) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{texts.part}</Label>
      <Field.Description>{texts.partHelp}</Field.Description>
      <Select id={id} value={itemId ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <Select.Option value="">{texts.wholeMeeting}</Select.Option>
        {items.map((item) => (
          <Select.Option key={item.id} value={item.id}>
            {fill(texts.itemOption, { item: capitalised(calledItemName(item)), title: item.title })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
