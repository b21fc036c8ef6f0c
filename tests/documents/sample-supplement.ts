import type { AgendaLine, NoticeModel, SupplementModel } from '../../shared/documents.ts'
import { noticeChanges } from '../../shared/notice-changes.ts'
import type { Language } from '../../shared/values.ts'
import { notice, picker } from './sample-meeting.ts'
import { casePaper } from './sample-papers.ts'

/** A second version: later in the day and on another floor, one case new, one withdrawn, one moved, under headings. */
export function secondNotice(language: Language): NoticeModel {
  const t = picker(language)
  const first = notice(language)
  const [approval, minutes, login, demands, , cloud, ...rest] = first.agenda
  const heading = (itemId: string, title: string): AgendaLine[] =>
    approval === undefined ? [] : [{ ...approval, itemId, type: 'heading', title, plannedMinutes: 0 }]
  const added: AgendaLine[] =
    login === undefined
      ? []
      : [
          {
            ...login,
            itemId: 'i9',
            number: '18/26',
            title: t('Felles postliste', 'Felles postliste'),
            addedIn: 'supplement',
          },
        ]
  const agenda = [
    ...[approval, minutes].flatMap((line) => line ?? []),
    ...heading('h1', t('Saker til råd', 'Saker til råd')),
    ...[cloud, login].flatMap((line) => line ?? []),
    ...added,
    ...heading('h2', t('Saker til drøfting', 'Saker til drøfting')),
    ...[demands, ...rest].flatMap((line) => line ?? []),
  ]
  const after = {
    ...first,
    version: 2,
    head: {
      ...first.head,
      startsAt: '11:00',
      place: t('Kommunenes Hus, møterom Viken', 'Kommunenes Hus, møterom Viken'),
    },
    agenda,
  }
  const changes = noticeChanges({ model: first, papers: [] }, { model: after, papers: [] })
  const reasons: Readonly<Record<string, string>> = {
    time: t('Toget går senere denne dagen.', 'Toget går seinare denne dagen.'),
    'withdrawn/i5': t('Søkeren har trukket søknaden.', 'Søkjaren har trekt søknaden.'),
  }
  return { ...after, changes: changes.map((change) => ({ ...change, reason: reasons[change.key] ?? '' })) }
}

export const supplement = (language: Language): SupplementModel => ({
  kind: 'supplement',
  notice: secondNotice(language),
  papers: [{ ...casePaper(language), itemId: 'i9', number: '18/26', title: 'Felles postliste' }],
})
