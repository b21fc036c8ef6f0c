import { Button, Table, Tag } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import type { MembershipView } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { EndForm } from './EndForm.tsx'
import { PersonForm } from './PersonForm.tsx'
import { period } from './words.ts'

/** A row of its own for a form, so that it opens where it was asked for. */
export function PanelRow({ children }: { children: ReactNode }) {
  return (
    <Table.Row className="panel-row">
      <Table.Cell colSpan={5}>{children}</Table.Cell>
    </Table.Row>
  )
}

type Panel = 'person' | 'end' | null

/** A member or attendee; `duty` takes the place of the position where that is what counts. */
export function MemberRow({ membership, duty }: { membership: MembershipView; duty?: string }) {
  const [panel, setPanel] = useState<Panel>(null)
  const { person, role } = membership
  const close = () => setPanel(null)
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">
          {person.name}
          {role !== 'member' && role !== 'standing' && <Tag data-color="neutral">{texts.roles[role]}</Tag>}
        </Table.HeaderCell>
        <Table.Cell>{duty ?? person.title}</Table.Cell>
        <Table.Cell>{person.organisation}</Table.Cell>
        <Table.Cell className="period">{period(membership)}</Table.Cell>
        <Table.Cell className="actions">
          <MemberButtons name={person.name} onChoose={setPanel} />
        </Table.Cell>
      </Table.Row>
      {panel === 'person' && (
        <PanelRow>
          <PersonForm person={person} onClose={close} />
        </PanelRow>
      )}
      {panel === 'end' && (
        <PanelRow>
          <EndForm membership={membership} onClose={close} />
        </PanelRow>
      )}
    </>
  )
}

function MemberButtons({ name, onChoose }: { name: string; onChoose: (panel: Panel) => void }) {
  return (
    <>
      <Button variant="tertiary" aria-label={fill(texts.members.editPerson, { name })} onClick={() => onChoose('person')}>
        {texts.members.edit}
      </Button>
      <Button variant="tertiary" aria-label={fill(texts.members.endFor, { name })} onClick={() => onChoose('end')}>
        {texts.members.end}
      </Button>
    </>
  )
}
