import * as z from 'zod'
import { bareContent } from './bare-content.ts'
import { canonicalJson } from './canonical.ts'
import type { AgendaLine, CasePaperModel, MeetingHead, NoticeModel, PersonLine } from './documents.ts'
import { optionalLine } from './values.ts'

/** What a new version of a notice can have changed. */
export const noticeChangeKinds = [
  'onDate',
  'time',
  'form',
  'place',
  'link',
  'added',
  'withdrawn',
  'moved',
  'retitled',
  'itemKind',
  'access',
  'presenter',
  'minutes',
  'paper',
  'attachments',
  'called',
  'notCalled',
] as const
export type NoticeChangeKind = (typeof noticeChangeKinds)[number]

/**
 * One change since the version sent before, and why. `before` and `after` are as registered, empty where they say
 * nothing: dates as ISO, times as `HH:MM–HH:MM`, and for what is added or moved `after` is the id of the item it now
 * follows, empty for the first. `changeWords` puts them into words.
 */
export type NoticeChange = Readonly<{
  /** The same for the same change as long as it stands: `<kind>` or `<kind>/<item id or person>`. */
  key: string
  kind: NoticeChangeKind
  itemId: string | null
  number: string | null
  title: string
  before: string
  after: string
  reason: string
  /** True of a heading on the agenda; left out of everything else. */
  isHeading?: true
}>

export const changeReason = z.strictObject({ key: z.string().min(1).max(200), reason: optionalLine(500) })

/** A notice together with the papers sent with it. */
export type NoticeAndPapers = Readonly<{ model: NoticeModel; papers: readonly CasePaperModel[] }>

/** Everything that is otherwise in the later notice, in the order it is told: the meeting, the agenda, the papers, the people. */
export const noticeChanges = (before: NoticeAndPapers, after: NoticeAndPapers): NoticeChange[] => [
  ...headChanges(before.model.head, after.model.head),
  ...agendaChanges(before.model.agenda, after.model.agenda),
  ...paperChanges(before.papers, after.papers),
  ...peopleChanges(peopleOf(before.model), peopleOf(after.model)),
]

const ofMeeting = { itemId: null, number: null, title: '', reason: '' } as const

const timeOf = ({ startsAt, endsAt }: MeetingHead): string => `${startsAt}–${endsAt}`

function headChanges(before: MeetingHead, after: MeetingHead): NoticeChange[] {
  const facts = [
    ['onDate', before.onDate, after.onDate],
    ['time', timeOf(before), timeOf(after)],
    ['form', before.form, after.form],
    ['place', before.place, after.place],
    ['link', before.link, after.link],
  ] as const
  return facts
    .filter(([, then, now]) => then !== now)
    .map(([kind, then, now]) => ({ ...ofMeeting, key: kind, kind, before: then, after: now }))
}

const ofItem = (
  kind: NoticeChangeKind,
  { itemId, number, title, ...line }: Pick<AgendaLine, 'itemId' | 'number' | 'title'> & Partial<AgendaLine>,
  before = '',
  after = '',
): NoticeChange => ({
  key: `${kind}/${itemId}`,
  kind,
  itemId,
  number,
  title,
  before,
  after,
  reason: '',
  ...(line.type === 'heading' ? { isHeading: true } : {}),
})

/** What comes in or moves is named by what it now follows, so that the changes made to the first list give the second. */
function agendaChanges(before: readonly AgendaLine[], after: readonly AgendaLine[]): NoticeChange[] {
  const then = new Map(before.map((line) => [line.itemId, line]))
  const nowIds = new Set(after.map(({ itemId }) => itemId))
  const staying = new Set(inPlace(before, after))
  const changes = after.flatMap((line, index) => {
    const earlier = then.get(line.itemId)
    const follows = after[index - 1]?.itemId ?? ''
    if (earlier === undefined) return [ofItem('added', line, '', follows)]
    const move = staying.has(line.itemId) ? [] : [ofItem('moved', line, '', follows)]
    return [...move, ...lineChanges(earlier, line)]
  })
  const gone = before.filter(({ itemId }) => !nowIds.has(itemId)).map((line) => ofItem('withdrawn', line))
  return [...gone, ...changes]
}

