import { Button } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { emptyContent, isWritten, plainText, type Content } from '../../../shared/content.ts'
import {
  isAdopted,
  voteResult,
  type Deliberation,
  type Proposal,
  type Statement,
  type Vote,
} from '../../../shared/deliberation.ts'
import type { RoomItem } from '../../../shared/room.ts'
import { deliberation as texts } from '../../../shared/texts/deliberation.ts'
import { fill } from '../../../shared/texts/index.ts'
import type { Language } from '../../../shared/values.ts'
import { call } from '../../api.ts'
import { autosave, flushWhole } from '../../autosave.ts'
import { RichField, type RichFieldHandle } from '../../editor/RichField.tsx'
import { act } from '../../messages.ts'

type Common = Readonly<{
  language: Language
  nameOf: (attendeeId: string) => string
  /** The one just added, whose words are to be written now. */
  newId: string | null
  onEdit: () => void
}>

type ProposalProps = Common &
  Readonly<{
    item: RoomItem
    proposal: Proposal
    all: Deliberation
    /** What the body gives: «råd» or «innstilling». */
    result: string
  }>

/** One proposal: who proposed what, how it went, and its words. */
export function ProposalEntry(props: ProposalProps) {
  const { item, proposal, all, result, language, nameOf, newId, onEdit } = props
  const { id, position, kind, attendeeId, words } = proposal
  const who = attendeeId === null ? texts.byNobody : fill(texts.by, { name: nameOf(attendeeId) })
  const label = fill(texts.wordsOf, { number: position })
  return (
    <>
      <p className="entry-head">
        <strong>{fill(texts.numbered, { number: position })}</strong>
        <span>{`${texts.kinds[kind]} ${who}`}</span>
        <small>{texts.states[stateOf(proposal, all.votes)]}</small>
        <Button icon variant="tertiary" aria-label={fill(texts.edit, { number: position })} onClick={onEdit}>
          <PencilIcon aria-hidden />
        </Button>
      </p>
      <Words kind="proposal" {...{ id, label, language, words }} isNew={id === newId} />
      {isAdopted(proposal, all.votes) && <Use {...{ item, proposal, result }} />}
    </>
  )
}

function stateOf(proposal: Proposal, votes: readonly Vote[]): keyof typeof texts.states {
  const last = votes.findLast(({ proposalId, againstId }) => proposalId === proposal.id || againstId === proposal.id)
  if (last === undefined) return proposal.outcome === '' ? 'unsettled' : proposal.outcome
  if (voteResult(last) === 'tied') return 'tied'
  return isAdopted(proposal, votes) ? 'adopted' : 'rejected'
}

/** One key after the vote that adopted it; gone when the advice has its words. */
function Use({ item, proposal, result }: Readonly<{ item: RoomItem; proposal: Proposal; result: string }>) {
  const button = useRef<HTMLButtonElement>(null)
  const { id, position, words } = proposal
  const isUsed = (item.outcome === 'amended' || item.outcome === 'asProposed') && holds(item.advice, words)
  useEffect(() => {
    // The form of the vote gives the focus back first.
    const timer = setTimeout(() => isOpen(document.activeElement) && button.current?.focus(), 30)
    return () => clearTimeout(timer)
  }, [])
  if (!isWritten(words) || isUsed) return null
  const use = () =>
    void act(
      async () => {
        await flushWhole()
        await call('deliberation.adopt', { id })
      },
      fill(texts.used, { number: position, result }),
    )
  return (
    <Button ref={button} variant="secondary" onClick={use}>
      {fill(texts.use, { result })}
    </Button>
  )
}

const holds = (advice: Content | null, words: Content | null): boolean =>
  isWritten(advice) && isWritten(words) && plainText(advice).endsWith(plainText(words))

/** True when nobody is writing: the focus is nowhere, or in the tools the form came from. */
const isOpen = (focused: Element | null): boolean =>
  focused === null || focused === document.body || focused.closest('.deliberation-tools') !== null

/** One vote as the minutes tell of it. */
export function VoteEntry({ vote, text, onEdit }: Readonly<{ vote: Vote; text: string; onEdit: () => void }>) {
  return (
    <p className="entry-head">
      <span>{text}</span>
      <Button
        icon
        variant="tertiary"
        aria-label={fill(texts.voteForm.edit, { number: vote.position })}
        onClick={onEdit}
      >
        <PencilIcon aria-hidden />
      </Button>
    </p>
  )
}

/** A statement or a dissent with its author and words. */
export function StatementEntry(props: Common & Readonly<{ statement: Statement }>) {
  const { statement, language, nameOf, newId, onEdit } = props
  const { id, kind, attendeeId, words } = statement
  const name = nameOf(attendeeId)
  const label = fill(texts.statementForm.wordsOf, { kind: texts.statementForm.kinds[kind], name })
  return (
    <>
      <p className="entry-head">
        <strong>{label}</strong>
        <Button icon variant="tertiary" aria-label={fill(texts.statementForm.edit, { name })} onClick={onEdit}>
          <PencilIcon aria-hidden />
        </Button>
      </p>
      <Words kind="statement" {...{ id, label, language, words }} isNew={id === newId} />
    </>
  )
}

type WordsProps = Readonly<{
  kind: 'proposal' | 'statement'
  id: string
  label: string
  language: Language
  words: Content | null
  isNew: boolean
}>

/** On their way to the disk as they are written. */
function Words({ kind, id, label, language, words, isNew }: WordsProps) {
  const field = useRef<RichFieldHandle>(null)
  useEffect(() => {
    if (isNew) field.current?.focus()
  }, [isNew])
  return (
    <RichField
      ref={field}
      label={label}
      isLabelHidden
      language={language}
      value={words ?? emptyContent}
      onChange={(content) => save(kind, id, label, content)}
    />
  )
}

const save = (kind: 'proposal' | 'statement', id: string, label: string, content: Content): void =>
  autosave(`${kind}/${id}`, label, () =>
    kind === 'proposal'
      ? call('deliberation.saveProposal', { id, content })
      : call('deliberation.saveStatement', { id, content }),
  )
