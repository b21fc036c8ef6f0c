import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace, temporaryFolder } from '../support/workspace.ts'
import { clockOn, holdMeeting, makeBody, makeMeeting, makePerson, unknownId } from '../support/world.ts'

/** A council with two vacant seats, something to weigh candidates by, and a nomination to the first. */
async function nominating() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
  const [seatId = '', otherSeatId = ''] = seatIds
  const { id: criterion } = await call('bodies.addCriterion', { bodyId, text: 'Leder en administrasjon' })
  const { id: nominationId } = await call('nominations.open', {
    bodyId,
    seatId,
    proposer: 'Kommunedirektørutvalget',
    openedOn: '2026-02-01',
    dueOn: '2026-03-01',
  })
  const list = () => call('nominations.list', { bodyId })
  return { workspace, call, bodyId, seatId, otherSeatId, criterion, nominationId, list }
}

const decision = { decidedOn: '2026-03-05', fromOn: '2026-04-01', toOn: '2030-03-31' } as const

describe('a nomination (C10)', () => {
  it('keeps the seat, who proposes, the candidates and what they meet', async () => {
    const { call, bodyId, seatId, criterion, nominationId, list } = await nominating()
    const candidate = { name: 'Ida Moe', title: 'rådmann', organisation: 'Nordli kommune', gender: 'female' } as const
    await call('nominations.addCandidate', { nominationId, ...candidate, criteria: [criterion] })
    expect(await list()).toMatchObject([
      {
        id: nominationId,
        bodyId,
        seatId,
        quotaGroup: 'Kommunene',
        proposer: 'Kommunedirektørutvalget',
        dueOn: '2026-03-01',
        chosenId: null,
        decidedOn: null,
        candidates: [{ ...candidate, personId: null, criteria: [criterion] }],
      },
    ])
  })

  it('says when there is just one candidate, for there should preferably be several', async () => {
    const { call, nominationId, list } = await nominating()
    const hasOne = async () => (await list())[0]?.hasOneCandidate
    expect(await hasOne()).toBe(false)
    await call('nominations.addCandidate', { nominationId, name: 'Ida Moe' })
    expect(await hasOne()).toBe(true)
    const { id } = await call('nominations.addCandidate', { nominationId, name: 'Per Dahl' })
    expect(await hasOne()).toBe(false)
    await call('nominations.removeCandidate', { id })
    await call('nominations.choose', { candidateId: (await list())[0]?.candidates[0]?.id ?? '', ...decision })
    expect(await hasOne()).toBe(false)
  })

  it('is the only open one for its seat', async () => {
    const { workspace, call, bodyId, seatId, otherSeatId, nominationId } = await nominating()
    const open = (id: string) => () => call('nominations.open', { bodyId, seatId: id, openedOn: '2026-03-01' })
    await expectRefused(workspace, open(seatId), 'nominationOpen', { group: 'Kommunene' })
    await open(otherSeatId)()
    await call('nominations.remove', { id: nominationId })
    await open(seatId)()
    await call('journal.undo', {})
    await call('journal.undo', {})
    await expectRefused(workspace, open(seatId), 'nominationOpen', { group: 'Kommunene' })
  })

  it('keeps its seat from being taken away until it is decided or removed, and comes back to no seat that is gone', async () => {
    const { workspace, call, seatId, nominationId, list } = await nominating()
    const takeAway = () => call('bodies.removeSeat', { id: seatId })
    await expectRefused(workspace, takeAway, 'nominationOpen', { group: 'Kommunene' })
    await call('nominations.remove', { id: nominationId })
    const [removal] = await call('journal.list', { limit: 1 })
    await takeAway()
    await expectRefused(workspace, () => call('journal.undo', { id: removal?.id }), 'undoConflict')
    expect(await list()).toEqual([])
  })

  it('is about a seat of the body, and is not due before it is opened', async () => {
    const { workspace, call, bodyId, otherSeatId, nominationId } = await nominating()
    const elsewhere = await makeBody(call, 'Utvalget', 1)
    const open = (input: object) => () =>
      call('nominations.open', { bodyId, seatId: otherSeatId, openedOn: '2026-03-01', ...input })
    await expectRefused(workspace, open({ seatId: elsewhere.seatIds[0] }), 'seatElsewhere')
    await expectRefused(workspace, open({ seatId: unknownId }), 'notFound')
    await expectRefused(workspace, open({ bodyId: unknownId }), 'notFound')
    await expectRefused(workspace, open({ dueOn: '2026-02-28' }), 'nominationDueTooEarly')
    await expectRefused(workspace, open({ openedOn: '1.3.2026' }), 'invalidInput', { field: 'openedOn' })
    const update = () => call('nominations.update', { id: nominationId, dueOn: '2026-01-31' })
    await expectRefused(workspace, update, 'nominationDueTooEarly')
  })

  it('can be changed, and each change taken back', async () => {
    const { call, criterion, nominationId, list } = await nominating()
    const { id } = await call('nominations.addCandidate', { nominationId, name: 'Ida Moe', criteria: [criterion] })
    const before = await list()
    await call('nominations.update', { id: nominationId, assessment: 'Begge er aktuelle.', dueOn: null })
    await call('nominations.updateCandidate', { id, note: 'Kan begynne i april.', criteria: [] })
    await call('nominations.removeCandidate', { id })
    await call('nominations.remove', { id: nominationId })
    expect(await list()).toEqual([])
    for (let count = 0; count < 2; count++) await call('journal.undo', {})
    expect(await list()).toMatchObject([
      { assessment: 'Begge er aktuelle.', dueOn: null, candidates: [{ note: 'Kan begynne i april.', criteria: [] }] },
    ])
    for (let count = 0; count < 2; count++) await call('journal.undo', {})
    expect(await list()).toEqual(before)
  })
})

