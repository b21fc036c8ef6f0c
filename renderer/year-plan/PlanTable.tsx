import { Button, Table } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { longDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { meetings as meetingTexts } from '../../shared/texts/meetings.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { PlannedMeeting } from '../../shared/year-plan.ts'
import { Section } from '../components/Section.tsx'
import { currentStep } from '../meetings/steps.ts'
import { routes } from '../routes.ts'
import { MeetingFile } from './CalendarFile.tsx'
import { MeetingPanel } from './MeetingPanel.tsx'
import { dayBefore, isCalledOff, nameOf, remarks, timeSpan } from './words.ts'

const texts = yearPlan.list
const columns = Object.entries(texts.columns)

type Props = Readonly<{ year: number; meetings: readonly PlannedMeeting[] }>

/** The plan as a table: everything the calendar shows, and the deadlines. */
export function PlanTable({ year, meetings }: Props) {
  return (
    <Section title={texts.title}>
      <div className="table-scroll">
        <Table data-size="sm" hover className="dense-table plan-table">
          <caption className="ds-sr-only">{fill(texts.caption, { year })}</caption>
          <Table.Head>
            <Table.Row>
              {columns.map(([key, name]) => (
                <Table.HeaderCell key={key} scope="col" data-column={key}>
                  {key === 'acts' ? <span className="ds-sr-only">{name}</span> : name}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {meetings.map((meeting) => (
              <PlanRow key={meeting.id} meeting={meeting} />
            ))}
          </Table.Body>
        </Table>
      </div>
    </Section>
  )
}

function PlanRow({ meeting }: { meeting: PlannedMeeting }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Table.Row data-cancelled={isCalledOff(meeting) || undefined}>
        <Facts meeting={meeting} />
        <Table.Cell data-column="obstacles">
          <Remarks meeting={meeting} />
        </Table.Cell>
        <Table.Cell className="actions">
          <Button
            ref={button}
            variant="tertiary"
            aria-label={fill(yearPlan.day.changeFor, { meeting: nameOf(meeting) })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {texts.change}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <Table.Row className="panel-row">
          <Table.Cell colSpan={columns.length}>
            <MeetingPanel meeting={meeting} onClose={close} />
            <MeetingFile meeting={meeting} />
          </Table.Cell>
        </Table.Row>
      )}
    </>
  )
}

function Facts({ meeting }: { meeting: PlannedMeeting }) {
  const day = longDate(meeting.onDate).replace(/ \d{4}$/, '')
  const deadlines = [meeting.handInOn, meeting.freezeOn, meeting.noticeBy].map((date) => dayBefore(date, meeting))
  const [handIn, freeze, notice] = isCalledOff(meeting) ? ['', '', ''] : deadlines
  return (
    <>
      <Table.Cell data-column="day">
        {isCalledOff(meeting) ? (
          <span>{day}</span>
        ) : (
          <Link className="ds-link" href={routes.meeting(meeting.id, currentStep(meeting))}>
            {day}
          </Link>
        )}
        <span className="plan-time">{timeSpan(meeting)}</span>
      </Table.Cell>
      <Table.Cell data-column="body">
        {fill(yearPlan.bodyAndKind, { body: meeting.bodyShortName, kind: yearPlan.words.kinds[meeting.kind] })}
      </Table.Cell>
      <Table.Cell data-column="form">
        {[meetingTexts.forms[meeting.form], meeting.place].filter(Boolean).join(', ')}
      </Table.Cell>
      <Table.Cell data-column="handIn">{handIn}</Table.Cell>
      <Table.Cell data-column="freeze">{freeze}</Table.Cell>
      <Table.Cell data-column="notice">{notice}</Table.Cell>
    </>
  )
}

function Remarks({ meeting }: { meeting: PlannedMeeting }) {
  if (isCalledOff(meeting)) return <strong>{texts.cancelled}</strong>
  const against = remarks(meeting)
  if (against.length === 0) return null
  return (
    <span className="plan-remarks">
      <ExclamationmarkTriangleIcon aria-hidden />
      <span>{against.join(' ')}</span>
    </span>
  )
}
