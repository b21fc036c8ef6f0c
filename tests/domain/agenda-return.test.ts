import { describe, expect, it } from 'vitest'
import { bringBack } from '../../electron/domain/agenda-return.ts'
import type { AgendaItemView } from '../../shared/agenda.ts'
import { testContext } from '../support/context.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import { addCase, addToAgenda, holdMeeting, morning, openCouncil, schedule, type Council } from '../support/council.ts'

const [january, february, march, june] = [
  { onDate: '2026-01-13' },
  { onDate: '2026-02-10' },
  { onDate: '2026-03-10' },
  { onDate: '2026-06-09' },
]

const itemsOf = async ({ call }: Council, meetingId: string): Promise<readonly AgendaItemView[]> =>
  (await call('agenda.get', { meetingId })).items

/** What stands between the fixed points. */
const treated = async (council: Council, meetingId: string) =>
  (await itemsOf(council, meetingId)).filter(({ type }) => type === 'case' || type === 'topic')

/** The meetings whose minutes are up for approval. */
const approvals = async (council: Council, meetingId: string) =>
  (await itemsOf(council, meetingId)).flatMap(({ minutesOfId }) => minutesOfId ?? [])

/** What closing a meeting does for the next one. */
const close = ({ store }: Council, meetingId: string) =>
  bringBack(
    store.db,
    meetingId,
    testContext(() => morning),
  )

describe('what was put off', () => {
  it.each(['postponed', 'returned'] as const)('comes back on the next meeting that is planned: %s', async (outcome) => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const held = await holdMeeting(council, council.councilId, [caseId], outcome, february)
    const next = await schedule(council, council.councilId, march)
    const later = await schedule(council, council.councilId, june)
    expect(await treated(council, next)).toMatchObject([
      { caseId, title: 'Arkiv', plannedMinutes: 20, originItemId: held.itemIds[0], addedIn: 'draft', outcome: null },
    ])
    expect(await treated(council, later)).toEqual([])
  })

  it('comes back on the first draft that is there when the meeting is closed, with the title and time it had', async () => {
    const council = await openCouncil()
    const [march1, june1] = [
      await schedule(council, council.councilId, march),
      await schedule(council, council.councilId, june),
    ]
    const caseId = await addCase(council, 'Arkiv')
    const held = await holdMeeting(council, council.councilId, [caseId], 'postponed', february)
    council.store.db
      .prepare("UPDATE agenda_item SET title = 'Arkiv for alle', planned_minutes = 45 WHERE id = ?")
      .run(held.itemIds[0])
    const { items } = await council.call('agenda.get', { meetingId: march1 })
    for (const item of items.filter((one) => one.caseId !== null))
      council.store.db.prepare('DELETE FROM agenda_item WHERE id = ?').run(item.id)
    close(council, held.meetingId)
    expect(await treated(council, march1)).toMatchObject([
      { caseId, title: 'Arkiv for alle', plannedMinutes: 45, originItemId: held.itemIds[0] },
    ])
    close(council, held.meetingId)
    expect(await treated(council, march1)).toHaveLength(1)
    expect(await treated(council, june1)).toEqual([])
  })

  it('stays away from the meeting after the one it was taken off, and from an earlier one', async () => {
    const council = await openCouncil()
    const held = await holdMeeting(council, council.councilId, [await addCase(council, 'Arkiv')], 'postponed', february)
    const earlier = await schedule(council, council.councilId, january)
    const next = await schedule(council, council.councilId, march)
    const [back] = await treated(council, next)
    await council.call('agenda.remove', { itemId: back?.id ?? '' })
    const later = await schedule(council, council.councilId, june)
    expect(await treated(council, earlier)).toEqual([])
    expect(await treated(council, later)).toEqual([])
    expect(held.itemIds).toHaveLength(1)
  })

  it('does not follow a case that was settled, withdrawn or removed, nor another body’s', async () => {
    const council = await openCouncil()
    const [settled, withdrawn] = [await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn')]
    await holdMeeting(council, council.councilId, [settled], 'asProposed', january)
    await holdMeeting(council, council.councilId, [withdrawn], 'withdrawn', february)
    await holdMeeting(council, council.committeeId, [await addCase(council, 'Sky')], 'postponed', february)
    expect(await treated(council, await schedule(council, council.councilId, march))).toEqual([])
  })

  it('brings a topic back too, once', async () => {
    const council = await openCouncil()
    const first = await schedule(council, council.councilId, february)
    const { itemId } = await council.call('agenda.addTopic', { meetingId: first, title: 'Besøk', plannedMinutes: 25 })
    await council.call('agenda.add', { meetingId: first, picks: [{ caseId: await addCase(council, 'Arkiv') }] })
    council.store.db.prepare("UPDATE meeting SET status = 'closed' WHERE id = ?").run(first)
    council.store.db.prepare("UPDATE agenda_item SET outcome = 'postponed' WHERE id = ?").run(itemId)
    const next = await schedule(council, council.councilId, march)
    close(council, first)
    expect(await treated(council, next)).toMatchObject([
      { type: 'topic', title: 'Besøk', plannedMinutes: 25, originItemId: itemId },
    ])
  })

  it('goes away again with the act that brought it', async () => {
    const council = await openCouncil()
    await holdMeeting(council, council.councilId, [await addCase(council, 'Arkiv')], 'postponed', february)
    await schedule(council, council.councilId, march)
    await council.call('journal.undo', {})
    const rows = council.store.db
      .prepare('SELECT count(*) AS n FROM agenda_item WHERE origin_item_id IS NOT NULL')
      .get()
    expect(rows).toEqual({ n: 0 })
  })
})

