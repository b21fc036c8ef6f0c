import { Field, Input, Label, Textfield } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { afterMeeting } from '../../../shared/texts/after-meeting.ts'
import { useQuery } from '../../use-query.ts'

const texts = afterMeeting.letter

/** What is said of a letter; the person is the one whose name the recipient is. */
export type Letter = Readonly<{
  recipient: string
  personId: string | null
  sentOn: string
  document: string
  note: string
}>

type Props = Readonly<{ letter: Letter; onChange: (some: Partial<Letter>) => void }>

/** To whom, when, as what. A name that is known brings the person with it; anything else is a recipient all the same. */
export function LetterFields({ letter, onChange }: Props) {
  const people = useQuery('members.people').data ?? []
  const [field, list, help] = [useId(), useId(), useId()]
  const setRecipient = (recipient: string) =>
    onChange({ recipient, personId: people.find(({ name }) => name === recipient.trim())?.id ?? null })
  return (
    <>
      <Field>
        <Label htmlFor={field}>{texts.recipient}</Label>
        <Field.Description id={help}>{texts.recipientHelp}</Field.Description>
        <Input
          id={field}
          list={list}
          required
          maxLength={200}
          aria-describedby={help}
          value={letter.recipient}
          onChange={(event) => setRecipient(event.target.value)}
        />
        <datalist id={list}>
          {people.map(({ id, name }) => (
            <option key={id}>{name}</option>
          ))}
        </datalist>
      </Field>
      <Textfield
        type="date"
        required
        label={texts.date}
        value={letter.sentOn}
        onChange={(event) => onChange({ sentOn: event.target.value })}
      />
      <Textfield
        label={texts.document}
        description={texts.documentHelp}
        maxLength={300}
        value={letter.document}
        onChange={(event) => onChange({ document: event.target.value })}
      />
      <Textfield
        label={texts.note}
        maxLength={500}
        value={letter.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  )
}
