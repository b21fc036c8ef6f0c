import type { z } from 'zod'
import type { Composition, compositionInput, WarningRule } from '../../shared/composition.ts'
import { openWorkspace, type TestWorkspace } from './workspace.ts'
import { clockOn } from './world.ts'

/** How the mandate shares out the fourteen seats, and who holds eleven of them; everyone is invented. */
export const shares = {
  Oslo: { seats: 1, members: ['Astrid Holm'] },
  Fylkeskommuner: { seats: 2, members: ['Bjarte Eide'] },
  'Buskerud, Akershus og Østfold': { seats: 2, members: ['Cathrine Lie', 'Daniel Berge'] },
  Agder: { seats: 1, members: ['Elin Tveit'] },
  'Vestfold og Telemark': { seats: 1, members: [] },
  Vestland: { seats: 1, members: ['Fredrik Aase'] },
  Rogaland: { seats: 1, members: ['Gunhild Sele'] },
  'Møre og Romsdal': { seats: 1, members: [] },
  Trøndelag: { seats: 1, members: ['Henrik Moen'] },
  Innlandet: { seats: 1, members: ['Ida Sletten'] },
  Nordland: { seats: 1, members: ['Jonas Myhre'] },
  'Troms og Finnmark': { seats: 1, members: ['Karin Bakken'] },
} as const satisfies Readonly<Record<string, Readonly<{ seats: number; members: readonly string[] }>>>
export type Group = keyof typeof shares

export const mandateSource = 'Mandatet for rådet, punkt 3'

/** The council on 10 March 2026, in the middle of everybody's four years. */
export type Council = TestWorkspace &
  Readonly<{
    councilId: string
    committeeId: string
    seatIds: Readonly<Record<string, readonly string[]>>
    /** By the member's name. */
    membershipIds: Readonly<Record<string, string>>
    personIds: Readonly<Record<string, string>>
    /** The composition, of the council today unless said otherwise. */
    look(input?: Partial<z.input<typeof compositionInput>>): Promise<Composition>
    /** What is warned of by that rule. */
    warnings(rule: WarningRule, input?: Partial<z.input<typeof compositionInput>>): Promise<Composition['warnings']>
  }>

export const term = { fromOn: '2024-01-01', toOn: '2027-12-31' } as const

/** Makes the council as its mandate says, led by the first of the two from the largest region; one of them sits in the committee. */
export async function openCouncilOfFourteen(): Promise<Council> {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { id: councilId } = await call('bodies.create', { name: 'Rådet for digitalisering', kind: 'council' })
  const { id: committeeId } = await call('bodies.create', { name: 'Digitaliseringsutvalget', kind: 'committee' })
  const seatIds: Record<string, string[]> = {}
  const membershipIds: Record<string, string> = {}
  const personIds: Record<string, string> = {}
  for (const [quotaGroup, { seats, members }] of Object.entries(shares)) {
    const { ids } = await call('bodies.addSeats', { bodyId: councilId, quotaGroup, count: seats })
    seatIds[quotaGroup] = ids
    for (const [index, name] of members.entries()) {
      const { id: personId } = await call('members.addPerson', { name, organisation: `${quotaGroup} kommune` })
      const role = name === 'Cathrine Lie' ? 'chair' : 'member'
      const seatId = ids[index] ?? null
      personIds[name] = personId
      membershipIds[name] = (await call('members.appoint', { ...term, bodyId: councilId, personId, seatId, role })).id
    }
  }
  await call('members.appoint', {
    bodyId: committeeId,
    personId: personIds['Fredrik Aase'] ?? '',
    role: 'member',
    fromOn: '2024-01-01',
  })
  await call('bodies.setMandate', {
    bodyId: councilId,
    source: mandateSource,
    termYears: 4,
    replacementPart: 1,
    replacementOf: 3,
    hasDeputies: false,
    overlapBodyId: committeeId,
    overlapMinimum: 1,
    meetingsLeast: 6,
    meetingsMost: 8,
  })
  const look: Council['look'] = (input = {}) => call('bodies.composition', { id: councilId, ...input })
  const warnings: Council['warnings'] = async (rule, input) =>
    (await look(input)).warnings.filter((warning) => warning.rule === rule)
  return { ...workspace, councilId, committeeId, seatIds, membershipIds, personIds, look, warnings }
}

/** Ends the member's time on the day before and appoints someone new to the seat from the day. */
export async function replace(
  { call, councilId, seatIds, membershipIds }: Council,
  {
    group,
    place = 0,
    leaves,
    comes,
    fromOn,
  }: Readonly<{ group: Group; place?: number } & Record<'leaves' | 'comes' | 'fromOn', string>>,
): Promise<{ id: string }> {
  const lastDay = new Date(Date.parse(`${fromOn}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  await call('members.end', { id: membershipIds[leaves] ?? '', on: lastDay })
  return call('members.appoint', {
    bodyId: councilId,
    seatId: seatIds[group]?.[place] ?? '',
    role: 'member',
    person: { name: comes },
    fromOn,
    toOn: '2030-01-31',
    termReason: 'Så mange nye samtidig',
  })
}

/** Five who take over seats in 2026, one after the other. */
export const newcomers = [
  { group: 'Oslo', leaves: 'Astrid Holm', comes: 'Lars Ny', fromOn: '2026-02-01' },
  { group: 'Agder', leaves: 'Elin Tveit', comes: 'Mona Ny', fromOn: '2026-02-01' },
  { group: 'Rogaland', leaves: 'Gunhild Sele', comes: 'Nils Ny', fromOn: '2026-03-01' },
  { group: 'Trøndelag', leaves: 'Henrik Moen', comes: 'Oda Ny', fromOn: '2026-03-01' },
  { group: 'Nordland', leaves: 'Jonas Myhre', comes: 'Pål Ny', fromOn: '2026-09-01' },
] as const

/** Lets the first of them take over. */
export async function replaceSome(council: Council, count: number): Promise<void> {
  for (const newcomer of newcomers.slice(0, count)) await replace(council, newcomer)
}
