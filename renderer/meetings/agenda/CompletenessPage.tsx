import { Button, Table } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon, FilesIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import { lacksSomething, type CompleteItem, type Completeness, type HandedIn } from '../../../shared/completeness.ts'
import { shortDate } from '../../../shared/dates.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { call } from '../../api.ts'
import { FormalWords } from '../../cases/formal-check/FormalMark.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { NotThere } from '../../components/NotThere.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { showError, useMessages } from '../../messages.ts'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import {
  completenessText,
  elsewhereText,
  missingIn,
  nameOf,
  onAgendaText,
  sourceOf,
  summaryOf,
} from './completeness-words.ts'

const texts = agendaTools.check

/** What was handed in to a meeting, what is on its agenda and what is missing; to read, print and copy. */
export function CompletenessPage({ meetingId }: { meetingId: string }) {
  const meeting = useQuery('meetings.get', { id: meetingId })
  const check = useQuery('agenda.completeness', { meetingId })
  return (
    <div className="completeness" data-size="sm">
      <Loaded notThere={<NotThere what="meeting" />} query={meeting}>
        {(found) => <Loaded query={check}>{(all) => <Check meeting={found} all={all} />}</Loaded>}
      </Loaded>
    </div>
  )
}

type Props = Readonly<{ meeting: MeetingSummary; all: Completeness }>

function Check({ meeting: { id, bodyName, onDate }, all }: Props) {
  const title = fill(texts.title, { body: bodyName, date: shortDate(onDate) })
  return (
    <>
      <PageHeading title={title} lead={texts.lead} actions={<Actions text={completenessText(title, all)} />} />
      <Link href={routes.meeting(id)} className="ds-link">
        {texts.toAgenda}
      </Link>
      <ul className="completeness-summary">
        {summaryOf(all).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{texts.agenda}</h2>
      <ItemTable items={all.items} />
      {all.handedIn.length > 0 && (
        <>
          <h2>{texts.handedIn}</h2>
          <HandedInTable all={all} />
        </>
      )}
    </>
  )
}

const Actions = ({ text }: { text: string }) => (
  <div className="completeness-actions" data-size="sm">
    <Button variant="secondary" onClick={() => window.print()}>
      <PrinterSmallIcon aria-hidden />
      {texts.print}
    </Button>
    <Button variant="secondary" onClick={() => void copy(text)}>
      <FilesIcon aria-hidden />
      {texts.copy}
    </Button>
  </div>
)

async function copy(text: string): Promise<void> {
  try {
    await call('window.copyText', { text })
    useMessages.getState().show('info', texts.copied)
  } catch (error) {
    showError(error)
  }
}

type Column = keyof typeof texts.columns

const Head = ({ columns }: { columns: readonly Column[] }) => (
  <Table.Head>
    <Table.Row>
      {columns.map((column) => (
        <Table.HeaderCell key={column}>{texts.columns[column]}</Table.HeaderCell>
      ))}
    </Table.Row>
  </Table.Head>
)

const ItemTable = ({ items }: { items: readonly CompleteItem[] }) => (
  <div className="table-scroll" role="region" aria-label={texts.agenda} tabIndex={0}>
    <Table className="dense-table" aria-label={texts.agenda}>
      <Head columns={['number', 'title', 'missing', 'attachments', 'formal', 'presenter']} />
      <Table.Body>
        {items.map((item) => (
          <ItemLine key={item.id} item={item} />
        ))}
      </Table.Body>
    </Table>
  </div>
)

function ItemLine({ item }: { item: CompleteItem }) {
  const missing = missingIn(item)
  return (
    <Table.Row data-lacking={lacksSomething(item) || undefined}>
      <Table.Cell>{nameOf(item)}</Table.Cell>
      <Table.Cell>
        {item.caseId === null ? (
          item.title
        ) : (
          <Link className="ds-link" href={routes.case(item.caseId)}>
            {item.title}
          </Link>
        )}
        {item.elsewhere && <span className="elsewhere-line">{elsewhereText(item.elsewhere)}</span>}
      </Table.Cell>
      <Table.Cell>{missing === '' ? texts.nothing : <Lack what={missing} />}</Table.Cell>
      <Table.Cell>{item.caseId === null ? texts.notApplicable : item.attachments}</Table.Cell>
      <Table.Cell>{item.formal === null ? texts.notApplicable : <FormalWords state={item.formal} />}</Table.Cell>
      <Table.Cell>{item.presenterName ?? texts.notApplicable}</Table.Cell>
    </Table.Row>
  )
}

const Lack = ({ what }: { what: string }) => (
  <span className="missing">
    <ExclamationmarkTriangleIcon aria-hidden />
    <span>{what}</span>
  </span>
)

const HandedInTable = ({ all }: { all: Completeness }) => (
  <div className="table-scroll" role="region" aria-label={texts.handedIn} tabIndex={0}>
    <Table className="dense-table" aria-label={texts.handedIn}>
      <Head columns={['title', 'from', 'on', 'onAgenda']} />
      <Table.Body>
        {all.handedIn.map((one) => (
          <HandedInLine key={one.caseId} one={one} items={all.items} />
        ))}
      </Table.Body>
    </Table>
  </div>
)

const HandedInLine = ({ one, items }: Readonly<{ one: HandedIn; items: readonly CompleteItem[] }>) => (
  <Table.Row data-lacking={one.itemId === null || undefined}>
    <Table.Cell>
      <Link className="ds-link" href={routes.case(one.caseId)}>
        {one.title}
      </Link>
    </Table.Cell>
    <Table.Cell>{sourceOf(one)}</Table.Cell>
    <Table.Cell>{one.handedInOn === null ? texts.notApplicable : shortDate(one.handedInOn)}</Table.Cell>
    <Table.Cell>{one.itemId === null ? <Lack what={onAgendaText(one, items)} /> : onAgendaText(one, items)}</Table.Cell>
  </Table.Row>
)
