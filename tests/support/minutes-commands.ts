import { choose, type Ids, type Run } from './command-values.ts'

/** The meeting and the key of some sentence someone has worded. */
function wordedSentence(ids: Ids, at: number): { meetingId: string; key: string } {
  const [meetingId = '', ...key] = ids('minutes_wording', at).split('/')
  return { meetingId, key: key.join('/') || 'attendance' }
}

/** Words and facts settled, approval, corrections. */
export const minutesRuns: Readonly<Record<string, Run>> = {
  'minutes.resetWording': (call, ids, v) => call('minutes.resetWording', wordedSentence(ids, v.a)),
  'minutes.settle': (call, ids, v) =>
    call('minutes.settle', { ...wordedSentence(ids, v.a), keep: choose(['mine', 'registered'] as const, v.choice) }),
  'minutes.approve': (call, ids, v) =>
    call('minutes.approve', { meetingId: ids('meeting', v.a), approvedOn: v.day, approvers: [v.title] }),
  'minutes.openCorrection': (call, ids, v) =>
    call('minutes.openCorrection', { meetingId: ids('meeting', v.a), words: v.title }),
  'minutes.dropCorrection': (call, ids, v) => call('minutes.dropCorrection', { id: ids('minutes_correction', v.a) }),
  'minutes.putForApproval': (call, ids, v) => call('minutes.putForApproval', { meetingId: ids('meeting', v.a) }),
}
