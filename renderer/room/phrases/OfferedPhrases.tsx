import { Button } from '@digdir/designsystemet-react'
import type { Outcome } from '../../../shared/agenda.ts'
import { isWritten } from '../../../shared/content.ts'
import type { PhraseSlot } from '../../../shared/phrases.ts'
import type { Room, RoomItem } from '../../../shared/room.ts'
import { fill } from '../../../shared/texts/index.ts'
import { phrases as phraseTexts } from '../../../shared/texts/phrases.ts'
import { Keys } from '../../components/Keys.tsx'
import { insertText } from './insert-text.ts'
import { usePhrasesHere } from './use-phrases.ts'

const texts = phraseTexts.picker

/** Outcomes that say enough by themselves, and the words one may add to them. */
const slotOf: Partial<Record<Outcome, PhraseSlot>> = {
  noted: 'information',
  returned: 'return',
  postponed: 'postpone',
  withdrawn: 'postpone',
}
const mostOffered = 3

/** What fits the outcome while nothing is worded, and the key to all the rest. */
export function OfferedPhrases({ room, item }: Readonly<{ room: Room; item: RoomItem }>) {
  const { phrases, textOf } = usePhrasesHere(room, item)
  const slot = item.outcome && !isWritten(item.advice) ? slotOf[item.outcome] : undefined
  const offered = phrases.filter((phrase) => phrase.slot === slot).slice(0, mostOffered)
  return (
    <div className="offered-phrases" role="group" aria-label={texts.offered}>
      {offered.map((phrase) => {
        const text = textOf(phrase).trim()
        return (
          <Button
            key={phrase.id}
            variant="tertiary"
            aria-label={fill(texts.insert, { text })}
            onClick={() => putInAdvice(textOf(phrase))}
          >
            {text}
          </Button>
        )
      })}
      <p className="quiet">
        {texts.command} <Keys keys="Ctrl+Shift+F" />
      </p>
    </div>
  )
}

function putInAdvice(text: string): void {
  const field = document.querySelector<HTMLElement>('.advice .ProseMirror')
  if (field) insertText(field, text)
}
