import { shortDate } from './dates.ts'
import type { MinutesModel } from './documents.ts'
import type { ExtractModel, TransmissionModel } from './extracts.ts'
import { statusLines } from './minutes-status.ts'
import { resultKind } from './minutes-text.ts'
import { documentTexts } from './texts/documents.ts'
import { extractTexts } from './texts/extracts.ts'
import { fill } from './texts/index.ts'
import type { Language } from './values.ts'

type Named = Readonly<{ number: string | null; title: string }>

/** «sak 14/26», or the title in quotation marks before the item has a number. */
const shortName = (language: Language, { number, title }: Named): string => {
  const { numbered, named } = extractTexts(language)
  return number === null ? fill(named, { title }) : fill(numbered, { number })
}

/** «sak 14/26 Felles innlogging» */
export const itemWithTitle = (language: Language, { number, title }: Named): string => {
  const { itemWithTitle: words, named } = extractTexts(language)
  return number === null ? fill(named, { title }) : fill(words, { number, title })
}

/** «KommIT-rådets»; names that end in an s sound take an apostrophe. */
const owning = (name: string): string => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`)

/** «KommIT-rådets behandling av sak 14/26 i møte 3. mars 2026» */
export function extractHeading({ head }: Pick<ExtractModel, 'head'>, item: Named): string {
  const { bodyShortName: body, onDate, language } = head
  // Bokmål says whose treatment it is; nynorsk says where.
  const place = language === 'nb' ? owning(body) : body
  const values = { body: place, item: shortName(language, item), date: shortDate(onDate) }
  return fill(extractTexts(language).heading, values)
}

/** As the minutes say it of themselves, and that it is they that were approved. */
export function standingLines(minutes: Pick<MinutesModel, 'head' | 'status'>): string[] {
  const [first = '', ...corrections] = statusLines(minutes)
  if (minutes.status.approval === null) return [first, ...corrections]
  const standing = first.charAt(0).toLowerCase() + first.slice(1)
  return [fill(extractTexts(minutes.head.language).standing, { standing }), ...corrections]
}

/** «Oversendelse av råd i sak 14/26» */
export function letterTitle({ head, items }: Pick<TransmissionModel, 'head' | 'items'>): string {
  const { language, bodyKind } = head
  const { titleOne, titleMany } = extractTexts(language).letter
  const result = documentTexts(language).results[resultKind(bodyKind)]
  const [item] = items
  return items.length === 1 && item !== undefined
    ? fill(titleOne, { result, item: shortName(language, item) })
    : fill(titleMany, { result, count: items.length })
}

/** What the body does by the letter, in one sentence. */
export function letterLead({ head, items }: Pick<TransmissionModel, 'head' | 'items'>): string {
  const lead = extractTexts(head.language).letter.lead[resultKind(head.bodyKind)]
  return fill(items.length === 1 ? lead.one : lead.many, { body: head.bodyShortName, count: items.length })
}
