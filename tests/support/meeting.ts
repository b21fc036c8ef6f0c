import { callerOf, type Call } from '../../electron/dispatch.ts'
import { createStore, openStore } from '../../electron/store.ts'

/** Opens a workspace for a moment, does something to it by its operations, and lets it go again. */
export async function withWorkspace<T>(path: string, work: (call: Call) => Promise<T>): Promise<T> {
  const store = openStore(path)
  try {
    return await work(callerOf(store))
  } finally {
    store.close()
  }
}

/** A small council in the middle of a meeting: one case with a proposal, one chair, everybody present. */
export async function makeMeetingInProgress(path: string): Promise<{ meetingId: string; itemId: string }> {
  createStore(path)
  return withWorkspace(path, async (call) => {
    const body = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
    const person = await call('members.addPerson', {
      name: 'Kari Prøve',
      title: 'kommunedirektør',
      organisation: 'Prøve kommune',
    })
    await call('members.appoint', { personId: person.id, bodyId: body.id, role: 'chair', fromOn: '2026-01-01' })
    const { id: caseId } = await call('cases.create', { title: 'Felles planløsning', ownerId: person.id })
    const meeting = await call('meetings.schedule', {
      bodyId: body.id,
      onDate: '2026-12-01',
      startsAt: '10:00',
      endsAt: '13:00',
      place: 'Oslo',
    })
    const { itemIds } = await call('agenda.add', { meetingId: meeting.id, picks: [{ caseId }] })
    await call('notices.issue', { meetingId: meeting.id, signedBy: 'Ola Prøve' })
    await call('room.start', { meetingId: meeting.id, time: '10:00' })
    await call('attendance.allPresent', { meetingId: meeting.id })
    const itemId = itemIds[0] ?? ''
    await call('room.goTo', { itemId, time: '10:05' })
    return { meetingId: meeting.id, itemId }
  })
}
