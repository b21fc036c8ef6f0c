import { Field, Label, Textarea } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { common } from '../../../shared/texts/common.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

const texts = minutesStanding.correction

/** What is to be put right in approved minutes, in the words that will stand in them. */
export function CorrectionForm({ meetingId, onClose }: Readonly<{ meetingId: string; onClose: () => void }>) {
  const [words, setWords] = useState('')
  const field = useId()
  const submit = () => act(() => call('minutes.openCorrection', { meetingId, words }), texts.opened)
  return (
    <InlineForm title={texts.title} submit={texts.submit} cancel={common.cancel} onSubmit={submit} onClose={onClose}>
      <Field className="wide">
        <Label htmlFor={field}>{texts.words}</Label>
        <Textarea id={field} rows={3} required value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
    </InlineForm>
  )
}
