import { Table } from '@digdir/designsystemet-react'
import type { MembershipView } from '../../shared/members.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
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

/** From when to when, in words and as a bar; others who hold the same seat before or after stand paler in it. */
export function PeriodCell({ membership }: { membership: MembershipView }) {
  const { years } = useBodyPlace()
  return (
    <Table.Cell className="period">
      <div className="term">
        <span>
          <Period fromOn={membership.fromOn} toOn={membership.toOn} />
        </span>
        <TermBar term={membership} others={useOthersOn(membership.seatId, membership.id)} years={years} />
      </div>
    </Table.Cell>
  )
}

/** The bar of a vacant seat, with those who hold it before or after. */
export function VacantTerm({ seatId }: { seatId: string }) {
  const { years } = useBodyPlace()
  return <TermBar term={null} others={useOthersOn(seatId, '')} years={years} />
}

function useOthersOn(seatId: string | null, own: string): readonly MembershipView[] {
  const { all } = useBodyPlace()
  return seatId === null ? [] : all.filter((other) => other.seatId === seatId && other.id !== own)
}

/** Who takes a vacant seat next, when that is decided. */
export function useComing(seatId: string): MembershipView | undefined {
  const { all, day } = useBodyPlace()
  return all.find((other) => other.seatId === seatId && other.fromOn > day)
}
