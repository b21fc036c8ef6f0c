import { Button, Table } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import type { Seat } from '../../shared/bodies.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'
import { AppointForm } from './AppointForm.tsx'
import { MemberRow, PanelRow } from './MemberRow.tsx'
import { useComing, VacantTerm } from './PeriodCell.tsx'
import type { SeatGroup } from './seat-groups.ts'

/** The seats of a group; its name stands once, beside all of them. */
export function SeatGroupRows({ group }: { group: SeatGroup }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const filled = group.rows.filter(({ holder }) => holder).length
  const hasPanel = group.rows.some((row) => panelOf(row) === openId)
  const groupCell = (
    <Table.HeaderCell scope="rowgroup" rowSpan={group.rows.length + (hasPanel ? 1 : 0)} className="seat-group">
      {group.name}
      {group.rows.length > 1 && <span>{fill(texts.members.filledOf, { filled, seats: group.rows.length })}</span>}
    </Table.HeaderCell>
  )
  return (
    <Table.Body>
      {group.rows.map(({ seat, holder }, index) => {
        const before = index === 0 && groupCell
        const isOpen = openId === panelOf({ seat, holder })
        const open = (wanted: boolean) => setOpenId(wanted ? panelOf({ seat, holder }) : null)
        return holder ? (
          <MemberRow key={seat.id} membership={holder} before={before} columns={4} isOpen={isOpen} onOpen={open} />
        ) : (
          <VacantRow key={seat.id} seat={seat} before={before} isOpen={isOpen} onOpen={open} />
        )
      })}
    </Table.Body>
  )
}

/** A panel belongs to the vacancy or to its holder, so that appointing someone does not open their own. */
const panelOf = ({ seat, holder }: SeatGroup['rows'][number]): string => holder?.id ?? seat.id

type VacantProps = Readonly<{ seat: Seat; before: ReactNode; isOpen: boolean; onOpen: (isOpen: boolean) => void }>

function VacantRow({ seat, before, isOpen, onOpen }: VacantProps) {
  const coming = useComing(seat.id)
  const remove = () =>
    act(() => call('bodies.removeSeat', { id: seat.id }), texts.done.seatRemoved).then(() => onOpen(false))
  const removeButton = (
    <Button variant="tertiary" data-color="danger" onClick={() => void remove()}>
      {texts.members.removeSeat}
    </Button>
  )
  return (
    <>
      <Table.Row className="vacant">
        {before}
        <Table.Cell>{texts.members.vacant}</Table.Cell>
        <Table.Cell>
          {coming && fill(texts.members.coming, { name: coming.person.name, date: shortDate(coming.fromOn) })}
        </Table.Cell>
        <Table.Cell className="period">
          <VacantTerm seatId={seat.id} />
        </Table.Cell>
        <Table.Cell className="actions">
          <Button
            variant="tertiary"
            aria-label={fill(texts.members.appointTo, { group: seat.quotaGroup })}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {texts.members.appoint}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <PanelRow columns={4}>
          <AppointForm seat={seat} kind="member" extra={removeButton} onClose={() => onOpen(false)} />
        </PanelRow>
      )}
    </>
  )
}
