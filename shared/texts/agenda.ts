import type { Language } from '../values.ts'
import { fill } from './index.ts'
import { agendaSources as sourcesNb, agendaTitles as nb } from './nb/agenda.ts'
import { agendaSources as sourcesNn, agendaTitles as nn } from './nn/agenda.ts'

const titles = { nb, nn } as const
const sources = { nb: sourcesNb, nn: sourcesNn } as const

/** The most signs a title can have. */
const longestTitle = 300

/** The points that come by themselves. */
export type FixedPoint = keyof typeof nb

/** True for a point that came by itself, whose title the program words. */
export const isFixedPoint = (type: string): type is FixedPoint => Object.hasOwn(nb, type)

/** The title of a fixed point; `date` is the date of the meeting whose minutes are to be approved. */
export const fixedTitle = (point: FixedPoint, language: Language, date = ''): string =>
  fill(titles[language][point], { date })

/** The title in another language when it is still the one the point was given; a reworded title is left alone. */
export function translatedTitle(title: string, point: FixedPoint, to: Language): string {
  const date = dateIn(title, titles.nb[point]) ?? dateIn(title, titles.nn[point])
  return date === undefined ? title : fixedTitle(point, to, date)
}

/** The title with another date in the template's place; a reworded title is left alone. */
export const redatedTitle = (title: string, point: FixedPoint, language: Language, date: string): string =>
  dateIn(title, titles[language][point]) === undefined ? title : fixedTitle(point, language, date)

/** What stands in the template's place for the date (dates are written alike in nb and nn); undefined when the words differ. */
function dateIn(title: string, template: string): string | undefined {
  const [before = '', after = ''] = template.split('{date}')
  const isSame = title.startsWith(before) && title.endsWith(after) && title.length >= before.length + after.length
  if (!isSame || (template === before && title !== before)) return undefined
  return title.slice(before.length, title.length - after.length)
}

/** The title of a point that takes up a follow-up, with where it comes from; a long text is cut, never its source. */
export function followUpTitle(language: Language, text: string, source: string): string {
  const whole = fill(sources[language].followUp, { text, source })
  const over = whole.length - longestTitle
  if (over <= 0) return whole
  return fill(sources[language].followUp, { text: `${text.slice(0, -over - 1).trimEnd()}…`, source }).slice(
    0,
    longestTitle,
  )
}
