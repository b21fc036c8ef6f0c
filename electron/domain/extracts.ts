import type { z } from 'zod'
import { isWritten } from '../../shared/content.ts'
import { accessLevels, type Case } from '../../shared/cases.ts'
import { localDay } from '../../shared/clock.ts'
import type { MinutesItem, MinutesModel, WrittenFile } from '../../shared/documents.ts'
import { ensure, found } from '../../shared/errors.ts'
import type {
  ExtractModel,
  itemExport,
  SentAdvice,
  TransmissionModel,
  transmissionExport,
} from '../../shared/extracts.ts'
import { paragraphsOf, paragraphText } from '../../shared/minutes-blocks.ts'
import type { Language } from '../../shared/values.ts'
import type { ReadDb } from '../db/database.ts'
import { inOneRead } from '../db/snapshot.ts'
import type { TaskContext } from '../operation.ts'
import { getCase } from './cases.sql.ts'
import { personLine } from './describe.ts'
import { documentJob, writeAll } from './document-files.ts'
import { meetingOfItem } from './meetings.sql.ts'
import { printedMinutes } from './minutes-standing.ts'
import { settingsOf } from './settings.ts'

type Files = Readonly<{ files: WrittenFile[] }>

/** One file for each item, in the order they are named. */
export async function exportItems(
  db: ReadDb,
  order: z.output<typeof itemExport>,
  context: TaskContext,
): Promise<Files> {
  const models = inOneRead(db, () => {
    const minutesOf = minutesByMeeting(db, order.language)
    return order.itemIds.map((itemId) => extractModel(db, minutesOf(itemId), itemId, order))
  })
  return {
    files: await writeAll(
      models.map((model) => documentJob(db, model)),
      order.folder,
      context,
    ),
  }
}

/** The minutes an item stands in, gathered once for each meeting. */
function minutesByMeeting(db: ReadDb, language: Language | undefined): (itemId: string) => MinutesModel {
  const gathered = new Map<string, MinutesModel>()
  return (itemId) => {
    const { id } = found(meetingOfItem(db, itemId))
    const minutes = gathered.get(id) ?? printedMinutes(db, id, language)
    gathered.set(id, minutes)
    return minutes
  }
}

const itemIn = ({ items }: MinutesModel, itemId: string): MinutesItem =>
  found(items.find((item) => item.itemId === itemId))

type Chosen = Pick<z.output<typeof itemExport>, 'kind' | 'copyTo'>

function extractModel(db: ReadDb, minutes: MinutesModel, itemId: string, { kind, copyTo }: Chosen): ExtractModel {
  const { caseId, type } = itemIn(minutes, itemId)
  ensure(type !== 'heading', 'headingNotTreated')
  const subject = caseId === null ? undefined : getCase(db, caseId)
  return {
    kind,
    head: minutes.head,
    minutes,
    itemId,
    archiveReference: subject?.archiveReference ?? '',
    accessLevel: subject?.accessLevel ?? 'open',
    accessGrounds: subject?.accessGrounds ?? '',
    statutoryBasis: subject?.statutoryBasis ?? '',
    signedBy: minutes.secretary,
    copyTo,
  }
}

/** One letter with what the body came to in each item. */
export async function exportTransmission(
  db: ReadDb,
  order: z.output<typeof transmissionExport>,
  context: TaskContext,
): Promise<Files> {
  const model = inOneRead(db, () => transmissionModel(db, order, context))
  return { files: await writeAll([documentJob(db, model)], order.folder, context) }
}

function transmissionModel(
  db: ReadDb,
  { itemIds, recipient, personId, sentOn, language }: z.output<typeof transmissionExport>,
  context: TaskContext,
): TransmissionModel {
  const minutesOf = minutesByMeeting(db, language)
  const carried = itemIds
    .map((itemId) => ({ minutes: minutesOf(itemId), itemId, bodyId: found(meetingOfItem(db, itemId)).bodyId }))
    .toSorted((a, b) => a.minutes.head.onDate.localeCompare(b.minutes.head.onDate))
  ensure(new Set(carried.map(({ bodyId }) => bodyId)).size === 1, 'severalBodiesInLetter')
  const person = personLine(db, personId)
  const subjects = carried.flatMap(({ minutes, itemId }) => subjectOf(db, itemIn(minutes, itemId)))
  return {
    kind: 'transmission',
    head: found(carried.at(-1)).minutes.head,
    sentOn: sentOn ?? localDay(context.now()),
    recipient: { name: recipient, title: person?.title ?? '', organisation: person?.organisation ?? '' },
    references: [...new Set(subjects.map(({ archiveReference }) => archiveReference).filter((text) => text !== ''))],
    ...strictest(subjects),
    signedBy: carried.at(-1)?.minutes.secretary || settingsOf(db, context).userName,
    items: carried.map(({ minutes, itemId }) => sentAdvice(minutes, itemIn(minutes, itemId))),
  }
}

const subjectOf = (db: ReadDb, { caseId }: MinutesItem): Case[] => (caseId === null ? [] : [found(getCase(db, caseId))])

/** A letter is kept as strictly as the case in it that is kept most strictly. */
function strictest(subjects: readonly Case[]): Pick<TransmissionModel, 'accessLevel' | 'accessGrounds'> {
  const accessLevel = accessLevels.findLast((level) => subjects.some((one) => one.accessLevel === level)) ?? 'open'
  const grounds = subjects.filter((one) => one.accessLevel === accessLevel).map((one) => one.accessGrounds)
  return { accessLevel, accessGrounds: [...new Set(grounds.filter((text) => text !== ''))] }
}

function sentAdvice({ head, status }: MinutesModel, item: MinutesItem): SentAdvice {
  const { itemId, itemKind, number, title, outcome, advice, sentences } = item
  ensure(outcome !== null && isWritten(advice), 'adviceNotFinished', { item: title })
  const said = paragraphsOf(sentences, 'outcome').map(paragraphText).join(' ')
  return { itemId, itemKind, number, title, onDate: head.onDate, said, advice, status }
}
