import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { shortDate } from '../../../shared/dates.ts'
import { attendanceRecord as texts } from '../../../shared/texts/attendance-record.ts'
import type { AttendanceRecord } from '../../../shared/attendance-record.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { Section } from '../../components/Section.tsx'
import { today } from '../../components/today.ts'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { AbsenceLimit } from './AbsenceLimit.tsx'
import { AttendanceTable } from './AttendanceTable.tsx'
import { ExportRecord } from './ExportRecord.tsx'
import { Legend } from './Legend.tsx'
import { periods, type Period } from './periods.ts'

/** Who came to the body's meetings over a year: members by meetings, with what it comes to for each. */
export function Attendance({ bodyId }: { bodyId: string }) {
  const meetings = useQuery('meetings.list', { bodyId })
  return (
    <Loaded query={meetings}>
      {(all) => <AttendanceOver bodyId={bodyId} choices={periods(all.at(-1)?.onDate, today())} />}
    </Loaded>
  )
}

function AttendanceOver({ bodyId, choices }: { bodyId: string; choices: readonly Period[] }) {
  const [key, setKey] = useState<string>()
  const period = choices.find((one) => one.key === key) ?? choices[0]
  if (period === undefined) return null
  return (
    <Section title={texts.title} actions={<PeriodChoice choices={choices} period={period} onChange={setKey} />}>
      <Record bodyId={bodyId} period={period} />
    </Section>
  )
}

type ChoiceProps = Readonly<{ choices: readonly Period[]; period: Period; onChange: (key: string) => void }>

function PeriodChoice({ choices, period, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <Field className="period-choice">
      <Label htmlFor={id}>{texts.period}</Label>
      <Select id={id} value={period.key} onChange={(event) => onChange(event.target.value)}>
        {choices.map(({ key, name }) => (
          <Select.Option key={key} value={key}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function Record({ bodyId, period: { from, to } }: { bodyId: string; period: Period }) {
  const record = useQuery('attendance.record', { bodyId, from, to })
  return <Loaded query={record}>{(data) => <RecordView record={data} />}</Loaded>
}

function RecordView({ record }: { record: AttendanceRecord }) {
  const { meetings, rows } = record
  return (
    <>
      {meetings.length === 0 ? <Nothing /> : rows.length === 0 ? <p>{texts.noMembers}</p> : <Grid record={record} />}
      <Unregistered record={record} />
      <AbsenceLimit record={record} />
    </>
  )
}

const Nothing = () => (
  <EmptyState text={texts.empty}>
    <Link className="ds-link" href={routes.meetings()}>
      {texts.toMeetings}
    </Link>
  </EmptyState>
)

const Grid = ({ record }: { record: AttendanceRecord }) => (
  <>
    <Legend />
    <AttendanceTable record={record} />
    <ExportRecord key={record.from} record={record} />
  </>
)

/** Meetings nobody has registered attendance for count for nobody; they are named, each with the way to its room. */
function Unregistered({ record: { unregistered } }: { record: AttendanceRecord }) {
  if (unregistered.length === 0) return null
  return (
    <div className="unregistered">
      <p>{texts.unregistered}</p>
      <ul>
        {unregistered.map(({ id, onDate }) => (
          <li key={id}>
            <Link className="ds-link" href={routes.meeting(id, 'mote')}>
              {shortDate(onDate)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
