import { HighlightColor, TextRun, type IRunOptions } from 'docx'
import { months } from '../../shared/dates.ts'
import { documentTexts, type DocumentTexts } from '../../shared/texts/documents.ts'
import { cleanText, type Language } from '../../shared/values.ts'
import { createLists, type Lists } from './numbering.ts'
import { wordLanguages } from './styles.ts'

/** The bytes of a picture as they are kept, and what they are. */
export type Picture = Readonly<{ type: 'png' | 'jpg'; bytes: Uint8Array }>

/** The pictures of a document by their hashes. */
export type Pictures = ReadonlyMap<string, Picture>

const noPictures: Pictures = new Map()

/** What every part of a document is written with. */
export type Writer = Readonly<{
  language: Language
  words: DocumentTexts
  lists: Lists
  pictures: Pictures
  /** The number of the next link out of the document. */
  nextLink: () => number
  /** The number of the next bookmark that tells what Word has no words for. */
  nextMark: () => number
  /** Set on each run when the text is in another written form than the document, so that Word proofs it right. */
  runLanguage: IRunOptions['language']
}>

/** A writer for a new document in one written form. */
export function newWriter(language: Language, pictures = noPictures): Writer {
  let links = 0
  let marks = 0
  return {
    language,
    words: documentTexts(language),
    lists: createLists(),
    pictures,
    nextLink: () => ++links,
    nextMark: () => ++marks,
    runLanguage: undefined,
  }
}

/** The writer for a part in its own written form inside a document. */
export function writerFor(writer: Writer, language: Language): Writer {
  if (language === writer.language) return writer
  return { ...writer, language, words: documentTexts(language), runLanguage: { value: wordLanguages[language] } }
}

/** Text as Word takes it: clean, and tabs and line breaks as spaces, since breaks are nodes of their own. */
export const wordText = (text: string): string => cleanText(text).replaceAll(/[\t\n\v\f\u2028\u2029]+/g, ' ')

/** A piece of a writer's own text in one look. */
export const textRun = ({ runLanguage }: Writer, text: string, options: IRunOptions = {}): TextRun =>
  new TextRun({ ...(runLanguage === undefined ? {} : { language: runLanguage }), ...options, text: wordText(text) })

const dayBeforeMonth = new RegExp(`\\b(\\d{1,2}\\.) (?=(?:${months.join('|')})\\b)`, 'g')

/** Keeps «kl. 10.40», «sak 14/26» and «3. mars» on one line. */
const bound = (text: string): string =>
  text.replaceAll(/\b(kl\.|sak) (?=\d)/gi, '$1\u00a0').replaceAll(dayBeforeMonth, '$1\u00a0')

/** A piece of the document's own text in one look. */
export const run = (writer: Writer, text: string, options: IRunOptions = {}): TextRun =>
  textRun(writer, bound(text), options)

/** The document's own text with its line breaks. */
export const lines = (writer: Writer, text: string): TextRun[] =>
  text.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [new TextRun({ break: 1 })]), run(writer, line)])

/** What stands where a fact is missing: brackets and a highlight, never colour alone. */
export const gapRun = (writer: Writer, text: string): TextRun =>
  run(writer, text, { style: 'Gap', highlight: HighlightColor.YELLOW })
