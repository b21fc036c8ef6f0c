import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaLine, CasePaperModel, MeetingHead, NoticeModel, PersonLine } from '../../shared/documents.ts'
import { changeWords } from '../../shared/notice-change-words.ts'
import { noticeChanges, type NoticeAndPapers, type NoticeChange } from '../../shared/notice-changes.ts'

const head: MeetingHead = {
  bodyName: 'Prøverådet',
  bodyShortName: 'Prøverådet',
  bodyKind: 'council',
  kind: 'ordinary',
  form: 'physical',
  onDate: '2026-03-10',
  startsAt: '10:00',
  endsAt: '14:00',
  place: 'Storsalen',
  link: '',
  startedAt: null,
  endedAt: null,
  language: 'nb',
}
const line = (itemId: string, change: Partial<AgendaLine> = {}): AgendaLine => ({
  itemId,
  type: 'case',
  itemKind: 'advice',
  number: `${itemId}/26`,
  title: `Sak ${itemId}`,
  presenter: null,
  startsAt: '10:00',
  plannedMinutes: 20,
  accessLevel: 'open',
  ...change,
})
const person = (personId: string): PersonLine => ({
  personId,
  name: `Person ${personId}`,
  title: '',
  organisation: '',
  isChair: false,
})
const paper = (itemId: string, text: string, attached: string): CasePaperModel => ({
  kind: 'casePaper',
  head,
  itemId,
  number: `${itemId}/26`,
  title: `Sak ${itemId}`,
  itemKind: 'advice',
  archiveReference: '',
  owner: null,
  officer: null,
  origin: null,
  workAreas: [],
  accessLevel: 'open',
  accessGrounds: '',
  language: 'nb',
  sections: [{ key: 'proposal', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }],
  priorTreatments: [],
  attachments:
    attached === ''
      ? []
      : [{ number: 1, title: attached, accessLevel: 'open', fileName: 'a.pdf', size: 1, hash: attached }],
})
const noticeOf = (change: Partial<NoticeModel>): NoticeModel => ({
  kind: 'notice',
  head,
  version: 1,
  issuedOn: '2026-02-20',
  signedBy: '',
  contactEmail: '',
  members: [],
  others: [],
  agenda: [],
  ...change,
})

/** Some notice over a few items, people and facts, so that two of them have much in common. */
const someNotice: fc.Arbitrary<NoticeAndPapers> = fc
  .record({
    ids: fc.shuffledSubarray(['1', '2', '3', '4', '5', '6', '7']),
    titles: fc.array(fc.constantFrom('Arkiv', 'Innsyn'), { minLength: 7, maxLength: 7 }),
    minutes: fc.array(fc.constantFrom(10, 20), { minLength: 7, maxLength: 7 }),
    presenters: fc.array(fc.constantFrom(null, 'Ada', 'Birger'), { minLength: 7, maxLength: 7 }),
    kinds: fc.array(fc.constantFrom('advice' as const, 'noted' as const), { minLength: 7, maxLength: 7 }),
    texts: fc.array(fc.constantFrom('a', 'b'), { minLength: 7, maxLength: 7 }),
    files: fc.array(fc.constantFrom('', 'x', 'y'), { minLength: 7, maxLength: 7 }),
    members: fc.shuffledSubarray(['a', 'b', 'c']),
    others: fc.shuffledSubarray(['d', 'e']),
    facts: fc.record({
      onDate: fc.constantFrom('2026-03-10', '2026-03-17'),
      startsAt: fc.constantFrom('09:00', '10:00'),
      endsAt: fc.constantFrom('13:00', '14:00'),
      place: fc.constantFrom('', 'Storsalen'),
      link: fc.constantFrom('', 'https://example.no'),
      form: fc.constantFrom('physical' as const, 'remote' as const),
    }),
  })
  .map(({ ids, titles, minutes, presenters, kinds, texts, files, members, others, facts }) => ({
    model: noticeOf({
      head: { ...head, ...facts },
      agenda: ids.map((id) =>
        line(id, {
          title: titles[Number(id) - 1] ?? '',
          plannedMinutes: minutes[Number(id) - 1] ?? 0,
          presenter: presenters[Number(id) - 1] ?? null,
          itemKind: kinds[Number(id) - 1] ?? null,
        }),
      ),
      members: members.map(person),
      others: others.map(person),
    }),
    papers: ids.map((id) => paper(id, texts[Number(id) - 1] ?? '', files[Number(id) - 1] ?? '')),
  }))

