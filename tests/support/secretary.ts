import { expect, type Locator, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import { closeMeeting } from './close-meeting.ts'

/** A council with a committee that works for it, and a meeting of the council that has not been called yet. */
export type Council = Readonly<{
  councilId: string
  committeeId: string
  meetingId: string
  caseIds: readonly string[]
}>

export const people = ['Ada Lunde', 'Birger Moe', 'Cecilie Vik', 'Dagfinn Rud', 'Eli Nes'] as const
const proposal = 'Rådet anbefaler at arbeidet går videre.'

/** Two cases have been through the committee, a third has not been treated; one lacks its summary. */
export async function makeCouncil(call: Call): Promise<Council> {
  const { id: councilId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { id: committeeId } = await call('bodies.create', { name: 'Prøveutvalget', kind: 'committee' })
  await call('bodies.relate', { fromId: committeeId, toId: councilId, kind: 'worksFor' })
  const { id: workAreaId } = await call('bodies.addWorkArea', { bodyId: councilId, name: 'Utvikling' })
  const personIds = await appointEveryone(call, councilId, committeeId)
  const caseIds: string[] = []
  for (const [index, title] of ['Arkiv', 'Innsyn', 'Skyløsning'].entries()) {
    const { id: caseId } = await call('cases.create', {
      title,
      ownerId: personIds[index] ?? null,
      workAreaIds: [workAreaId],
    })
    for (const key of ['proposal', 'background', 'assessment'] as const)
      await call('papers.saveSection', { caseId, key, content: contentFromText(proposal) })
    if (index !== 1)
      await call('papers.saveSection', { caseId, key: 'summary', content: contentFromText('Kort om saken.') })
    caseIds.push(caseId)
  }
  await treatInCommittee(call, committeeId, caseIds.slice(0, 2))
  const hours = { startsAt: '10:00', endsAt: '11:00' }
  const { id: meetingId } = await call('meetings.schedule', {
    bodyId: councilId,
    onDate: '2027-03-02',
    ...hours,
    place: 'Oslo',
  })
  return { councilId, committeeId, meetingId, caseIds }
}

async function appointEveryone(call: Call, councilId: string, committeeId: string): Promise<string[]> {
  const ids: string[] = []
  for (const [index, name] of people.entries()) {
    const { id: personId } = await call('members.addPerson', {
      name,
      title: 'kommunedirektør',
      organisation: 'Prøve kommune',
    })
    const role = index === 0 ? 'chair' : 'member'
    await call('members.appoint', { personId, bodyId: councilId, role, fromOn: '2026-01-01' })
    if (index < 2) await call('members.appoint', { personId, bodyId: committeeId, role, fromOn: '2026-01-01' })
    ids.push(personId)
  }
  return ids
}

async function treatInCommittee(call: Call, bodyId: string, caseIds: readonly string[]): Promise<void> {
  const { id: meetingId } = await call('meetings.schedule', {
    bodyId,
    onDate: '2027-02-02',
    startsAt: '09:00',
    endsAt: '11:00',
  })
  const { itemIds } = await call('agenda.add', { meetingId, picks: caseIds.map((caseId) => ({ caseId })) })
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '09:00' })
  await call('attendance.allPresent', { meetingId })
  for (const itemId of itemIds) await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
  await closeMeeting(call, { meetingId, time: '10:30' })
}

/** The same council with its first two cases on the agenda and the notice sent. */
export async function makeCalledCouncil(call: Call): Promise<Council> {
  const council = await makeCouncil(call)
  const picks = council.caseIds.slice(0, 2).map((caseId) => ({ caseId }))
  await call('agenda.add', { meetingId: council.meetingId, picks })
  await call('notices.issue', { meetingId: council.meetingId, signedBy: 'Ada Lunde' })
  return council
}

/** The same council in the middle of its meeting, with everyone there, at one of its items; 1 is the first case. */
export async function makeMeetingUnderWay(call: Call, itemAt = 1): Promise<Council> {
  const council = await makeCalledCouncil(call)
  const { meetingId } = council
  await call('attendance.allPresent', { meetingId })
  await call('room.start', { meetingId, time: '10:00' })
  const { items } = await call('room.get', { meetingId })
  await call('room.goTo', { itemId: items[itemAt]?.id ?? '', time: '10:10' })
  return council
}

/** Goes to one step of a meeting, and waits until it is there. */
export async function goToStep(window: Page, meetingId: string, step: string, sign: Locator): Promise<void> {
  await window.evaluate((address) => void (location.hash = address), `#/moter/${meetingId}/${step}`)
  await expect(sign).toBeVisible()
}
