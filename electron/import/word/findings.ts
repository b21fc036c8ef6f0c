import type { WordReport } from '../../../shared/word-import.ts'
import type { Parts } from './parts.ts'
import { isRevision } from './revisions.ts'
import { elementsIn, textIn, within, type Element } from './xml.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] }

/** What is met in a file on the way, for the report. */
export type Findings = Mutable<Omit<WordReport, 'revisions' | 'isOwn'>>

export const newFindings = (): Findings => ({
  comments: [],
  hiddenText: [],
  textBoxes: [],
  equations: [],
  objects: [],
  images: [],
  footnotes: 0,
  notesLeftOut: [],
  fakedHeadings: [],
  margins: [],
  titles: [],
  contentsLines: 0,
  symbols: 0,
  looks: [],
  links: [],
  outside: [],
  leftOut: [],
})

const longest = 200

/** A piece of text as the report quotes it. */
export function quoted(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  return words.length <= longest ? words : `${words.slice(0, longest - 2).trimEnd()} …`
}

/** The changes tracked in the text, and who made them. */
export function revisionsIn({ document, footnotes, endnotes }: Parts): WordReport['revisions'] {
  const found = [document, footnotes, endnotes].flatMap((part) => (part ? [...within(part)].filter(isRevision) : []))
  const authors = new Set(found.map(({ attributes }) => attributes['w:author'] ?? '').filter((name) => name !== ''))
  return { count: found.length, authors: [...authors].toSorted((a, b) => a.localeCompare(b, 'nb')) }
}

const paragraphText = (paragraph: Element): string =>
  [...within(paragraph)]
    .filter(({ name }) => name === 'w:t')
    .map(textIn)
    .join('')

/** The lines of headers and footers that say something; page numbers alone do not. */
export function marginLines(parts: Parts): string[] {
  const paragraphs = parts.headersAndFooters.flatMap((part) => [...within(part)].filter(({ name }) => name === 'w:p'))
  const lines = paragraphs.map((paragraph) => quoted(paragraphText(paragraph)))
  return [...new Set(lines.filter((line) => /\p{L}/u.test(line.replaceAll(/\b(side|av|page|of|s)\b/giu, ''))))]
}

export type Comment = Readonly<{ author: string; text: string }>

/** Comments by their ids. */
export function readComments(root: Element | undefined): Map<string, Comment> {
  const sources = elementsIn(root).filter(({ name }) => name === 'w:comment')
  return new Map(
    sources.map((source) => {
      const lines = [...within(source)].filter(({ name }) => name === 'w:p').map(paragraphText)
      const text = lines.filter((line) => line.trim() !== '').join('\n')
      return [source.attributes['w:id'] ?? '', { author: source.attributes['w:author'] ?? '', text }]
    }),
  )
}