const valueOf = (changes: readonly NoticeChange[], key: string, before: string): string =>
  changes.find((change) => change.key === key)?.after ?? before

/** What a reader of the notice sees of it, as words by what they are about. */
function seen({ model, papers }: NoticeAndPapers): Record<string, string> {
  const { head: facts, agenda, members, others } = model
  return {
    onDate: facts.onDate,
    time: `${facts.startsAt}–${facts.endsAt}`,
    form: facts.form,
    place: facts.place,
    link: facts.link,
    order: agenda.map(({ itemId }) => itemId).join(),
    people: [...members, ...others]
      .map(({ name }) => name)
      .toSorted()
      .join(),
    ...Object.fromEntries(
      agenda.flatMap(({ itemId, title, presenter, plannedMinutes, itemKind, accessLevel }) => [
        [`retitled/${itemId}`, title],
        [`presenter/${itemId}`, presenter ?? ''],
        [`minutes/${itemId}`, String(plannedMinutes)],
        [`itemKind/${itemId}`, itemKind ?? ''],
        [`access/${itemId}`, accessLevel ?? ''],
      ]),
    ),
    ...Object.fromEntries(
      papers.flatMap(({ itemId, sections, attachments }) => [
        [`paper/${itemId}`, JSON.stringify(sections)],
        [`attachments/${itemId}`, JSON.stringify(attachments)],
      ]),
    ),
  }
}

/** The first notice with the changes made to it, and nothing else. */
function applied(before: NoticeAndPapers, after: NoticeAndPapers, changes: readonly NoticeChange[]) {
  const then = seen(before)
  const now = seen(after)
  const ofKind = (kind: NoticeChange['kind']) => changes.filter((change) => change.kind === kind)
  const away = new Set([...ofKind('withdrawn'), ...ofKind('moved')].map(({ itemId }) => itemId))
  const order = (then['order'] ?? '').split(',').filter((id) => id !== '' && !away.has(id))
  for (const change of changes.filter(({ kind }) => kind === 'added' || kind === 'moved'))
    order.splice(change.after === '' ? 0 : order.indexOf(change.after) + 1, 0, change.itemId ?? '')
  const gone = new Set(ofKind('notCalled').map((change) => change.before))
  const people = (then['people'] ?? '').split(',').filter((name) => name !== '' && !gone.has(name))
  const added = new Set(ofKind('added').map(({ itemId }) => itemId))
  const facts = Object.keys(now).filter((key) => key !== 'order' && key !== 'people')
  const isSentAgain = (key: string) => changes.some((change) => change.key === key)
  const valueNow = (key: string): string => {
    const isNew = added.has(key.split('/')[1] ?? '')
    const isOfPaper = key.startsWith('paper/') || key.startsWith('attachments/')
    // What is new comes whole, and a paper that is sent again says itself what it says.
    if (isNew || (isOfPaper && isSentAgain(key))) return now[key] ?? ''
    return valueOf(changes, key, then[key] ?? '')
  }
  return {
    order: order.join(),
    people: [...people, ...ofKind('called').map((change) => change.after)].toSorted().join(),
    ...Object.fromEntries(facts.map((key) => [key, valueNow(key)])),
  }
}

/** How many items can stay where they are among those in both lists, by trying every choice. */
function mostInPlace(before: readonly string[], after: readonly string[]): number {
  const common = after.filter((id) => before.includes(id))
  const choices = Array.from({ length: 2 ** common.length }, (_, bits) => common.filter((_id, at) => bits & (1 << at)))
  const isInOrder = (ids: readonly string[]) =>
    ids.every((id, at) => at === 0 || before.indexOf(ids[at - 1] ?? '') < before.indexOf(id))
  return Math.max(...choices.filter(isInOrder).map((ids) => ids.length))
}

