import { Button, Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { AfterMeeting } from '../../../shared/after-meeting.ts'
import { counted } from '../../../shared/texts/index.ts'
import { afterMeeting } from '../../../shared/texts/after-meeting.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { today } from '../../components/today.ts'
import { act, sayDone } from '../../messages.ts'
import { LetterFields, type Letter } from './LetterFields.tsx'
import { titleOf } from './words.ts'

const texts = afterMeeting.letter

type Props = Readonly<{ after: AfterMeeting; onClose: () => void }>

/** Sends one or several advices on: those that wait are chosen beforehand. */
export function LetterForm({ after, onClose }: Props) {
  const { advice, usualRecipient } = after
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    advice.filter(({ isWaiting }) => isWaiting).map(({ itemId }) => itemId),
  )
  const [letter, setLetter] = useState<Letter>(() => ({
    recipient: usualRecipient.name,
    personId: usualRecipient.personId,
    sentOn: today(),
    document: '',
    note: '',
  }))
  const [problem, setProblem] = useState<string>()
  const send = (work: (itemIds: string[], letter: Letter) => Promise<unknown>) => {
    const itemIds = advice.map(({ itemId }) => itemId).filter((itemId) => chosen.includes(itemId))
    setProblem(itemIds.length === 0 ? texts.chooseOne : undefined)
    return itemIds.length === 0 ? Promise.resolve(undefined) : work(itemIds, letter)
  }
  const recordOnly = async () => {
    if ((await send(record)) !== undefined) onClose()
  }
  const only = (
    <Button variant="tertiary" onClick={() => void recordOnly()}>
      {texts.only}
    </Button>
  )
  return (
    <InlineForm
      title={texts.title}
      submit={texts.submit}
      onSubmit={() => send(writeAndRecord)}
      onClose={onClose}
      extra={only}
    >
      <Fieldset className="wide">
        <Fieldset.Legend>{texts.which}</Fieldset.Legend>
        {advice.map((one) => (
          <Checkbox
            key={one.itemId}
            label={titleOf(one)}
            checked={chosen.includes(one.itemId)}
            onChange={(event) => setChosen(withOrWithout(chosen, one.itemId, event.target.checked))}
          />
        ))}
        {problem !== undefined && <ValidationMessage>{problem}</ValidationMessage>}
      </Fieldset>
      <LetterFields letter={letter} onChange={(some) => setLetter({ ...letter, ...some })} />
    </InlineForm>
  )
}

const withOrWithout = (all: readonly string[], id: string, isIn: boolean): string[] =>
  isIn ? [...all, id] : all.filter((other) => other !== id)

const record = (itemIds: string[], letter: Letter) =>
  act(() => call('afterMeeting.transmit', { itemIds, ...letter }), counted(texts.done, itemIds.length))

/** The letter is written first, so that nothing is recorded as sent that could not be; its name is the document's. */
async function writeAndRecord(itemIds: string[], { note, document, ...to }: Letter) {
  const recorded = await act(async () => {
    const folder = await call('window.chooseFolder')
    if (folder === null) return undefined
    const { files } = await call('documents.exportTransmission', { itemIds, folder, ...to })
    const named = document === '' ? (files[0]?.title ?? '') : document
    return call('afterMeeting.transmit', { itemIds, ...to, document: named, note })
  })
  if (recorded) await sayDone(counted(texts.done, itemIds.length))
  return recorded
}
