import type { Api } from '../../shared/api.ts'
import type { Operations } from '../operation.ts'
import { afterMeeting } from './after-meeting.ts'
import { agenda } from './agenda.ts'
import { attachments } from './attachments.ts'
import { attendance } from './attendance.ts'
import { bodies } from './bodies.ts'
import { caseFacts } from './case-facts.ts'
import { casePoints } from './case-points.ts'
import { caseRoute } from './case-route.ts'
import { cases } from './cases.ts'
import { deliberation } from './deliberation.ts'
import { digifin } from './digifin.ts'
import { distribution } from './distribution.ts'
import { documents } from './documents.ts'
import { followUps } from './follow-ups.ts'
import { formalCheck } from './formal-check.ts'
import { images } from './images.ts'
import { journal } from './journal.ts'
import { meetings } from './meetings.ts'
import { members } from './members.ts'
import { minutes } from './minutes.ts'
import { minutesReview } from './minutes-review.ts'
import { nominations } from './nominations.ts'
import { notices } from './notices.ts'
import { numbering } from './numbering.ts'
import { paperComments } from './paper-comments.ts'
import { paperTemplate } from './paper-template.ts'
import { papers } from './papers.ts'
import { phrases } from './phrases.ts'
import { room } from './room.ts'
import { suggestions } from './suggestions.ts'
import { workspace } from './workspace.ts'

/** Every operation there is, by domain and name. */
export const operations = {
  workspace,
  bodies,
  members,
  nominations,
  cases,
  caseFacts,
  caseRoute,
  casePoints,
  digifin,
  paperTemplate,
  papers,
  paperComments,
  suggestions,
  formalCheck,
  images,
  attachments,
  meetings,
  agenda,
  notices,
  numbering,
  distribution,
  attendance,
  room,
  deliberation,
  phrases,
  afterMeeting,
  followUps,
  minutes,
  minutesReview,
  documents,
  journal,
} satisfies { [D in keyof Api]: Operations<Api[D]> }
