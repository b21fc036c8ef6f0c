import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Transmission } from '../../../shared/after-meeting.ts'
import { afterMeeting } from '../../../shared/texts/after-meeting.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { LetterFields, type Letter } from './LetterFields.tsx'

const texts = afterMeeting.letter

type Props = Readonly<{ transmission: Transmission; onClose: () => void }>

/** Puts right what was recorded of something that was sent on, or removes it. */
export function TransmissionForm({ transmission: { id, itemId: _item, ...recorded }, onClose }: Props) {
  const [letter, setLetter] = useState<Letter>(recorded)
  const save = () =>
    act(async () => {
      await call('afterMeeting.changeTransmission', { id, ...letter })
      return true
    }, texts.saved)
  const remove = (
    <Button
      variant="tertiary"
      data-color="danger"
      onClick={() => void act(() => call('afterMeeting.removeTransmission', { id }), texts.removed)}
    >
      {texts.remove}
    </Button>
  )
  return (
    <InlineForm title={texts.editTitle} submit={texts.save} onSubmit={save} onClose={onClose} extra={remove}>
      <LetterFields letter={letter} onChange={(some) => setLetter({ ...letter, ...some })} />
    </InlineForm>
  )
}
