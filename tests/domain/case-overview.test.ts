import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { caseFilter } from '../../shared/case-overview.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, holdMeeting, makeBody, makeMeeting, makePerson, words } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

/** Three cases: one on the council's agenda, one the committee has treated, one nobody has begun. */
async function threeCases() {
  let now = clockOn('2026-03-10')()
  const { call } = openWorkspace({ now: () => now })
  const [committee, council] = [await makeBody(call, 'Utvalget'), await makeBody(call, 'Rådet')]
  await call('bodies.relate', { fromId: committee.bodyId, toId: council.bodyId, kind: 'preparesFor' })
  const area = await call('bodies.addWorkArea', { bodyId: council.bodyId, name: 'Strategi' })
  const [ownerId, officerId] = [await makePerson(call, 'Kari Nordby'), await makePerson(call, 'Ola Sørli')]
  const planned = await call('cases.create', { title: 'Plan', ownerId, officerId, workAreaIds: [area.id] })
  const treated = await call('cases.create', { title: 'Åpne data', itemKind: 'information', ownerId: officerId })
  const fresh = await call('cases.create', { title: 'Drift' })
  const held = await makeMeeting(call, { bodyId: committee.bodyId, onDate: '2026-03-03', caseIds: [treated.id] })
  await holdMeeting(call, held.meetingId, held.itemIds)
  await closeMeeting(call, { meetingId: held.meetingId, time: '12:00' })
  const next = await makeMeeting(call, { bodyId: council.bodyId, onDate: '2026-04-14', caseIds: [planned.id] })
  const at = (day: string) => {
    now = clockOn(day)()
  }
  return { call, at, committee, council, area, ownerId, officerId, planned, treated, fresh, next }
}

