import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { isRecused, presenceAt, votersAt } from '../../../shared/attendance.ts'
import { deliberationSentences } from '../../../shared/deliberation-text.ts'
import type { Deliberation } from '../../../shared/deliberation.ts'
import { resultWord } from '../../../shared/minutes-text.ts'
import type { Room, RoomItem } from '../../../shared/room.ts'
import { interfaceLanguage } from '../../../shared/texts/chosen.ts'
import { deliberation as texts } from '../../../shared/texts/deliberation.ts'
import { room as roomTexts } from '../../../shared/texts/room.ts'
import { useCommands } from '../../components/commands.ts'
import { Keys } from '../../components/Keys.tsx'
import { useQuery } from '../../use-query.ts'
import { focusNote } from '../Note.tsx'
import { factsOf } from '../presence-view.ts'
import { ProposalEntry, StatementEntry, VoteEntry } from './Entries.tsx'
import { ProposalForm } from './ProposalForm.tsx'
import { StatementForm } from './StatementForm.tsx'
import { VoteForm } from './VoteForm.tsx'

const nothing: Deliberation = { proposals: [], votes: [], statements: [] }

/** What is being written: the id of what is put right, or null for something new. */
type Writing = Readonly<{ what: 'proposal' | 'vote' | 'statement'; id: string | null }>

type Props = Readonly<{ room: Room; item: RoomItem }>

/** What is proposed beside the paper's own proposal, what is voted, and what someone wants in the minutes. */
export function DeliberationArea({ room, item }: Props) {
  const { data: all = nothing } = useQuery('deliberation.get', { itemId: item.id })
  const [writing, setWriting] = useState<Writing | null>(null)
  const [newId, setNewId] = useState<string | null>(null)
  const tools = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const open = (what: Writing['what'], id: string | null = null) => setWriting({ what, id })
  useCommands(roomTexts.place, [
    { keys: 'F3', text: texts.commands.open, run: () => focusTool(tools.current) },
    { keys: 'Ctrl+Shift+T', text: texts.commands.statement, run: () => open('statement') },
  ])
  const form = { room, item, all, onAdded: setNewId, onClose: () => setWriting(null) }
  return (
    <section className="deliberation" aria-labelledby={titleId}>
      <h3 id={titleId} className={isEmpty(all) ? 'ds-sr-only' : undefined}>
        {texts.title}
      </h3>
      <Lists {...form} writing={writing} newId={newId} onOpen={open} />
      <Tools tools={tools} isVoteFirst={hasWaiting(all)} onOpen={open} />
      {writing?.id === null && <Form key={writing.what} {...form} writing={writing} />}
    </section>
  )
}

/** Before anything is written the tools alone say what belongs here. */
const isEmpty = ({ proposals, votes, statements }: Deliberation): boolean =>
  proposals.length + votes.length + statements.length === 0

/** True when there is a proposal nobody has voted on: then a vote is what comes next. */
const hasWaiting = ({ proposals, votes }: Deliberation): boolean =>
  proposals.some(
    ({ id, outcome }) => outcome === '' && !votes.some((vote) => vote.proposalId === id || vote.againstId === id),
  )

const focusTool = (tools: HTMLElement | null): void => {
  tools?.querySelector('button')?.focus()
  tools?.scrollIntoView({ block: 'nearest' })
}

type ToolsProps = Readonly<{
  tools: Ref<HTMLDivElement>
  isVoteFirst: boolean
  onOpen: (what: Writing['what']) => void
}>

