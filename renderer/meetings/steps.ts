import { clockDigits, clockText, shortDate } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { meetings } from '../../shared/texts/meetings.ts'
import type { Remaining } from '../../shared/after-meeting.ts'
import type { MeetingStep } from '../routes.ts'
import { isNothingLeft, remainsInShort } from './after/words.ts'
import { dayOf, durationText } from '../components/format.ts'

const texts = meetings.steps

/** The step a meeting is at, where a link to it leads. */
export function currentStep(meeting: Pick<MeetingSummary, 'status'>): MeetingStep {
  return ({ draft: 'saksliste', issued: 'mote', inProgress: 'mote', closed: 'referat' } as const)[meeting.status]
}

/** How far each step has come, in words; what remains afterwards is undefined until it has been read. */
export function stepStates(meeting: MeetingSummary, remaining?: Remaining): Record<MeetingStep, string> {
  return {
    saksliste: agendaState(meeting),
    innkalling: noticeState(meeting),
    mote: roomState(meeting),
    referat: minutesState(meeting),
    etterarbeid: afterState(meeting, remaining),
  }
}

/** The steps that are over and done with. */
export function isStepDone(meeting: MeetingSummary, step: MeetingStep, remaining?: Remaining): boolean {
  if (step === 'etterarbeid') return meeting.status === 'closed' && remaining !== undefined && isNothingLeft(remaining)
  const isIssued = meeting.status !== 'draft'
  const isApproved = meeting.minutesApprovedOn !== null
  return (
    { saksliste: isIssued, innkalling: isIssued, mote: meeting.status === 'closed', referat: isApproved } as const
  )[step]
}

function agendaState({ items, minutes }: MeetingSummary): string {
  if (items === 0) return texts.noItems
  const count = items === 1 ? texts.oneItem : fill(texts.items, { count: items })
  return fill(texts.agenda, { items: count, minutes: durationText(minutes) })
}

const noticeState = ({ noticeIssuedAt }: MeetingSummary): string =>
  noticeIssuedAt === null ? texts.notIssued : fill(texts.issued, { date: shortDate(dayOf(noticeIssuedAt)) })

function roomState({ status, startedAt, endedAt }: MeetingSummary): string {
  if (status === 'closed')
    return startedAt && endedAt
      ? fill(texts.held, { from: clockDigits(startedAt), to: clockDigits(endedAt) })
      : texts.closed
  if (status !== 'inProgress') return texts.notStarted
  return fill(texts.inProgress, { time: startedAt ? clockText(startedAt) : '' })
}

function minutesState({ status, minutesApprovedOn }: MeetingSummary): string {
  if (minutesApprovedOn !== null) return fill(texts.approved, { date: shortDate(minutesApprovedOn) })
  if (status === 'closed') return texts.draft
  return status === 'inProgress' ? texts.takingShape : texts.afterMeeting
}

function afterState({ status }: MeetingSummary, remaining: Remaining | undefined): string {
  if (status !== 'closed') return texts.afterMeeting
  return remaining === undefined ? '' : remainsInShort(remaining)
}
