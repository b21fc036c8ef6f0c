import { Table } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import { plainText } from '../../../shared/content.ts'
import { shortDate } from '../../../shared/dates.ts'
import { kronerText, type DigifinLine } from '../../../shared/digifin.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { fill } from '../../../shared/texts/index.ts'
import { digifin as texts } from '../../../shared/texts/digifin.ts'
import { documents } from '../../../shared/texts/documents.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { NotThere } from '../../components/NotThere.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { ExportDigifin } from './ExportDigifin.tsx'

/** The applications to DigiFin on a meeting's agenda. */
export function DigifinList({ meetingId }: { meetingId: string }) {
  const meeting = useQuery('meetings.get', { id: meetingId })
  const lines = useQuery('digifin.list', { meetingId })
  return (
    <div className="digifin-list" data-size="sm">
      <Loaded notThere={<NotThere what="meeting" />} query={meeting}>
        {(found) => <Loaded query={lines}>{(all) => <List meeting={found} lines={all} />}</Loaded>}
      </Loaded>
    </div>
  )
}

type Props = Readonly<{ meeting: MeetingSummary; lines: readonly DigifinLine[] }>

const List = ({ meeting: { id, bodyName, onDate }, lines }: Props) => (
  <>
    <PageHeading
      title={fill(texts.list.title, { body: bodyName, date: shortDate(onDate) })}
      lead={texts.list.lead}
      actions={lines.length > 0 && <ExportDigifin meetingId={id} />}
    />
    <Link href={routes.meeting(id)} className="ds-link">
      {texts.list.toMeeting}
    </Link>
    {lines.length === 0 ? <EmptyState text={texts.list.empty} /> : <LineTable lines={lines} />}
  </>
)

const columns = [
  'priority',
  'number',
  'applicant',
  'project',
  'amountAsked',
  'prior',
  'recommendation',
  'recommendedAmount',
  'conditions',
  'decision',
] as const

const LineTable = ({ lines }: { lines: readonly DigifinLine[] }) => (
  // The table is wider than a small window; it scrolls by itself, also by keyboard.
  <div className="wide-table table-scroll" role="region" aria-label={texts.list.table} tabIndex={0}>
    <Table aria-label={texts.list.table}>
      <Table.Head>
        <Table.Row>
          {columns.map((column) => (
            <Table.HeaderCell key={column}>{texts.columns[column]}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lines.map((line) => (
          <LineRow key={line.itemId} line={line} />
        ))}
      </Table.Body>
      <Table.Foot>
        <Table.Row>
          <Table.HeaderCell scope="row" colSpan={4}>
            {texts.list.sum}
          </Table.HeaderCell>
          <Table.Cell className="number">{kronerText(sumOf(lines, 'amountAsked'))}</Table.Cell>
          <Table.Cell colSpan={2} />
          <Table.Cell className="number">{kronerText(sumOf(lines, 'recommendedAmount'))}</Table.Cell>
          <Table.Cell colSpan={2} />
        </Table.Row>
      </Table.Foot>
    </Table>
  </div>
)

const sumOf = (lines: readonly DigifinLine[], amount: 'amountAsked' | 'recommendedAmount'): number =>
  lines.reduce((sum, line) => sum + (line[amount] ?? 0), 0)

function LineRow({ line }: { line: DigifinLine }) {
  const { caseId, priority, number, prior, recommendation, decision, decidedAmount } = line
  return (
    <Table.Row>
      <Table.Cell>{priority}</Table.Cell>
      <Table.Cell>{number}</Table.Cell>
      <Table.Cell>{line.applicant}</Table.Cell>
      <Table.HeaderCell scope="row">
        <Link href={routes.casePoints(caseId)} className="ds-link">
          {line.project}
        </Link>
      </Table.HeaderCell>
      <Table.Cell className="number">{kronerText(line.amountAsked)}</Table.Cell>
      <Table.Cell>{prior && <Prior prior={prior} />}</Table.Cell>
      <Table.Cell>
        {recommendation === null ? texts.noRecommendation : texts.recommendations[recommendation]}
      </Table.Cell>
      <Table.Cell className="number">{kronerText(line.recommendedAmount)}</Table.Cell>
      <Table.Cell>{line.conditions}</Table.Cell>
      <Table.Cell>{[texts.decisions[decision], kronerText(decidedAmount)].filter(Boolean).join(', ')}</Table.Cell>
    </Table.Row>
  )
}

const Prior = ({ prior: { bodyName, outcome, advice } }: { prior: NonNullable<DigifinLine['prior']> }) => (
  <>
    {fill(texts.list.prior, { body: bodyName, outcome: documents.shortOutcomes[outcome] })}
    {advice !== null && <small className="prior-words">{plainText(advice)}</small>}
  </>
)