describe('a candidate', () => {
  it('meets only what the body weighs by, also after that has changed', async () => {
    const { workspace, call, criterion, nominationId, list } = await nominating()
    const other = await makeBody(call, 'Utvalget')
    const { id: foreign } = await call('bodies.addCriterion', { bodyId: other.bodyId, text: 'Annet' })
    const add = (criteria: string[]) => () =>
      call('nominations.addCandidate', { nominationId, name: 'Ida Moe', criteria })
    await expectRefused(workspace, add([foreign]), 'criterionElsewhere')
    await expectRefused(workspace, add([criterion, unknownId]), 'criterionElsewhere')
    const { id } = await add([criterion])()
    await call('bodies.removeCriterion', { id: criterion })
    await call('nominations.updateCandidate', { id, note: 'God.', criteria: [criterion] })
    expect((await list())[0]?.candidates[0]?.note).toBe('God.')
    await expectRefused(workspace, add([criterion]), 'criterionElsewhere')
  })

  it('who is registered exists, and is proposed once', async () => {
    const { workspace, call, nominationId } = await nominating()
    const personId = await makePerson(call, 'Kari Nordby')
    const add = (person: string) => () =>
      call('nominations.addCandidate', { nominationId, personId: person, name: 'Kari Nordby' })
    await expectRefused(workspace, add(unknownId), 'notFound')
    await add(personId)()
    await expectRefused(workspace, add(personId), 'candidateTwice', { name: 'Kari Nordby' })
  })
})

