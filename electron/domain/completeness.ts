import { localDay } from '../../shared/clock.ts'
import { attachmentsNamed, type CompleteItem, type Completeness, type HandedIn } from '../../shared/completeness.ts'
import { plainText } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { listOrigins, type OriginFacts } from './agenda-origins.sql.ts'
import { originKind } from './agenda-placing.ts'
import { agendaViews, type ItemView } from './agenda-views.ts'
import { checkedByCase, handedOverByCase } from './completeness.sql.ts'
import { statesByCase } from './formal-check.sql.ts'
import { paperOf, type ItemPaper } from './item-papers.ts'
import { getMeeting } from './meetings.sql.ts'
import { poolFor } from './pool.ts'

/** What was handed in to the body, what of it is on the agenda, and what each item there lacks. */
export function completenessOf(db: ReadDb, meetingId: string, context: Context): Completeness {
  const meeting = found(getMeeting(db, meetingId))
  const items = agendaViews(db, meeting).filter(({ type }) => type !== 'heading')
  return { meetingId, items: itemsOf(db, items), handedIn: handedInTo(db, meeting, items, context) }
}

const caseIdsOf = (items: readonly ItemView[]): string[] => items.flatMap(({ caseId }) => caseId ?? [])

/** Each with its place among the items, as the meeting will count them: headings are none. */
function itemsOf(db: ReadDb, items: readonly ItemView[]): CompleteItem[] {
  const checks = statesByCase(db, caseIdsOf(items))
  return items.map((item, index) => {
    const { id, type, caseId, numberText, title, presenterName, shortcomings, elsewhere } = item
    const formal = caseId === null ? null : (checks.get(caseId) ?? 'unchecked')
    const attached = attachedTo(paperOf(db, item))
    const also = elsewhere === undefined ? {} : { elsewhere }
    const position = index + 1
    return { id, position, type, caseId, numberText, title, presenterName, shortcomings, formal, ...attached, ...also }
  })
}

/** Attachments are numbered 1, 2, 3 …, so a paper lacks those it names with a higher number than it has. */
function attachedTo(paper: ItemPaper | null): Pick<CompleteItem, 'attachments' | 'missingAttachments'> {
  const attachments = paper?.attachments.length ?? 0
  const text = paper?.sections.map(({ content }) => plainText(content)).join('\n') ?? ''
  return { attachments, missingAttachments: attachmentsNamed(text).filter((number) => number > attachments) }
}

type Candidate = Omit<HandedIn, 'handedInOn'>

/** Cases that were handed over or found formally in order, or come from another treatment. */
function handedInTo(db: ReadDb, meeting: MeetingSummary, items: readonly ItemView[], context: Context): HandedIn[] {
  const candidates = [...onAgenda(db, meeting, items), ...inPool(db, meeting, context)]
  const ids = candidates.map(({ caseId }) => caseId)
  const [handedOver, checked] = [handedOverByCase(db, ids), checkedByCase(db, ids)]
  const dayOf = ({ caseId, from }: Candidate): string | null => {
    const at = handedOver.get(caseId) ?? checked.get(caseId)
    return at === undefined ? from.onDate : localDay(new Date(at))
  }
  return candidates.flatMap((candidate) => {
    const handedInOn = dayOf(candidate)
    return handedInOn === null ? [] : [{ ...candidate, handedInOn }]
  })
}

function onAgenda(db: ReadDb, meeting: MeetingSummary, items: readonly ItemView[]): Candidate[] {
  const origins = new Map(listOrigins(db, meeting.id).map((origin) => [origin.itemId, origin]))
  return items.flatMap((item) => {
    const facts = origins.get(item.id)
    if (item.caseId === null || facts === undefined) return []
    return [{ caseId: item.caseId, title: item.title, from: fromOf(facts, item, meeting), itemId: item.id }]
  })
}

/** The treatment the item carries on, or else the last there was, or else who raised the case. */
function fromOf(facts: OriginFacts, item: ItemView, { bodyId, bodyName }: MeetingSummary): HandedIn['from'] {
  const prior = item.priorTreatments.at(-1)
  if (facts.fromBodyId !== null || prior === undefined)
    return {
      kind: originKind(facts, bodyId),
      bodyName: facts.fromBodyName ?? facts.originBodyName,
      onDate: facts.fromOn,
    }
  const kind = prior.bodyName === bodyName ? 'postponed' : 'prepared'
  return { kind, bodyName: prior.bodyName, onDate: prior.onDate }
}

const inPool = (db: ReadDb, meeting: MeetingSummary, context: Context): Candidate[] =>
  poolFor(db, meeting, context).flatMap(({ entries, kind, bodyName, onDate }) =>
    entries.map(({ case: { id, title } }) => ({
      caseId: id,
      title,
      from: { kind, bodyName, onDate },
      itemId: null,
    })),
  )
