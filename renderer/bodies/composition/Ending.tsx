import { Paragraph, Table } from '@digdir/designsystemet-react'
import type { Composition } from '../../../shared/composition.ts'
import { daysBetween, shortDate } from '../../../shared/dates.ts'
import type { MembershipView } from '../../../shared/members.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'

/** Members whose term ends within the horizon, soonest first. */
export function Ending({ facts, horizon }: { facts: Composition; horizon: string }) {
  if (facts.ending.length === 0) {
    return <Paragraph className="quiet">{fill(texts.ending.none, { horizon })}</Paragraph>
  }
  return (
    <Table>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{texts.ending.name}</Table.HeaderCell>
          <Table.HeaderCell>{texts.ending.seat}</Table.HeaderCell>
          <Table.HeaderCell>{texts.ending.lastDay}</Table.HeaderCell>
          <Table.HeaderCell className="number">{texts.ending.left}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {facts.ending.map((membership) => (
          <EndingRow key={membership.id} membership={membership} on={facts.on} />
        ))}
      </Table.Body>
    </Table>
  )
}

function EndingRow({ membership, on }: { membership: MembershipView; on: string }) {
  const { person, quotaGroup, toOn } = membership
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{person.name}</Table.HeaderCell>
      <Table.Cell>{quotaGroup}</Table.Cell>
      <Table.Cell className="date">{toOn && shortDate(toOn)}</Table.Cell>
      <Table.Cell className="number date">{toOn && timeLeft(on, toOn)}</Table.Cell>
    </Table.Row>
  )
}

/** Days up to two months, then whole months of 30 days. */
function timeLeft(on: string, toOn: string): string {
  const days = daysBetween(on, toOn)
  if (days === 0) return texts.ending.today
  return days <= 60 ? counted(texts.ending.days, days) : counted(texts.ending.months, Math.floor(days / 30))
}