describe('the choice', () => {
  it('registers and appoints the candidate to the seat, and one undo takes all of it back', async () => {
    const { call, bodyId, seatId, nominationId, list } = await nominating()
    const candidate = { name: 'Ida Moe', title: 'rådmann', organisation: 'Nordli kommune', email: 'ida@eksempel.no' }
    const { id } = await call('nominations.addCandidate', { nominationId, ...candidate, gender: 'female' })
    const before = { nominations: await list(), people: await call('members.people') }
    const { membershipId } = await call('nominations.choose', {
      candidateId: id,
      ...decision,
      appointedBy: 'administrerende direktør',
      source: 'Brev 4',
    })
    expect(await call('members.list', { bodyId })).toMatchObject([
      {
        id: membershipId,
        seatId,
        role: 'member',
        fromOn: '2026-04-01',
        toOn: '2030-03-31',
        appointedOn: '2026-03-05',
        appointedBy: 'administrerende direktør',
        source: 'Brev 4',
        person: { ...candidate, gender: 'female' },
      },
    ])
    const [person] = await call('members.people')
    expect(await list()).toMatchObject([
      { chosenId: id, decidedOn: '2026-03-05', candidates: [{ personId: person?.id }] },
    ])
    await call('journal.undo', {})
    expect({ nominations: await list(), people: await call('members.people') }).toEqual(before)
    expect(await call('members.list', { bodyId })).toEqual([])
  })

  it('appoints the person the candidate is known as, and registers nobody', async () => {
    const { call, bodyId, nominationId } = await nominating()
    const personId = await makePerson(call, 'Kari Nordby')
    const { id } = await call('nominations.addCandidate', { nominationId, personId, name: 'K. Nordby' })
    await call('nominations.choose', { candidateId: id, ...decision })
    expect(await call('members.list', { bodyId })).toMatchObject([{ personId, person: { name: 'Kari Nordby' } }])
    expect(await call('members.people')).toHaveLength(1)
  })

  it('waits until the seat is free, and is not made before the nomination', async () => {
    const { workspace, call, bodyId, seatId, nominationId } = await nominating()
    const personId = await makePerson(call, 'Kari Nordby')
    await call('members.appoint', { bodyId, personId, seatId, role: 'member', fromOn: '2022-01-01' })
    const { id } = await call('nominations.addCandidate', { nominationId, name: 'Ida Moe' })
    const choose = (input: object) => () => call('nominations.choose', { candidateId: id, ...decision, ...input })
    await expectRefused(workspace, choose({}), 'seatTaken', { name: 'Kari Nordby' })
    await expectRefused(workspace, choose({ decidedOn: '2026-01-31' }), 'nominationDecidedTooEarly')
    await expectRefused(workspace, choose({ toOn: '2026-03-31' }), 'membershipEndsBeforeStart')
    await expectRefused(workspace, choose({ candidateId: unknownId }), 'notFound')
  })

  it('stands: what is decided is not changed, only taken back or removed', async () => {
    const { workspace, call, bodyId, seatId, nominationId, list } = await nominating()
    const { id } = await call('nominations.addCandidate', { nominationId, name: 'Ida Moe' })
    await call('nominations.choose', { candidateId: id, ...decision })
    const attempts = [
      () => call('nominations.update', { id: nominationId, assessment: 'Ny' }),
      () => call('nominations.addCandidate', { nominationId, name: 'Per Dahl' }),
      () => call('nominations.updateCandidate', { id, note: 'Ny' }),
      () => call('nominations.removeCandidate', { id }),
      () => call('nominations.choose', { candidateId: id, ...decision }),
    ]
    for (const attempt of attempts) await expectRefused(workspace, attempt, 'nominationDecided')
    await call('nominations.open', { bodyId, seatId, openedOn: '2026-03-08' })
    expect((await list()).map(({ decidedOn }) => decidedOn)).toEqual([null, '2026-03-05'])
    await call('nominations.remove', { id: nominationId })
    expect(await call('members.list', { bodyId })).toHaveLength(1)
  })
})

/** Every word in the files of a folder, those inside Word files among them. */
const wordsIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)))
    .flatMap((bytes) => (bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)) : [bytes]))
    .map((part) => strFromU8(part))
    .join('\n')

describe('what leaves the workspace', () => {
  it('names no candidate and holds no assessment, in Word, in CSV or in a calendar', async () => {
    const { call, bodyId, otherSeatId, nominationId } = await nominating()
    const fields = { organisation: 'Hemmeligholdt kommune', note: 'Vurdert som svak.' }
    await call('nominations.addCandidate', { nominationId, name: 'Navnløs Kandidat', ...fields })
    await call('nominations.update', { id: nominationId, assessment: 'Samlet vurdering av alle.' })
    const personId = await makePerson(call, 'Kari Nordby')
    await call('members.appoint', { bodyId, personId, seatId: otherSeatId, role: 'chair', fromOn: '2026-01-01' })
    const caseId = (await call('cases.create', { title: 'Felles plan' })).id
    const { meetingId, itemIds } = await makeMeeting(call, { bodyId, onDate: '2026-03-10', caseIds: [caseId] })
    await holdMeeting(call, meetingId, itemIds)
    const folder = temporaryFolder()
    await call('documents.export', { meetingId, folder })
    await call('members.exportFile', { bodyId, folder, includesPersonal: true })
    await call('members.exportFile', { bodyId, folder, on: '2026-03-10' })
    await call('meetings.exportCalendar', { folder, year: 2026 })
    const words = wordsIn(folder)
    expect(readdirSync(folder).map((name) => name.slice(name.lastIndexOf('.') + 1))).toEqual(
      expect.arrayContaining(['docx', 'csv', 'ics']),
    )
    expect(words).toContain('Kari Nordby')
    expect(words).not.toMatch(/Navnløs|Hemmeligholdt|Vurdert som svak|Samlet vurdering/)
  })
})
