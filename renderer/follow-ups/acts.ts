import type { FollowUp, FollowUpEntry, FollowUpMeeting } from '../../shared/follow-ups.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'
import { call } from '../api.ts'
import { today } from '../components/today.ts'
import { act } from '../messages.ts'

const texts = followUps.done

/** Ticks it off as done today, or opens it again. */
export function setDone({ id, doneOn }: Pick<FollowUp, 'id' | 'doneOn'>): Promise<unknown> {
  const isFinished = doneOn !== null
  return act(
    () => call('followUps.update', { id, doneOn: isFinished ? null : today() }),
    isFinished ? texts.reopened : texts.marked,
  )
}

/** Puts it on the agenda of the meeting as a point of its own. */
export const takeUp = ({ id }: Pick<FollowUpEntry, 'id'>, { meetingId, bodyName, onDate }: FollowUpMeeting) =>
  act(
    () => call('agenda.addFollowUp', { meetingId, followUpIds: [id] }),
    fill(texts.takenUp, { body: bodyName, date: shortDate(onDate) }),
  )
