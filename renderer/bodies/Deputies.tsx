import { Button, Table } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Section } from '../components/Section.tsx'
import { AppointForm } from './AppointForm.tsx'
import { useBodyPlace } from './body-place.ts'
import { MemberColumns } from './MemberColumns.tsx'
import { OpeningRow } from './MemberRow.tsx'
import { deputiesOf } from './seat-groups.ts'

/** Those who may sit in for a member, in bodies whose mandate has such; elsewhere nothing is shown. */
export function Deputies() {
  const { details } = useBodyPlace()
  const [isAdding, setAdding] = useState(false)
  const deputies = deputiesOf(details)
  const { name, title } = texts.members.columns
  if (!details.rules.hasDeputies && deputies.length === 0) return null
  const button = (
    <Button variant="secondary" aria-expanded={isAdding} onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.deputies.add}
    </Button>
  )
  return (
    <Section title={texts.deputies.title} actions={deputies.length > 0 && button}>
      {deputies.length === 0 && <EmptyState text={texts.deputies.empty}>{button}</EmptyState>}
      {isAdding && <AppointForm seat={null} kind="deputy" onClose={() => setAdding(false)} />}
      {deputies.length > 0 && (
        <Table className="members">
          <MemberColumns names={[name, title]} />
          <Table.Body>
            {deputies.map((membership) => (
              <OpeningRow key={membership.id} membership={membership} columns={4} />
            ))}
          </Table.Body>
        </Table>
      )}
    </Section>
  )
}
