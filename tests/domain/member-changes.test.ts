import { expect, test } from 'vitest'
import { expectRefused, openCouncil, type Council } from '../support/council.ts'

const newcomer = { name: 'Hilde Ås', title: 'kommunedirektør', organisation: 'Nes kommune', gender: 'female' } as const

/** The membership of the council's plain member, which holds a seat. */
async function plainMember({ call, councilId, people }: Council) {
  const members = await call('members.list', { bodyId: councilId })
  const member = members.find(({ personId }) => personId === people.member)
  return { id: member?.id ?? '', seatId: member?.seatId ?? null }
}

test('the seat of a member who leaves is free for the one who comes in by the same act', async () => {
  const council = await openCouncil()
  const { call, councilId } = council
  const { id, seatId } = await plainMember(council)
  await call('members.apply', {
    bodyId: councilId,
    ends: [{ id, on: '2026-03-31' }],
    appointments: [{ person: newcomer, role: 'member', seatId, fromOn: '2026-04-01', toOn: '2030-03-31' }],
  })
  const members = await call('members.list', { bodyId: councilId, on: '2026-04-01' })
  expect(members.find((member) => member.seatId === seatId)?.person).toMatchObject(newcomer)
  expect(members.some((member) => member.id === id)).toBe(false)
})

test('one undo takes back everyone who left and everyone who came', async () => {
  const council = await openCouncil()
  const { call, councilId } = council
  const before = await call('members.list', { bodyId: councilId })
  const { id, seatId } = await plainMember(council)
  await call('members.apply', {
    bodyId: councilId,
    ends: [{ id, on: '2026-03-31' }],
    appointments: [{ person: newcomer, role: 'member', seatId, fromOn: '2026-04-01' }],
  })
  await call('journal.undo', {})
  expect(await call('members.list', { bodyId: councilId })).toEqual(before)
  expect((await call('members.people')).map(({ name }) => name)).not.toContain(newcomer.name)
})

test('when one of the changes cannot be made, none is', async () => {
  const council = await openCouncil()
  const { call, councilId, people } = council
  const before = await call('members.list', { bodyId: councilId })
  const { id, seatId } = await plainMember(council)
  await expectRefused(
    call('members.apply', {
      bodyId: councilId,
      ends: [{ id, on: '2026-03-31' }],
      appointments: [{ personId: people.guest, role: 'member', seatId, fromOn: '2026-03-15' }],
    }),
    'inRow',
    { row: 'Gro Dal', problem: expect.stringContaining('besatt av Cecilie Vik') },
  )
  expect(await call('members.list', { bodyId: councilId })).toEqual(before)
})

test('a membership of another body is not ended by mistake', async () => {
  const council = await openCouncil()
  const { call, councilId, committeeId } = council
  const { id } = await plainMember(council)
  await expectRefused(call('members.apply', { bodyId: committeeId, ends: [{ id, on: '2026-03-31' }] }), 'inRow', {
    row: 'Cecilie Vik',
  })
  const members = await call('members.list', { bodyId: councilId })
  expect(members.find((member) => member.id === id)?.toOn).toBeNull()
})
