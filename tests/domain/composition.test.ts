import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { mandateSource, openCouncilOfFourteen, replaceSome, term } from '../support/council-of-fourteen.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { makeBody, unknownId } from '../support/world.ts'

describe('the council with its eleven published members (C1)', () => {
  it('has 14 seats, 11 filled and 3 vacant: one of the counties, Vestfold og Telemark, and Møre og Romsdal', async () => {
    const { look } = await openCouncilOfFourteen()
    const composition = await look()
    expect(composition).toMatchObject({ on: '2026-03-10', seats: 14, filledSeats: 11, vacantSeats: 3 })
    expect(composition.groups.filter((group) => group.vacant > 0)).toEqual([
      { name: 'Fylkeskommuner', seats: 2, filled: 1, vacant: 1, members: 1 },
      { name: 'Vestfold og Telemark', seats: 1, filled: 0, vacant: 1, members: 0 },
      { name: 'Møre og Romsdal', seats: 1, filled: 0, vacant: 1, members: 0 },
    ])
    expect(composition.warnings).toEqual([
      {
        rule: 'vacant',
        membershipId: null,
        values: { count: 3, groups: 'Fylkeskommuner, Vestfold og Telemark, Møre og Romsdal', source: mandateSource },
      },
    ])
  })

  it('lists the members in the order of their seats, whoever was appointed first', async () => {
    const { look } = await openCouncilOfFourteen()
    expect((await look()).members.slice(0, 5).map(({ person }) => person.name)).toEqual([
      'Astrid Holm',
      'Bjarte Eide',
      'Cathrine Lie',
      'Daniel Berge',
      'Elin Tveit',
    ])
  })

  it('was empty the day before the first term, and is again the day after the last', async () => {
    const { look, warnings } = await openCouncilOfFourteen()
    expect(await look({ on: '2023-12-31' })).toMatchObject({ filledSeats: 0, vacantSeats: 14, members: [] })
    expect((await warnings('vacant', { on: '2023-12-31' }))[0]?.values.groups).toContain(
      '; Buskerud, Akershus og Østfold (2); Agder; ',
    )
    expect(await look({ on: '2024-01-01' })).toMatchObject({ filledSeats: 11 })
    expect(await look({ on: '2027-12-31' })).toMatchObject({ filledSeats: 11 })
    expect(await look({ on: '2028-01-01' })).toMatchObject({ filledSeats: 0 })
  })

  it('counts women and men, and those it is not known for', async () => {
    const { call, look, personIds } = await openCouncilOfFourteen()
    await call('members.updatePerson', { id: personIds['Astrid Holm'] ?? '', gender: 'female' })
    await call('members.updatePerson', { id: personIds['Bjarte Eide'] ?? '', gender: 'male' })
    await call('members.updatePerson', { id: personIds['Cathrine Lie'] ?? '', gender: 'female' })
    expect((await look()).gender).toEqual({ female: 2, male: 1, other: 0, '': 8 })
  })

  it('counts a seat that has been taken away for the days it was there', async () => {
    const { call, look, seatIds } = await openCouncilOfFourteen()
    await call('bodies.removeSeat', { id: seatIds['Møre og Romsdal']?.[0] ?? '' })
    expect(await look()).toMatchObject({ seats: 13, vacantSeats: 2 })
    expect(await look({ on: '2025-03-10' })).toMatchObject({ seats: 14, vacantSeats: 3 })
  })

  it('counts a seat taken away after midnight for the whole day before, in Norwegian time', async () => {
    vi.stubEnv('TZ', 'Europe/Oslo')
    onTestFinished(() => void vi.unstubAllEnvs())
    const { call } = openWorkspace({ now: () => new Date('2026-03-11T00:30:00+01:00') })
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
    await call('bodies.removeSeat', { id: seatIds[0] ?? '' })
    const seatsOn = async (on: string) => (await call('bodies.composition', { id: bodyId, on })).seats
    expect([await seatsOn('2026-03-10'), await seatsOn('2026-03-11')]).toEqual([2, 1])
  })
})

