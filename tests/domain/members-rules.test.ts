import { describe, expect, it } from 'vitest'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, makeBody, makePerson, unknownId } from '../support/world.ts'

async function council() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { bodyId, seatIds } = await makeBody(call, 'Rådet', 2)
  const [kari, ola] = [await makePerson(call, 'Kari Nordby'), await makePerson(call, 'Ola Sørli')]
  const [first = '', second = ''] = seatIds
  const member = { bodyId, role: 'member', fromOn: '2024-01-01', toOn: '2027-12-31' } as const
  const roles = async (on: string) =>
    (await call('members.list', { bodyId, on })).map(({ person, role }) => `${person.name}: ${role}`).toSorted()
  return { workspace, call, bodyId, first, second, kari, ola, member, roles }
}

describe('registering someone and appointing them in one', () => {
  it('is one act, and one undo takes back both', async () => {
    const { call, bodyId, first, member } = await council()
    await call('members.appoint', {
      ...member,
      seatId: first,
      person: { name: 'Ida Moe', title: 'rådmann', organisation: 'Elvebakken kommune', gender: 'female' },
    })
    expect(await call('members.list', { bodyId })).toMatchObject([
      { seatId: first, person: { name: 'Ida Moe', organisation: 'Elvebakken kommune', gender: 'female' } },
    ])
    await call('journal.undo', {})
    expect(await call('members.list', { bodyId })).toEqual([])
    expect((await call('members.people')).map(({ name }) => name)).toEqual(['Kari Nordby', 'Ola Sørli'])
  })

  it('registers nobody when the seat is taken', async () => {
    const { workspace, call, first, kari, member } = await council()
    await call('members.appoint', { ...member, personId: kari, seatId: first })
    const appoint = () => call('members.appoint', { ...member, seatId: first, person: { name: 'Ida Moe' } })
    await expectRefused(workspace, appoint, 'seatTaken', { name: 'Kari Nordby' })
  })

  it('needs either someone registered or someone new, not both and not neither', async () => {
    const { workspace, call, kari, member } = await council()
    await expectRefused(workspace, () => call('members.appoint', member), 'personMissing')
    const both = () => call('members.appoint', { ...member, personId: kari, person: { name: 'Ida Moe' } })
    await expectRefused(workspace, both, 'personMissing')
  })
})

describe('the leader (C3)', () => {
  it('cannot be someone without a seat or a group in a body that has seats', async () => {
    const { workspace, call, kari, member } = await council()
    const appoint = () => call('members.appoint', { ...member, role: 'chair', personId: kari })
    await expectRefused(workspace, appoint, 'chairWithoutSeat', { name: 'Kari Nordby' })
  })

  it('cannot be someone who attends without being a member', async () => {
    const { workspace, call, kari, member } = await council()
    const { id } = await call('members.appoint', { ...member, role: 'secretary', personId: kari })
    const lead = () => call('members.changeRole', { id, role: 'chair', fromOn: '2026-03-01' })
    await expectRefused(workspace, lead, 'chairWithoutSeat', { name: 'Kari Nordby' })
  })

  it('cannot be someone who is no member on the day', async () => {
    const { workspace, call, first, kari, member } = await council()
    const { id } = await call('members.appoint', { ...member, personId: kari, seatId: first, toOn: '2025-12-31' })
    const lead = (fromOn: string) => () => call('members.changeRole', { id, role: 'chair', fromOn })
    await expectRefused(workspace, lead('2026-01-01'), 'notMemberThen', {
      name: 'Kari Nordby',
      date: '1. januar 2026',
    })
    await expectRefused(workspace, lead('2023-12-31'), 'notMemberThen', {
      name: 'Kari Nordby',
      date: '31. desember 2023',
    })
    const unknown = () => call('members.changeRole', { id: unknownId, role: 'chair', fromOn: '2026-01-01' })
    await expectRefused(workspace, unknown, 'notFound')
  })

  it('is one at a time: a second is not appointed beside the first', async () => {
    const { workspace, call, first, second, kari, ola, member } = await council()
    await call('members.appoint', { ...member, role: 'chair', personId: kari, seatId: first })
    const secondChair = () => call('members.appoint', { ...member, role: 'chair', personId: ola, seatId: second })
    await expectRefused(workspace, secondChair, 'chairTaken', { name: 'Kari Nordby' })
  })

  it('is named among the members with who decided it and when; the one before is a member from the same day', async () => {
    const { call, bodyId, first, second, kari, ola, member, roles } = await council()
    await call('members.appoint', { ...member, role: 'chair', personId: kari, seatId: first, source: 'Brev 1' })
    const { id } = await call('members.appoint', { ...member, personId: ola, seatId: second, source: 'Brev 2' })
    const decision = { appointedBy: 'administrerende direktør', appointedOn: '2026-02-20' }
    await call('members.changeRole', { id, role: 'chair', fromOn: '2026-03-01', ...decision })
    expect(await roles('2026-02-28')).toEqual(['Kari Nordby: chair', 'Ola Sørli: member'])
    expect(await roles('2026-03-01')).toEqual(['Kari Nordby: member', 'Ola Sørli: chair'])
    expect(await call('members.list', { bodyId, on: '2026-03-01' })).toMatchObject([
      { seatId: first, fromOn: '2026-03-01', toOn: '2027-12-31', source: 'Brev 1' },
      { seatId: second, fromOn: '2026-03-01', toOn: '2027-12-31', source: 'Brev 2', ...decision },
    ])
    await call('journal.undo', {})
    expect(await roles('2026-03-01')).toEqual(['Kari Nordby: chair', 'Ola Sørli: member'])
    expect(await call('members.list', { bodyId })).toHaveLength(2)
  })

  it('may be named from the first day of the membership, and then was never anything else', async () => {
    const { call, bodyId, first, kari, member } = await council()
    const { id } = await call('members.appoint', { ...member, personId: kari, seatId: first })
    expect(await call('members.changeRole', { id, role: 'chair', fromOn: member.fromOn })).toEqual({ id })
    expect(await call('members.list', { bodyId })).toMatchObject([{ id, role: 'chair', fromOn: member.fromOn }])
  })

  it('may lead a body without seats, and step down to attend without being a member', async () => {
    const { call, kari } = await council()
    const { bodyId } = await makeBody(call, 'Nettverket')
    const leader = { bodyId, personId: kari, role: 'chair', fromOn: '2026-01-01' } as const
    const { id } = await call('members.appoint', leader)
    await call('members.changeRole', { id, role: 'observer', fromOn: '2026-02-01' })
    expect(await call('members.list', { bodyId, on: '2026-02-01' })).toMatchObject([
      { role: 'observer', quotaGroup: null },
    ])
  })
})