describe('what a new version of a notice changes', () => {
  it('gives the new notice when it is done to the old one, whatever they are', () => {
    fc.assert(
      fc.property(someNotice, someNotice, (before, after) => {
        expect(applied(before, after, noticeChanges(before, after))).toEqual(seen(after))
      }),
    )
  })

  it('names nothing that is the same, and each thing once', () => {
    fc.assert(
      fc.property(someNotice, someNotice, (before, after) => {
        const changes = noticeChanges(before, after)
        const [then, now] = [seen(before), seen(after)]
        for (const { key, kind, before: was, after: is } of changes) {
          if (key in now && key in then) expect(then[key]).not.toBe(now[key])
          if (!['moved', 'paper', 'attachments'].includes(kind))
            expect(kind === 'added' || was !== is || kind === 'withdrawn').toBe(true)
        }
        expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length)
        const moved = changes.filter(({ kind }) => kind === 'moved').length
        const orders = [before, after].map(({ model }) => model.agenda.map(({ itemId }) => itemId))
        const common = (orders[1] ?? []).filter((id) => orders[0]?.includes(id)).length
        expect(moved).toBe(common - mostInPlace(orders[0] ?? [], orders[1] ?? []))
        expect(noticeChanges(after, after)).toEqual([])
      }),
    )
  })

  it('keeps the names of changes that stand while others come', () => {
    const before = { model: noticeOf({ agenda: [line('1'), line('2')] }), papers: [] }
    const one = { model: noticeOf({ agenda: [line('1', { title: 'Ny' }), line('2')] }), papers: [] }
    const two = { model: noticeOf({ agenda: [line('1', { title: 'Ny' }), line('2'), line('3')] }), papers: [] }
    const keys = (after: NoticeAndPapers) => noticeChanges(before, after).map(({ key }) => key)
    expect(keys(one)).toEqual(['retitled/1'])
    expect(keys(two)).toEqual(['retitled/1', 'added/3'])
  })

  it('knows people in notices from before they said who is who by their names', () => {
    const { personId: _, ...unknown } = person('a')
    const before = { model: noticeOf({ members: [unknown] }), papers: [] }
    expect(noticeChanges(before, { model: noticeOf({ members: [person('a')] }), papers: [] })).toEqual([])
    const after = { model: noticeOf({ members: [person('b')] }), papers: [] }
    expect(noticeChanges(before, after).map(({ key }) => key)).toEqual(['called/b', 'notCalled/Person a'])
  })

  it('is told in the words of the notice, in both written forms', () => {
    const before = { model: noticeOf({ agenda: [line('1'), line('2'), line('3')] }), papers: [] }
    const agenda = [
      line('3'),
      line('1', { title: 'Nytt navn', plannedMinutes: 45, presenter: 'Ada' }),
      line('8', { type: 'topic', number: null, title: 'Besøk' }),
    ]
    const changed = { ...head, onDate: '2026-03-17', form: 'remote', startsAt: '09:00', place: '' } as const
    const after = { model: noticeOf({ head: changed, agenda, others: [person('d')] }), papers: [] }
    const told = (language: 'nb' | 'nn') => {
      const model = { ...after.model, head: { ...changed, language } }
      return noticeChanges(before, after).map((change) => Object.values(changeWords(model, change)).join(': '))
    }
    expect(told('nb')).toEqual([
      'Ny dato: tirsdag 17. mars 2026 (før: tirsdag 10. mars 2026)',
      'Nytt klokkeslett: kl. 09.00–14.00 (før: kl. 10.00–14.00)',
      'Ny møteform: digitalt møte (før: fysisk møte)',
      'Nytt sted: ingen (før: Storsalen)',
      'Trukket: Sak 2/26 Sak 2',
      'Flyttet: Sak 1/26 Nytt navn, nå etter sak 3/26',
      'Ny tittel: Sak 1/26 Nytt navn (før: «Sak 1»)',
      'Ny ansvarlig: Sak 1/26 Nytt navn: Ada',
      'Ny tidsbruk: Sak 1/26 Nytt navn: 45 minutter (før: 20 minutter)',
      'Ettersendt: «Besøk»',
      'Kalt inn: Person d',
    ])
    expect(told('nn').slice(0, 5)).toEqual([
      'Ny dato: tysdag 17. mars 2026 (før: tysdag 10. mars 2026)',
      'Nytt klokkeslett: kl. 09.00–14.00 (før: kl. 10.00–14.00)',
      'Ny møteform: digitalt møte (før: fysisk møte)',
      'Ny stad: ingen (før: Storsalen)',
      'Trekt: Sak 2/26 Sak 2',
    ])
  })
})
