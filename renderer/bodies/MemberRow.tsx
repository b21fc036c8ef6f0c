import { Button, Table, Tag } from '@digdir/designsystemet-react'
import { useRef, useState, type ReactNode } from 'react'
import type { MembershipView } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { EndForm } from './EndForm.tsx'
import { Period } from './Period.tsx'
import { PersonForm } from './PersonForm.tsx'

/** A row of its own for a form, so that it opens where it was asked for. */
export function PanelRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <Table.Row className="panel-row">
      <Table.Cell colSpan={columns}>{children}</Table.Cell>
    </Table.Row>
  )
}

type Props = Readonly<{
  membership: MembershipView
  /** A first cell, such as the seat's. */
  before?: ReactNode
  /** What stands in the position's place when it counts more. */
  duty?: string
  /** Columns the panel below spans. */
  columns: number
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}>

/** A member or attendee, with a panel for what can be changed. */
export function MemberRow({ membership, before, duty, columns, isOpen, onOpen }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const { person, role } = membership
  const close = () => {
    onOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Table.Row>
        {before}
        <Table.HeaderCell scope="row">
          {person.name}
          {role !== 'member' && role !== 'standing' && <Tag data-color="neutral">{texts.roles[role]}</Tag>}
        </Table.HeaderCell>
        <Table.Cell>{[duty ?? person.title, person.organisation].filter(Boolean).join(', ')}</Table.Cell>
        <Table.Cell className="period">
          <Period fromOn={membership.fromOn} toOn={membership.toOn} />
        </Table.Cell>
        <Table.Cell className="actions">
          <Button
            ref={button}
            variant="tertiary"
            aria-label={fill(texts.members.changeFor, { name: person.name })}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {texts.members.change}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <PanelRow columns={columns}>
          <MemberPanel membership={membership} onClose={close} />
        </PanelRow>
      )}
    </>
  )
}

function MemberPanel({ membership, onClose }: { membership: MembershipView; onClose: () => void }) {
  const [isEnding, setEnding] = useState(false)
  if (isEnding) return <EndForm membership={membership} onClose={onClose} />
  const endButton = (
    <Button variant="tertiary" onClick={() => setEnding(true)}>
      {texts.members.end}
    </Button>
  )
  return <PersonForm person={membership.person} extra={endButton} onClose={onClose} />
}