describe('a change of role', () => {
  it('gives up the seat of someone who is no longer a member', async () => {
    const { call, bodyId, first, kari, ola, member } = await council()
    const { id } = await call('members.appoint', { ...member, personId: kari, seatId: first })
    await call('members.changeRole', { id, role: 'observer', fromOn: '2026-03-01' })
    await call('members.appoint', { ...member, personId: ola, seatId: first, fromOn: '2026-03-01' })
    expect(await call('members.list', { bodyId, on: '2026-03-01' })).toMatchObject([
      { role: 'observer', seatId: null, quotaGroup: null },
      { role: 'member', seatId: first, quotaGroup: 'Kommunene' },
    ])
  })

  it('is refused when nothing changes', async () => {
    const { workspace, call, first, kari, member } = await council()
    const { id } = await call('members.appoint', { ...member, personId: kari, seatId: first })
    const again = () => call('members.changeRole', { id, role: 'member', fromOn: '2026-03-01' })
    await expectRefused(workspace, again, 'alreadyMember', { name: 'Kari Nordby' })
  })
})

describe('a member without a seat', () => {
  it('counts in a group of the body, also when its seats are taken (C2)', async () => {
    const { call, bodyId, kari, member } = await council()
    await call('members.appoint', { ...member, personId: kari, quotaGroup: 'Kommunene' })
    expect(await call('members.list', { bodyId })).toMatchObject([{ seatId: null, quotaGroup: 'Kommunene' }])
  })

  it('cannot count in a group the body does not have, or in another than the seat', async () => {
    const { workspace, call, bodyId, first, kari, member } = await council()
    await call('bodies.addSeats', { bodyId, quotaGroup: 'Fylkeskommunene', count: 1 })
    const unknown = () => call('members.appoint', { ...member, personId: kari, quotaGroup: 'Bydelene' })
    await expectRefused(workspace, unknown, 'groupUnknown', { group: 'Bydelene' })
    const other = { ...member, personId: kari, seatId: first, quotaGroup: 'Fylkeskommunene' }
    await expectRefused(workspace, () => call('members.appoint', other), 'groupUnknown', { group: 'Fylkeskommunene' })
    const standing = { ...member, role: 'standing', personId: kari, quotaGroup: 'Kommunene' } as const
    await expectRefused(workspace, () => call('members.appoint', standing), 'groupForMembersOnly')
  })
})

