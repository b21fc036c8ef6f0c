import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { BodyKind, RelationKind } from '../../shared/bodies.ts'
import type { newPoint } from '../../shared/case-points.ts'
import type { AccessLevel, ItemKind, Origin } from '../../shared/cases.ts'
import type { digifinInput } from '../../shared/digifin.ts'
import type { Mandate } from '../../shared/mandate.ts'
import type { Gender, Role } from '../../shared/members.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import type { Settings } from '../../shared/workspace.ts'
import type { Block } from './blocks.ts'
import type { PlannedTime, SampleMeeting } from './meeting-files.ts'

/** People are referred to by name, bodies by short name and cases by the key of their file. */
export type SamplePerson = Readonly<{
  name: string
  title: string
  organisation: string
  email: string
  gender: Gender
}>

/** What a mandate says; the other body goes by its short name. */
export type SampleMandate = Readonly<Partial<Omit<Mandate, 'overlapBodyId' | 'overlapMinimum'>>> &
  Readonly<{ overlap?: Readonly<{ with: string; least: number }> }>

export type SampleBody = Readonly<{
  name: string
  shortName: string
  kind: BodyKind
  numberFormat?: string
  seats?: readonly Readonly<{ quotaGroup: string; count: number }>[]
  workAreas?: readonly Readonly<{ groupName: string; names: readonly string[] }>[]
  relations?: readonly Readonly<{ kind: RelationKind; to: string }>[]
  mandate?: SampleMandate
  /** Candidates' criteria, each with the name nominations call it by. */
  criteria?: readonly Readonly<{ key: string; text: string }>[]
}>

export type SampleMembership = Readonly<{
  body: string
  person: string
  role: Role
  /** The quota group of a free seat. */
  seat?: string
  duty?: string
  isOptional?: boolean
  fromOn: string
  toOn?: string
  source?: string
  appointedBy?: string
  appointedOn?: string
  termReason?: string
  /** When the appointment was made; before everything else when left out. */
  madeOn?: string
  /** The day it was made known that the membership would end early, and its last day. */
  ended?: Readonly<{ madeOn: string; on: string }>
}>

/** What changed in the year with bodies and people; `on` is also the day it holds from. */
export type SampleChange = Readonly<{ on: string }> &
  (
    | Readonly<{ kind: 'rename'; body: string; name: string }>
    | Readonly<{ kind: 'remove'; body: string }>
    | Readonly<{ kind: 'position'; person: string; title: string; organisation: string }>
    | Readonly<{ kind: 'confirm'; body: string; person: string }>
    | Readonly<{ kind: 'role'; body: string; person: string; role: Role; appointedBy: string; source: string }>
  )

/** Someone known is named by `person` alone; `criteria` are the keys of those met. */
export type SampleCandidate = Readonly<{ note?: string; criteria: readonly string[] }> &
  (Readonly<{ person: string }> | SamplePerson)

export type SampleNomination = Readonly<{
  body: string
  /** The quota group of the seat. */
  seat: string
  proposer: string
  openedOn: string
  dueOn: string
  assessment: string
  candidates: readonly SampleCandidate[]
  chosen?: Readonly<{
    name: string
    decidedOn: string
    fromOn: string
    toOn: string
    appointedBy: string
    source: string
  }>
}>

/** Meetings planned on one day, without papers; some were called off later. */
export type SamplePlan = Readonly<{
  madeOn: string
  body: string
  meetings: readonly (PlannedTime & Readonly<{ cancelledOn?: string }>)[]
}>

type Sections = Readonly<Partial<Record<PaperSectionKey, readonly Block[]>>>

/** A file in the sample's folder of attachments; its bytes are read along with the case. */
export type SampleAttachment = Readonly<{ file: string; title: string; accessLevel?: AccessLevel; base64: string }>

/** A place the case is planned to go: a body by its short name, or a receiver outside. */
export type SampleStation = Readonly<{
  body?: string
  receiver?: string
  plannedOn?: string
  sent?: Readonly<{ on: string; reference?: string; answer?: string }>
}>

/** A point of a case; `concerns` are the labels of earlier points. */
export type SamplePoint = Omit<z.input<typeof newPoint>, 'caseId' | 'linkIds'> &
  Readonly<{ concerns?: readonly string[] }>

/** A thread about the block of a section that begins with these words. */
export type SampleComment = Readonly<{
  on: string
  section: PaperSectionKey
  begins: string
  words: string
  answers?: readonly string[]
  isSettled?: boolean
}>

export type SampleCase = Readonly<{
  key: string
  createdOn: string
  title: string
  itemKind: ItemKind
  owner?: string
  officer?: string
  origin?: Origin
  originBody?: string
  accessLevel?: AccessLevel
  accessGrounds?: string
  archiveReference?: string
  workAreas: readonly string[]
  language?: Language
  paper: Sections
  attachments?: readonly SampleAttachment[]
  stations?: readonly SampleStation[]
  points?: readonly SamplePoint[]
  /** The day DIF's owner body takes the case up. */
  difOwnerOn?: string
  digifin?: Omit<z.input<typeof digifinInput>, 'caseId'>
  comments?: readonly SampleComment[]
  /** The day the secretary found the paper formally in order. */
  inOrderOn?: string
  /** Sections rewritten later, such as after the working committee's meeting. */
  revised?: Readonly<{ on: string; paper: Sections }>
}>

export type SampleFiles = Readonly<{
  settings: Settings
  people: readonly SamplePerson[]
  bodies: readonly SampleBody[]
  memberships: readonly SampleMembership[]
  changes: readonly SampleChange[]
  nominations: readonly SampleNomination[]
  plans: readonly SamplePlan[]
  cases: readonly SampleCase[]
  meetings: readonly SampleMeeting[]
  /** The bytes of pictures in base64, by the names of their files. */
  pictures: ReadonlyMap<string, string>
}>

/** Everything the sample is made of, from its folder; files in a folder are read in the order of their names. */
export function readSampleFiles(folder: string): SampleFiles {
  const one = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
  const all = <T>(name: string): T[] =>
    readdirSync(join(folder, name))
      .toSorted()
      .map((file) => one<T>(join(name, file)))
  const base64Of = (file: string): string => readFileSync(join(folder, file)).toString('base64')
  const withBytes = ({ attachments = [], ...rest }: SampleCase): SampleCase => ({
    ...rest,
    attachments: attachments.map((attachment) => ({
      ...attachment,
      base64: base64Of(join('attachments', attachment.file)),
    })),
  })
  return {
    settings: one('settings.json'),
    people: one('people.json'),
    bodies: one('bodies.json'),
    memberships: one('memberships.json'),
    changes: one('changes.json'),
    nominations: one('nominations.json'),
    plans: one('plans.json'),
    cases: all<SampleCase>('cases').map(withBytes),
    meetings: all('meetings'),
    pictures: new Map(readdirSync(join(folder, 'pictures')).map((file) => [file, base64Of(join('pictures', file))])),
  }
}
