import type { Call } from '../../electron/dispatch.ts'
import { isMissingOutcome } from '../../shared/minutes.ts'

/** Ends a meeting that is about something else: what has no outcome is approved or noted first, as a meeting asks for. */
export async function closeMeeting(call: Call, moment: { meetingId: string; time?: string }): Promise<void> {
  const { items } = await call('room.get', { meetingId: moment.meetingId })
  for (const { id: itemId, type } of items.filter(isMissingOutcome)) {
    const outcome = type === 'approveNotice' || type === 'approveMinutes' ? 'asProposed' : 'noted'
    await call('room.recordOutcome', { itemId, outcome })
  }
  await call('room.close', moment)
}
