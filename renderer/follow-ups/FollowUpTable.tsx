import { Button, Table } from '@digdir/designsystemet-react'
import { useState, type KeyboardEvent } from 'react'
import type { FollowUpEntry } from '../../shared/follow-ups.ts'
import { counted } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { FollowUpRow } from './FollowUpRow.tsx'
import { rowOf, stepRows } from './rows.ts'

/** Rows drawn at first; the rest come when asked for. */
const atFirst = 100

type Props = Readonly<{
  caption: string
  followUps: readonly FollowUpEntry[]
  /** The one an address leads to; it is among those drawn at first. */
  sought?: string | undefined
}>

/** Follow-ups as rows; the arrows go up and down among them. */
export function FollowUpTable({ caption, followUps, sought }: Props) {
  const [most, setMost] = useState(() => Math.max(atFirst, followUps.findIndex(({ id }) => id === sought) + 1))
  const { done, text, status, responsible, due, actions } = texts.columns
  const rest = followUps.length - most
  return (
    <>
      <Table onKeyDown={onArrows}>
        <caption className="ds-sr-only">{caption}</caption>
        <Table.Head>
          <Table.Row>
            {[done, text, status, responsible, due].map((column) => (
              <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
            ))}
            <Table.HeaderCell className="actions">
              <span className="ds-sr-only">{actions}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {followUps.slice(0, most).map((followUp) => (
            <FollowUpRow key={followUp.id} followUp={followUp} isSought={followUp.id === sought} />
          ))}
        </Table.Body>
      </Table>
      {rest > 0 && (
        <Button variant="secondary" onClick={() => setMost(most + atFirst)}>
          {counted(texts.more, Math.min(rest, atFirst))}
        </Button>
      )}
    </>
  )
}

/** The arrows move to the same control of the row above or below, over the borders of the groups. */
function onArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const from = rowOf(event.target)
  if (steps === undefined || from === null || event.altKey || event.ctrlKey) return
  if (stepRows(from, steps)) event.preventDefault()
}
