import { Button, Table } from '@digdir/designsystemet-react'
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { caseOrders, type CaseOrder, type CaseOverview, type ListedCase } from '../../shared/case-overview.ts'
import type { Shortcoming } from '../../shared/cases.ts'
import { shortDate } from '../../shared/dates.ts'
import { counted } from '../../shared/texts/index.ts'
import { caseOverview } from '../../shared/texts/case-overview.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { dayOf } from '../components/format.ts'
import { routes } from '../routes.ts'
import type { CaseChoices } from './case-choices.ts'
import { Deadline } from './Deadline.tsx'
import { paperWords, placeOf } from './standing-words.ts'
import { FormalMark } from './formal-check/FormalMark.tsx'
import { kindName, whatIsMissing, whereItIs } from './words.ts'

const columns = ['title', 'stage', 'owner', 'deadline', 'missing', 'updated'] as const satisfies readonly CaseOrder[]

type Order = Pick<CaseChoices, 'sortBy' | 'isReversed'>
type Props = Readonly<{
  overview: CaseOverview
  choices: Order
  onSort: (order: Order) => void
  onMore: () => void
}>

/** One row a case; the whole row leads to it, and the head of a column sorts by it. */
export function CaseTable({ overview: { cases, count }, choices, onSort, onMore }: Props) {
  const { body, startMore } = useFocusOnNew(cases.length)
  const more = () => {
    startMore()
    onMore()
  }
  return (
    <>
      <Table hover className="case-table" aria-label={texts.list}>
        <Table.Head>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell
                key={column}
                sort={sortOf(column, choices)}
                onClick={() => onSort(nextOrder(column, choices))}
              >
                {caseOverview.columns[column]}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body ref={body}>
          {cases.map((listed) => (
            <CaseRow key={listed.id} listed={listed} />
          ))}
        </Table.Body>
      </Table>
      {cases.length < count && (
        <Button variant="secondary" className="case-more" onClick={more}>
          {counted(caseOverview.more, Math.min(count - cases.length, rowsAtOnce))}
        </Button>
      )}
    </>
  )
}

/** How many rows the table shows at first and adds at a time. */
export const rowsAtOnce = 200

/** What stands first by itself in each order: the newest, the most, and otherwise from the beginning. */
const downward: readonly CaseOrder[] = caseOrders.filter((order) => order === 'updated' || order === 'missing')

function sortOf(column: CaseOrder, { sortBy, isReversed }: Order): 'none' | 'ascending' | 'descending' {
  if (column !== sortBy) return 'none'
  return downward.includes(column) === isReversed ? 'ascending' : 'descending'
}

/** The same column again turns the order around. */
const nextOrder = (column: CaseOrder, { sortBy, isReversed }: Order): Order => ({
  sortBy: column,
  isReversed: column === sortBy && !isReversed,
})

/** After more rows were asked for, the first of them takes the focus, since the button may be gone. */
function useFocusOnNew(shown: number) {
  const body = useRef<HTMLTableSectionElement>(null)
  const from = useRef<number | null>(null)
  useEffect(() => {
    if (from.current === null || shown <= from.current) return
    body.current?.rows[from.current]?.querySelector('a')?.focus()
    from.current = null
  }, [shown])
  return { body, startMore: () => (from.current = shown) }
}

function CaseRow({ listed }: { listed: ListedCase }) {
  return (
    <Table.Row className="linked-row">
      <Table.HeaderCell scope="row">
        <Link href={routes.case(listed.id)} className="row-link">
          {listed.title}
        </Link>
        <span className="case-detail">{kindName(listed.itemKind)}</span>
      </Table.HeaderCell>
      <Table.Cell>
        {caseOverview.stages[listed.stage]}
        <span className="case-detail">{listed.at === null ? placeOf(listed) : whereItIs(listed.at)}</span>
      </Table.Cell>
      <Table.Cell>
        {listed.ownerName ?? <span className="quiet">{caseOverview.noOwner}</span>}
        <span className="case-detail">{paperWords(listed)}</span>
        <FormalMark state={listed.formal} />
      </Table.Cell>
      <Table.Cell>
        {listed.deadline === null ? (
          <span className="quiet">{caseOverview.deadline.none}</span>
        ) : (
          <Deadline deadline={listed.deadline} />
        )}
      </Table.Cell>
      <Table.Cell>
        <Missing shortcomings={listed.shortcomings} />
      </Table.Cell>
      <Table.Cell>{shortDate(dayOf(listed.updatedAt))}</Table.Cell>
    </Table.Row>
  )
}

function Missing({ shortcomings }: { shortcomings: readonly Shortcoming[] }) {
  const isReady = shortcomings.length === 0
  const Icon = isReady ? CheckmarkIcon : ExclamationmarkTriangleIcon
  return (
    <span className={isReady ? 'case-missing quiet' : 'case-missing'}>
      <Icon aria-hidden />
      {whatIsMissing(shortcomings)}
    </span>
  )
}
