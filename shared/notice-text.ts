import type { NoticeModel, PersonLine } from './documents.ts'
import { itemPhrase } from './minutes-text.ts'

type Agenda = Pick<NoticeModel, 'head' | 'agenda'>

/**
 * The one item someone is called for: «sak 14/26», «sak 3» by its place while the cases have no numbers, or the title
 * of a point that never gets one. Empty for those called to the whole meeting.
 */
export function calledItem({ head, agenda }: Agenda, { itemId }: Pick<PersonLine, 'itemId'>): string {
  if (itemId === undefined) return ''
  const items = agenda.map(({ type, number, ...line }, index) => ({
    ...line,
    number: number ?? (type === 'case' ? String(index + 1) : null),
  }))
  return itemPhrase({ language: head.language, items }, itemId)
}