function lineChanges(before: AgendaLine, after: AgendaLine): NoticeChange[] {
  const facts = [
    ['retitled', before.title, after.title],
    ['itemKind', before.itemKind ?? '', after.itemKind ?? ''],
    ['access', before.accessLevel ?? '', after.accessLevel ?? ''],
    ['presenter', before.presenter ?? '', after.presenter ?? ''],
    ['minutes', String(before.plannedMinutes), String(after.plannedMinutes)],
  ] as const
  return facts.filter(([, then, now]) => then !== now).map(([kind, then, now]) => ofItem(kind, after, then, now))
}

/** The items that keep their order among themselves, as many as can; all other common items have been moved. */
function inPlace(before: readonly AgendaLine[], after: readonly AgendaLine[]): string[] {
  const placeThen = new Map(before.map(({ itemId }, index) => [itemId, index]))
  const common = after.filter(({ itemId }) => placeThen.has(itemId))
  const longest: string[][] = []
  for (const [index, { itemId }] of common.entries()) {
    const place = placeThen.get(itemId) ?? 0
    const earlier = longest.slice(0, index).filter((run) => (placeThen.get(run.at(-1) ?? '') ?? 0) < place)
    const best = earlier.reduce<string[]>((longer, run) => (run.length > longer.length ? run : longer), [])
    longest.push([...best, itemId])
  }
  return longest.reduce<string[]>((longer, run) => (run.length > longer.length ? run : longer), [])
}

/** Papers both sent before and now whose words or attachments are otherwise. */
function paperChanges(before: readonly CasePaperModel[], after: readonly CasePaperModel[]): NoticeChange[] {
  const then = new Map(before.map((paper) => [paper.itemId, paper]))
  return after.flatMap((paper) => {
    const earlier = then.get(paper.itemId)
    if (earlier === undefined) return []
    const text = wordsOf(earlier) === wordsOf(paper) ? [] : [ofItem('paper', idsOf(paper))]
    const files = filesOf(earlier) === filesOf(paper) ? [] : [ofItem('attachments', idsOf(paper))]
    return [...text, ...files]
  })
}

const idsOf = ({ itemId, number, title }: CasePaperModel) => ({ itemId, number, title })

/** What a reader of the paper sees of its text; facts of the case beside it are told as they are, and do not make it another. */
const wordsOf = ({ sections, language, sectionNames = {}, grounds }: CasePaperModel): string =>
  canonicalJson({
    sections: sections.map(({ key, content }) => [key, bareContent(content)]),
    language,
    sectionNames,
    grounds,
  })

const filesOf = ({ attachments }: CasePaperModel): string =>
  canonicalJson(attachments.map(({ number, title, hash, accessLevel }) => ({ number, title, hash, accessLevel })))

const peopleOf = ({ members, others }: NoticeModel): readonly PersonLine[] => [...members, ...others]

/** By who they are, or by name in notices from before they said so. */
const isSame = (one: PersonLine, other: PersonLine): boolean =>
  one.personId !== undefined && other.personId !== undefined ? one.personId === other.personId : one.name === other.name

function peopleChanges(before: readonly PersonLine[], after: readonly PersonLine[]): NoticeChange[] {
  const only = (people: readonly PersonLine[], rest: readonly PersonLine[], kind: 'called' | 'notCalled') =>
    people
      .filter((person) => !rest.some((other) => isSame(person, other)))
      .map(({ personId, name }) => ({
        ...ofMeeting,
        key: `${kind}/${personId ?? name}`,
        kind,
        before: kind === 'notCalled' ? name : '',
        after: kind === 'called' ? name : '',
      }))
  return [...only(after, before, 'called'), ...only(before, after, 'notCalled')]
}

/** The items whose papers go out with a version: those that came in, and those sent again. */
export const itemsSentWith = (changes: readonly NoticeChange[]): string[] => [
  ...new Set(
    changes
      .filter(({ kind }) => kind === 'added' || kind === 'paper' || kind === 'attachments')
      .flatMap(({ itemId }) => itemId ?? []),
  ),
]
