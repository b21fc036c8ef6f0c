import { Table } from '@digdir/designsystemet-react'
import type { MembershipView } from '../../shared/members.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { useBodyPlace } from './body-place.ts'
import { Period } from './Period.tsx'
import { TermBar, YearScale } from './TermBar.tsx'

/** The head of the column with periods, and the years their bars run along. */
export function PeriodColumn() {
  const { years } = useBodyPlace()
  return (
    <Table.HeaderCell className="period">
      <div className="term">
        <span>{texts.members.columns.period}</span>
        <YearScale years={years} />
      </div>
    </Table.HeaderCell>
  )
}

/** From when to when, in words and as a bar; those who held the same seat before stand paler in it. */
export function PeriodCell({ membership }: { membership: MembershipView }) {
  const { years } = useBodyPlace()
  return (
    <Table.Cell className="period">
      <div className="term">
        <span>
          <Period fromOn={membership.fromOn} toOn={membership.toOn} />
        </span>
        <TermBar term={membership} earlier={useEarlierOn(membership.seatId, membership.fromOn)} years={years} />
      </div>
    </Table.Cell>
  )
}

/** The bar of a vacant seat, with those who held it before. */
export function VacantTerm({ seatId }: { seatId: string }) {
  const { years, day } = useBodyPlace()
  return (
    <div className="term">
      <span />
      <TermBar term={null} earlier={useEarlierOn(seatId, day)} years={years} />
    </div>
  )
}

function useEarlierOn(seatId: string | null, before: string): readonly MembershipView[] {
  const { all } = useBodyPlace()
  return seatId === null ? [] : all.filter((past) => past.seatId === seatId && past.fromOn < before)
}
