import * as z from 'zod'
import type { AccessLevel, ItemKind } from './cases.ts'
import type { Content } from './content.ts'
import type { MeetingHead, MinutesModel, MinutesStatus, PersonLine, WrittenFile } from './documents.ts'
import { id, isoDate, language, line } from './values.ts'

/** The treatment of one item standing alone («saksprotokoll»), and the same certified as a true copy («særutskrift»). */
export const extractKinds = ['itemMinutes', 'certifiedExtract'] as const
export type ExtractKind = (typeof extractKinds)[number]

/** One item of the minutes alone; `minutes` are those it is taken from, whole, since its sentences name other items; a draft until they are approved. */
export type ExtractModel = Readonly<{
  kind: ExtractKind
  head: MeetingHead
  minutes: MinutesModel
  itemId: string
  archiveReference: string
  accessLevel: AccessLevel
  accessGrounds: string
  statutoryBasis: string
  /** Who certifies it; empty when nobody keeps the minutes. */
  signedBy: string
  copyTo: readonly string[]
}>

/** What a body came to in one item, in the words it adopted, and how far the minutes of that have come. */
export type SentAdvice = Readonly<{
  itemId: string
  itemKind: ItemKind | null
  number: string | null
  title: string
  onDate: string
  /** What became of it, in the words of the minutes; empty where the secretary took them out. */
  said: string
  advice: Content
  status: MinutesStatus
}>

/** A letter that carries advice to those it is given to. */
export type TransmissionModel = Readonly<{
  kind: 'transmission'
  /** The head of the newest meeting it carries something from. */
  head: MeetingHead
  sentOn: string
  recipient: Pick<PersonLine, 'name' | 'title' | 'organisation'>
  /** Archive references of the cases, once each. */
  references: readonly string[]
  /** The strictest of those of its cases. */
  accessLevel: AccessLevel
  accessGrounds: readonly string[]
  signedBy: string
  items: readonly SentAdvice[]
}>

const mostItems = 200
const itemIds = z.array(id).min(1).max(mostItems)
const folder = z.string().min(1).max(4000)

export const itemExport = z.strictObject({
  itemIds,
  folder,
  kind: z.enum(extractKinds).default('itemMinutes'),
  /** Who a certified extract is sent to; lines to fill in by hand when nobody is named. */
  copyTo: z.array(line(200)).max(50).default([]),
  /** Overrides the meeting's own language. */
  language: language.optional(),
})

export const transmissionExport = z.strictObject({
  /** Items of one body that ended in words; the letter carries them in the order of their meetings. */
  itemIds,
  recipient: line(200),
  /** The recipient among the people, for title and organisation. */
  personId: id.nullable().default(null),
  /** The date of the letter; today when left out. */
  sentOn: isoDate.optional(),
  folder,
  language: language.optional(),
})

/** The part of the `documents` domain that writes single items. */
export type ExtractsApi = {
  /** One Word file for each item, marked as a draft until the minutes are approved. */
  exportItem(input: z.input<typeof itemExport>): Promise<{ files: WrittenFile[] }>
  /** One letter that carries what a body came to in one or more items; refuses items without adopted words, named. */
  exportTransmission(input: z.input<typeof transmissionExport>): Promise<{ files: WrittenFile[] }>
}
