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

/** A sentence in the secretary's own words, and what the program said when they were written; nothing for words that stand alone. */
export type Wording = Readonly<{ key: string; itemId: string | null; registered: string; words: string }>

/**
 * `registered`: as the facts say. `worded`: in the secretary's words. `bothChanged`: worded, and the facts have changed
 * since. `gone`: worded, and the fact is no longer registered.
 */
export type SentenceState = 'registered' | 'worded' | 'bothChanged' | 'gone'

/** A sentence as it is printed; `words` are printed, empty words are not. Those that are `gone` stand in no model. */
export type MinutesSentence = RegisteredSentence &
  Readonly<{
    words: string
    state: SentenceState
    /** What the program said when the words were written; null when nobody has worded it. */
    wordedOver: string | null
    /** What stood here when the secretary last looked through the minutes, empty for nothing; null when that is the same. */
    seen: string | null
  }>

/** What the program said by key when the secretary last looked through the minutes; null before the first time. */
export type Seen = Readonly<Record<string, string>> | null

/** What lies over the registered sentences. `otherwise` is the same sentences in the other written form. */
export type Overlay = Readonly<{
  wordings: readonly Wording[]
  seen?: Seen
  otherwise?: readonly RegisteredSentence[]
}>

/**
 * Puts the secretary's wordings over what is registered; every wording is in the answer, also when its fact is gone. A
 * sentence that was worded or seen in the other written form of Norwegian counts as the same.
 */
export function withWordings(sentences: readonly RegisteredSentence[], overlay: Overlay): MinutesSentence[] {
  const byKey = new Map(overlay.wordings.map((wording) => [wording.key, wording]))
  const other = new Map((overlay.otherwise ?? []).map(({ key, text }) => [key, text]))
  const standing = sentences.map((sentence) => {
    const texts = [sentence.text, other.get(sentence.key) ?? sentence.text]
    const wording = byKey.get(sentence.key)
    return wording === undefined
      ? asRegistered(sentence, texts, overlay.seen ?? null)
      : worded(sentence, texts, wording)
  })
  const keys = new Set(sentences.map(({ key }) => key))
  const alone = overlay.wordings.filter(({ key }) => !keys.has(key))
  return [...standing, ...alone.map(withoutFact)]
}

function asRegistered(sentence: RegisteredSentence, texts: readonly string[], seen: Seen): MinutesSentence {
  const before = seen === null ? sentence.text : (seen[sentence.key] ?? '')
  const change = texts.includes(before) ? null : before
  return { ...sentence, words: sentence.text, state: 'registered', wordedOver: null, seen: change }
}

function worded(sentence: RegisteredSentence, texts: readonly string[], wording: Wording): MinutesSentence {
  const state = texts.includes(wording.registered) ? 'worded' : 'bothChanged'
  return { ...sentence, words: wording.words, state, wordedOver: wording.registered, seen: null }
}

/** Words the secretary has chosen to keep without their fact rest on nothing, and ask no more. */
const withoutFact = ({ key, itemId, registered, words }: Wording): MinutesSentence => ({
  key,
  itemId,
  part: itemId === null ? 'meeting' : partOf(key),
  text: '',
  content: null,
  words,
  state: registered === '' ? 'worded' : 'gone',
  wordedOver: registered,
  seen: null,
})

const parts: Readonly<Record<string, MinutesPart>> = {
  proposal: 'deliberation',
  vote: 'deliberation',
  outcome: 'outcome',
  statement: 'statements',
}

const partOf = (key: string): MinutesPart => parts[key.split('/')[1] ?? ''] ?? 'lead'

/** True when the secretary has to choose: words and facts have both changed, or the fact is gone. */
export const asksForChoice = ({ state }: Pick<MinutesSentence, 'state'>): boolean =>
  state === 'bothChanged' || state === 'gone'

const printedParts: readonly MinutesPart[] = ['meeting', 'lead', 'deliberation', 'outcome', 'statements']

/** The sentences of one item as they follow each other on the page. */
export const inPrintedOrder = <T extends Readonly<{ part: MinutesPart }>>(sentences: readonly T[]): T[] =>
  sentences.toSorted((a, b) => printedParts.indexOf(a.part) - printedParts.indexOf(b.part))

/** The sentences of one part, in order. */
const sentencesOf = (sentences: readonly MinutesSentence[], part: MinutesPart): MinutesSentence[] =>
  sentences.filter((sentence) => sentence.part === part)

/** Sentences that make one paragraph, and the rich text under the last of them, set as a quotation. */
export type MinutesParagraph = Readonly<{ sentences: readonly MinutesSentence[]; content: Content | null }>

/** How the sentences of a part are set: what leads up to an item runs on, all others stand by themselves. */
export function paragraphsOf(sentences: readonly MinutesSentence[], part: MinutesPart): MinutesParagraph[] {
  const own = sentencesOf(sentences, part)
  if (part !== 'lead') return own.map((sentence) => ({ sentences: [sentence], content: quoted(sentence.content) }))
  const paragraphs: MinutesParagraph[] = []
  for (const sentence of own) {
    const last = paragraphs.at(-1)
    const joins = last !== undefined && last.content === null
    if (joins) paragraphs.pop()
    paragraphs.push({ sentences: [...(joins ? last.sentences : []), sentence], content: quoted(sentence.content) })
  }
  return paragraphs
}

/** What someone proposed or stated stands apart from what is told about it. */
const quoted = (content: Content | null): Content | null => content && [{ type: 'blockquote', content }]

/** The paragraph as it is printed; empty when nothing in it is. */
export const paragraphText = ({ sentences }: MinutesParagraph): string =>
  sentences
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join(' ')
