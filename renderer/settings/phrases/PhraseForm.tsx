import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { phraseSlots, type Phrase } from '../../../shared/phrases.ts'
import { common } from '../../../shared/texts/common.ts'
import { phrases } from '../../../shared/texts/phrases.ts'
import { languages } from '../../../shared/values.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

const texts = phrases.form

type Props = Readonly<{ phrase: Phrase | null; onClose: () => void }>

/** A new phrase, or one as it is, in both written forms. */
export function PhraseForm({ phrase, onClose }: Props) {
  const [text, setText] = useState(phrase?.text ?? { nb: '', nn: '' })
  const [slot, setSlot] = useState(phrase?.slot ?? 'note')
  const [shortForm, setShortForm] = useState(phrase?.shortForm ?? '')
  return (
    <InlineForm
      title={phrase ? texts.title : texts.newTitle}
      submit={phrase ? common.save : texts.submitNew}
      onSubmit={() => save(phrase, { ...text, slot, shortForm })}
      onClose={onClose}
    >
      <p className="form-help">{texts.help}</p>
      {languages.map((language) => (
        <Textfield
          key={language}
          className="wide"
          label={texts[language]}
          lang={language}
          multiline
          rows={2}
          maxLength={2000}
          value={text[language]}
          onChange={({ target }) => setText({ ...text, [language]: target.value })}
        />
      ))}
      <Choice label={texts.slot} value={slot} options={phraseSlots} names={phrases.slots} onChange={setSlot} />
      <Textfield
        label={texts.shortForm}
        description={texts.shortFormHelp}
        maxLength={12}
        value={shortForm}
        onChange={({ target }) => setShortForm(target.value)}
      />
    </InlineForm>
  )
}

type Written = Readonly<{ nb: string; nn: string; slot: Phrase['slot']; shortForm: string }>

const save = (phrase: Phrase | null, written: Written) =>
  act(
    async () => {
      if (phrase) await call('phrases.update', { id: phrase.id, ...written })
      else await call('phrases.add', written)
      return true as const
    },
    phrase ? phrases.done.changed : phrases.done.added,
  )
