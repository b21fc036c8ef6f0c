import { Select, Table } from '@digdir/designsystemet-react'
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { memberColumns, type MemberColumn, type MemberRow, type Person } from '../../../shared/members.ts'
import { fill } from '../../../shared/texts/index.ts'
import { memberFile } from '../../../shared/texts/member-file.ts'
import { useQuery } from '../../use-query.ts'
import { listed } from '../../components/words.ts'

const texts = memberFile.importing

/** By line of the file: the person meant, or null for someone new. */
export type People = Readonly<Record<string, string | null>>

type Props = Readonly<{ rows: readonly MemberRow[]; people: People; onChange: (people: People) => void }>

/** Every row as it was understood, with what is wrong in it and whom it is about. Columns nobody has filled in are left out. */
export function PreviewTable({ rows, people, onChange }: Props) {
  const known = useQuery('members.people').data ?? []
  const isUsed = (column: MemberColumn) => rows.some((row) => row.cells[column] !== '' || problemIn(row, column))
  const columns = memberColumns.filter(isUsed)
  return (
    <div className="table-scroll">
      <Table className="import-rows" aria-label={texts.table}>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell className="number">{texts.line}</Table.HeaderCell>
            {[texts.state, texts.person, texts.seat].map((name) => (
              <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
            ))}
            {columns.map((column) => (
              <Table.HeaderCell key={column}>{memberFile.columns[column]}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <PreviewRow
              key={row.line}
              row={row}
              columns={columns}
              known={known}
              onChange={(personId) => onChange({ ...people, [row.line]: personId })}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const problemIn = ({ problems }: MemberRow, column: MemberColumn): boolean =>
  problems.some((problem) => problem.column === column)

type RowProps = Readonly<{
  row: MemberRow
  columns: readonly MemberColumn[]
  known: readonly Person[]
  onChange: (personId: string | null) => void
}>

function PreviewRow({ row, columns, known, onChange }: RowProps) {
  const { line, cells, seatId, isKnown, problems } = row
  return (
    <Table.Row data-known={isKnown || undefined}>
      <Table.HeaderCell scope="row" className="number">
        {line}
      </Table.HeaderCell>
      <Table.Cell className="import-state">{stateOf(row)}</Table.Cell>
      <Table.Cell>
        <WhoSelect row={row} known={known} onChange={onChange} />
      </Table.Cell>
      <Table.Cell>{problems.length > 0 ? '' : seatId === null ? texts.noSeat : cells.quotaGroup}</Table.Cell>
      {columns.map((column) => (
        <Table.Cell key={column} data-problem={problemIn(row, column) || undefined}>
          {cells[column]}
        </Table.Cell>
      ))}
    </Table.Row>
  )
}

function stateOf({ problems, isKnown }: MemberRow): ReactNode {
  if (problems.length === 0 && isKnown) return texts.known
  const isReady = problems.length === 0
  const columns = problems.flatMap(({ column }) => (column === null ? [] : [memberFile.columns[column]]))
  const faulty = columns.length === 0 ? texts.faultyRow : fill(texts.faulty, { columns: listed(columns) })
  return (
    <span className={isReady ? 'import-ready' : 'import-faulty'}>
      {isReady ? <CheckmarkIcon aria-hidden /> : <ExclamationmarkTriangleIcon aria-hidden />}
      {isReady ? texts.ready : faulty}
    </span>
  )
}

/** «Fra og med: «31.02.2026» er ikke en dato.» */
export const problemWords = ({ column, message }: MemberRow['problems'][number]): string =>
  column === null ? message : fill(texts.problemAt, { column: memberFile.columns[column], message })

type WhoProps = Readonly<{ row: MemberRow; known: readonly Person[]; onChange: (personId: string | null) => void }>

/** Those the row may be about first, then someone new, then everyone else. */
function WhoSelect({ row: { line, matches, personId }, known, onChange }: WhoProps) {
  const others = known.filter(({ id }) => !matches.some((match) => match.id === id))
  return (
    <Select
      aria-label={fill(texts.personFor, { line })}
      value={personId ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      {matches.map((person) => (
        <PersonOption key={person.id} person={person} />
      ))}
      <Select.Option value="">{texts.newPerson}</Select.Option>
      {others.length > 0 && (
        <Select.Optgroup label={texts.others}>
          {others.map((person) => (
            <PersonOption key={person.id} person={person} />
          ))}
        </Select.Optgroup>
      )}
    </Select>
  )
}

const PersonOption = ({ person: { id, name, organisation } }: { person: Person }) => (
  <Select.Option value={id}>{[name, organisation].filter(Boolean).join(', ')}</Select.Option>
)
