import {
  Button,
  Checkbox,
  Heading,
  Paragraph,
  Select,
  Table,
  Textfield,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { longDate } from '../../shared/dates.ts'
import { meetingForms, type MeetingForm } from '../../shared/meetings.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'
import { meetings as meetingTexts } from '../../shared/texts/meetings.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { ProposedDay } from '../../shared/year-plan.ts'
import { call } from '../api.ts'
import { dayAndMonth } from '../components/format.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { startingPoint } from '../meetings/NewMeeting.tsx'
import { act } from '../messages.ts'
import { useQuery } from '../use-query.ts'
import { useInView } from './use-in-view.ts'
import { againstDay } from './words.ts'

const texts = yearPlan.propose

type Props = Readonly<{
  year: number
  days: readonly ProposedDay[]
  wish: Readonly<{ bodyId: string; startsAt: string; endsAt: string }>
  onDone: () => void
}>

/** A proposed meeting as it may have been changed; `number` says which one. */
type Row = Readonly<{
  number: number
  isTaken: boolean
  onDate: string
  form: MeetingForm | null
  avoided: ProposedDay['avoided']
}>

/** The proposed days; each can be moved or left out before they become meetings together. */
export function Proposals({ year, days, wish: { bodyId, startsAt, endsAt }, onDone }: Props) {
  const [rows, setRows] = useState<readonly Row[]>(() => days.map(asRow))
  const [problem, setProblem] = useState('')
  const latest = useQuery('meetings.list', { bodyId }).data?.find((meeting) => meeting.bodyId === bodyId)
  const usual = startingPoint(latest)
  const element = useInView<HTMLFormElement>()
  const change = (row: Row) => setRows(rows.map((one) => (one.number === row.number ? row : one)))
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const taken = rows.filter((row) => row.isTaken)
    const wrong = problemIn(taken, year)
    setProblem(wrong)
    if (wrong !== '') return
    const meetings = taken.map(({ onDate, form }) => ({
      ...usual,
      bodyId,
      onDate,
      form: form ?? usual.form,
      startsAt,
      endsAt,
    }))
    const made = await act(
      () => call('meetings.scheduleSeveral', { meetings }),
      counted(yearPlan.done.planned, meetings.length),
    )
    if (made) onDone()
  }
  return (
    <form className="plan-proposals" data-size="sm" noValidate ref={element} onSubmit={save}>
      <Found count={days.length} />
      {rows.length > 0 && <ProposalTable rows={rows} usualForm={usual.form} onChange={change} />}
      <div role="alert">{problem !== '' && <ValidationMessage>{problem}</ValidationMessage>}</div>
      <div className="buttons">
        {rows.length > 0 && <Button type="submit">{texts.submitPlan}</Button>}
        <Button variant="secondary" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}

const asRow = ({ onDate, avoided }: ProposedDay, index: number): Row => ({
  number: index + 1,
  isTaken: true,
  onDate,
  form: null,
  avoided,
})

function problemIn(taken: readonly Row[], year: number): string {
  const days = taken.map(({ onDate }) => onDate)
  if (days.length === 0) return texts.noneTaken
  if (days.includes('')) return texts.noDate
  if (days.some((day) => !day.startsWith(`${year}-`))) return fill(texts.otherYear, { year })
  return new Set(days).size < days.length ? texts.sameDay : ''
}

function Found({ count }: { count: number }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useFocusHeir('h1')
  return (
    <>
      <Heading level={2} data-size="2xs" ref={heading} tabIndex={-1}>
        {counted(texts.found, count)}
      </Heading>
      {count === 0 && <Paragraph>{texts.none}</Paragraph>}
    </>
  )
}

type TableProps = Readonly<{ rows: readonly Row[]; usualForm: MeetingForm; onChange: (row: Row) => void }>

function ProposalTable({ rows, usualForm, onChange }: TableProps) {
  return (
    <div className="table-scroll">
      <Table data-size="sm" className="dense-table">
        <caption className="ds-sr-only">{texts.title}</caption>
        <Table.Head>
          <Table.Row>
            {Object.entries(texts.columns).map(([key, name]) => (
              <Table.HeaderCell key={key} scope="col">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <ProposalRow key={row.number} row={row} usualForm={usualForm} onChange={onChange} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

type RowProps = Omit<TableProps, 'rows'> & Readonly<{ row: Row }>

function ProposalRow({ row, usualForm, onChange }: RowProps) {
  const against = againstDay(row.onDate)
  const avoided = row.avoided.map(({ on, name }) => fill(texts.avoided, { name, date: dayAndMonth(on) }))
  return (
    <Table.Row>
      <Table.Cell>
        <Checkbox
          aria-label={fill(texts.take, { date: row.onDate === '' ? '' : longDate(row.onDate) })}
          checked={row.isTaken}
          onChange={(event) => onChange({ ...row, isTaken: event.target.checked })}
        />
      </Table.Cell>
      <Table.Cell>
        <span className="plan-proposed-day">
          <Textfield
            type="date"
            aria-label={fill(texts.dateOf, { number: row.number })}
            value={row.onDate}
            onChange={(event) => onChange({ ...row, onDate: event.target.value })}
          />
          {row.onDate !== '' && longDate(row.onDate).replace(/ \d{4}$/, '')}
          {against !== '' && <span className="plan-against">{against}</span>}
        </span>
      </Table.Cell>
      <Table.Cell>
        <Select
          width="auto"
          aria-label={fill(texts.formOf, { number: row.number })}
          value={row.form ?? usualForm}
          onChange={(event) => onChange({ ...row, form: meetingForms[event.target.selectedIndex] ?? usualForm })}
        >
          {meetingForms.map((form) => (
            <Select.Option key={form} value={form}>
              {meetingTexts.forms[form]}
            </Select.Option>
          ))}
        </Select>
      </Table.Cell>
      <Table.Cell className="quiet">{avoided.length === 0 ? texts.nothingAvoided : avoided.join(', ')}</Table.Cell>
    </Table.Row>
  )
}
