import { expect } from 'vitest'
import type { Outcome } from '../../shared/agenda.ts'
import { contentFromText } from '../../shared/content.ts'
import type { Role } from '../../shared/members.ts'
import type { Call } from '../../electron/dispatch.ts'
import { openWorkspace, type TestWorkspace } from './workspace.ts'
import { closeMeeting } from './close-meeting.ts'

/** A council of three, a committee that works for it, and those who always attend; everyone is invented. */
export type Council = TestWorkspace &
  Readonly<{
    councilId: string
    committeeId: string
    /** Ids by role in the council, and two people who hold no role there. */
    people: Readonly<Record<'chair' | 'deputyChair' | 'member' | 'secretary' | 'director' | 'owner' | 'guest', string>>
  }>

export const names = {
  chair: 'Ada Lunde',
  deputyChair: 'Birger Moe',
  member: 'Cecilie Vik',
  secretary: 'Dag Rud',
  director: 'Eli Nes',
  owner: 'Frode Li',
  guest: 'Gro Dal',
} as const

/** The clock all tests of meetings start from: a morning before every meeting they hold. */
export const morning = new Date('2026-01-02T08:00:00')

export async function openCouncil(): Promise<Council> {
  const workspace = openWorkspace({ now: () => morning })
  const { call } = workspace
  const councilId = (
    await call('bodies.create', { name: 'Rådet for fellesløsninger', shortName: 'Rådet', kind: 'council' })
  ).id
  const committeeId = (
    await call('bodies.create', { name: 'Forberedende utvalg', shortName: 'Utvalget', kind: 'committee' })
  ).id
  await call('bodies.relate', { fromId: committeeId, toId: councilId, kind: 'worksFor' })
  const { ids: seatIds } = await call('bodies.addSeats', { bodyId: councilId, quotaGroup: 'Kommuner', count: 4 })
  const people = await addPeople(call)
  const seated = [
    ['chair', 'chair'],
    ['deputyChair', 'deputyChair'],
    ['member', 'member'],
  ] as const
  for (const [index, [person, role]] of seated.entries()) {
    await appoint(call, councilId, people[person], role, { seatId: seatIds[index] ?? null })
  }
  await appoint(call, councilId, people.secretary, 'secretary')
  await appoint(call, councilId, people.director, 'standing', { duty: 'administrerende direktør' })
  await appoint(call, committeeId, people.owner, 'chair')
  return { ...workspace, councilId, committeeId, people }
}

async function addPeople(call: Call): Promise<Council['people']> {
  const ids: [string, string][] = []
  for (const [key, name] of Object.entries(names)) {
    const { id } = await call('members.addPerson', {
      name,
      title: 'kommunedirektør',
      organisation: 'Prøve kommune',
      email: `${key}@example.no`,
    })
    ids.push([key, id])
  }
  return Object.fromEntries(ids) as Council['people']
}

type Appointment = Readonly<{
  seatId?: string | null
  duty?: string
  isOptional?: boolean
  fromOn?: string
  toOn?: string
}>

export const appoint = (call: Call, bodyId: string, personId: string, role: Role, appointment: Appointment = {}) =>
  call('members.appoint', { fromOn: '2025-01-01', ...appointment, bodyId, personId, role })

type Planned = Partial<Parameters<typeof planMeeting>[2]>

function planMeeting(call: Call, bodyId: string, plan: { onDate?: string; startsAt?: string; language?: 'nb' | 'nn' }) {
  return call('meetings.schedule', {
    onDate: '2026-03-10',
    startsAt: '10:00',
    endsAt: '14:00',
    place: 'Storsalen',
    ...plan,
    bodyId,
  })
}

/** A meeting at 10 on the day, 10 March 2026 unless said otherwise. */
export const schedule = async ({ call }: Pick<Council, 'call'>, bodyId: string, plan: Planned = {}): Promise<string> =>
  (await planMeeting(call, bodyId, plan)).id

/** A case with a proposal, owned by the one who owns cases in these tests. */
export async function addCase({ call, people }: Pick<Council, 'call' | 'people'>, title: string): Promise<string> {
  const { id } = await call('cases.create', { title, ownerId: people.owner })
  await call('papers.saveSection', {
    caseId: id,
    key: 'proposal',
    content: contentFromText(`Rådet anbefaler ${title}.`),
  })
  return id
}

/** Puts the cases on the agenda in the order given; answers the ids of the items. */
export async function addToAgenda(
  { call }: Pick<Council, 'call'>,
  meetingId: string,
  ...caseIds: string[]
): Promise<string[]> {
  return (await call('agenda.add', { meetingId, picks: caseIds.map((caseId) => ({ caseId })) })).itemIds
}

/** The same, where some of them may have come back on it by themselves. */
async function haveOnAgenda(council: Pick<Council, 'call'>, meetingId: string, caseIds: string[]): Promise<string[]> {
  const { items } = await council.call('agenda.get', { meetingId })
  const there = new Map(items.map(({ id, caseId }) => [caseId, id]))
  const added = caseIds.filter((caseId) => !there.has(caseId))
  const ids = added.length === 0 ? [] : await addToAgenda(council, meetingId, ...added)
  for (const [index, caseId] of added.entries()) there.set(caseId, ids[index] ?? '')
  return caseIds.map((caseId) => there.get(caseId) ?? '')
}

type Treated = Readonly<{ meetingId: string; itemIds: string[] }>

/** Calls and opens a meeting of the body with the cases, and goes to the first of them. */
export async function openMeeting(
  council: Council,
  bodyId: string,
  caseIds: string[],
  plan: Planned = {},
): Promise<Treated> {
  const { call } = council
  const meetingId = await schedule(council, bodyId, plan)
  const itemIds = await haveOnAgenda(council, meetingId, caseIds)
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '10:00' })
  return { meetingId, itemIds }
}

/** Holds a whole meeting of the body in which every case gets the same outcome. */
export async function holdMeeting(
  council: Council,
  bodyId: string,
  caseIds: string[],
  outcome: Outcome | null,
  plan: Planned = {},
): Promise<Treated> {
  const treated = await openMeeting(council, bodyId, caseIds, plan)
  for (const itemId of treated.itemIds) await council.call('room.recordOutcome', { itemId, outcome })
  await closeMeeting(council.call, { meetingId: treated.meetingId, time: '12:00' })
  return treated
}

/** Titles of the agenda in order. */
export async function titles({ call }: Pick<Council, 'call'>, meetingId: string): Promise<string[]> {
  return (await call('agenda.get', { meetingId })).items.map((item) => item.title)
}

/** Asserts that what was asked is refused with that error. */
export const expectRefused = (
  work: Promise<unknown>,
  key: string,
  values: Record<string, string> = {},
): Promise<void> => expect(work).rejects.toMatchObject({ key, values })
