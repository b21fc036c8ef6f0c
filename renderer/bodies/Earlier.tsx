import { Details, Table } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import type { MembershipView } from '../../shared/members.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { routes } from '../routes.ts'
import { useBodyPlace } from './body-place.ts'
import { PeriodCell, PeriodColumn } from './PeriodCell.tsx'

/** Those whose membership had ended on the day, latest first; closed until someone asks. */
export function Earlier() {
  const { all, day } = useBodyPlace()
  const ended = all.filter(({ toOn }) => toOn !== null && toOn < day).toReversed()
  if (ended.length === 0) return null
  const { name, title } = texts.members.columns
  return (
    <Details className="earlier">
      <Details.Summary>
        {texts.earlier.title} ({ended.length})
      </Details.Summary>
      <Details.Content>
        <Table className="members">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{name}</Table.HeaderCell>
              <Table.HeaderCell>{title}</Table.HeaderCell>
              <Table.HeaderCell>{texts.earlier.columns.role}</Table.HeaderCell>
              <PeriodColumn />
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {ended.map((membership) => (
              <EarlierRow key={membership.id} membership={membership} />
            ))}
          </Table.Body>
        </Table>
      </Details.Content>
    </Details>
  )
}

function EarlierRow({ membership }: { membership: MembershipView }) {
  const { person, role, duty, quotaGroup } = membership
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link href={routes.person(person.id)} className="ds-link">
          {person.name}
        </Link>
      </Table.HeaderCell>
      <Table.Cell>{[person.title, person.organisation].filter(Boolean).join(', ')}</Table.Cell>
      <Table.Cell>{[duty === '' ? texts.roles[role] : duty, quotaGroup].filter(Boolean).join(', ')}</Table.Cell>
      <PeriodCell membership={membership} />
    </Table.Row>
  )
}
