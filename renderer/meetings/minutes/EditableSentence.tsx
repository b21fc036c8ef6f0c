import { ArrowUndoIcon, PencilIcon } from '@navikt/aksel-icons'
import { Button } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import type { MinutesSentence } from '../../../shared/minutes-blocks.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { autosave, flush } from '../../autosave.ts'
import { act } from '../../messages.ts'
import { SentenceField } from './SentenceField.tsx'

const texts = minutesStanding.sentence

type Props = Readonly<{ meetingId: string; sentence: MinutesSentence }>

/** Keeps the words of one sentence within a moment. */
export const saveWords = (meetingId: string, key: string, words: string): void =>
  autosave(`wording/${meetingId}/${key}`, texts.label, () => call('minutes.saveWording', { meetingId, key, words }))

/** A sentence of the document that becomes a field when one wants to change it, and a sentence again when one leaves. */
export function EditableSentence({ meetingId, sentence }: Props) {
  const { key, words, state } = sentence
  const [isEditing, setEditing] = useState(false)
  // What was typed is shown until it comes back from the disk.
  const [typed, setTyped] = useState<Readonly<{ over: string; words: string }>>()
  const button = useRef<HTMLButtonElement>(null)
  const shown = typed?.over === words ? typed.words : words
  const change = (changed: string) => {
    setTyped({ over: words, words: changed })
    saveWords(meetingId, key, changed)
  }
  const leave = (isByKey: boolean) => {
    setEditing(false)
    if (isByKey) requestAnimationFrame(() => button.current?.focus())
  }
  if (isEditing) return <SentenceField label={texts.label} words={shown} onChange={change} onLeave={leave} />
  return (
    <span
      className="sentence"
      data-sentence={key}
      data-state={state}
      data-changed={sentence.seen !== null || undefined}
    >
      {shown === '' ? <s>{sentence.text}</s> : shown}
      <Marks sentence={sentence} />
      <Button
        ref={button}
        icon
        variant="tertiary"
        data-size="sm"
        className="sentence-tool"
        aria-label={fill(shown === '' ? texts.omitted : texts.edit, { text: shown || sentence.text })}
        onClick={() => setEditing(true)}
      >
        <PencilIcon aria-hidden />
      </Button>
      {state === 'worded' && <Reset meetingId={meetingId} sentence={sentence} />}
    </span>
  )
}

function Marks({ sentence: { state, seen } }: Pick<Props, 'sentence'>) {
  if (state === 'worded') return <span className="sentence-mark"> ({texts.own})</span>
  if (state === 'bothChanged') return <span className="sentence-mark"> ({texts.undecided})</span>
  if (seen === null) return null
  const mark = seen === '' ? texts.isNew : fill(texts.changedFrom, { before: seen })
  return <span className="sentence-mark"> ({mark})</span>
}

/** Words that stand alone have nothing to go back to; they are taken away by emptying them. */
function Reset({ meetingId, sentence: { key, text } }: Props) {
  if (text === '') return null
  const reset = async () => {
    await flush()
    await act(() => call('minutes.resetWording', { meetingId, key }), texts.resetDone)
  }
  return (
    <Button
      icon
      variant="tertiary"
      data-size="sm"
      className="sentence-tool"
      aria-label={`${texts.reset}: ${text}`}
      onClick={() => void reset()}
    >
      <ArrowUndoIcon aria-hidden />
    </Button>
  )
}