describe('deputies (C7)', () => {
  it('do not exist in a body whose mandate has none', async () => {
    const { workspace, call, first, kari, ola, member } = await council()
    const deputy = { ...member, role: 'deputy', personId: kari } as const
    await expectRefused(workspace, () => call('members.appoint', deputy), 'noDeputies')
    const { id } = await call('members.appoint', { ...member, personId: ola, seatId: first })
    const become = () => call('members.changeRole', { id, role: 'deputy', fromOn: '2026-03-01' })
    await expectRefused(workspace, become, 'noDeputies')
  })

  it('hold no seat and count in no group where the mandate has them', async () => {
    const { workspace, call, bodyId, first, kari, member } = await council()
    await call('bodies.setMandate', { bodyId, hasDeputies: true })
    const deputy = { ...member, role: 'deputy', personId: kari } as const
    await expectRefused(workspace, () => call('members.appoint', { ...deputy, seatId: first }), 'seatForMembersOnly')
    await call('members.appoint', deputy)
    expect(await call('members.list', { bodyId })).toMatchObject([{ role: 'deputy', seatId: null, quotaGroup: null }])
    const member2 = () => call('members.appoint', { ...member, personId: kari, seatId: first })
    await expectRefused(workspace, member2, 'otherMemberRole', { name: 'Kari Nordby' })
  })
})

describe('the term (C5)', () => {
  it('is the mandate’s four years when no last day is given, tried, made or chosen; open-ended only when told so', async () => {
    const { call, bodyId, first, second, kari, ola } = await council()
    await call('bodies.setMandate', { bodyId, termYears: 4 })
    const member = { role: 'member', fromOn: '2024-02-29' } as const
    const tried = { kind: 'appoint', name: 'Kari Nordby', seatId: first, fromOn: '2024-02-29' } as const
    expect((await call('bodies.composition', { id: bodyId, changes: [tried] })).members).toMatchObject([
      { toOn: '2028-02-28' },
    ])
    await call('members.appoint', { ...member, bodyId, personId: kari, seatId: first })
    await call('members.appoint', {
      ...member,
      bodyId,
      person: { name: 'Siv Aas' },
      quotaGroup: 'Kommunene',
      toOn: null,
    })
    await call('members.appoint', { ...member, bodyId, person: { name: 'Turid Vik' }, role: 'secretary' })
    const { id: nominationId } = await call('nominations.open', { bodyId, seatId: second, openedOn: '2024-01-01' })
    const { id: candidateId } = await call('nominations.addCandidate', { nominationId, name: 'Ola', personId: ola })
    await call('nominations.choose', { candidateId, decidedOn: '2024-01-15', fromOn: '2024-03-01' })
    expect((await call('members.list', { bodyId })).map(({ toOn }) => toOn)).toEqual([
      '2028-02-28',
      null,
      null,
      '2028-02-29',
    ])
  })

  it('may be of any length, with or without a reason', async () => {
    const { call, bodyId, first, second, kari, ola, member } = await council()
    await call('members.appoint', { ...member, personId: kari, seatId: first, toOn: '2025-06-30' })
    await call('members.appoint', { ...member, personId: ola, seatId: second, termReason: 'Går av i 2027.' })
    expect((await call('members.list', { bodyId })).map(({ termReason }) => termReason)).toEqual(['', 'Går av i 2027.'])
  })

  it('can be corrected with who appointed, when and why, and taken back', async () => {
    const { call, bodyId, first, kari, member } = await council()
    const { id } = await call('members.appoint', { ...member, personId: kari, seatId: first, source: 'Brev' })
    const correction = {
      fromOn: '2024-02-01',
      toOn: null,
      appointedBy: 'administrerende direktør',
      appointedOn: '2024-01-15',
      termReason: 'Ventet på etterfølgeren.',
    }
    await call('members.correct', { id, ...correction })
    expect(await call('members.list', { bodyId })).toMatchObject([{ id, source: 'Brev', ...correction }])
    await call('journal.undo', {})
    expect(await call('members.list', { bodyId })).toMatchObject([{ ...member, source: 'Brev', appointedBy: '' }])
  })

  it('cannot be corrected into the time of someone else, nor to end before it begins', async () => {
    const { workspace, call, first, kari, ola, member } = await council()
    const { id } = await call('members.appoint', { ...member, personId: kari, seatId: first, toOn: '2025-12-31' })
    await call('members.appoint', { ...member, personId: ola, seatId: first, fromOn: '2026-01-01' })
    const name = 'Ola Sørli'
    await expectRefused(workspace, () => call('members.correct', { id, toOn: '2026-01-01' }), 'seatTaken', { name })
    await expectRefused(workspace, () => call('members.correct', { id, toOn: null }), 'seatTaken', { name })
    const backwards = () => call('members.correct', { id, fromOn: '2026-01-01' })
    await expectRefused(workspace, backwards, 'membershipEndsBeforeStart')
    await expectRefused(workspace, () => call('members.correct', { id, toOn: '1.1.26' }), 'invalidInput', {
      field: 'toOn',
    })
    await expectRefused(workspace, () => call('members.correct', { id: unknownId }), 'notFound')
  })
})
