import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../shared/errors.ts'
import { caseOrders, type CaseOrder, type ListedCase } from '../../shared/case-overview.ts'
import { caseStages, countStages } from '../../shared/case-stage.ts'
import { itemKinds, matchesSearch } from '../../shared/cases.ts'
import { relationKinds } from '../../shared/bodies.ts'
import { outcomes } from '../../shared/agenda.ts'
import { addDays } from '../../shared/dates.ts'
import { anAttempt, idsIn, type Attempt } from '../support/commands.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, makeBody, makeMeeting, makePerson, words } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const titles = ['Felles plan', 'Åpne data', 'ÆØÅ i navn', 'Drift 100 %', 'Ny_løsning', 'Plan for drift', 'Café étage']

type Plan = Readonly<{
  cases: readonly Readonly<{ title: number; kind: number; owner: number; sections: number; reference: string }>[]
  meetings: readonly Readonly<{ body: number; day: number; cases: readonly number[]; until: number; outcome: number }>[]
  stations: readonly Readonly<{ of: number; body: number }>[]
  attempts: readonly Attempt[]
}>

const some = fc.nat({ max: 6 })
const later = ['cases.update', 'cases.remove', 'caseFacts.addDeadline', 'caseFacts.link', 'casePoints.add'] as const
const more = ['casePoints.markDif', 'meetings.cancel', 'agenda.remove', 'bodies.rename', 'attachments.add'] as const
const plan: fc.Arbitrary<Plan> = fc.record({
  cases: fc.array(
    fc.record({ title: some, kind: some, owner: some, sections: some, reference: fc.constantFrom('', '26/1', 'Ø-7') }),
    { minLength: 3, maxLength: 9 },
  ),
  meetings: fc.array(
    fc.record({
      body: some,
      day: fc.integer({ min: -30, max: 30 }),
      cases: fc.uniqueArray(some, { maxLength: 3 }),
      until: fc.nat({ max: 3 }),
      outcome: some,
    }),
    { maxLength: 5 },
  ),
  stations: fc.array(fc.record({ of: some, body: some }), { maxLength: 6 }),
  attempts: fc.array(anAttempt([...later, ...more]), { maxLength: 12 }),
})

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T

/** A register as the plan says, made by the same commands as everyone uses; what is refused is left out. */
async function registerOf({ cases, meetings, stations, attempts }: Plan) {
  const { call, store } = openWorkspace({ now: clockOn('2026-03-10') })
  const people = [await makePerson(call, 'Åse Nordby'), await makePerson(call, 'Ola Sørli')]
  const bodies = [await makeBody(call, 'Utvalget'), await makeBody(call, 'Ådalsrådet'), await makeBody(call, 'Rådet')]
  const bodyIds = bodies.map(({ bodyId }) => bodyId)
  const [first = '', second = ''] = bodyIds
  await call('bodies.relate', { fromId: first, toId: second, kind: at(relationKinds, 1) }).catch(refused)
  const area = await call('bodies.addWorkArea', { bodyId: first, name: 'Strategi' })
  const ids: string[] = []
  for (const { title, kind, owner, sections, reference } of cases) {
    const { id } = await call('cases.create', {
      title: at(titles, title),
      itemKind: at(itemKinds, kind),
      ownerId: at([null, ...people], owner),
      officerId: at([...people, null], owner),
      archiveReference: reference,
      workAreaIds: owner > 2 ? [area.id] : [],
    })
    ids.push(id)
    for (const key of (['proposal', 'summary', 'background', 'assessment'] as const).slice(0, sections))
      await call('papers.saveSection', { caseId: id, key, content: words('Ord.') })
    if (sections > 3) await call('papers.freeze', { caseId: id })
  }
  for (const { of, body } of stations)
    await call('caseRoute.addStation', { caseId: at(ids, of), bodyId: at(bodyIds, body) }).catch(refused)
  for (const { body, day, cases: placed, until, outcome } of meetings) {
    const caseIds = [...new Set(placed.map((index) => at(ids, index)))]
    const onDate = addDays('2026-03-10', day)
    const made = await makeMeeting(call, { bodyId: at(bodyIds, body), onDate, caseIds }).catch(refused)
    if (!made) continue
    const { meetingId, itemIds } = made
    if (until > 0) await call('notices.issue', { meetingId }).catch(refused)
    if (until > 1) await call('room.start', { meetingId, time: '10:00' }).catch(refused)
    for (const itemId of until > 1 ? itemIds : [])
      await call('room.recordOutcome', { itemId, outcome: at(outcomes, outcome) }).catch(refused)
    if (until > 2) await closeMeeting(call, { meetingId, time: '12:00' }).catch(refused)
  }
  for (const attempt of attempts) await attempt.run(call, idsIn(store.db)).catch(refused)
  return { call, bodyIds, people, areaId: area.id }
}

