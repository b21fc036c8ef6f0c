import { Paragraph, Table } from '@digdir/designsystemet-react'
import type { Composition, QuotaGroup } from '../../../shared/composition.ts'
import { counted } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'

type Counts = Pick<QuotaGroup, 'seats' | 'filled' | 'vacant' | 'members'>

/** Seats of each group, held and vacant, with sums. Members who hold no seat are counted beside them. */
export function Groups({ facts }: { facts: Composition }) {
  const { groups, seats, filledSeats, vacantSeats, members } = facts
  if (groups.length === 0) return <Paragraph className="quiet">{counted(texts.groups.none, members.length)}</Paragraph>
  const sum = { seats, filled: filledSeats, vacant: vacantSeats, members: members.length }
  const beside = members.filter(({ seatId }) => seatId === null).length
  return (
    <>
      <Table className="quota-groups">
        <GroupColumns />
        <Table.Body>
          {groups.map((group) => (
            <GroupRow key={group.name} name={group.name === '' ? texts.groups.without : group.name} counts={group} />
          ))}
        </Table.Body>
        <Table.Foot>
          <GroupRow name={texts.groups.sum} counts={sum} />
        </Table.Foot>
      </Table>
      {beside > 0 && <Paragraph className="quiet">{counted(texts.groups.beside, beside)}</Paragraph>}
    </>
  )
}

function GroupColumns() {
  const { group, seats, filled, vacant, members } = texts.groups
  return (
    <Table.Head>
      <Table.Row>
        <Table.HeaderCell>{group}</Table.HeaderCell>
        {[seats, filled, vacant, members].map((name) => (
          <Table.HeaderCell key={name} className="number">
            {name}
          </Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Head>
  )
}

function GroupRow({ name, counts }: { name: string; counts: Counts }) {
  const isFull = counts.vacant === 0 && counts.members <= counts.seats
  return (
    <Table.Row data-full={isFull || undefined}>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      <Table.Cell className="number">{counts.seats}</Table.Cell>
      <Table.Cell className="number">{counts.filled}</Table.Cell>
      <Table.Cell className="number vacant-count">{counts.vacant}</Table.Cell>
      <Table.Cell className="number">{counts.members}</Table.Cell>
    </Table.Row>
  )
}
