import type { AttendanceKind, AttendanceMode } from './attendance.ts'

/** How someone attended one meeting; the mode is null for those who were not there. */
export type AttendanceCell = Readonly<{ kind: AttendanceKind; mode: AttendanceMode | null }>

/** A member's attendance over time. Every meeting held in the membership counts once, under one of the four kinds. */
export type AttendanceRow = Readonly<{
  personId: string
  name: string
  /** First and last day as a member within the time looked at. */
  memberships: readonly Readonly<{ fromOn: string; toOn: string | null }>[]
  /** One for each meeting, in their order; null where the person was not a member. */
  cells: readonly (AttendanceCell | null)[]
  held: number
  whole: number
  part: number
  apology: number
  noShow: number
  /** Of those attended, how many digitally, wholly or for the most part. */
  remote: number
  /** Meetings missed within the mandate's number of months up to the last day, and whether that reaches the limit (C9). */
  missedLately: number
  isOverLimit: boolean
}>

export type AttendanceRecord = Readonly<{
  bodyId: string
  bodyName: string
  from: string
  to: string
  /** Held meetings, oldest first. */
  meetings: readonly Readonly<{ id: string; onDate: string; form: AttendanceMode }>[]
  /** Members of any part of the time, in alphabetical order. */
  rows: readonly AttendanceRow[]
  limit: Readonly<{ missed: number; months: number; isDefault: boolean }>
}>
