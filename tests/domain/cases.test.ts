import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { caseShortcomings, itemKinds, matchesSearch, type newCase } from '../../shared/cases.ts'
import { paperSectionKeys } from '../../shared/papers.ts'
import { expectRefused } from '../support/expectations.ts'
import { programsOwn } from '../support/template.ts'
import { openWorkspace } from '../support/workspace.ts'
import { verify } from '../../electron/verify.ts'
import { clockOn, holdMeeting, makeBody, makeMeeting, makePerson, unknownId, words } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

type Wrong = Partial<z.input<typeof newCase>>

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

describe('a case', () => {
  it('is created with nothing but a title', async () => {
    const { call } = open()
    const { id } = await call('cases.create', { title: '  Felles   planløsning ' })
    expect((await call('cases.get', { id })).case).toEqual({
      id,
      title: 'Felles planløsning',
      itemKind: 'advice',
      ownerId: null,
      officerId: null,
      origin: 'secretariat',
      originBodyId: null,
      originPersonId: null,
      accessLevel: 'internal',
      accessGrounds: '',
      statutoryBasis: '',
      archiveReference: '',
      workAreaIds: [],
      createdAt: clockOn('2026-03-10')().toISOString(),
      removedAt: null,
    })
  })

  it('keeps what a change does not name', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const area = await call('bodies.addWorkArea', { bodyId, name: 'Fellesløsninger' })
    const ownerId = await makePerson(call, 'Kari Nordby')
    const { id } = await call('cases.create', {
      title: 'Felles plan',
      itemKind: 'information',
      ownerId,
      origin: 'body',
      originBodyId: bodyId,
      accessLevel: 'open',
      archiveReference: '26/00012',
      workAreaIds: [area.id],
    })
    const before = (await call('cases.get', { id })).case
    await call('cases.update', { id, title: 'Felles planløsning' })
    expect((await call('cases.get', { id })).case).toEqual({ ...before, title: 'Felles planløsning' })
  })

  it('names its owner, its officer and the body that raised it', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Fagrådet')
    const people = { ownerId: await makePerson(call, 'Kari Nordby'), officerId: await makePerson(call, 'Ola Sørli') }
    const { id } = await call('cases.create', { title: 'Plan', ...people, origin: 'body', originBodyId: bodyId })
    const names = { ownerName: 'Kari Nordby', officerName: 'Ola Sørli' }
    expect(await call('cases.get', { id })).toMatchObject({ ...names, originName: 'Fagrådet' })
    await call('cases.update', { id, origin: 'secretariat' })
    expect(await call('cases.get', { id })).toMatchObject({ ...names, originName: null, case: { originBodyId: null } })
  })

  it('changes its work areas without touching those that stay', async () => {
    const { call, store } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const areas = [
      await call('bodies.addWorkArea', { bodyId, name: 'Strategi' }),
      await call('bodies.addWorkArea', { bodyId, name: 'Utvikling' }),
      await call('bodies.addWorkArea', { bodyId, name: 'Forvaltning' }),
    ].map((area) => area.id)
    const { id } = await call('cases.create', { title: 'Plan', workAreaIds: areas.slice(0, 2) })
    await call('cases.update', { id, workAreaIds: areas.slice(1) })
    expect((await call('cases.get', { id })).case.workAreaIds).toEqual(areas.slice(1))
    const changes = store.db
      .prepare(
        "SELECT COUNT(*) FROM journal_change WHERE table_name = 'case_work_area' AND journal_id = (SELECT MAX(id) FROM journal)",
      )
      .pluck()
      .get()
    expect(changes).toBe(2)
  })

  it('keeps a work area that the body no longer uses', async () => {
    const { call } = open()
    const { bodyId } = await makeBody(call, 'Rådet')
    const area = await call('bodies.addWorkArea', { bodyId, name: 'Strategi' })
    const { id } = await call('cases.create', { title: 'Plan', workAreaIds: [area.id] })
    await call('bodies.removeWorkArea', { id: area.id })
    await call('cases.update', { id, title: 'Ny plan' })
    expect((await call('cases.get', { id })).case.workAreaIds).toEqual([area.id])
  })

  it.each([
    ['owner', { ownerId: unknownId }],
    ['officer', { officerId: unknownId }],
    ['body', { origin: 'body', originBodyId: unknownId }],
    ['work area', { workAreaIds: [unknownId] }],
  ] satisfies [string, Wrong][])('cannot name a %s that does not exist', async (_what, wrong) => {
    const workspace = open()
    const { call } = workspace
    const { id } = await call('cases.create', { title: 'Plan' })
    await expectRefused(workspace, () => call('cases.create', { title: 'Ny', ...wrong }), 'notFound')
    await expectRefused(workspace, () => call('cases.update', { id, title: 'Ny', ...wrong }), 'notFound')
  })

  it('is not found when it does not exist, and not changed when it has been removed', async () => {
    const workspace = open()
    const { call } = workspace
    const { id } = await call('cases.create', { title: 'Plan' })
    await call('cases.remove', { id })
    expect(await call('cases.list', {})).toEqual([])
    await expectRefused(workspace, () => call('cases.update', { id, title: 'Ny' }), 'notFound')
    await expectRefused(workspace, () => call('cases.remove', { id }), 'notFound')
    await expectRefused(workspace, () => call('cases.get', { id: unknownId }), 'notFound')
  })

  it.each([[''], ['   '], ['x'.repeat(301)]])('needs a title of one line, not «%s»', async (title) => {
    const workspace = open()
    await expectRefused(workspace, () => workspace.call('cases.create', { title }), 'invalidInput', { field: 'title' })
  })
})

