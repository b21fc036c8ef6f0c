import { Button, Table } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { Fragment, useState } from 'react'
import type { BodyDetails, Seat } from '../../shared/bodies.ts'
import type { MembershipView } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { call } from '../api.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Section } from '../components/Section.tsx'
import { act } from '../messages.ts'
import { AppointForm } from './AppointForm.tsx'
import { MemberRow, PanelRow } from './MemberRow.tsx'
import { membersWithoutSeat, seatGroups, type SeatGroup } from './seat-groups.ts'
import { SeatsForm } from './SeatsForm.tsx'

type Panel = 'seats' | 'member' | null

/** The composition: every seat by group with whoever holds it, and members without a seat. */
export function Seats({ details }: { details: BodyDetails }) {
  const [panel, setPanel] = useState<Panel>(null)
  const groups = seatGroups(details)
  const unseated = membersWithoutSeat(details)
  const close = () => setPanel(null)
  const isEmpty = groups.length === 0 && unseated.length === 0
  const buttons = <AddButtons onChoose={setPanel} />
  return (
    <Section title={texts.members.title} actions={!isEmpty && panel === null && buttons}>
      {panel === 'seats' && <SeatsForm bodyId={details.body.id} groups={groups} onClose={close} />}
      {panel === 'member' && <AppointForm bodyId={details.body.id} seat={null} kind="member" onClose={close} />}
      {isEmpty && panel === null && <EmptyState text={texts.members.empty}>{buttons}</EmptyState>}
      {!isEmpty && <MemberTable groups={groups} unseated={unseated} />}
    </Section>
  )
}

function AddButtons({ onChoose }: { onChoose: (panel: Panel) => void }) {
  return (
    <div className="buttons">
      <Button variant="secondary" onClick={() => onChoose('seats')}>
        <PlusIcon aria-hidden />
        {texts.members.addSeats}
      </Button>
      <Button variant="tertiary" onClick={() => onChoose('member')}>
        {texts.members.addMember}
      </Button>
    </div>
  )
}

function MemberTable({ groups, unseated }: { groups: readonly SeatGroup[]; unseated: readonly MembershipView[] }) {
  return (
    <Table className="members">
      <MemberColumns />
      {groups.map((group) => (
        <GroupRows key={group.name} group={group} />
      ))}
      {unseated.length > 0 && (
        <Table.Body>
          {groups.length > 0 && <GroupHead name={texts.members.withoutSeat} />}
          {unseated.map((membership) => (
            <MemberRow key={membership.id} membership={membership} />
          ))}
        </Table.Body>
      )}
    </Table>
  )
}

function MemberColumns() {
  const { name, title, organisation, period, actions } = texts.members.columns
  return (
    <Table.Head>
      <Table.Row>
        {[name, title, organisation, period].map((text) => (
          <Table.HeaderCell key={text}>{text}</Table.HeaderCell>
        ))}
        <Table.HeaderCell className="actions">
          <span className="ds-sr-only">{actions}</span>
        </Table.HeaderCell>
      </Table.Row>
    </Table.Head>
  )
}

function GroupHead({ name, count }: { name: string; count?: string }) {
  return (
    <Table.Row className="group-row">
      <Table.HeaderCell scope="rowgroup" colSpan={5}>
        {name}
        {count && <span> {count}</span>}
      </Table.HeaderCell>
    </Table.Row>
  )
}

function GroupRows({ group }: { group: SeatGroup }) {
  const filled = group.rows.filter(({ holder }) => holder).length
  return (
    <Table.Body>
      <GroupHead
        name={group.name}
        count={fill(texts.members.filledOf, { filled, seats: group.rows.length })}
      />
      {group.rows.map(({ seat, holder }) =>
        holder ? <MemberRow key={seat.id} membership={holder} /> : <VacantRow key={seat.id} seat={seat} />,
      )}
    </Table.Body>
  )
}

function VacantRow({ seat }: { seat: Seat }) {
  const [isOpen, setOpen] = useState(false)
  const group = seat.quotaGroup
  const remove = () => act(() => call('bodies.removeSeat', { id: seat.id }), texts.done.seatRemoved)
  return (
    <Fragment>
      <Table.Row className="vacant">
        <Table.Cell colSpan={4}>{texts.members.vacant}</Table.Cell>
        <Table.Cell className="actions">
          <Button variant="tertiary" aria-label={fill(texts.members.appointTo, { group })} onClick={() => setOpen(true)}>
            {texts.members.appoint}
          </Button>
          <Button
            variant="tertiary"
            aria-label={fill(texts.members.removeSeatIn, { group })}
            onClick={() => void remove()}
          >
            {texts.members.removeSeat}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <PanelRow>
          <AppointForm bodyId={seat.bodyId} seat={seat} kind="member" onClose={() => setOpen(false)} />
        </PanelRow>
      )}
    </Fragment>
  )
}
