import { describe, expect, it } from 'vitest'
import {
  mandateSource,
  newcomers,
  openCouncilOfFourteen,
  replace,
  replaceSome,
} from '../support/council-of-fourteen.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, makeBody, makePerson } from '../support/world.ts'

describe('the ceiling for how many are replaced in a year (C6)', () => {
  it('is a third of the fourteen seats: the fourth change is within it, the fifth warns and is saved all the same', async () => {
    const council = await openCouncilOfFourteen()
    await replaceSome(council, 4)
    expect(await council.warnings('replacement')).toEqual([])
    expect((await council.look()).replaced).toEqual({
      year: 2026,
      count: 4,
      ceiling: 4,
      of: 14,
      names: ['Lars Ny', 'Mona Ny', 'Nils Ny', 'Oda Ny'],
    })
    await replace(council, newcomers[4])
    expect(await council.warnings('replacement')).toMatchObject([
      { values: { count: 5, ceiling: 4, of: 14, year: 2026, source: mandateSource } },
    ])
    const names = (await council.look({ on: '2026-09-01' })).members.map(({ person }) => person.name)
    expect(names).toContain('Pål Ny')
    expect(names).not.toContain('Jonas Myhre')
  })

  it('is counted of the filled seats when the mandate is set so: three of eleven', async () => {
    const council = await openCouncilOfFourteen()
    await council.call('bodies.setMandate', { bodyId: council.councilId, replacementBasis: 'filledSeats' })
    await replaceSome(council, 3)
    expect((await council.look()).replaced).toMatchObject({ count: 3, ceiling: 3, of: 11 })
    expect(await council.warnings('replacement')).toEqual([])
    await replace(council, newcomers[3])
    expect(await council.warnings('replacement')).toMatchObject([{ values: { count: 4, ceiling: 3, of: 11 } }])
  })

  it('begins anew each calendar year', async () => {
    const council = await openCouncilOfFourteen()
    await replaceSome(council, 5)
    expect((await council.look({ on: '2025-12-31' })).replaced).toMatchObject({ year: 2025, count: 0 })
    expect((await council.look({ on: '2027-01-01' })).replaced).toMatchObject({ year: 2027, count: 0 })
  })

  it('warns at once of what is decided for next year, and of an earlier year something is tried in', async () => {
    const council = await openCouncilOfFourteen()
    const { look, seatIds, membershipIds, warnings } = council
    for (const newcomer of newcomers.slice(0, 4)) await replace(council, { ...newcomer, fromOn: '2027-01-01' })
    expect(await warnings('replacement')).toEqual([])
    const fifth = { membershipId: membershipIds['Jonas Myhre'] ?? '', seatId: seatIds.Nordland?.[0] ?? '' }
    const changes = [
      { kind: 'end', membershipId: fifth.membershipId, on: '2026-12-31' },
      { kind: 'appoint', name: 'Pål Ny', seatId: fifth.seatId, fromOn: '2027-01-01' },
    ] as const
    const warned = [{ values: { year: 2027, count: 5, ceiling: 4 } }]
    expect(await warnings('replacement', { changes: [...changes] })).toMatchObject(warned)
    expect(await warnings('replacement', { on: '2028-01-01', changes: [...changes] })).toMatchObject(warned)
    await replace(council, { ...newcomers[4], fromOn: '2027-01-01' })
    expect(await warnings('replacement')).toMatchObject(warned)
    expect((await look()).replaced).toMatchObject({ year: 2026, count: 0 })
    expect(await warnings('replacement', { on: '2028-01-01' })).toEqual([])
  })

  it('is not there when the mandate says nothing of it', async () => {
    const council = await openCouncilOfFourteen()
    await council.call('bodies.setMandate', { bodyId: council.councilId, replacementPart: null, replacementOf: null })
    await replaceSome(council, 5)
    expect((await council.look()).replaced).toMatchObject({ count: 5, ceiling: null })
    expect(await council.warnings('replacement')).toEqual([])
  })

  it('does not count a new role, a new term, or someone who takes a seat nobody has held', async () => {
    const { call, councilId, look, seatIds, membershipIds, personIds } = await openCouncilOfFourteen()
    await call('members.changeRole', { id: membershipIds['Elin Tveit'] ?? '', role: 'chair', fromOn: '2026-02-01' })
    await call('members.end', { id: membershipIds['Astrid Holm'] ?? '', on: '2026-01-31' })
    const renewed = { bodyId: councilId, role: 'member', fromOn: '2026-02-01', toOn: '2030-01-31' } as const
    await call('members.appoint', { ...renewed, personId: personIds['Astrid Holm'] ?? '', seatId: seatIds.Oslo?.[0] })
    const seatId = seatIds['Møre og Romsdal']?.[0] ?? ''
    await call('members.appoint', { ...renewed, person: { name: 'Lars Ny' }, seatId })
    expect((await look()).replaced).toMatchObject({ count: 0, names: [] })
    expect(await look()).toMatchObject({ filledSeats: 12 })
  })

  it('does not count someone who comes back to the seat nobody has held since, or who moves to another seat', async () => {
    const { call, councilId, look, seatIds, membershipIds, personIds } = await openCouncilOfFourteen()
    const back = { bodyId: councilId, role: 'member', fromOn: '2026-06-01', toOn: '2030-05-31' } as const
    for (const name of ['Astrid Holm', 'Elin Tveit', 'Jonas Myhre']) {
      await call('members.end', {
        id: membershipIds[name] ?? '',
        on: name === 'Elin Tveit' ? '2026-05-31' : '2026-01-31',
      })
    }
    const [oslo, nordland] = [seatIds.Oslo?.[0] ?? '', seatIds.Nordland?.[0] ?? '']
    await call('members.appoint', { ...back, personId: personIds['Astrid Holm'] ?? '', seatId: oslo })
    await call('members.appoint', { ...back, personId: personIds['Elin Tveit'] ?? '', seatId: nordland })
    expect((await look({ on: '2026-06-01' })).replaced).toMatchObject({ count: 0 })
    const agder = seatIds.Agder?.[0] ?? ''
    await call('members.appoint', { ...back, personId: personIds['Jonas Myhre'] ?? '', seatId: agder })
    expect((await look({ on: '2026-06-01' })).replaced).toMatchObject({ count: 1, names: ['Jonas Myhre'] })
  })

  it('counts in a group of like seats as many newcomers as have left it, whichever seats they take', async () => {
    const { call } = openWorkspace({ now: clockOn('2026-03-10') })
    const { bodyId, seatIds } = await makeBody(call, 'Rådet', 4)
    await call('bodies.setMandate', { bodyId, replacementPart: 1, replacementOf: 2 })
    const take = (name: string, seat: number, fromOn: string, toOn: string | null = null) =>
      call('members.appoint', { bodyId, person: { name }, seatId: seatIds[seat], role: 'member', fromOn, toOn })
    await take('Kari', 0, '2022-01-01', '2025-06-30')
    await take('Ola', 1, '2022-01-01')
    const replaced = async () => (await call('bodies.composition', { id: bodyId })).replaced
    expect(await replaced()).toMatchObject({ count: 0 })
    await take('Anne', 2, '2026-01-01')
    expect(await replaced()).toMatchObject({ count: 1, names: ['Anne'] })
    await take('Bjørn', 0, '2026-02-01')
    await take('Cato', 3, '2026-02-01')
    expect(await replaced()).toMatchObject({ count: 1, names: ['Anne'] })
  })

  it('does not count someone who comes without a seat where there are seats', async () => {
    const { call, councilId, look, membershipIds } = await openCouncilOfFourteen()
    await call('members.end', { id: membershipIds['Astrid Holm'] ?? '', on: '2026-01-31' })
    const beside = { bodyId: councilId, role: 'member', fromOn: '2026-02-01' } as const
    await call('members.appoint', { ...beside, person: { name: 'Lars Ny' }, quotaGroup: 'Agder' })
    await call('members.appoint', { ...beside, person: { name: 'Mona Ny' } })
    expect((await look()).replaced).toMatchObject({ count: 0 })
  })

  it('counts by members in a body without seats', async () => {
    const { call } = openWorkspace({ now: clockOn('2026-03-10') })
    const { bodyId } = await makeBody(call, 'Fagrådet')
    await call('bodies.setMandate', { bodyId, replacementPart: 1, replacementOf: 2 })
    const [kari, ola] = [await makePerson(call, 'Kari'), await makePerson(call, 'Ola')]
    await call('members.appoint', { bodyId, personId: kari, role: 'chair', fromOn: '2024-01-01' })
    await call('members.appoint', { bodyId, personId: ola, role: 'member', fromOn: '2026-01-01' })
    const { replaced, seats, groups } = await call('bodies.composition', { id: bodyId })
    expect({ seats, groups }).toEqual({ seats: 0, groups: [] })
    expect(replaced).toMatchObject({ count: 1, ceiling: 1, of: 2, names: ['Ola'] })
  })
})
