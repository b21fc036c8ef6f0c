import { Table, Tag } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import { clockDigits, longDate } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { meetings as texts } from '../../shared/texts/meetings.ts'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'
import { currentStep } from './steps.ts'

type Props = Readonly<{ year: number; meetings: readonly MeetingSummary[] }>

/** The year's meetings in order, with the next one marked in words. */
export function MeetingTable({ year, meetings }: Props) {
  const next = meetings.find((meeting) => meeting.status !== 'closed' && meeting.onDate >= today())
  return (
    <div className="table-scroll">
      <Table data-size="sm" hover className="dense-table meeting-table">
        <caption className="ds-sr-only">{fill(texts.list, { year })}</caption>
        <Table.Head>
          <Table.Row>
            {Object.entries(texts.columns).map(([key, name]) => (
              <Table.HeaderCell key={key} scope="col" data-column={key}>
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {meetings.map((meeting) => (
            <MeetingRow key={meeting.id} meeting={meeting} isNext={meeting === next} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function MeetingRow({ meeting, isNext }: { meeting: MeetingSummary; isNext: boolean }) {
  return (
    <Table.Row data-next={isNext || undefined}>
      <Table.Cell data-column="date">
        <Link className="ds-link" href={routes.meeting(meeting.id, currentStep(meeting))}>
          {longDate(meeting.onDate)}
        </Link>
      </Table.Cell>
      <Table.Cell data-column="time">
        {clockDigits(meeting.startsAt)}–{clockDigits(meeting.endsAt)}
      </Table.Cell>
      <Table.Cell>
        {meeting.bodyName}
        {meeting.kind === 'extraordinary' && `, ${texts.extraordinaryMark}`}
      </Table.Cell>
      <Table.Cell>{texts.forms[meeting.form]}</Table.Cell>
      <Table.Cell>
        {texts.statuses[meeting.status]} {isNext && <Tag data-color="info">{texts.next}</Tag>}
      </Table.Cell>
      <Table.Cell data-column="items">{meeting.items}</Table.Cell>
    </Table.Row>
  )
}
