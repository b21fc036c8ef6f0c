import { Heading, Table } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import type { OpenCase } from '../../../shared/case-points.ts'
import { shortDate } from '../../../shared/dates.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { casePoints } from '../../../shared/texts/case-points.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { pointName, statusName } from './words.ts'

const texts = casePoints.open

/** The report on everything that is open, case by case. */
export function OpenPoints() {
  const query = useQuery('casePoints.open')
  return (
    <div className="points-view" data-size="sm">
      <Loaded query={query}>
        {(cases) => (
          <>
            <PageHeading title={texts.title} lead={texts.lead} />
            {cases.length === 0 && <EmptyState text={texts.none} />}
            {cases.map((one) => (
              <OpenCaseTable key={one.caseId} one={one} />
            ))}
          </>
        )}
      </Loaded>
    </div>
  )
}

type Line = Readonly<{ key: string; what: string; point: string; who: string; when: string }>

function OpenCaseTable({ one }: { one: OpenCase }) {
  const lines = linesOf(one)
  const { what, point, who, when } = texts.columns
  const id = `open-${one.caseId}`
  return (
    <section className="open-case" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        <Link href={routes.casePoints(one.caseId)} className="ds-link">
          {one.title}
        </Link>
      </Heading>
      <p className="quiet">{counted(texts.count, lines.length)}</p>
      <Table aria-labelledby={id}>
        <Table.Head>
          <Table.Row>
            {[what, point, who, when].map((column) => (
              <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {lines.map((line) => (
            <Table.Row key={line.key}>
              <Table.Cell>{line.what}</Table.Cell>
              <Table.HeaderCell scope="row">{line.point}</Table.HeaderCell>
              <Table.Cell>{line.who}</Table.Cell>
              <Table.Cell>{line.when}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}

const dateOf = (day: string | null): string => (day === null ? '' : shortDate(day))

function linesOf({ points, deadlines, tooLate }: OpenCase): Line[] {
  return [
    ...deadlines.map(({ id, text, responsibleName, dueOn }) => ({
      key: id,
      what: texts.deadline,
      point: text,
      who: responsibleName ?? '',
      when: shortDate(dueOn),
    })),
    ...tooLate.map(({ bodyName, onDate }) => ({
      key: bodyName + onDate,
      what: texts.difLate,
      point: fill(casePoints.dif.tooLate, { body: bodyName, date: shortDate(onDate) }),
      who: bodyName,
      when: shortDate(onDate),
    })),
    ...points.map((point) => ({
      key: point.id,
      what: [casePoints.one[point.kind], statusName(point).toLocaleLowerCase('nb')].join(', '),
      point: pointName(point),
      who: point.kind === 'recommendation' ? point.party : '',
      when: dateOf(point.onDate),
    })),
  ]
}