describe('the overview of cases', () => {
  it('says how far each case has come, in which body, and counts them by stage', async () => {
    const { call, council, committee, planned, treated, fresh } = await threeCases()
    const { total, count, stages, cases } = await call('cases.overview', { sortBy: 'stage' })
    expect(cases).toMatchObject([
      { id: fresh.id, stage: 'draft', body: null, at: null },
      { id: planned.id, stage: 'onAgenda', body: { id: council.bodyId, name: 'Rådet' } },
      { id: treated.id, stage: 'treated', body: { id: committee.bodyId }, at: { number: '1/26' } },
    ])
    expect(stages).toMatchObject({ draft: 1, onAgenda: 1, treated: 1, ready: 0, finished: 0 })
    expect([total, count]).toEqual([3, 3])
  })

  it('asks for the paper by the hand-in, counted in working days past Easter, and says when that has passed', async () => {
    const { call, at, planned, next } = await threeCases()
    const find = async () => (await call('cases.list', {})).find(({ id }) => id === planned.id)?.deadline
    expect(await find()).toEqual({ kind: 'handIn', on: '2026-03-19', text: '', isOverdue: false })
    at('2026-03-20')
    expect(await find()).toMatchObject({ kind: 'handIn', isOverdue: true })
    await call('caseFacts.addDeadline', { caseId: planned.id, text: 'Svar', dueOn: '2026-03-18' })
    expect(await find()).toEqual({ kind: 'own', on: '2026-03-18', text: 'Svar', isOverdue: true })
    const [deadline] = (await call('caseFacts.get', { caseId: planned.id })).deadlines
    await call('caseFacts.updateDeadline', { id: deadline?.id ?? '', doneOn: '2026-03-20' })
    await call('notices.issue', { meetingId: next.meetingId })
    expect(await find()).toBeNull()
  })

  it('knows whose draft the paper is until it is handed over, and that a change takes it back', async () => {
    const { call, at, fresh } = await threeCases()
    const find = async () => (await call('cases.list', {})).find(({ id }) => id === fresh.id)
    expect(await find()).toMatchObject({ paper: 'unwritten', handedOverAt: null })
    await call('papers.saveSection', { caseId: fresh.id, key: 'summary', content: words('Kort fortalt.') })
    expect(await find()).toMatchObject({ paper: 'draft' })
    at('2026-03-11')
    await call('papers.freeze', { caseId: fresh.id })
    expect(await find()).toMatchObject({ paper: 'handedOver', handedOverAt: clockOn('2026-03-11')().toISOString() })
    at('2026-03-12')
    await call('papers.saveSection', { caseId: fresh.id, key: 'summary', content: words('Enda kortere.') })
    expect(await find()).toMatchObject({ paper: 'draft' })
  })

  it('tells by the words and not by the clock whether the paper is the one handed over', async () => {
    const { call, at, fresh } = await threeCases()
    const paper = async () => (await call('cases.overview', {})).cases.find(({ id }) => id === fresh.id)?.paper
    const write = (text: string) =>
      call('papers.saveSection', { caseId: fresh.id, key: 'summary', content: words(text) })
    await write('Kort fortalt.')
    await call('papers.freeze', { caseId: fresh.id })
    at('2026-03-01')
    await write('Enda kortere.')
    expect(await paper()).toBe('draft')
    at('2026-03-20')
    await write('Kort fortalt.')
    expect(await paper()).toBe('handedOver')
    await call('papers.setLanguage', { caseId: fresh.id, language: 'nn' })
    expect(await paper()).toBe('draft')
    await call('journal.undo', {})
    const file = { fileName: 'notat.txt', base64: Buffer.from('Notat').toString('base64') }
    await call('attachments.add', { caseId: fresh.id, files: [{ file }] })
    expect(await paper()).toBe('draft')
    await call('journal.undo', {})
    expect(await paper()).toBe('handedOver')
  })

  it('is narrowed by stage, body, kind, person, work area and words, and the counts follow', async () => {
    const { call, council, area, ownerId, officerId } = await threeCases()
    const asked = async (filter: z.input<typeof caseFilter>) => {
      const { cases, count, stages } = await call('cases.overview', { ...filter, sortBy: 'title' })
      expect(Object.values(stages).reduce((sum, one) => sum + one, 0)).toBe(count)
      expect((await call('cases.list', filter)).map(({ title }) => title).toSorted()).toEqual(
        cases.map(({ title }) => title).toSorted(),
      )
      return cases.map(({ title }) => title)
    }
    expect(await asked({})).toEqual(['Drift', 'Plan', 'Åpne data'])
    expect(await asked({ stage: 'draft' })).toEqual(['Drift'])
    expect(await asked({ bodyId: council.bodyId })).toEqual(['Plan'])
    expect(await asked({ itemKind: 'information' })).toEqual(['Åpne data'])
    expect(await asked({ personId: ownerId })).toEqual(['Plan'])
    expect(await asked({ personId: officerId })).toEqual(['Plan', 'Åpne data'])
    expect(await asked({ workAreaId: area.id })).toEqual(['Plan'])
    expect(await asked({ search: 'data 1/26', stage: 'treated' })).toEqual(['Åpne data'])
    expect(await asked({ search: 'data', stage: 'draft' })).toEqual([])
  })

  it.each([
    ['title', ['Drift', 'Plan', 'Åpne data']],
    ['owner', ['Plan', 'Åpne data', 'Drift']],
    ['deadline', ['Plan', 'Drift', 'Åpne data']],
    ['missing', ['Drift', 'Plan', 'Åpne data']],
    ['stage', ['Drift', 'Plan', 'Åpne data']],
  ] as const)('is put in order by %s, and turned around', async (sortBy, expected) => {
    const { call } = await threeCases()
    const titles = async (isReversed: boolean) =>
      (await call('cases.overview', { sortBy, isReversed })).cases.map(({ title }) => title)
    expect(await titles(false)).toEqual(expected)
    expect(await titles(true)).toEqual(expected.toReversed())
  })

  it('shows no more than asked for, in all or of each stage, and still counts everything', async () => {
    const { call } = await threeCases()
    for (const title of ['A', 'B', 'C']) await call('cases.create', { title })
    const first = await call('cases.overview', { limit: 2, sortBy: 'title' })
    expect(first.cases.map(({ title }) => title)).toEqual(['A', 'B'])
    const board = await call('cases.overview', { limit: 2, sortBy: 'title', isByStage: true })
    expect(board.cases.map(({ title }) => title)).toEqual(['A', 'B', 'Plan', 'Åpne data'])
    expect(board.stages).toEqual(first.stages)
    expect([board.count, board.stages.draft]).toEqual([6, 4])
  })

  it('offers the bodies, people and work areas that cases have, by name', async () => {
    const { call } = await threeCases()
    const names = (named: readonly { name: string }[]) => named.map(({ name }) => name)
    const { choices } = await call('cases.overview', { search: 'finnes ikke' })
    expect(names(choices.bodies)).toEqual(['Rådet', 'Utvalget'])
    expect(names(choices.people)).toEqual(['Kari Nordby', 'Ola Sørli'])
    expect(names(choices.workAreas)).toEqual(['Strategi'])
  })

  it.each([[{ limit: 0 }], [{ stage: 'lost' }], [{ sortBy: 'colour' }], [{ bodyId: 'x' }]])(
    'is not shown for what it does not know: %j',
    async (wrong) => {
      const workspace = openWorkspace()
      await expectRefused(workspace, () => workspace.call('cases.overview', wrong as object), 'invalidInput')
    },
  )
})
