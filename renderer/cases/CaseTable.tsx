import { Table } from '@digdir/designsystemet-react'
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { CaseSummary, Shortcoming } from '../../shared/cases.ts'
import { cases as texts } from '../../shared/texts/nb/cases.ts'
import { routes } from '../routes.ts'
import { kindName, whatIsMissing, whereItIs } from './words.ts'

const columns = ['title', 'kind', 'owner', 'place', 'missing'] as const

/** One row a case; the whole row leads to it. */
export function CaseTable({ cases }: { cases: readonly CaseSummary[] }) {
  return (
    <Table hover className="case-table" aria-label={texts.list}>
      <Table.Head>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column}>{texts.columns[column]}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {cases.map((summary) => (
          <CaseRow key={summary.id} summary={summary} />
        ))}
      </Table.Body>
    </Table>
  )
}

function CaseRow({ summary }: { summary: CaseSummary }) {
  return (
    <Table.Row className="linked-row">
      <Table.HeaderCell scope="row">
        <Link href={routes.case(summary.id)} className="row-link">
          {summary.title}
        </Link>
      </Table.HeaderCell>
      <Table.Cell>{kindName(summary.itemKind)}</Table.Cell>
      <Table.Cell>{summary.ownerName ?? <span className="quiet">{texts.noOwner}</span>}</Table.Cell>
      <Table.Cell>{whereItIs(summary.lastTreatment)}</Table.Cell>
      <Table.Cell>
        <Missing shortcomings={summary.shortcomings} />
      </Table.Cell>
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