describe('the quota groups (C2)', () => {
  it('warn of «Agder: 2 av 1» when a second member from Agder is registered, and let it be', async () => {
    const { call, councilId, look, warnings } = await openCouncilOfFourteen()
    const person = { name: 'Lars Ny', organisation: 'Kystby kommune' }
    await call('members.appoint', { ...term, bodyId: councilId, person, role: 'member', quotaGroup: 'Agder' })
    expect(await warnings('overQuota')).toMatchObject([{ values: { group: 'Agder', members: 2, seats: 1 } }])
    expect((await look()).members.at(-1)).toMatchObject({
      person: { name: 'Lars Ny' },
      seatId: null,
      quotaGroup: 'Agder',
    })
    expect(await look()).toMatchObject({ seats: 14, filledSeats: 11, vacantSeats: 3 })
  })

  it('count someone from the county of Agder on the seats of the counties', async () => {
    const { call, councilId, look, seatIds, warnings } = await openCouncilOfFourteen()
    const person = { name: 'Lars Ny', organisation: 'Agder fylkeskommune' }
    const seatId = seatIds.Fylkeskommuner?.[1] ?? ''
    await call('members.appoint', { ...term, bodyId: councilId, person, role: 'member', seatId })
    expect(await warnings('overQuota')).toEqual([])
    const groups = new Map((await look()).groups.map((group) => [group.name, group]))
    expect(groups.get('Fylkeskommuner')).toMatchObject({ filled: 2, vacant: 0, members: 2 })
    expect(groups.get('Agder')).toMatchObject({ filled: 1, members: 1 })
  })

  it('leave out those who take part without being members', async () => {
    const { call, councilId, look } = await openCouncilOfFourteen()
    for (const role of ['secretary', 'standing', 'observer'] as const) {
      await call('members.appoint', { ...term, bodyId: councilId, person: { name: role }, role })
    }
    expect((await look()).members).toHaveLength(11)
  })
})

describe('those who also sit in the committee (C8)', () => {
  it('are named, and as long as there is one nothing is said', async () => {
    const { look } = await openCouncilOfFourteen()
    const { overlap, warnings } = await look()
    expect(overlap).toEqual({ bodyName: 'Digitaliseringsutvalget', minimum: 1, names: ['Fredrik Aase'] })
    expect(warnings.map(({ rule }) => rule)).toEqual(['vacant'])
  })

  it('are named beside the committee as it was called on the day', async () => {
    const { call, committeeId, look } = await openCouncilOfFourteen()
    await call('bodies.rename', { id: committeeId, name: 'Utvalget for digitalisering', fromOn: '2026-03-01' })
    expect((await look()).overlap?.bodyName).toBe('Utvalget for digitalisering')
    expect((await look({ on: '2026-02-28' })).overlap?.bodyName).toBe('Digitaliseringsutvalget')
  })

  it('make a standing warning when there are none', async () => {
    const { call, councilId, committeeId, warnings } = await openCouncilOfFourteen()
    const [sitting] = await call('members.list', { bodyId: committeeId })
    await call('members.end', { id: sitting?.id ?? '', on: '2026-03-09' })
    const values = { body: 'Digitaliseringsutvalget', minimum: 1, count: 0, source: mandateSource }
    expect(await warnings('overlap')).toEqual([{ rule: 'overlap', membershipId: null, values }])
    expect(await warnings('overlap', { on: '2026-03-09' })).toEqual([])
    await call('bodies.setMandate', { bodyId: councilId, overlapBodyId: null })
    expect(await warnings('overlap')).toEqual([])
  })

  it('warn before the last of them is ended, by name, while the change is only tried', async () => {
    const { membershipIds, warnings } = await openCouncilOfFourteen()
    const end = { kind: 'end', membershipId: membershipIds['Fredrik Aase'] ?? '', on: '2026-06-30' } as const
    expect(await warnings('overlapEnding')).toEqual([])
    expect(await warnings('overlapEnding', { changes: [end] })).toMatchObject([
      {
        membershipId: membershipIds['Fredrik Aase'],
        values: { name: 'Fredrik Aase', until: '2026-06-30', minimum: 1 },
      },
    ])
    expect(await warnings('overlap', { changes: [end], on: '2026-07-01' })).toMatchObject([{ values: { count: 0 } }])
    expect(await warnings('overlapEnding')).toEqual([])
  })

  it('warn before the last of them leaves the committee too', async () => {
    const { call, committeeId, membershipIds, warnings } = await openCouncilOfFourteen()
    const [sitting] = await call('members.list', { bodyId: committeeId })
    await call('members.end', { id: sitting?.id ?? '', on: '2026-12-31' })
    expect(await warnings('overlapEnding', { horizonMonths: 9 })).toEqual([])
    expect(await warnings('overlapEnding', { horizonMonths: 10 })).toMatchObject([
      { membershipId: membershipIds['Fredrik Aase'], values: { name: 'Fredrik Aase', until: '2026-12-31' } },
    ])
  })

  it('warn of the one who leaves too few behind, and not of those who leave before', async () => {
    const { call, committeeId, membershipIds, personIds, warnings } = await openCouncilOfFourteen()
    const personId = personIds['Elin Tveit'] ?? ''
    await call('members.appoint', { bodyId: committeeId, personId, role: 'member', fromOn: '2026-01-01' })
    const end = (name: string, on: string) => ({ kind: 'end', membershipId: membershipIds[name] ?? '', on }) as const
    expect(await warnings('overlapEnding', { changes: [end('Fredrik Aase', '2026-05-31')] })).toEqual([])
    const changes = [end('Fredrik Aase', '2026-05-31'), end('Elin Tveit', '2026-06-30')]
    expect(await warnings('overlapEnding', { changes })).toMatchObject([{ values: { name: 'Elin Tveit' } }])
  })

  it('do not count by attending the committee without being members of it', async () => {
    const { call, committeeId, personIds, warnings } = await openCouncilOfFourteen()
    const [sitting] = await call('members.list', { bodyId: committeeId })
    await call('members.end', { id: sitting?.id ?? '', on: '2026-03-09' })
    const personId = personIds['Elin Tveit'] ?? ''
    await call('members.appoint', { bodyId: committeeId, personId, role: 'observer', fromOn: '2026-01-01' })
    expect(await warnings('overlap')).toHaveLength(1)
  })
})

