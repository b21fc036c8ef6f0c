import { shortDate } from '../../shared/dates.ts'
import type { Membership } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'

/** «1. januar 2024 – 31. desember 2027», broken only between the dates. */
export function Period({ fromOn, toOn }: Pick<Membership, 'fromOn' | 'toOn'>) {
  const from = shortDate(fromOn)
  if (toOn === null) return <span className="date">{fill(texts.members.openEnded, { from })}</span>
  return (
    <>
      <span className="date">{fill(texts.members.periodFrom, { from })}</span>{' '}
      <span className="date">{shortDate(toOn)}</span>
    </>
  )
}
