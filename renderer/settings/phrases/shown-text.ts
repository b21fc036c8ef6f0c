import type { Phrase } from '../../../shared/phrases.ts'
import { interfaceLanguage } from '../../../shared/texts/chosen.ts'

/** The phrase in the written form of the interface, or in the other where it is not written; slots as they stand. */
export const shownText = ({ text }: Phrase): string =>
  (text[interfaceLanguage] || text[interfaceLanguage === 'nb' ? 'nn' : 'nb']).trim()