async function treatedCase() {
  const workspace = open()
  const { call } = workspace
  const [committee, council] = [await makeBody(call, 'Utvalget'), await makeBody(call, 'Rådet')]
  await call('bodies.update', { id: council.bodyId, numberFormat: '{year}/{sequence}' })
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const first = await makeMeeting(call, { bodyId: committee.bodyId, onDate: '2026-02-01', caseIds: [caseId] })
  await holdMeeting(call, first.meetingId, first.itemIds)
  await call('room.saveAdvice', { itemId: first.itemIds[0] ?? '', content: words('Utvalget anbefaler planen.') })
  return { workspace, call, council, committee, caseId, first }
}

describe('the timeline of a case', () => {
  it('shows every treatment, oldest first, with number, outcome and advice', async () => {
    const { call, council, caseId, first } = await treatedCase()
    const second = await makeMeeting(call, { bodyId: council.bodyId, onDate: '2026-04-01', caseIds: [caseId] })
    const { treatments } = await call('cases.get', { id: caseId })
    expect(treatments).toEqual([
      expect.objectContaining({
        itemId: first.itemIds[0],
        bodyName: 'Utvalget',
        onDate: '2026-02-01',
        meetingStatus: 'inProgress',
        number: '1/26',
        outcome: 'discussed',
        advice: words('Utvalget anbefaler planen.'),
      }),
      expect.objectContaining({
        meetingId: second.meetingId,
        bodyName: 'Rådet',
        number: null,
        outcome: null,
        advice: null,
      }),
    ])
    await call('notices.issue', { meetingId: second.meetingId })
    const [listed] = await call('cases.list', {})
    expect(listed?.lastTreatment).toMatchObject({ bodyName: 'Rådet', number: '2026/1', meetingStatus: 'issued' })
  })

  it('leaves out cancelled meetings and items taken off the agenda', async () => {
    const { call, council, caseId } = await treatedCase()
    const cancelled = await makeMeeting(call, { bodyId: council.bodyId, onDate: '2026-04-01', caseIds: [caseId] })
    await call('meetings.cancel', { id: cancelled.meetingId })
    const other = await makeMeeting(call, { bodyId: council.bodyId, onDate: '2026-05-01', caseIds: [caseId] })
    await call('agenda.remove', { itemId: other.itemIds[0] ?? '' })
    expect((await call('cases.get', { id: caseId })).treatments).toMatchObject([{ bodyName: 'Utvalget' }])
  })

  it('does not take advice without words for advice', async () => {
    const { call, caseId, first } = await treatedCase()
    await call('room.saveAdvice', { itemId: first.itemIds[0] ?? '', content: [{ type: 'paragraph' }] })
    expect((await call('cases.get', { id: caseId })).treatments).toMatchObject([{ advice: null }])
  })
})

describe('removing a case', () => {
  it('is refused while it stands on an agenda, and says where', async () => {
    const { workspace, call, council } = await treatedCase()
    const { id } = await call('cases.create', { title: 'Ny sak' })
    const { itemIds } = await makeMeeting(call, { bodyId: council.bodyId, onDate: '2026-04-01', caseIds: [id] })
    await expectRefused(workspace, () => call('cases.remove', { id }), 'caseOnOpenAgenda', {
      meeting: 'Rådet 1. april 2026',
    })
    await call('agenda.remove', { itemId: itemIds[0] ?? '' })
    await call('cases.remove', { id })
  })

  it('that was called and withdrawn keeps its number from any other, and can be taken back', async () => {
    const { workspace, call, council } = await treatedCase()
    const [{ id }, { id: otherId }] = [
      await call('cases.create', { title: 'Ny sak' }),
      await call('cases.create', { title: 'Enda en' }),
    ]
    const { meetingId, itemIds } = await makeMeeting(call, {
      bodyId: council.bodyId,
      onDate: '2026-04-01',
      caseIds: [id],
    })
    const numbers = async () => (await call('agenda.get', { meetingId })).items.flatMap((item) => item.numberText ?? [])
    await call('notices.issue', { meetingId })
    const [number = ''] = await numbers()
    await expectRefused(workspace, () => call('cases.remove', { id }), 'caseOnOpenAgenda', {
      meeting: 'Rådet 1. april 2026',
    })
    await call('agenda.remove', { itemId: itemIds[0] ?? '' })
    const withdrawal = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('cases.remove', { id })
    const removal = (await call('journal.list', { limit: 1 }))[0]?.id
    expect(verify(workspace.store.db)).toEqual([])
    await expectRefused(workspace, () => call('journal.undo', { id: withdrawal }), 'undoConflict')
    await call('journal.undo', { id: removal })
    await call('journal.undo', { id: withdrawal })
    expect(await numbers()).toEqual([number])
    await call('agenda.add', { meetingId, picks: [{ caseId: otherId }] })
    await call('notices.issue', { meetingId })
    expect(new Set(await numbers()).size).toBe(2)
  })

  it('is refused for good once a meeting treats it or has done so', async () => {
    const { workspace, call, caseId, first } = await treatedCase()
    await expectRefused(workspace, () => call('cases.remove', { id: caseId }), 'caseInMeeting', {
      meeting: 'Utvalget 1. februar 2026',
    })
    await closeMeeting(call, { meetingId: first.meetingId, time: '12:00' })
    await expectRefused(workspace, () => call('cases.remove', { id: caseId }), 'caseTreated')
  })
})

