import type { z } from 'zod'
import { localDay } from '../../shared/clock.ts'
import {
  distributionInput,
  newSendings,
  recipientsOf,
  type Distribution,
  type DistributionApi,
} from '../../shared/distribution.ts'
import type { AgendaLine } from '../../shared/documents.ts'
import { ensure, found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { itemPhrase } from '../../shared/minutes-text.ts'
import { byId } from '../../shared/values.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { agendaLines } from './describe.ts'
import * as sql from './distribution.sql.ts'
import { getMeeting } from './meetings.sql.ts'
import { getPerson } from './members.sql.ts'
import { listNotices } from './notices.sql.ts'

export const distribution = {
  get: query(distributionInput, distributionOf),
  record: command(newSendings, record),
  remove: command(byId, (db, { id }) => ensure(sql.deleteSending(db, id), 'notFound')),
} satisfies Operations<DistributionApi>

type Which = z.output<typeof distributionInput>

/** Who should have the notice or the minutes, and who has been sent which version. */
function distributionOf(db: ReadDb, { meetingId, kind }: Which): Distribution {
  const meeting = found(getMeeting(db, meetingId))
  const { version, isSendable } = newest(db, meeting, kind)
  const called = sql.listCalledWithAddress(db, meetingId)
  const sendings = sql.listSendings(db, meetingId, kind)
  return {
    meetingId,
    kind,
    version,
    isSendable,
    recipients: recipientsOf(called, sendings, version, isSendable),
    restricted: isSendable ? restrictedIn(linesSent(db, meeting, kind)) : [],
  }
}

function newest(db: ReadDb, meeting: MeetingSummary, kind: Which['kind']): { version: number; isSendable: boolean } {
  if (kind === 'notice') return { version: meeting.noticeVersion, isSendable: meeting.noticeVersion > 0 }
  return { version: sql.latestMinutes(db, meeting.id), isSendable: meeting.status === 'closed' }
}

const linesSent = (db: ReadDb, meeting: MeetingSummary, kind: Which['kind']): readonly AgendaLine[] =>
  (kind === 'notice' ? listNotices(db, meeting.id)[0]?.model.agenda : undefined) ?? agendaLines(db, meeting)

const restrictedIn = (items: readonly AgendaLine[]): string[] =>
  items
    .filter(({ accessLevel }) => accessLevel === 'restricted')
    .map(({ itemId }) => itemPhrase({ language: interfaceLanguage, items }, itemId))

function record(db: WriteDb, input: z.output<typeof newSendings>, context: Context): { ids: string[] } {
  const { meetingId, kind, sentOn, channel, recipients } = input
  const { version, isSendable } = newest(db, found(getMeeting(db, meetingId)), kind)
  ensure(isSendable, kind === 'notice' ? 'noticeNotSentYet' : 'minutesNotHeld')
  ensure(sentOn <= localDay(context.now()), 'sentInFuture')
  const ids = recipients.map((recipient) => {
    if (recipient.personId !== null) found(getPerson(db, recipient.personId))
    return sql.insertSending(db, { meetingId, kind, version, sentOn, channel, ...recipient })
  })
  return { ids }
}
