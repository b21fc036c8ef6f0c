import type { Relation } from '../../shared/bodies.ts'
import type { Composition } from '../../shared/composition.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'

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

/** «14 plasser, 11 besatt, 3 ledige; 1 byttet ut i år av høyst 4»; bodies without a ceiling end after the seats. */
export function compositionLine({ seats, filledSeats, replaced }: Composition): string {
  const { count, ceiling } = replaced
  const manned = composition({ seats, filledSeats })
  return ceiling === null ? manned : `${manned}; ${fill(texts.replaced, { count, ceiling })}`
}

/** «Digitaliseringsutvalget arbeider for KommIT-rådet» as its three parts. */
export const relationParts = (relation: Relation) =>
  ({ from: relation.fromName, kind: texts.relations.kinds[relation.kind], to: relation.toName }) as const
