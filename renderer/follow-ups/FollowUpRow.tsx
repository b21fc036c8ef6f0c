import { Button, Checkbox, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { FollowUp } from '../../shared/follow-ups.ts'
import { fill } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { call } from '../api.ts'
import { useFocusNeighbour } from '../components/use-focus-neighbour.ts'
import { today } from '../components/today.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { DueDate } from './DueDate.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'

/** One follow-up: done or not, what, where it came from, who and when. */
export function FollowUpRow({ followUp }: { followUp: FollowUp }) {
  const [isEditing, setEditing] = useState(false)
  const row = useFocusNeighbour<HTMLTableRowElement>()
  const { text } = followUp
  return (
    <>
      <Table.Row ref={row}>
        <Table.Cell>
          <Checkbox
            aria-label={fill(texts.markDone, { text })}
            checked={followUp.doneOn !== null}
            onChange={() => void toggle(followUp)}
          />
        </Table.Cell>
        <Table.HeaderCell scope="row">
          {text}
          <Source followUp={followUp} />
        </Table.HeaderCell>
        <Table.Cell>{followUp.responsibleName ?? <span className="quiet">{texts.noResponsible}</span>}</Table.Cell>
        <Table.Cell className="due">
          <DueDate followUp={followUp} />
        </Table.Cell>
        <Table.Cell className="actions">
          <Button variant="tertiary" aria-label={fill(texts.editThis, { text })} onClick={() => setEditing(true)}>
            {texts.edit}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isEditing && (
        <Table.Row className="panel-row">
          <Table.Cell colSpan={5}>
            <FollowUpForm followUp={followUp} onClose={() => setEditing(false)} />
          </Table.Cell>
        </Table.Row>
      )}
    </>
  )
}

function Source({ followUp }: { followUp: FollowUp }) {
  return (
    <Link href={routes.meeting(followUp.meetingId, 'referat')} className="ds-link source">
      {followUp.source}
    </Link>
  )
}

function toggle({ id, doneOn }: FollowUp): Promise<unknown> {
  const isDone = doneOn !== null
  return act(
    () => call('followUps.update', { id, doneOn: isDone ? null : today() }),
    isDone ? texts.done.reopened : texts.done.marked,
  )
}
