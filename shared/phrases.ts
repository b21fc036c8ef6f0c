import * as z from 'zod'
import { id, language, lines, optionalLine, type Language } from './values.ts'

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

const shortForm = optionalLine(12)
export const newPhrase = z.strictObject({
  slot: z.enum(phraseSlots),
  nb: lines(2000).default(''),
  nn: lines(2000).default(''),
  shortForm: shortForm.default(''),
})
export const phraseChange = z.strictObject({
  id,
  slot: z.enum(phraseSlots).optional(),
  nb: lines(2000).optional(),
  nn: lines(2000).optional(),
  shortForm: shortForm.optional(),
})
export const phraseMove = z.strictObject({ id, position: z.int().min(1).max(1000) })
export const phrasesInput = z.strictObject({ language: language.optional() })

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