describe('the list of cases', () => {
  it('has the newest first, each with its owner and when its paper was last written', async () => {
    let now = clockOn('2026-03-01')()
    const { call } = openWorkspace({ now: () => now })
    const ownerId = await makePerson(call, 'Kari Nordby')
    const { id } = await call('cases.create', { title: 'Eldst', ownerId })
    now = clockOn('2026-03-02')()
    await call('cases.create', { title: 'Nyest' })
    now = clockOn('2026-03-05')()
    await call('papers.saveSection', { caseId: id, key: 'summary', content: words('Kort fortalt.') })
    expect(await call('cases.list', {})).toMatchObject([
      { title: 'Nyest', ownerName: null, updatedAt: clockOn('2026-03-02')().toISOString() },
      { title: 'Eldst', ownerName: 'Kari Nordby', updatedAt: clockOn('2026-03-05')().toISOString() },
    ])
  })

  it('is searched by title, archive reference and any number the case has had', async () => {
    const { call } = await treatedCase()
    await call('cases.create', { title: 'Åpne data i ØSTRE region', archiveReference: '2026/Å-77' })
    const titles = async (search: string) => (await call('cases.list', { search })).map((found) => found.title)
    expect(await titles('')).toHaveLength(2)
    expect(await titles('åpne DATA')).toEqual(['Åpne data i ØSTRE region'])
    expect(await titles('østre')).toEqual(['Åpne data i ØSTRE region'])
    expect(await titles('å-77')).toEqual(['Åpne data i ØSTRE region'])
    expect(await titles('1/26')).toEqual(['Felles plan'])
    expect(await titles('plan 1/26')).toEqual(['Felles plan'])
    expect(await titles('apne')).toEqual([])
  })
})

describe('search', () => {
  it('tells å from a and does not care how å was typed', () => {
    expect(matchesSearch('BÅT', ['ba\u030Aten'])).toBe(true)
    expect(matchesSearch('bat', ['båten'])).toBe(false)
  })

  it('wants every word, in any order and any field', () => {
    expect(matchesSearch('  felles 12 ', ['Planen er felles', '26/0012'])).toBe(true)
    expect(matchesSearch('felles 13', ['Planen er felles', '26/0012'])).toBe(false)
  })
})

describe('what a case lacks', () => {
  const complete = { ownerId: unknownId, workAreaIds: [unknownId] }

  it('is nothing when every part is written and it has an owner and a work area', () => {
    for (const itemKind of itemKinds)
      expect(caseShortcomings({ ...complete, itemKind }, programsOwn, paperSectionKeys)).toEqual([])
  })

  it.each([
    ['advice', ['noProposal', 'noSummary', 'noBackground', 'noAssessment']],
    ['discussion', ['noProposal', 'noSummary', 'noBackground', 'noAssessment']],
    ['information', ['noSummary', 'noBackground']],
    ['noted', ['noSummary', 'noBackground']],
  ] as const)('depends on what the body is asked for: %s', (itemKind, expected) => {
    expect(caseShortcomings({ ...complete, itemKind }, programsOwn, [])).toEqual(expected)
  })

  it('is told by the list and by the case itself, and mended by writing', async () => {
    const { call } = open()
    const ownerId = await makePerson(call, 'Kari Nordby')
    const { id } = await call('cases.create', { title: 'Plan', itemKind: 'information', ownerId })
    await call('papers.saveSection', { caseId: id, key: 'summary', content: words(' \n ') })
    const lacks = async () => [
      (await call('cases.list', {}))[0]?.shortcomings,
      (await call('cases.get', { id })).shortcomings,
    ]
    expect(await lacks()).toEqual([
      ['noSummary', 'noBackground', 'noWorkArea'],
      ['noSummary', 'noBackground', 'noWorkArea'],
    ])
    await call('papers.saveSection', { caseId: id, key: 'summary', content: words('Kort fortalt.') })
    await call('papers.saveSection', { caseId: id, key: 'background', content: words('Det begynte med et brev.') })
    expect(await lacks()).toEqual([['noWorkArea'], ['noWorkArea']])
  })
})
