import type { Language } from '../values.ts'
import { interfaceLanguage } from './chosen.ts'
import { documents as nb } from './nb/documents.ts'
import { documents as nn } from './nn/documents.ts'
import type { Words } from './words.ts'

export type DocumentTexts = Words<typeof nb>

const texts: Readonly<Record<Language, DocumentTexts>> = { nb, nn }

/** The words a document is written with in the given written form of Norwegian. */
export const documentTexts = (language: Language): DocumentTexts => texts[language]

/** The same words where the interface uses them. */
export const documents: DocumentTexts = documentTexts(interfaceLanguage)
