import { Button, Table } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { MembershipView } from '../../shared/members.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Section } from '../components/Section.tsx'
import { AppointForm } from './AppointForm.tsx'
import { useBodyPlace } from './body-place.ts'
import { MemberColumns } from './MemberColumns.tsx'
import { OpeningRow } from './MemberRow.tsx'
import { membersWithoutSeat, seatGroups, type SeatGroup } from './seat-groups.ts'
import { SeatGroupRows } from './SeatGroupRows.tsx'
import { SeatsForm } from './SeatsForm.tsx'

type Panel = 'seats' | 'member' | null

/** The composition: every seat by group with whoever holds it, and members without a seat. */
export function Seats() {
  const { details } = useBodyPlace()
  const [panel, setPanel] = useState<Panel>(null)
  const groups = seatGroups(details)
  const unseated = membersWithoutSeat(details)
  const close = () => setPanel(null)
  const isEmpty = groups.length === 0 && unseated.length === 0
  const buttons = <AddButtons open={panel} onChoose={setPanel} />
  return (
    <Section title={texts.members.title} actions={!isEmpty && buttons}>
      {isEmpty && <EmptyState text={texts.members.empty}>{buttons}</EmptyState>}
      {panel === 'seats' && <SeatsForm bodyId={details.body.id} groups={groups} onClose={close} />}
      {panel === 'member' && <AppointForm seat={null} kind="member" onClose={close} />}
      {!isEmpty && <MemberTable groups={groups} unseated={unseated} />}
    </Section>
  )
}

function AddButtons({ open, onChoose }: { open: Panel; onChoose: (panel: Panel) => void }) {
  return (
    <div className="buttons">
      <Button variant="secondary" aria-expanded={open === 'seats'} onClick={() => onChoose('seats')}>
        <PlusIcon aria-hidden />
        {texts.members.addSeats}
      </Button>
      <Button variant="tertiary" aria-expanded={open === 'member'} onClick={() => onChoose('member')}>
        {texts.members.addMember}
      </Button>
    </div>
  )
}

/** Bodies whose members hold no seats have no column for them. */
function MemberTable({ groups, unseated }: { groups: readonly SeatGroup[]; unseated: readonly MembershipView[] }) {
  const { seat, name, title } = texts.members.columns
  const hasSeats = groups.length > 0
  return (
    <Table className="members">
      <MemberColumns names={hasSeats ? [seat, name, title] : [name, title]} />
      {groups.map((group) => (
        <SeatGroupRows key={group.name} group={group} />
      ))}
      {unseated.length > 0 && (
        <Table.Body>
          {unseated.map((membership) => (
            <UnseatedRow key={membership.id} membership={membership} hasSeats={hasSeats} />
          ))}
        </Table.Body>
      )}
    </Table>
  )
}

function UnseatedRow({ membership, hasSeats }: { membership: MembershipView; hasSeats: boolean }) {
  const seatCell = hasSeats && (
    <Table.Cell className="seat-group quiet">
      {texts.members.withoutSeat}
      {membership.quotaGroup && <span>{membership.quotaGroup}</span>}
    </Table.Cell>
  )
  return <OpeningRow membership={membership} before={seatCell} columns={hasSeats ? 5 : 4} />
}
