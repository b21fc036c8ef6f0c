import { useEffect } from 'react'
import { grown, phraseText, shortFormBefore, type Phrase, type PhraseSlot } from '../../../shared/phrases.ts'
import type { Room, RoomItem } from '../../../shared/room.ts'
import { useQuery } from '../../use-query.ts'
import { itemName } from '../names.ts'
import { insertText, isField, writtenBefore } from './insert-text.ts'

/** The phrases as they read in this meeting at this item. */
export type PhrasesHere = Readonly<{ phrases: readonly Phrase[]; textOf: (phrase: Phrase) => string }>

const none: readonly Phrase[] = []

/** In the meeting's written form, with the body and the item filled in. */
export function usePhrasesHere({ meeting }: Room, item: RoomItem): PhrasesHere {
  const { data } = useQuery('phrases.list')
  const slots = { organ: meeting.bodyShortName || meeting.bodyName, sak: itemName(item) }
  return { phrases: data?.phrases ?? none, textOf: (phrase) => phraseText(phrase, meeting.language, slots) }
}

/** A space after a short form makes it grow, in every text field of the item; undo gives the letters back. */
export function useGrowth({ phrases, textOf }: PhrasesHere): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, isComposing, target } = event
      if (key !== ' ' || ctrlKey || altKey || metaKey || isComposing) return
      if (!isField(target) || target.closest('.room-item') === null) return
      const found = shortFormBefore(writtenBefore(target), phrases)
      if (!found) return
      event.preventDefault()
      event.stopPropagation()
      insertText(target, grown(found.typed, textOf(found.phrase)), found.typed.length)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  })
}

const places: readonly (readonly [string, readonly PhraseSlot[]])[] = [
  ['.advice', ['advice', 'information', 'return', 'postpone']],
  ['.deliberation', ['proposal']],
  ['.note', ['note', 'minutes']],
]

/** Those for this kind of field first, otherwise in their own order. */
export function forField(phrases: readonly Phrase[], field: Element | null): Phrase[] {
  const first = places.find(([selector]) => field?.closest(selector))?.[1] ?? []
  const rank = ({ slot }: Phrase) => (first.includes(slot) ? 0 : 1)
  return phrases.toSorted((a, b) => rank(a) - rank(b))
}
