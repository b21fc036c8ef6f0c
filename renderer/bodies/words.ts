import type { Relation } from '../../shared/bodies.ts'
import { shortDate } from '../../shared/dates.ts'
import type { Membership } from '../../shared/members.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'

/** «14 plasser, 11 besatt, 3 ledige» */
export function composition({ seats, filledSeats }: { seats: number; filledSeats: number }): string {
  if (seats === 0) return texts.noSeats
  const vacant = seats - filledSeats
  return fill(vacant === 0 ? texts.compositionFull : texts.composition, {
    seats: counted(texts.seats, seats),
    filled: filledSeats,
    vacant: counted(texts.vacant, vacant),
  })
}

/** «1. januar 2024 – 31. desember 2027» */
export const period = ({ fromOn, toOn }: Pick<Membership, 'fromOn' | 'toOn'>): string =>
  toOn === null
    ? fill(texts.members.openEnded, { from: shortDate(fromOn) })
    : fill(texts.members.period, { from: shortDate(fromOn), to: shortDate(toOn) })

/** «Digitaliseringsutvalget arbeider for KommIT-rådet» as its three parts. */
export const relationParts = (relation: Relation) =>
  ({ from: relation.fromName, kind: texts.relations.kinds[relation.kind], to: relation.toName }) as const
