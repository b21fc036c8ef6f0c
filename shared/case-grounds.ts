import type { CasePoint, DifMark } from './case-points.ts'
import type { DigifinApplication } from './digifin.ts'

/** A point as papers tell of it; `concerns` are the labels of the points it is about. */
export type PointLine = Omit<CasePoint, 'id' | 'caseId' | 'isOpen' | 'linkIds'> &
  Readonly<{ concerns: readonly string[] }>

/** What a case rests on besides its text: its points, whether DIF is to act on it, and what it asks DigiFin for. */
export type CaseGrounds = Readonly<{
  points: readonly PointLine[]
  dif: DifMark
  digifin: Omit<DigifinApplication, 'caseId'> | null
}>

export const hasGrounds = ({ points, dif, digifin }: CaseGrounds): boolean =>
  points.length > 0 || dif.isDif || digifin !== null
