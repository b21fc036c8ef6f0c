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
import { standingAttendees } from './seat-groups.ts'

/** Those who attend without being members: the secretary, KS's own management, observers. */
export function Standing() {
  const { details } = useBodyPlace()
  const [isAdding, setAdding] = useState(false)
  const attendees = standingAttendees(details)
  const button = (
    <Button variant="secondary" aria-expanded={isAdding} onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.standing.add}
    </Button>
  )
  return (
    <Section title={texts.standing.title} actions={attendees.length > 0 && button}>
      {attendees.length === 0 && <EmptyState text={texts.standing.empty}>{button}</EmptyState>}
      {isAdding && <AppointForm seat={null} kind="standing" onClose={() => setAdding(false)} />}
      {attendees.length > 0 && <StandingTable attendees={attendees} />}
    </Section>
  )
}

function StandingTable({ attendees }: { attendees: readonly MembershipView[] }) {
  const { name } = texts.members.columns
  return (
    <Table className="members">
      <MemberColumns names={[name, texts.standing.columns.duty]} />
      <Table.Body>
        {attendees.map((membership) => (
          <OpeningRow key={membership.id} membership={membership} duty={dutyOf(membership)} columns={4} />
        ))}
      </Table.Body>
    </Table>
  )
}

function dutyOf({ duty, isOptional, person }: MembershipView): string {
  const said = duty === '' ? person.title : duty
  return isOptional ? `${said} (${texts.standing.optional})` : said
}
