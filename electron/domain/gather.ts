import type { PriorTreatment } from '../../shared/agenda.ts'
import { members, others } from '../../shared/attendance.ts'
import type { Difference } from '../../shared/case-route.ts'
import { neededSections, type Case, type ItemKind } from '../../shared/cases.ts'
import type { CasePaperModel, NoticeModel, PriorAdvice } from '../../shared/documents.ts'
import { found } from '../../shared/errors.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { agendaViews, type ItemView } from './agenda-views.ts'
import { attendanceOf } from './attendance-facts.ts'
import { getWorkArea } from './bodies.sql.ts'
import { getNameOn } from './body-names.sql.ts'
import { differencesOf } from './case-differences.ts'
import { groundsOf } from './case-grounds.ts'
import { getCase } from './cases.sql.ts'
import { agendaLines, attendeeLine, headOf, personLine, priorAdvice, translated } from './describe.ts'
import { paperOf, type ItemPaper } from './item-papers.ts'
import { getMeeting } from './meetings.sql.ts'
import { getPerson } from './members.sql.ts'
import { listNotices } from './notices.sql.ts'
import { templateOf } from './paper-template.ts'
import { readSettings } from './settings.sql.ts'

/** The latest notice as it was sent, or what it would say if it were sent now. */
export function noticeModel(db: ReadDb, meetingId: string, language?: Language): NoticeModel {
  const meeting = found(getMeeting(db, meetingId))
  const signedBy = readSettings(db).userName ?? ''
  const issued = listNotices(db, meetingId)[0]?.model
  return inLanguage(issued ?? describeNotice(db, meeting, { version: 1, issuedOn: null, signedBy }), language)
}

function inLanguage(model: NoticeModel, language = model.head.language): NoticeModel {
  return { ...model, head: { ...model.head, language }, agenda: model.agenda.map((line) => translated(line, language)) }
}

/** What is decided when a notice is sent. */
export type Issue = Pick<NoticeModel, 'version' | 'issuedOn' | 'signedBy'>

/** The notice as everything stands now. */
export function describeNotice(db: ReadDb, meeting: MeetingSummary, issue: Issue): NoticeModel {
  const called = attendanceOf(db, meeting.id)
  return {
    kind: 'notice',
    head: headOf(db, meeting),
    ...issue,
    contactEmail: contactEmail(db, meeting.id),
    members: members(called).map(attendeeLine(meeting)),
    others: others(called).map(attendeeLine(meeting)),
    agenda: agendaLines(db, meeting),
  }
}

/** Absence is announced to whoever keeps this workspace, or to the body's secretary when that person gave no address. */
function contactEmail(db: ReadDb, meetingId: string): string {
  const secretary = attendanceOf(db, meetingId).attendees.find((attendee) => attendee.role === 'secretary')
  return readSettings(db).userEmail || (secretary && getPerson(db, secretary.personId)?.email) || ''
}

/** The case papers in agenda order: as they were sent out, or as they stand while the notice is a draft. */
export function casePaperModels(db: ReadDb, meetingId: string, language?: Language): CasePaperModel[] {
  const meeting = found(getMeeting(db, meetingId))
  const papers = listNotices(db, meetingId)[0]?.papers ?? describePapers(db, meeting)
  return papers.map((paper) => ({ ...paper, head: { ...paper.head, language: language ?? paper.head.language } }))
}

/** The papers the items are treated on; with `asDrafts` as their drafts stand now, also where a version has been sent. */
export const describePapers = (db: ReadDb, meeting: MeetingSummary, asDrafts = false): CasePaperModel[] =>
  agendaViews(db, meeting).flatMap((item) =>
    describePaper(db, meeting, asDrafts ? { ...item, paperVersionId: null } : item),
  )

function describePaper(db: ReadDb, meeting: MeetingSummary, item: ItemView): CasePaperModel[] {
  const paper = paperOf(db, item)
  if (item.caseId === null || paper === null) return []
  const subject = found(getCase(db, item.caseId))
  const itemKind = item.itemKind ?? subject.itemKind
  return [
    {
      kind: 'casePaper',
      head: headOf(db, meeting),
      itemId: item.id,
      number: item.numberText,
      title: item.title,
      itemKind,
      archiveReference: subject.archiveReference,
      accessLevel: subject.accessLevel,
      accessGrounds: subject.accessGrounds,
      statutoryBasis: subject.statutoryBasis,
      ...groundsIn(db, subject),
      owner: personLine(db, subject.ownerId),
      officer: personLine(db, subject.officerId),
      origin: originOf(db, subject, meeting.onDate),
      workAreas: subject.workAreaIds.map((id) => found(getWorkArea(db, id)).name),
      language: paper.language,
      sections: paper.sections,
      outline: outlineOf(db, paper, itemKind),
      sectionNames: paper.sectionNames,
      priorTreatments: priorsOf(db, item.caseId, item.priorTreatments),
      attachments: paper.attachments,
    },
  ]
}

/** The sections that are written or needed, in the order of the paper. */
function outlineOf(db: ReadDb, { keys, sections }: ItemPaper, itemKind: ItemKind): PaperSectionKey[] {
  const shown = [...sections.map(({ key }) => key), ...neededSections(itemKind, templateOf(db))]
  return keys.filter((key) => shown.includes(key))
}

/** Earlier treatments as papers tell of them, with why one came to something else than the one before it. */
export function priorsOf(db: ReadDb, caseId: string, priors: readonly PriorTreatment[]): PriorAdvice[] {
  const differences = differencesOf(db, caseId)
  return priors.map((prior) => ({ ...priorAdvice(prior), ...differenceOf(differences, prior.itemId) }))
}

/** Where the body came to something else in that item than the one before it. */
export function differenceOf(all: readonly Difference[], itemId: string): Pick<PriorAdvice, 'difference'> {
  const own = all.find((difference) => difference.itemId === itemId)
  return own === undefined ? {} : { difference: { from: own.from, reason: own.reason } }
}

function groundsIn(db: ReadDb, { id }: Case): Pick<CasePaperModel, 'grounds'> {
  const grounds = groundsOf(db, id)
  return grounds === undefined ? {} : { grounds }
}

/** Who raised the case: the body by its name on that day, or the member; null when it was the secretariat. */
function originOf(db: ReadDb, { originBodyId, originPersonId }: Case, onDate: string): string | null {
  if (originBodyId !== null) return found(getNameOn(db, originBodyId, onDate))
  const person = personLine(db, originPersonId)
  return person && [person.name, person.organisation].filter((part) => part !== '').join(', ')
}
