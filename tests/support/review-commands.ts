import { treatmentKey } from '../../shared/minutes-review.ts'
import { choose, type Run } from './command-values.ts'

/** Minutes that go out and come back, sometimes rightly. */
export const reviewRuns: Readonly<Record<string, Run>> = {
  'minutesReview.send': (call, ids, v) =>
    call('minutesReview.send', { meetingId: ids('meeting', v.a), name: v.title, personId: ids('person', v.b) }),
  'minutesReview.remove': (call, ids, v) => call('minutesReview.remove', { id: ids('minutes_review', v.a) }),
  'minutesReview.receive': (call, ids, v) => {
    const itemId = ids('agenda_item', v.b)
    const kind = choose(['comment', 'changedWords'] as const, v.choice)
    const remark = { kind, itemId, key: treatmentKey(itemId), quote: '', words: v.title, madeBy: 'Ada Prøve' }
    return call('minutesReview.receive', { reviewId: ids('minutes_review', v.a), remarks: [remark] })
  },
  'minutesReview.take': (call, ids, v) => call('minutesReview.take', { remarkId: ids('minutes_remark', v.a) }),
  'minutesReview.settle': (call, ids, v) => call('minutesReview.settle', { remarkId: ids('minutes_remark', v.a) }),
  'minutesReview.reopen': (call, ids, v) => call('minutesReview.reopen', { remarkId: ids('minutes_remark', v.a) }),
}