describe('the terms (C5)', () => {
  it('that end within the horizon are shown, the soonest first, with a warning for each', async () => {
    const { call, look, membershipIds, warnings } = await openCouncilOfFourteen()
    const reason = { termReason: 'Går av med pensjon' }
    await call('members.correct', { id: membershipIds['Ida Sletten'] ?? '', toOn: '2026-12-31', ...reason })
    await call('members.correct', { id: membershipIds['Elin Tveit'] ?? '', toOn: '2026-06-10', ...reason })
    const names = async (horizonMonths: number) =>
      (await look({ horizonMonths })).ending.map(({ person }) => person.name)
    expect(await names(2)).toEqual([])
    expect(await names(3)).toEqual(['Elin Tveit'])
    expect(await names(12)).toEqual(['Elin Tveit', 'Ida Sletten'])
    expect(await warnings('termEnding', { horizonMonths: 3 })).toMatchObject([
      { membershipId: membershipIds['Elin Tveit'], values: { name: 'Elin Tveit', until: '2026-06-10' } },
    ])
  })

  it('that have been renewed are not about to end', async () => {
    const { call, councilId, look, seatIds, membershipIds, personIds } = await openCouncilOfFourteen()
    const seatId = seatIds.Oslo?.[0] ?? ''
    const [id, personId] = [membershipIds['Astrid Holm'] ?? '', personIds['Astrid Holm'] ?? '']
    await call('members.correct', { id, toOn: '2026-06-30', termReason: 'Kort periode' })
    expect((await look()).ending).toHaveLength(1)
    const renewed = { bodyId: councilId, personId, seatId, role: 'member', fromOn: '2026-07-01' } as const
    await call('members.appoint', { ...renewed, toOn: '2030-06-30' })
    expect((await look()).ending).toEqual([])
  })

  it('of another length than the mandate’s are warned of until a reason is given', async () => {
    const { call, membershipIds, warnings } = await openCouncilOfFourteen()
    const id = membershipIds['Ida Sletten'] ?? ''
    await call('members.correct', { id, toOn: '2028-12-31' })
    expect(await warnings('termReason')).toMatchObject([
      { membershipId: id, values: { name: 'Ida Sletten', from: '2024-01-01', until: '2028-12-31' } },
    ])
    await call('members.correct', { id, termReason: 'Mange nye samtidig' })
    expect(await warnings('termReason')).toEqual([])
  })

  it('are not broken off by a new role', async () => {
    const { call, membershipIds, warnings } = await openCouncilOfFourteen()
    await call('members.changeRole', { id: membershipIds['Elin Tveit'] ?? '', role: 'chair', fromOn: '2026-02-01' })
    expect(await warnings('termReason')).toEqual([])
    expect(await warnings('noChair')).toEqual([])
  })
})

describe('the leader (C3) and a change of employer (C4)', () => {
  it('a council without a leader is told so', async () => {
    const { call, membershipIds, warnings } = await openCouncilOfFourteen()
    expect(await warnings('noChair')).toEqual([])
    await call('members.changeRole', { id: membershipIds['Cathrine Lie'] ?? '', role: 'member', fromOn: '2026-03-10' })
    expect(await warnings('noChair')).toMatchObject([{ values: { source: mandateSource } }])
  })

  it('a member who changes employer stays and is marked for consideration until someone has considered it', async () => {
    const { call, look, membershipIds, personIds, warnings } = await openCouncilOfFourteen()
    const personId = personIds['Elin Tveit'] ?? ''
    await call('members.changePosition', { personId, organisation: 'Fjellby kommune', fromOn: '2026-02-01' })
    expect(await warnings('employer')).toMatchObject([
      {
        membershipId: membershipIds['Elin Tveit'],
        values: { name: 'Elin Tveit', from: 'Agder kommune', until: '2026-01-31' },
      },
    ])
    expect(await look()).toMatchObject({ filledSeats: 11 })
    await call('members.confirm', { id: membershipIds['Elin Tveit'] ?? '' })
    expect(await warnings('employer')).toEqual([])
  })
})