function refused(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
}

const { compare } = new Intl.Collator('nb')
const lastWithout = (a: string | undefined | null, b: string | undefined | null): number =>
  a && b ? compare(a, b) : Number(!a) - Number(!b)

type Orders = Readonly<Record<CaseOrder, (a: ListedCase, b: ListedCase) => number>>

/** The orders told from everything that is known of the cases. */
const ordersWith = (bodyName: (id: string | undefined) => string | undefined): Orders => ({
  updated: (a, b) => compare(b.updatedAt, a.updatedAt),
  title: (a, b) => compare(a.title, b.title),
  stage: (a, b) =>
    caseStages.indexOf(a.stage) - caseStages.indexOf(b.stage) ||
    lastWithout(bodyName(a.body?.id), bodyName(b.body?.id)),
  owner: (a, b) => lastWithout(a.ownerName, b.ownerName),
  deadline: (a, b) => lastWithout(a.deadline?.on, b.deadline?.on),
  missing: (a, b) => b.shortcomings.length - a.shortcomings.length,
})

const newestFirst = (a: ListedCase, b: ListedCase): number => (a.id < b.id ? 1 : -1)

describe('the overview, which reads little of the cases it does not show', () => {
  it('says the same as reading everything of every case', async () => {
    await fc.assert(
      fc.asyncProperty(
        plan,
        fc.constantFrom(...caseOrders),
        fc.boolean(),
        some,
        async (drawn, sortBy, isReversed, n) => {
          const { call, bodyIds, people, areaId } = await registerOf(drawn)
          const all = await call('cases.list', {})
          const names = new Map((await call('bodies.list')).map(({ id, name }) => [id, name]))
          const order = ordersWith((id) => (id === undefined ? undefined : names.get(id)))[sortBy]
          const inOrder = (a: ListedCase, b: ListedCase) => order(a, b) || newestFirst(a, b)
          const filters = [
            [{}, () => true],
            [{ stage: at(caseStages, n) }, (one: ListedCase) => one.stage === at(caseStages, n)],
            [{ bodyId: at(bodyIds, n) }, (one: ListedCase) => one.body?.id === at(bodyIds, n)],
            [{ personId: at(people, n) }, (one: ListedCase) => [one.ownerId, one.officerId].includes(at(people, n))],
            [{ workAreaId: areaId }, (one: ListedCase) => one.workAreaIds.includes(areaId)],
          ] as const
          for (const [filter, isAsked] of filters) {
            const asked = all.filter(isAsked)
            const sorted = asked.toSorted(isReversed ? (a, b) => inOrder(b, a) : inOrder)
            const shown = await call('cases.overview', { ...filter, sortBy, isReversed, limit: n + 1 })
            expect(shown.stages).toEqual(countStages(asked))
            expect([shown.total, shown.count]).toEqual([all.length, asked.length])
            expect(shown.cases.map(({ id }) => id)).toEqual(sorted.slice(0, n + 1).map(({ id }) => id))
            const withoutWords = ({ lastTreatment: _last, at: _at, ...one }: ListedCase) => one
            expect(shown.cases.map(withoutWords)).toEqual(sorted.slice(0, n + 1).map(withoutWords))
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('finds by typing the cases that the rule finds by reading all', async () => {
    const typed = fc.constantFrom('plan', 'PLAN drift', 'å', 'ØÅ', 'ny_', '100 %', '%', '1', '1/26', '26', 'é', 'f', '')
    await fc.assert(
      fc.asyncProperty(plan, typed, some, async (drawn, search, limit) => {
        const { call } = await registerOf(drawn)
        const all = await call('cases.list', {})
        const textsOf = async ({ id, title, archiveReference }: ListedCase) => {
          const { treatments } = await call('cases.get', { id })
          return [title, archiveReference, ...treatments.flatMap(({ number }) => number ?? [])]
        }
        const texts = new Map(await Promise.all(all.map(async (one) => [one.id, await textsOf(one)] as const)))
        const hits = all.filter(({ id }) => matchesSearch(search.trim(), texts.get(id) ?? []))
        const found = (await call('cases.find', { search, limit: limit + 1 })).map(({ id }) => id)
        const ids = hits.map(({ id }) => id)
        expect(ids).toEqual(expect.arrayContaining(found))
        expect(found.length).toBe(Math.min(ids.length, limit + 1))
        const listed = (await call('cases.list', { search })).map(({ id }) => id)
        expect(listed).toEqual(ids)
      }),
      { numRuns: 40 },
    )
  })
})
