import type { Language } from '../values.ts'
import { extracts as nb } from './nb/extracts.ts'
import { extracts as nn } from './nn/extracts.ts'
import type { Words } from './words.ts'

export type ExtractTexts = Words<typeof nb>

const texts: Readonly<Record<Language, ExtractTexts>> = { nb, nn }

/** The words extracts and letters are written with in the given written form of Norwegian. */
export const extractTexts = (language: Language): ExtractTexts => texts[language]