/** What comes next stands first, so that F3 and Enter are enough. */
function Tools({ tools, isVoteFirst, onOpen }: ToolsProps) {
  const names = { proposal: texts.newProposal, vote: texts.newVote, statement: texts.newStatement }
  const order = isVoteFirst
    ? (['vote', 'proposal', 'statement'] as const)
    : (['proposal', 'vote', 'statement'] as const)
  return (
    <div ref={tools} className="deliberation-tools" role="toolbar" aria-label={texts.tools} tabIndex={-1}>
      {order.map((what, at) => (
        <Button
          key={what}
          variant="tertiary"
          tabIndex={at === 0 ? undefined : -1}
          {...(at === 0 ? { 'aria-keyshortcuts': 'F3' } : {})}
          {...(what === 'statement' ? { 'aria-keyshortcuts': 'Control+Shift+T' } : {})}
          onKeyDown={moveAmong}
          onClick={() => onOpen(what)}
        >
          <PlusIcon aria-hidden />
          {names[what]}
          {at === 0 && <Keys keys="F3" />}
          {what === 'statement' && <Keys keys="Ctrl+Shift+T" />}
        </Button>
      ))}
    </div>
  )
}

/** Arrows go from one to the next; Escape goes back to the note. */
function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') focusNote()
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (by === undefined) return
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
  event.preventDefault()
}

type FormProps = Props &
  Readonly<{ all: Deliberation; writing: Writing; onAdded: (id: string) => void; onClose: () => void }>

function Form({ room, item, all, writing, onAdded, onClose }: FormProps) {
  const facts = factsOf(room)
  const people = facts.attendees.filter(({ id }) => presenceAt(facts, id, item.id) && !isRecused(facts, id, item.id))
  const { what, id } = writing
  const shared = { people, onAdded, onClose }
  if (what === 'vote') {
    const vote = all.votes.find((one) => one.id === id) ?? null
    return <VoteForm {...{ item, all, vote, onClose }} voters={votersAt(facts, item.id)} />
  }
  if (what === 'statement') {
    const statement = all.statements.find((one) => one.id === id) ?? null
    return <StatementForm {...shared} itemId={item.id} statement={statement} />
  }
  const proposal = all.proposals.find((one) => one.id === id) ?? null
  const isVotedOn = all.votes.some(({ proposalId, againstId }) => id !== null && [proposalId, againstId].includes(id))
  return <ProposalForm {...shared} {...{ item, proposal, isVotedOn }} />
}

type ListsProps = Omit<FormProps, 'writing'> &
  Readonly<{
    writing: Writing | null
    newId: string | null
    onOpen: (what: Writing['what'], id: string) => void
  }>

/** Everything so far, each where it can be put right. */
function Lists({ writing, newId, onOpen, ...form }: ListsProps) {
  const { room, item, all } = form
  const language = room.meeting.language
  const nameOf = (id: string) => room.attendance.attendees.find((attendee) => attendee.id === id)?.name ?? ''
  const facts = { language, attendance: room.attendance }
  const told = deliberationSentences(facts, { itemId: item.id, type: item.type }, all)
  const textOf = (id: string) => told.find(({ key }) => key.endsWith(`/vote/${id}`))?.text ?? ''
  const editing = (what: Writing['what'], id: string) =>
    writing?.what === what && writing.id === id ? <Form {...form} writing={writing} /> : null
  const common = { language, nameOf, newId }
  const result = resultWord(room.meeting.bodyKind, interfaceLanguage)
  return (
    <>
      <ul className="entries" hidden={all.proposals.length === 0}>
        {all.proposals.map((proposal) => (
          <li key={proposal.id}>
            {editing('proposal', proposal.id)}
            <ProposalEntry
              {...common}
              {...{ item, proposal, all, result }}
              onEdit={() => onOpen('proposal', proposal.id)}
            />
          </li>
        ))}
      </ul>
      <ul className="entries" hidden={all.votes.length === 0}>
        {all.votes.map((vote) => (
          <li key={vote.id}>
            {editing('vote', vote.id) ?? (
              <VoteEntry vote={vote} text={textOf(vote.id)} onEdit={() => onOpen('vote', vote.id)} />
            )}
          </li>
        ))}
      </ul>
      <ul className="entries" hidden={all.statements.length === 0}>
        {all.statements.map((statement) => (
          <li key={statement.id}>
            {editing('statement', statement.id)}
            <StatementEntry {...common} statement={statement} onEdit={() => onOpen('statement', statement.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}