describe('a case on two agendas', () => {
  it('says so on both, and on the one that is left when the other meeting has settled it', async () => {
    const council = await openCouncil()
    const { call, councilId } = council
    const [other, own] = [await schedule(council, councilId, february), await schedule(council, councilId, march)]
    const caseId = await addCase(council, 'Arkiv')
    await addToAgenda(council, own, caseId)
    expect((await treated(council, own))[0]).not.toHaveProperty('elsewhere')
    await addToAgenda(council, other, caseId)
    const planned = { kind: 'planned', number: null, outcome: null }
    expect(await treated(council, own)).toMatchObject([{ elsewhere: { ...planned, meetingId: other, ...february } }])
    expect(await treated(council, other)).toMatchObject([{ elsewhere: { ...planned, meetingId: own, ...march } }])
    await call('notices.issue', { meetingId: other })
    await call('room.start', { meetingId: other, time: '10:00' })
    const [item] = await treated(council, other)
    await call('room.recordOutcome', { itemId: item?.id ?? '', outcome: 'asProposed' })
    await closeMeeting(call, { meetingId: other, time: '12:00' })
    const settled = { kind: 'settled', meetingId: other, ...february, number: '1/26', outcome: 'asProposed' }
    expect(await treated(council, own)).toMatchObject([{ caseId, elsewhere: settled }])
    const { items } = await call('agenda.completeness', { meetingId: own })
    expect(items.find((one) => one.caseId === caseId)).toMatchObject({ elsewhere: settled })
    expect((await treated(council, other))[0]).not.toHaveProperty('elsewhere')
  })

  it('says nothing of what was put off, of another body’s treatment, or of a meeting that was called off', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', january)
    await holdMeeting(council, council.councilId, [caseId], 'postponed', february)
    const next = await schedule(council, council.councilId, march)
    const off = await schedule(council, council.councilId, june)
    await addToAgenda(council, off, caseId)
    await council.call('meetings.cancel', { id: off })
    const [item] = await treated(council, next)
    expect(item).toMatchObject({ caseId })
    expect(item).not.toHaveProperty('elsewhere')
  })
})

