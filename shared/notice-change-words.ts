import { itemKinds, accessLevels } from './cases.ts'
import { clockSpan, longDate } from './dates.ts'
import type { AgendaLine, NoticeModel } from './documents.ts'
import { meetingForms } from './meetings.ts'
import { itemPhrase } from './minutes-text.ts'
import type { NoticeChange } from './notice-changes.ts'
import { documentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'
import { noticeChangeTexts } from './texts/notice-changes.ts'
import type { Language } from './values.ts'

type Agenda = Pick<NoticeModel, 'head' | 'agenda'>

/** A change in words: what kind it is, and what it is about; `model` is the notice that tells of it. */
export type ChangeWords = Readonly<{ kind: string; about: string }>

/** Puts a change into the words that screen, document and minutes share. */
export function changeWords(model: Agenda, change: NoticeChange): ChangeWords {
  const { language } = model.head
  const item = change.itemId === null ? '' : itemWords(model, change)
  const { kinds, headings } = noticeChangeTexts(language)
  const { kind, isHeading } = change
  const isOfHeading = isHeading === true && (kind === 'added' || kind === 'withdrawn')
  return { kind: isOfHeading ? headings[kind] : kinds[kind], about: about(model, change, item) }
}

/** The item by number and title, the title as it stands in the notice where it still does. */
function itemWords({ head, agenda }: Agenda, { itemId, number, title }: NoticeChange): string {
  const line = agenda.find((one) => one.itemId === itemId)
  const shown = { number: line?.number ?? number, title: line?.title ?? title }
  const texts = noticeChangeTexts(head.language)
  return shown.number === null ? `«${shown.title}»` : fill(texts.numbered, { ...shown, number: shown.number })
}

function about(model: Agenda, change: NoticeChange, item: string): string {
  const texts = noticeChangeTexts(model.head.language)
  if (change.kind === 'moved') return moved(model, change, item)
  const [before, after] = [change.before, change.after].map((value) => valueWords(model.head.language, change, value))
  if (['added', 'withdrawn', 'paper', 'attachments'].includes(change.kind)) return item
  if (change.kind === 'retitled') return fill(texts.nowAndBefore, { after: item, before: before ?? '' })
  if (change.kind === 'called' || change.kind === 'notCalled') return (after || before) ?? ''
  const what = nowAndBefore(texts, before ?? '', after ?? '')
  return item === '' ? what : fill(texts.ofItem, { item, what })
}

function nowAndBefore(texts: ReturnType<typeof noticeChangeTexts>, before: string, after: string): string {
  if (after === '') return fill(texts.gone, { before })
  return before === '' ? fill(texts.nowOnly, { after }) : fill(texts.nowAndBefore, { after, before })
}

function moved({ head, agenda }: Agenda, { after }: NoticeChange, item: string): string {
  const texts = noticeChangeTexts(head.language)
  const before = after === '' ? '' : itemPhrase({ language: head.language, items: agenda }, after)
  return before === '' ? fill(texts.first, { item }) : fill(texts.follows, { item, before })
}

/** What is registered, as it is read. */
function valueWords(language: Language, { kind }: NoticeChange, value: string): string {
  const { itemKinds: kindWords, access, meetingForms: formWords } = documentTexts(language)
  if (value === '') return ''
  if (kind === 'onDate') return longDate(value, language)
  if (kind === 'time') return spanWords(language, value)
  if (kind === 'minutes') return fill(noticeChangeTexts(language).minutes, { minutes: value })
  if (kind === 'retitled') return `«${value}»`
  const word = {
    form: (known: string) => wordFor(meetingForms, formWords, known),
    itemKind: (known: string) => wordFor(itemKinds, kindWords, known).toLocaleLowerCase('nb'),
    access: (known: string) => wordFor(accessLevels, access, known).toLocaleLowerCase('nb'),
  }
  return kind === 'form' || kind === 'itemKind' || kind === 'access' ? word[kind](value) : value
}

function spanWords(language: Language, value: string): string {
  const [from = '', to = ''] = value.split('–')
  return clockSpan(from, to, language)
}

function wordFor<K extends string>(keys: readonly K[], words: Readonly<Record<K, string>>, value: string): string {
  const known = keys.find((key) => key === value)
  return known === undefined ? value : words[known]
}

/** The title of an item as an agenda shows it: what came after the notice is marked. */
export function markedTitle(language: Language, { title, addedIn }: Pick<AgendaLine, 'title' | 'addedIn'>): string {
  const texts = noticeChangeTexts(language)
  return addedIn === 'supplement' ? fill(texts.supplementTitle, { title, mark: texts.supplement }) : title
}