describe('a change that is only tried', () => {
  it('shows who would sit where, and stores nothing', async () => {
    const { look, membershipIds, seatIds } = await openCouncilOfFourteen()
    const changes = [
      { kind: 'end', membershipId: membershipIds['Elin Tveit'] ?? '', on: '2026-04-30' },
      { kind: 'appoint', name: 'Lars Ny', gender: 'male', seatId: seatIds.Agder?.[0] ?? '', fromOn: '2026-05-01' },
      { kind: 'appoint', name: 'Mona Ny', seatId: seatIds['Møre og Romsdal']?.[0] ?? '', fromOn: '2026-05-01' },
    ] as const
    const before = await look({ on: '2026-05-01' })
    const tried = await look({ on: '2026-05-01', changes: [...changes] })
    expect(tried).toMatchObject({ filledSeats: 12, gender: { male: 1 }, replaced: { count: 1, names: ['Lars Ny'] } })
    expect(tried.members.map(({ person }) => person.name)).toContain('Mona Ny')
    expect(await look({ on: '2026-05-01' })).toEqual(before)
  })

  it('warns of the fifth replacement before it is made', async () => {
    const council = await openCouncilOfFourteen()
    await replaceSome(council, 4)
    const { membershipIds, seatIds } = council
    const changes = [
      { kind: 'end', membershipId: membershipIds['Jonas Myhre'] ?? '', on: '2026-08-31' },
      { kind: 'appoint', name: 'Pål Ny', seatId: seatIds.Nordland?.[0] ?? '', fromOn: '2026-09-01' },
    ] as const
    expect(await council.warnings('replacement', { changes: [...changes] })).toMatchObject([{ values: { count: 5 } }])
    expect(await council.warnings('replacement')).toEqual([])
  })

  it('is refused in the words it would be refused in when made', async () => {
    const council = await openCouncilOfFourteen()
    const { look, membershipIds, personIds, seatIds } = council
    const appoint = { kind: 'appoint', name: 'Lars Ny', fromOn: '2026-04-01' } as const
    const seatId = seatIds.Agder?.[0] ?? ''
    const taken = () => look({ changes: [{ ...appoint, seatId }] })
    await expectRefused(council, taken, 'seatTaken', { name: 'Elin Tveit' })
    const twice = () => look({ changes: [{ ...appoint, personId: personIds['Elin Tveit'] ?? '', quotaGroup: 'Oslo' }] })
    await expectRefused(council, twice, 'alreadyMember', { name: 'Elin Tveit' })
    const nowhere = () => look({ changes: [{ ...appoint, quotaGroup: 'Svalbard' }] })
    await expectRefused(council, nowhere, 'groupUnknown', { group: 'Svalbard' })
    const backwards = { ...appoint, quotaGroup: 'Oslo', toOn: '2026-03-31' }
    await expectRefused(council, () => look({ changes: [backwards] }), 'membershipEndsBeforeStart')
    const early = { kind: 'end', membershipId: membershipIds['Elin Tveit'] ?? '', on: '2023-12-31' } as const
    await expectRefused(council, () => look({ changes: [early] }), 'membershipEndsBeforeStart')
    const unknown = { kind: 'end', membershipId: unknownId, on: '2026-12-31' } as const
    await expectRefused(council, () => look({ changes: [unknown] }), 'notFound')
    await expectRefused(council, () => look({ id: unknownId }), 'notFound')
  })

  it('does not prolong the time on a seat that has been taken away, tried or made', async () => {
    const council = await openCouncilOfFourteen()
    const { call, look, membershipIds, seatIds } = council
    const id = membershipIds['Elin Tveit'] ?? ''
    await call('members.end', { id, on: '2026-03-09' })
    await call('bodies.removeSeat', { id: seatIds.Agder?.[0] ?? '' })
    const longer = { kind: 'end', membershipId: id, on: '2026-12-31' } as const
    await expectRefused(council, () => look({ changes: [longer] }), 'notFound')
    await expectRefused(council, () => call('members.end', { id, on: '2026-12-31' }), 'notFound')
  })
})
