import * as z from 'zod'
import { ensure } from './errors.ts'
import { fill } from './texts/index.ts'
import { id, lines, optionalLine, type Language } from './values.ts'

/** What a phrase is for: where it is offered first. */
export const phraseSlots = ['advice', 'information', 'return', 'postpone', 'proposal', 'note', 'minutes'] as const
export type PhraseSlot = (typeof phraseSlots)[number]

/** A sentence the secretary uses again and again; `{organ}` and `{sak}` are filled in where it is used. */
export type Phrase = Readonly<{
  id: string
  slot: PhraseSlot
  text: Readonly<Record<Language, string>>
  /** A few letters that grow into the sentence when a space is typed after them, such as «tto»; empty for none. */
  shortForm: string
}>

const letters = optionalLine(12)
export const newPhrase = z.strictObject({
  slot: z.enum(phraseSlots),
  nb: lines(2000).default(''),
  nn: lines(2000).default(''),
  shortForm: letters.default(''),
})
export const phraseChange = z.strictObject({
  id,
  slot: z.enum(phraseSlots).optional(),
  nb: lines(2000).optional(),
  nn: lines(2000).optional(),
  shortForm: letters.optional(),
})
export const phraseMove = z.strictObject({ id, position: z.int().min(1).max(1000) })

export type PhrasesApi = {
  /** In order; those the program comes with first, until they are moved. */
  list(): { phrases: Phrase[]; removed: Phrase[] }
  add(input: z.input<typeof newPhrase>): { id: string }
  /** Refuses a short form another phrase has. */
  update(input: z.input<typeof phraseChange>): void
  move(input: z.input<typeof phraseMove>): void
  remove(input: { id: string }): void
  restore(input: { id: string }): void
}

/** Throws unless the phrase says something and its short form is one word that no other phrase has. */
export function ensurePhrase(phrase: Omit<Phrase, 'id'>, others: readonly Phrase[]): void {
  ensure(
    Object.values(phrase.text).some((text) => text.trim() !== ''),
    'phraseEmpty',
  )
  ensure(/^[\p{L}\p{N}]*$/u.test(phrase.shortForm), 'shortFormOfLetters')
  const taken = phrase.shortForm !== '' && others.some(({ shortForm }) => isSame(shortForm, phrase.shortForm))
  ensure(!taken, 'shortFormTaken', { shortForm: phrase.shortForm })
}

const isSame = (a: string, b: string): boolean => a.toLocaleLowerCase('nb') === b.toLocaleLowerCase('nb')

/** What the slots of a phrase are filled with: the body as it is called, and the item such as «sak 14/26». */
export type PhraseSlots = Readonly<{ organ: string; sak: string }>

/** The phrase in the written form, or in the other where it is not written; slots filled in. */
export const phraseText = ({ text }: Phrase, language: Language, slots: PhraseSlots): string =>
  fill(text[language] || text[language === 'nb' ? 'nn' : 'nb'], slots)

/** The short form that ends what is written before the cursor as a whole word, and the phrase it stands for. */
export function shortFormBefore(
  written: string,
  phrases: readonly Phrase[],
): Readonly<{ typed: string; phrase: Phrase }> | undefined {
  const typed = /(?<![\p{L}\p{N}_])[\p{L}\p{N}]{1,12}$/u.exec(written)?.[0]
  if (typed === undefined) return undefined
  const phrase = phrases.find(({ shortForm }) => shortForm !== '' && isSame(shortForm, typed))
  return phrase && { typed, phrase }
}

/** What grows out of the letters when a space is typed: with a capital when they began with one, and one space after. */
export function grown(typed: string, words: string): string {
  const isCapital = typed.charAt(0) !== typed.charAt(0).toLocaleLowerCase('nb')
  const begun = isCapital ? words.charAt(0).toLocaleUpperCase('nb') + words.slice(1) : words
  return /\s$/.test(begun) ? begun : `${begun} `
}
