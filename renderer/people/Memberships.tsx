import { Table } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import { shortDate } from '../../shared/dates.ts'
import type { PersonDetails } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies } from '../../shared/texts/bodies.ts'
import { people } from '../../shared/texts/people.ts'
import { Period } from '../bodies/Period.tsx'
import { TermBar, YearScale, yearsAround, type Years } from '../bodies/TermBar.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { Section } from '../components/Section.tsx'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'

type Held = PersonDetails['memberships'][number]

const texts = people.page

/** Everything the person has been part of in all bodies, latest first. */
export function Memberships({ memberships }: Pick<PersonDetails, 'memberships'>) {
  const years = yearsAround(memberships, today())
  return (
    <Section title={texts.memberships}>
      {memberships.length === 0 && <EmptyState text={texts.noMemberships} />}
      {memberships.length > 0 && (
        <Table className="members">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{texts.columns.body}</Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.role}</Table.HeaderCell>
              <Table.HeaderCell className="period">
                <div className="term">
                  <span>{texts.columns.period}</span>
                  <YearScale years={years} />
                </div>
              </Table.HeaderCell>
              <Table.HeaderCell>{texts.columns.appointment}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {memberships.map((held) => (
              <HeldRow key={held.id} held={held} years={years} />
            ))}
          </Table.Body>
        </Table>
      )}
    </Section>
  )
}

function HeldRow({ held, years }: { held: Held; years: Years }) {
  const { role, duty, quotaGroup, source, termReason } = held
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link href={routes.body(held.bodyId)} className="ds-link">
          {held.bodyName}
        </Link>
      </Table.HeaderCell>
      <Table.Cell>{[duty === '' ? bodies.roles[role] : duty, quotaGroup].filter(Boolean).join(', ')}</Table.Cell>
      <Table.Cell className="period">
        <div className="term">
          <span>
            <Period fromOn={held.fromOn} toOn={held.toOn} />
          </span>
          <TermBar term={held} years={years} />
        </div>
      </Table.Cell>
      <Table.Cell className="appointment">
        {[decidedText(held), source, termReason && fill(texts.termReason, { reason: termReason })]
          .filter(Boolean)
          .map((line) => (
            <span key={line}>{line}</span>
          ))}
      </Table.Cell>
    </Table.Row>
  )
}

/** «administrerende direktør, 3. mars 2026»: who decided and when, as far as it is known. */
const decidedText = ({ appointedBy, appointedOn }: Held): string =>
  [appointedBy, appointedOn === null ? '' : shortDate(appointedOn)].filter(Boolean).join(', ')
