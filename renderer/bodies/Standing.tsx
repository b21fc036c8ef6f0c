import { Button, Table } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { BodyDetails } from '../../shared/bodies.ts'
import type { MembershipView } from '../../shared/members.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Section } from '../components/Section.tsx'
import { AppointForm } from './AppointForm.tsx'
import { MemberRow } from './MemberRow.tsx'
import { standingAttendees } from './seat-groups.ts'

/** Those who attend without being members: the secretary, KS's own management, observers. */
export function Standing({ details }: { details: BodyDetails }) {
  const [isAdding, setAdding] = useState(false)
  const attendees = standingAttendees(details)
  const button = (
    <Button variant="secondary" onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.standing.add}
    </Button>
  )
  return (
    <Section title={texts.standing.title} actions={attendees.length > 0 && !isAdding && button}>
      {isAdding && (
        <AppointForm bodyId={details.body.id} seat={null} kind="standing" onClose={() => setAdding(false)} />
      )}
      {attendees.length > 0 && <StandingTable attendees={attendees} />}
      {attendees.length === 0 && !isAdding && <EmptyState text={texts.standing.empty}>{button}</EmptyState>}
    </Section>
  )
}

function StandingTable({ attendees }: { attendees: readonly MembershipView[] }) {
  const { name, organisation, period, actions } = texts.members.columns
  return (
    <Table className="members">
      <Table.Head>
        <Table.Row>
          {[name, texts.standing.columns.duty, organisation, period].map((text) => (
            <Table.HeaderCell key={text}>{text}</Table.HeaderCell>
          ))}
          <Table.HeaderCell className="actions">
            <span className="ds-sr-only">{actions}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {attendees.map((membership) => (
          <MemberRow key={membership.id} membership={membership} duty={dutyOf(membership)} />
        ))}
      </Table.Body>
    </Table>
  )
}

function dutyOf({ duty, isOptional, person }: MembershipView): string {
  const said = duty === '' ? person.title : duty
  return isOptional ? `${said} (${texts.standing.optional})` : said
}
