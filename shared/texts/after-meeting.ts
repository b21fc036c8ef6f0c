import { chosen } from './chosen.ts'
import { afterMeeting as nb } from './nb/after-meeting.ts'
import { afterMeeting as nn } from './nn/after-meeting.ts'

/** Words of what is done when a meeting is over. */
export const afterMeeting = chosen(nb, nn)
