import * as z from 'zod'
import type { caseFilter, CaseOverview, caseOverviewInput, ListedCase } from './case-overview.ts'
import type { Content } from './content.ts'
import type { FormalState } from './formal-check.ts'
import type { MeetingStatus } from './meetings.ts'
import type { Outcome } from './agenda.ts'
import type { PaperTemplate, TemplateSection } from './paper-template.ts'
import type { PaperSectionKey } from './papers.ts'
import { interfaceLanguage } from './texts/chosen.ts'
import { changeOf, id, line, optionalLine } from './values.ts'

/** What a body is asked for: advice, a discussion, taking note, or a document on record. */
export const itemKinds = ['advice', 'discussion', 'information', 'noted'] as const
export type ItemKind = (typeof itemKinds)[number]

export const origins = ['secretariat', 'body', 'member'] as const
export type Origin = (typeof origins)[number]

export const accessLevels = ['open', 'internal', 'restricted'] as const
export type AccessLevel = (typeof accessLevels)[number]

/** One case for life; its treatments in meetings hang on it. */
export type Case = Readonly<{
  id: string
  title: string
  itemKind: ItemKind
  ownerId: string | null
  officerId: string | null
  origin: Origin
  /** The body that raised the case when `origin` is `body`. */
  originBodyId: string | null
  /** The member who raised the case when `origin` is `member`. */
  originPersonId: string | null
  accessLevel: AccessLevel
  accessGrounds: string
  /** The paragraph of an act the paper is kept from others by; empty for most, since the act does not bind KS. */
  statutoryBasis: string
  archiveReference: string
  workAreaIds: readonly string[]
  createdAt: string
  removedAt: string | null
}>

/** The case in one meeting of one body, as the timeline shows it. */
export type Treatment = Readonly<{
  itemId: string
  meetingId: string
  bodyId: string
  bodyName: string
  onDate: string
  meetingStatus: MeetingStatus
  /** The number as the body writes it, or null before the notice is issued. */
  number: string | null
  outcome: Outcome | null
  advice: Content | null
}>

/** What keeps a case from being ready; each has its own words and place to mend it. */
export const shortcomings = [
  'noProposal',
  'noSummary',
  'noBackground',
  'noAssessment',
  'noOwner',
  'noWorkArea',
  'prerequisiteOpen',
  'consultationOpen',
  'difTooLate',
  'suggestionsOpen',
] as const
/** A section that is not written: its key and the name for it in the written form of the window. */
export type SectionShortcoming = `section:${PaperSectionKey}:${string}`
export type Shortcoming = (typeof shortcomings)[number] | SectionShortcoming

export type CaseSummary = Case &
  Readonly<{
    ownerName: string | null
    lastTreatment: Treatment | null
    shortcomings: readonly Shortcoming[]
    /** Whether the paper has been found formally in order. */
    formal: FormalState
    updatedAt: string
  }>

export type CaseDetails = Readonly<{
  case: Case
  ownerName: string | null
  officerName: string | null
  /** The body or the member that raised the case. */
  originName: string | null
  /** Oldest first. */
  treatments: readonly Treatment[]
  shortcomings: readonly Shortcoming[]
}>

export const newCase = z.strictObject({
  title: line(300),
  itemKind: z.enum(itemKinds).default('advice'),
  ownerId: id.nullable().default(null),
  officerId: id.nullable().default(null),
  origin: z.enum(origins).default('secretariat'),
  originBodyId: id.nullable().default(null),
  originPersonId: id.nullable().default(null),
  accessLevel: z.enum(accessLevels).default('internal'),
  accessGrounds: optionalLine(400).default(''),
  statutoryBasis: optionalLine(200).default(''),
  archiveReference: optionalLine(60).default(''),
  workAreaIds: z.array(id).max(50).default([]),
})
export const caseChange = changeOf(newCase).extend({ id })

