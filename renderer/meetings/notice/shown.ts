import { shortDate } from '../../../shared/dates.ts'
import type { NoticeModel } from '../../../shared/documents.ts'
import type { Notice, PendingChanges } from '../../../shared/notices.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions as texts } from '../../../shared/texts/notice-versions.ts'
import { dayOf } from '../../components/format.ts'

/** Which version stands on the sheet, and whether only what it changes. */
export type Shown = Readonly<{ version: number; isOnlyChanges: boolean }>

/** A version that can be read: one that was sent, or the next as it would be. */
export type Readable = Readonly<{ version: number; name: string; model: NoticeModel }>

/** The versions there are to read, newest first. */
export function readable(notices: readonly Notice[], pending: PendingChanges): Readable[] {
  const sent = notices.map(({ version, issuedAt, model }) => ({
    version,
    name: fill(texts.asSent, { version, date: shortDate(dayOf(issuedAt)) }),
    model,
  }))
  const version = pending.version + 1
  return pending.model === null
    ? sent
    : [{ version, name: fill(texts.asNext, { version }), model: pending.model }, ...sent]
}
