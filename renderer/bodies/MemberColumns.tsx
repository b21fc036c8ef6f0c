import { Table } from '@digdir/designsystemet-react'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { PeriodColumn } from './PeriodCell.tsx'

/** The head of a table of people, with their periods and a last column for what can be done. */
export function MemberColumns({ names }: { names: readonly string[] }) {
  return (
    <Table.Head>
      <Table.Row>
        {names.map((name) => (
          <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
        ))}
        <PeriodColumn />
        <Table.HeaderCell className="actions">
          <span className="ds-sr-only">{texts.members.columns.actions}</span>
        </Table.HeaderCell>
      </Table.Row>
    </Table.Head>
  )
}
