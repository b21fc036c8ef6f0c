import type { CaseGrounds, PointLine } from '../../shared/case-grounds.ts'
import { pointKinds, type PointKind } from '../../shared/case-points.ts'
import { shortDate } from '../../shared/dates.ts'
import { kronerText } from '../../shared/digifin.ts'
import type { Block } from './blocks.ts'
import { factLines, heading, paragraph, type Fact } from './parts.ts'
import { listTable, type Column } from './tables.ts'
import { lines, type Writer } from './writer.ts'

/** What the case rests on besides its text, part by part; parts without content are left out. */
export function groundsBlocks(writer: Writer, grounds: CaseGrounds | undefined): Block[] {
  if (grounds === undefined) return []
  return [
    heading(writer, 2, writer.words.grounds.title, undefined, 'frame'),
    ...pointKinds.flatMap((kind) => pointsOfKind(writer, kind, grounds.points)),
    ...application(writer, grounds),
    ...difPart(writer, grounds),
  ]
}

function pointsOfKind(writer: Writer, kind: PointKind, points: readonly PointLine[]): Block[] {
  const ofKind = points.filter((point) => point.kind === kind)
  if (ofKind.length === 0) return []
  const columns = columnsOf(writer, kind).filter(({ isNeeded }) => isNeeded === undefined || ofKind.some(isNeeded))
  const rows = ofKind.map((point) => columns.map(({ cell }) => cell(point) || writer.words.none))
  return [heading(writer, 3, writer.words.grounds.kinds[kind]), listTable(writer, columns, rows)]
}

type PointColumn = Column & Readonly<{ cell: (point: PointLine) => string; isNeeded?: (point: PointLine) => boolean }>

function columnsOf(writer: Writer, kind: PointKind): PointColumn[] {
  const { columns, statuses, unanswered } = writer.words.grounds
  const named = (over: string, weight: number, cell: PointColumn['cell']): PointColumn => ({
    heading: over,
    weight,
    cell,
  })
  const label = named(columns.point, 800, (point) => point.label)
  const status = named(columns.status, 1500, (point) => statuses[point.status])
  const date = named(columns.date, 1500, ({ onDate }) => (onDate === null ? '' : shortDate(onDate)))
  const byKind: Readonly<Record<PointKind, readonly PointColumn[]>> = {
    recommendation: [
      label,
      named(columns.recommendation, 4772, ({ text }) => text),
      named(columns.addressee, 2000, ({ party }) => party),
      status,
    ],
    clarification: [
      label,
      named(columns.clarification, 3172, ({ text }) => text),
      {
        ...named(columns.concerns, 900, ({ concerns }) => concerns.join(', ')),
        isNeeded: ({ concerns }) => concerns.length > 0,
      },
      named(columns.settled, 2700, ({ outcome }) => outcome),
      status,
    ],
    alternative: [
      label,
      named(columns.alternative, 2472, ({ text }) => text),
      named(columns.pros, 2150, ({ pros }) => pros),
      named(columns.cons, 2150, ({ cons }) => cons),
      status,
    ],
    consultation: [
      named(columns.consulted, 2500, ({ party }) => party),
      named(columns.method, 1300, ({ method }) => method),
      date,
      named(columns.input, 2072, ({ input }) => input || unanswered),
      named(columns.use, 1700, ({ outcome }) => outcome),
    ],
    anchoring: [
      named(columns.body, 3572, ({ party }) => party),
      date,
      named(columns.outcome, 4000, ({ outcome }) => outcome),
    ],
  }
  return [...byKind[kind]]
}

/** What the case asks DigiFin for, what the council says, and what KS has decided; what is not known is left out. */
function application(writer: Writer, { digifin }: CaseGrounds): Block[] {
  if (digifin === null) return []
  const { title, facts, recommendations, decisions } = writer.words.grounds.digifin
  const { recommendation, decision, priority, decidedOn } = digifin
  const known: Fact[] = [
    { label: facts.applicant, value: digifin.applicant },
    { label: facts.project, value: digifin.project },
    { label: facts.amountAsked, value: kronerText(digifin.amountAsked) },
    { label: facts.recommendation, value: recommendation === null ? '' : recommendations[recommendation] },
    { label: facts.recommendedAmount, value: kronerText(digifin.recommendedAmount) },
    { label: facts.conditions, value: digifin.conditions === '' ? '' : lines(writer, digifin.conditions) },
    { label: facts.priority, value: priority === null ? '' : String(priority) },
    { label: facts.decision, value: decision === 'undecided' ? '' : decisions[decision] },
    { label: facts.decidedAmount, value: kronerText(digifin.decidedAmount) },
    { label: facts.decidedOn, value: decidedOn === null ? '' : shortDate(decidedOn) },
    { label: facts.decisionText, value: digifin.decisionText === '' ? '' : lines(writer, digifin.decisionText) },
  ]
  return [heading(writer, 3, title), ...factLines(writer, known)]
}

/** Advice in a case about DIF goes to KS, and before the owner body takes the case up. */
function difPart(writer: Writer, { dif }: CaseGrounds): Block[] {
  if (!dif.isDif) return []
  const { title, about, ownerOn } = writer.words.grounds.dif
  const known = [{ label: ownerOn, value: dif.ownerOn === null ? '' : shortDate(dif.ownerOn) }]
  return [heading(writer, 3, title), paragraph(writer, about), ...factLines(writer, known)]
}
