import type { Content } from './content.ts'

/** Where in an item (or before the items) a sentence of the minutes stands. */
export type MinutesPart = 'meeting' | 'lead' | 'deliberation' | 'outcome' | 'statements'

/**
 * One sentence of the minutes as the registered facts make it, with rich text that belongs under it, such as the words
 * of a proposal. `key` is the same for the same fact as long as it exists: `attendance`, `break/<id>`,
 * `<item id>/treatedBy`, `<item id>/arrival/<presence id>`, `<item id>/departure/<presence id>`,
 * `<item id>/recusal/<attendee id>`, `<item id>/proposal/<id>`, `<item id>/vote/<id>`, `<item id>/outcome`,
 * `<item id>/statement/<id>`.
 */
export type RegisteredSentence = Readonly<{
  key: string
  itemId: string | null
  part: MinutesPart
  text: string
  content: Content | null
}>

/** A sentence in the secretary's own words, and what the program said when they were written. */
export type Wording = Readonly<{ key: string; itemId: string | null; registered: string; words: string }>

/**
 * `registered`: as the facts say. `worded`: in the secretary's words. `bothChanged`: worded, and the facts have changed
 * since. `gone`: worded, and the fact is no longer registered.
 */
export type SentenceState = 'registered' | 'worded' | 'bothChanged' | 'gone'

/** A sentence as it is printed; `words` are printed, empty words are not. */
export type MinutesSentence = RegisteredSentence &
  Readonly<{
    words: string
    state: SentenceState
    /** What the program said when the words were written; null when nobody has worded it. */
    wordedOver: string | null
    /** What stood here when the secretary last looked through the minutes; null when it is new or unchanged since. */
    seen: string | null
  }>

/** Puts the secretary's wordings over what is registered; every wording is in the answer, also when its fact is gone. */
export function withWordings(
  sentences: readonly RegisteredSentence[],
  wordings: readonly Wording[],
): Omit<MinutesSentence, 'seen'>[] {
  const byKey = new Map(wordings.map((wording) => [wording.key, wording]))
  const standing = sentences.map((sentence) => worded(sentence, byKey.get(sentence.key)))
  const keys = new Set(sentences.map(({ key }) => key))
  const gone = wordings.filter(({ key }) => !keys.has(key))
  return [...standing, ...gone.map(goneSentence)]
}

function worded(sentence: RegisteredSentence, wording: Wording | undefined): Omit<MinutesSentence, 'seen'> {
  if (wording === undefined) return { ...sentence, words: sentence.text, state: 'registered', wordedOver: null }
  const state = wording.registered === sentence.text ? 'worded' : 'bothChanged'
  return { ...sentence, words: wording.words, state, wordedOver: wording.registered }
}

const goneSentence = ({ key, itemId, registered, words }: Wording): Omit<MinutesSentence, 'seen'> => ({
  key,
  itemId,
  part: itemId === null ? 'meeting' : 'lead',
  text: '',
  content: null,
  words,
  state: 'gone',
  wordedOver: registered,
})
