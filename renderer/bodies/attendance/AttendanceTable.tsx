import { Link } from 'wouter'
import type { AttendanceRecord, AttendanceRow, MemberDays } from '../../../shared/attendance-record.ts'
import { sumOf, type Share } from '../../../shared/attendance-share.ts'
import { longDate, shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attendanceRecord as texts } from '../../../shared/texts/attendance-record.ts'
import { monthAndDay } from './days.ts'
import { routes } from '../../routes.ts'
import { Mark } from './Mark.tsx'

const totals = ['held', 'whole', 'part', 'remote', 'apology', 'noShow'] as const
const shares = ['items', 'minutes'] as const

type Props = Readonly<{ record: AttendanceRecord }>

/** The picture of the year, which is also its table: members down, meetings across, what it comes to at the end. */
export function AttendanceTable({ record }: Props) {
  const { bodyName, from, to, rows, deputies } = record
  return (
    <div className="table-scroll attendance-scroll">
      <table className="ds-table attendance-table" data-size="sm">
        <caption className="ds-sr-only">
          {fill(texts.caption, { body: bodyName, from: shortDate(from), to: shortDate(to) })}
        </caption>
        <Head record={record} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.personId} record={record} row={row} />
          ))}
        </tbody>
        <Foot record={record} />
        {deputies.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={record.meetings.length + totals.length + shares.length + 1}>
                {texts.deputies}
              </th>
            </tr>
            {deputies.map((row) => (
              <Row key={row.personId} record={record} row={row} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

function Head({ record: { meetings, from, to } }: Props) {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  return (
    <thead>
      <tr>
        <th scope="col">{texts.member}</th>
        {meetings.map(({ id, onDate }) => (
          <th key={id} scope="col" className="meeting">
            <Link className="ds-link" href={routes.meeting(id, 'referat')} title={longDate(onDate)}>
              <span className="ds-sr-only">{texts.meetingOn} </span>
              {monthAndDay(onDate)}
              {isOneYear ? (
                <span className="ds-sr-only"> {onDate.slice(0, 4)}</span>
              ) : (
                <small>{onDate.slice(0, 4)}</small>
              )}
            </Link>
          </th>
        ))}
        {totals.map((total) => (
          <th key={total} scope="col" className="total">
            {texts.columns[total]}
          </th>
        ))}
        {shares.map((share) => (
          <th key={share} scope="col" className="total">
            {texts.shares[share]}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Row({ record: { meetings, from }, row }: Props & Readonly<{ row: AttendanceRow }>) {
  const days = membershipWords(row.memberships, from)
  return (
    <tr>
      <th scope="row">
        <Link className="ds-link" href={routes.person(row.personId)}>
          {row.name}
        </Link>
        {days !== '' && <small>{days}</small>}
      </th>
      {row.cells.map((cell, index) => (
        <td key={meetings[index]?.id} className="meeting">
          {cell === null ? <NotMember /> : <Mark cell={cell} />}
        </td>
      ))}
      {totals.map((total) => (
        <td key={total} className="total">
          {row[total]}
        </td>
      ))}
      <ShareCells rows={[row]} />
    </tr>
  )
}

/** How much of the items and of the time the rows make together. */
const ShareCells = ({ rows }: { rows: readonly AttendanceRow[] }) =>
  shares.map((share) => (
    <td key={share} className="total">
      {shareText(rows.flatMap((row) => row[share] ?? []))}
    </td>
  ))

/** «84 %»; a dash where there was nothing to be there for, or nobody knows. */
function shareText(parts: readonly Share[]): string {
  const { attended, of } = sumOf(parts)
  return of === 0 ? texts.notMemberMark : fill(texts.percent, { share: Math.round((attended / of) * 100) })
}

const NotMember = () => (
  <>
    <span aria-hidden>{texts.notMemberMark}</span>
    <span className="ds-sr-only">{texts.notMember}</span>
  </>
)

/** Members present in each meeting, and the sums. */
function Foot({ record: { meetings, rows } }: Props) {
  const inMeeting = (index: number) => rows.flatMap(({ cells }) => cells[index] ?? [])
  const present = (index: number) => inMeeting(index).filter(({ mode }) => mode !== null).length
  return (
    <tfoot>
      <tr>
        <th scope="row">{texts.totals}</th>
        {meetings.map(({ id }, index) => (
          <td key={id} className="meeting">
            <span className="ds-sr-only">{texts.present} </span>
            {fill(texts.presentCell, { present: present(index), members: inMeeting(index).length })}
          </td>
        ))}
        {totals.map((total) => (
          <td key={total} className="total">
            {rows.reduce((sum, row) => sum + row[total], 0)}
          </td>
        ))}
        <ShareCells rows={rows} />
      </tr>
    </tfoot>
  )
}

/** «medlem fra 1. mai 2026»; nothing for those who were members all the time. */
function membershipWords(stretches: readonly MemberDays[], from: string): string {
  const words = stretches.map(({ fromOn, toOn }) => {
    const values = { from: shortDate(fromOn), to: toOn === null ? '' : shortDate(toOn) }
    if (fromOn === from) return toOn === null ? '' : fill(texts.memberTo, values)
    return fill(toOn === null ? texts.memberFrom : texts.memberSpan, values)
  })
  return words.filter((text) => text !== '').join(texts.and)
}