/** A case as one finds it by typing. */
export type FoundCase = Pick<Case, 'id' | 'title' | 'archiveReference'> & Readonly<{ lastTreatment: Treatment | null }>

/** The most signs one can search for. */
export const longestSearch = 200

export const caseSearch = z.strictObject({
  search: optionalLine(longestSearch).default(''),
  limit: z.int().min(1).max(100).default(20),
  /** A case that is not looked for, such as the one another is to be linked to. */
  exceptId: id.optional(),
})

export type CasesApi = {
  /** The first that match: those whose title begins with the words, then the newest. For searching while one types. */
  find(input: z.input<typeof caseSearch>): FoundCase[]
  /** Newest first; `search` is matched against title, number and archive reference. */
  list(input: z.input<typeof caseFilter>): ListedCase[]
  overview(input: z.input<typeof caseOverviewInput>): CaseOverview
  get(input: { id: string }): CaseDetails
  create(input: z.input<typeof newCase>): { id: string }
  update(input: z.input<typeof caseChange>): void
  remove(input: { id: string }): void
}

const standardShortcomings: Readonly<Partial<Record<PaperSectionKey, Shortcoming>>> = {
  proposal: 'noProposal',
  summary: 'noSummary',
  background: 'noBackground',
  assessment: 'noAssessment',
}

/** One of the program's own has words of its own, as long as the organisation calls it the same. */
const shortcomingOf = ({ key, name, isRenamed }: TemplateSection): Shortcoming =>
  (isRenamed[interfaceLanguage] ? undefined : standardShortcomings[key]) ?? `section:${key}:${name[interfaceLanguage]}`

export const isUnwrittenSection = (shortcoming: string): shortcoming is SectionShortcoming =>
  shortcoming.startsWith('section:')

/** The section that is not written, and what it is called. */
export function unwrittenSection(shortcoming: SectionShortcoming): Readonly<{ key: PaperSectionKey; name: string }> {
  const [key = '', ...name] = shortcoming.split(':').slice(1)
  return { key: key as PaperSectionKey, name: name.join(':') }
}

/** Sections that only papers asking for something need. */
export const isForProposing = (key: PaperSectionKey): boolean => key === 'proposal' || key === 'assessment'

/** True when a paper of this kind is unfinished without the section; who only informs proposes and assesses nothing. */
export const isNeeded = ({ key, isRequired }: Pick<TemplateSection, 'key' | 'isRequired'>, kind: ItemKind): boolean =>
  isRequired && (kind === 'advice' || kind === 'discussion' || !isForProposing(key))

type Template = Pick<PaperTemplate, 'sections'>

/** Sections of the template a case of this kind must have words in. */
export const neededSections = (kind: ItemKind, { sections }: Template): PaperSectionKey[] =>
  sections.filter((section) => isNeeded(section, kind)).map(({ key }) => key)

/** What the case lacks, in the order of the paper; `written` are the sections that have words, `others` what does not stand in it. */
export function caseShortcomings(
  subject: Pick<Case, 'itemKind' | 'ownerId' | 'workAreaIds'>,
  { sections }: Template,
  written: readonly PaperSectionKey[],
  others: readonly Shortcoming[] = [],
): Shortcoming[] {
  const unwritten = sections.filter((section) => isNeeded(section, subject.itemKind) && !written.includes(section.key))
  return [
    ...unwritten.map(shortcomingOf),
    ...(subject.ownerId === null ? (['noOwner'] as const) : []),
    ...(subject.workAreaIds.length === 0 ? (['noWorkArea'] as const) : []),
    ...others,
  ]
}

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('nb')

/** The words of what one searches for, as they are looked for. */
export const searchWords = (search: string): string[] => folded(search).split(/\s+/)

/** True when every word of `search` stands in one of the texts, whatever the case of the letters, æ, ø and å too. */
export function matchesSearch(search: string, texts: readonly string[]): boolean {
  const haystack = texts.map(folded)
  return searchWords(search).every((word) => haystack.some((text) => text.includes(word)))
}