describe('minutes that wait for approval', () => {
  it('have a point each in the next meeting, which says which meeting it is about', async () => {
    const council = await openCouncil()
    const first = await schedule(council, council.councilId, january)
    const second = await schedule(council, council.councilId, february)
    const third = await schedule(council, council.councilId, march)
    expect([await approvals(council, second), await approvals(council, third)]).toEqual([[first], [second]])
    const point = (await itemsOf(council, second)).find(({ minutesOfId }) => minutesOfId === first)
    await council.call('agenda.remove', { itemId: point?.id ?? '' })
    for (const id of [first, second])
      council.store.db.prepare("UPDATE meeting SET status = 'closed' WHERE id = ?").run(id)
    close(council, second)
    expect(await approvals(council, third)).toEqual([second, first])
    const types = (await itemsOf(council, third)).map(({ type }) => type)
    expect(types).toEqual(['approveNotice', 'approveMinutes', 'approveMinutes', 'anyOther'])
  })

  it('are told apart by the clock when the body met twice that day, in both written forms', async () => {
    const council = await openCouncil()
    const { call, councilId } = council
    const first = await schedule(council, councilId, february)
    const second = await schedule(council, councilId, { ...february, startsAt: '13:00' })
    const next = await schedule(council, councilId, march)
    for (const id of [first, second])
      council.store.db.prepare("UPDATE meeting SET status = 'closed' WHERE id = ?").run(id)
    const point = (await itemsOf(council, second)).find(({ minutesOfId }) => minutesOfId === first)
    council.store.db.prepare("UPDATE agenda_item SET outcome = 'postponed' WHERE id = ?").run(point?.id)
    close(council, second)
    const titles = async () =>
      (await itemsOf(council, next)).filter(({ type }) => type === 'approveMinutes').map(({ title }) => title)
    const said = 'Godkjenning av referat fra forrige møte 10. februar 2026 kl.'
    expect(point?.title).toBe(`${said} 10.00`)
    expect((await titles()).toSorted()).toEqual([`${said} 10.00`, `${said} 13.00`])
    await call('meetings.update', { id: next, language: 'nn' })
    const saidInNn = 'Godkjenning av referat frå førre møte 10. februar 2026 kl.'
    expect((await titles()).toSorted()).toEqual([`${saidInNn} 10.00`, `${saidInNn} 13.00`])
  })

  it('follow the meeting put in between, and its date, when the notice is sent', async () => {
    const council = await openCouncil()
    const first = await schedule(council, council.councilId, january)
    const last = await schedule(council, council.councilId, march)
    const between = await schedule(council, council.councilId, february)
    await council.call('meetings.update', { id: between, onDate: '2026-02-17' })
    await council.call('agenda.add', { meetingId: last, picks: [{ caseId: await addCase(council, 'Arkiv') }] })
    await council.call('notices.issue', { meetingId: last })
    expect([await approvals(council, between), await approvals(council, last)]).toEqual([[first], [between]])
    expect((await itemsOf(council, last))[1]?.title).toBe('Godkjenning av referat fra forrige møte 17. februar 2026')
  })

  it('are not asked for again when they are approved, nor when someone took the point off', async () => {
    const council = await openCouncil()
    const first = await schedule(council, council.councilId, january)
    const second = await schedule(council, council.councilId, february)
    const point = (await itemsOf(council, second)).find(({ type }) => type === 'approveMinutes')
    await council.call('agenda.remove', { itemId: point?.id ?? '' })
    await council.call('agenda.add', { meetingId: second, picks: [{ caseId: await addCase(council, 'Arkiv') }] })
    await council.call('notices.issue', { meetingId: second })
    expect(await approvals(council, second)).toEqual([])
    approve(council, first)
    expect(await approvals(council, await schedule(council, council.councilId, march))).toEqual([second])
  })

  it('lose their point when their meeting is called off', async () => {
    const council = await openCouncil()
    const first = await schedule(council, council.councilId, january)
    const second = await schedule(council, council.councilId, march)
    await council.call('meetings.cancel', { id: first })
    await council.call('agenda.add', { meetingId: second, picks: [{ caseId: await addCase(council, 'Arkiv') }] })
    await council.call('notices.issue', { meetingId: second })
    expect((await itemsOf(council, second)).map(({ type }) => type)).toEqual(['approveNotice', 'case', 'anyOther'])
  })
})

/** As if the minutes had been approved. */
function approve({ store }: Council, meetingId: string): void {
  const run = (sql: string) =>
    store.db.prepare(sql).run({ meetingId, id: crypto.randomUUID(), version: crypto.randomUUID() })
  store.db.pragma('foreign_keys = OFF')
  run(`INSERT INTO minutes_approval (id, meeting_id, version_id, approved_on, approvers, recorded_at, recorded_by)
       VALUES (@id, @meetingId, @version, '2026-02-10', '[]', '2026-02-10T12:00:00Z', 'Prøve')`)
  store.db.pragma('foreign_keys = ON')
}
