import { Button, Table, Tag } from '@digdir/designsystemet-react'
import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { Link } from 'wouter'
import type { MembershipView } from '../../shared/members.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { MemberPanel } from './MemberPanel.tsx'
import { PeriodCell } from './PeriodCell.tsx'

/** A row of its own for a form, so that it opens where it was asked for. */
export function PanelRow({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <Table.Row className="panel-row">
      <Table.Cell colSpan={columns}>{children}</Table.Cell>
    </Table.Row>
  )
}

type RowProps = Readonly<{
  membership: MembershipView
  /** A first cell, such as the seat's. */
  before?: ReactNode
  /** What stands in the position's place when it counts more. */
  duty?: string
  /** Columns the panel below spans. */
  columns: number
}>
type Props = RowProps & Readonly<{ isOpen: boolean; onOpen: (isOpen: boolean) => void }>

/** A member or attendee, with a panel for what can be changed. */
export function MemberRow({ membership, before, duty, columns, isOpen, onOpen }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const { person } = membership
  const close = () => {
    onOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Table.Row>
        {before}
        <NameCell membership={membership} />
        <Table.Cell>
          {[duty ?? person.title, person.organisation].filter(Boolean).join(', ')}
          <EmployerChange membership={membership} heir={button} />
        </Table.Cell>
        <PeriodCell membership={membership} />
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

/** A member's row that minds by itself whether its panel is open. */
export function OpeningRow(props: RowProps) {
  const [isOpen, setOpen] = useState(false)
  return <MemberRow {...props} isOpen={isOpen} onOpen={setOpen} />
}

function NameCell({ membership: { person, role, employerChange } }: { membership: MembershipView }) {
  return (
    <Table.HeaderCell scope="row">
      <Link href={routes.person(person.id)} className="ds-link">
        {person.name}
      </Link>
      {role !== 'member' && role !== 'standing' && <Tag data-color="neutral">{texts.roles[role]}</Tag>}
      {employerChange && <Tag data-color="warning">{texts.members.consider}</Tag>}
    </Table.HeaderCell>
  )
}

type ChangeProps = Readonly<{ membership: MembershipView; heir: RefObject<HTMLButtonElement | null> }>

/** What happened to make someone consider the membership, and the button that says it stays. */
function EmployerChange({ membership: { id, person, employerChange }, heir }: ChangeProps) {
  if (!employerChange) return null
  const { organisation, untilOn } = employerChange
  const confirm = () => act(() => call('members.confirm', { id }), texts.done.stands).then(() => heir.current?.focus())
  return (
    <div className="employer-change">
      <span>{fill(texts.members.leftEmployer, { organisation, date: shortDate(untilOn) })}</span>
      <Button
        variant="tertiary"
        aria-label={fill(texts.members.standsFor, { name: person.name })}
        onClick={() => void confirm()}
      >
        {texts.members.stands}
      </Button>
    </div>
  )
}
