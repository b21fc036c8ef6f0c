import { Button, Table } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { BodyDetails } from '../../shared/bodies.ts'
import type { MembershipView } from '../../shared/members.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Section } from '../components/Section.tsx'
import { AppointForm } from './AppointForm.tsx'
import { MemberColumns } from './MemberColumns.tsx'
import { MemberRow } from './MemberRow.tsx'
import { standingAttendees } from './seat-groups.ts'

/** Those who attend without being members: the secretary, KS's own management, observers. */
export function Standing({ details }: { details: BodyDetails }) {
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
      {isAdding && (
        <AppointForm bodyId={details.body.id} seat={null} kind="standing" onClose={() => setAdding(false)} />
      )}
      {attendees.length > 0 && <StandingTable attendees={attendees} />}
    </Section>
  )
}

function StandingTable({ attendees }: { attendees: readonly MembershipView[] }) {
  const { name, period } = texts.members.columns
  return (
    <Table className="members">
      <MemberColumns names={[name, texts.standing.columns.duty, period]} />
      <Table.Body>
        {attendees.map((membership) => (
          <StandingRow key={membership.id} membership={membership} />
        ))}
      </Table.Body>
    </Table>
  )
}

function StandingRow({ membership }: { membership: MembershipView }) {
  const [isOpen, setOpen] = useState(false)
  return <MemberRow membership={membership} duty={dutyOf(membership)} columns={4} isOpen={isOpen} onOpen={setOpen} />
}

function dutyOf({ duty, isOptional, person }: MembershipView): string {
  const said = duty === '' ? person.title : duty
  return isOptional ? `${said} (${texts.standing.optional})` : said
}
