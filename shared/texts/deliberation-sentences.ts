import type { Language } from '../values.ts'
import { deliberationSentences as nb } from './nb/deliberation-sentences.ts'
import { deliberationSentences as nn } from './nn/deliberation-sentences.ts'
import type { Words } from './words.ts'

export type DeliberationWords = Words<typeof nb>

const texts: Readonly<Record<Language, DeliberationWords>> = { nb, nn }

/** What minutes say of proposals, votes and statements, in the given written form. */
export const deliberationWords = (language: Language): DeliberationWords => texts[language]
