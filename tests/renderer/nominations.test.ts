import { expect, test } from 'vitest'
import { seatState, choiceTried } from '../../renderer/bodies/nominations/seat-states.ts'
import { openCouncilOfFourteen } from '../support/council-of-fourteen.ts'

test('a candidate tried on a vacant seat gets the mandate’s term, as one who is chosen does', async () => {
  const { call, councilId, look, seatIds } = await openCouncilOfFourteen()
  const { seats } = await call('bodies.get', { id: councilId })
  const vacant = seats.find(({ id }) => id === seatIds['Møre og Romsdal']?.[0])
  if (!vacant) throw new Error('the seat is missing')
  const memberships = await call('members.list', { bodyId: councilId })
  const candidate = {
    id: 'candidate',
    nominationId: 'nomination',
    personId: null,
    name: 'Lars Ny',
    title: '',
    organisation: '',
    email: '',
    gender: '',
    criteria: [],
    note: '',
  } as const
  const tried = choiceTried(candidate, seatState(vacant, memberships, '2026-03-10'), '2026-03-10')
  const { members, warnings } = await look({ ...tried, changes: [...tried.changes] })
  expect(members.find(({ person }) => person.name === 'Lars Ny')).toMatchObject({
    fromOn: '2026-03-10',
    toOn: '2030-03-09',
  })
  expect(warnings.filter(({ rule }) => rule === 'termReason')).toEqual([])
})
