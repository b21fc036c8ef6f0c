import { callerOf, type Call } from '../../electron/dispatch.ts'
import { openStore } from '../../electron/store.ts'
import { longText } from './long-packet.ts'
import { median } from './measure.ts'

const items = 28
const people = 60
const readings = 9

/** A meeting under way with 30 items, each case with a paper of some pages, and 60 members who are all there. */
export async function makeLargeMeeting(file: string): Promise<{ meetingId: string; reading: number }> {
  const store = openStore(file)
  try {
    const call = callerOf(store)
    const meetingId = await callLargeMeeting(call)
    await call('attendance.allPresent', { meetingId })
    await call('room.start', { meetingId, time: '09:00' })
    const room = await call('room.get', { meetingId })
    await call('room.goTo', { itemId: room.items[1]?.id ?? '', time: '09:10' })
    return { meetingId, reading: await timeToRead(call, meetingId) }
  } finally {
    store.close()
  }
}

async function callLargeMeeting(call: Call): Promise<string> {
  const { id: bodyId } = await call('bodies.create', { name: 'Det store prøverådet', kind: 'council' })
  for (let number = 1; number <= people; number++) {
    const { id: personId } = await call('members.addPerson', { name: `Prøve Person ${number}`, organisation: 'Prøve' })
    await call('members.appoint', { personId, bodyId, role: number === 1 ? 'chair' : 'member', fromOn: '2026-01-01' })
  }
  const day = { onDate: '2027-06-01', startsAt: '09:00', endsAt: '17:00' }
  const { id: meetingId } = await call('meetings.schedule', { bodyId, ...day })
  for (let number = 1; number <= items; number++) await addCase(call, meetingId, number)
  await call('notices.issue', { meetingId })
  return meetingId
}

async function addCase(call: Call, meetingId: string, number: number): Promise<void> {
  const { id: caseId } = await call('cases.create', { title: `Prøvesak nummer ${number}` })
  await call('papers.saveSection', { caseId, key: 'proposal', content: longText(1, 0).slice(0, 3) })
  await call('papers.saveSection', { caseId, key: 'background', content: longText(5, 1) })
  await call('agenda.add', { meetingId, picks: [{ caseId }] })
}

/** Milliseconds to answer what the room is drawn from. */
async function timeToRead(call: Call, meetingId: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < readings; round++) {
    const began = performance.now()
    await call('room.get', { meetingId })
    times.push(performance.now() - began)
  }
  return median(times)
}
