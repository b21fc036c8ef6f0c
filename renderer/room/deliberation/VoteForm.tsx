import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Attendee } from '../../../shared/attendance.ts'
import {
  ballotChoices,
  leaderAmong,
  voteMethods,
  voteResult,
  type Deliberation,
  type Vote,
} from '../../../shared/deliberation.ts'
import type { RoomItem } from '../../../shared/room.ts'
import { deliberation } from '../../../shared/texts/deliberation.ts'
import { fill } from '../../../shared/texts/index.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { Ballots, focusRow } from './Ballots.tsx'
import { castingSides, draftOf, inputOf, isTied, ofPaper, tallyOf, type VoteDraft } from './vote-draft.ts'
import { RemoveEntry } from '../RemoveEntry.tsx'

const texts = deliberation.voteForm

type Props = Readonly<{
  item: RoomItem
  voters: readonly Attendee[]
  all: Deliberation
  /** The vote to put right; null for a new one. */
  vote: Vote | null
  onClose: () => void
}>

/** One vote: over what, in what way, and who voted what; Enter anywhere registers it. */
export function VoteForm({ item, voters, all, vote, onClose }: Props) {
  const [draft, setDraft] = useState(() => draftOf(vote, all.proposals, all.votes))
  const change = (part: Partial<VoteDraft>) => setDraft({ ...draft, ...part })
  const tally = tallyOf(draft, voters)
  const register = (written: VoteDraft) => keep(item.id, vote, written, voters)
  const unanimous = async () => {
    if (await register({ ...draft, method: 'unanimous' })) onClose()
  }
  const [side] = castingSides(draft, voters)
  const form = useRef<HTMLDivElement>(null)
  // After the form has put the cursor in its first field: the votes are what one came to write.
  useEffect(() => {
    focusRow(form.current?.querySelector('.ballot-rows'), 0)
    form.current?.querySelector<HTMLElement>('input[type="number"]')?.focus()
  }, [])
  return (
    <div ref={form}>
      <InlineForm
        title={vote ? texts.change : texts.title}
        submit={vote ? texts.correct : texts.submit}
        onSubmit={() => register(draft)}
        onClose={onClose}
        extra={
          vote && (
            <RemoveEntry
              remove={() => call('deliberation.removeVote', { id: vote.id })}
              done={texts.removed}
              onClose={onClose}
            />
          )
        }
      >
        <Matter all={all} draft={draft} change={change} />
        <Choice
          label={texts.method}
          value={draft.method}
          options={methodsInOrder}
          names={texts.methods}
          onChange={(method) => change({ method })}
        />
        {voters.length === 0 && <p role="status">{texts.nobody}</p>}
        {draft.method === 'names' && (
          <Ballots
            draft={draft}
            voters={voters}
            onChange={(choices) => change({ choices })}
            onUnanimous={() => void unanimous()}
            onCasting={() => isTied(tally) && side && change({ casting: draft.casting === null ? side : null })}
          />
        )}
        {draft.method === 'numbers' && <Numbers draft={draft} most={voters.length} change={change} />}
        {draft.method === 'unanimous' && <p>{fill(texts.unanimousHelp, { count: voters.length })}</p>}
        <p role="status" className="tally wide">
          {fill(texts.count, tally)}
        </p>
        {draft.method !== 'unanimous' && isTied(tally) && <Casting draft={draft} voters={voters} change={change} />}
      </InlineForm>
    </div>
  )
}

/** The quickest to finish by hand comes first. */
const methodsInOrder = voteMethods.toSorted((a, b) => Number(b === 'names') - Number(a === 'names'))

type PartProps = Readonly<{ draft: VoteDraft; change: (part: Partial<VoteDraft>) => void }>

function Matter({ all, draft, change }: PartProps & Readonly<{ all: Deliberation }>) {
  const proposals = all.proposals
    .filter(({ outcome }) => outcome === '')
    .map(({ id, position }) => [id, fill(deliberation.numbered, { number: position })] as const)
  const options = [...proposals, [ofPaper, texts.paper] as const]
  return (
    <>
      <Which label={texts.over} value={draft.over} options={options} onChange={(over) => change({ over })} />
      <Which
        label={texts.against}
        value={draft.against}
        options={[['', texts.nothing], ...options.filter(([id]) => id !== draft.over)]}
        onChange={(against) => change({ against })}
      />
    </>
  )
}

type WhichProps = Readonly<{
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}>

function Which({ label, value, options, onChange }: WhichProps) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, name]) => (
          <Select.Option key={option} value={option}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}

function Numbers({ draft, most, change }: PartProps & Readonly<{ most: number }>) {
  return ballotChoices.map((choice) => (
    <Textfield
      key={choice}
      type="number"
      min={0}
      max={most}
      label={texts.numbers[choice]}
      value={draft.numbers[choice]}
      onChange={(event) => change({ numbers: { ...draft.numbers, [choice]: event.target.value } })}
    />
  ))
}

const castings = ['none', 'for', 'against'] as const

/** Shown only when the votes are equal: whose it is, and where it can go. */
function Casting({ draft, voters, change }: PartProps & Readonly<{ voters: readonly Attendee[] }>) {
  const leader = leaderAmong(voters)
  if (!leader) return <p role="status">{texts.noLeader}</p>
  const sides: readonly string[] = castingSides(draft, voters)
  const options = castings.filter((option) => option === 'none' || sides.includes(option))
  const chosen = draft.casting !== null && sides.includes(draft.casting) ? draft.casting : 'none'
  return (
    <Choice
      label={fill(texts.casting, { name: leader.name })}
      value={chosen}
      options={options}
      names={texts.castings}
      onChange={(casting) => change({ casting: casting === 'none' ? null : casting })}
    />
  )
}

const keep = (itemId: string, vote: Vote | null, draft: VoteDraft, voters: readonly Attendee[]) => {
  const input = inputOf(draft, voters)
  const tally = tallyOf(draft, voters)
  const counts = { forCount: tally.for, againstCount: tally.against, casting: input.casting }
  const result = deliberation.states[voteResult(counts)]
  return act(
    async () => {
      if (vote) await call('deliberation.correctVote', { ...input, id: vote.id })
      else await call('deliberation.vote', { ...input, itemId })
      return true
    },
    fill(vote ? texts.corrected : texts.done, { result: draft.against === '' ? result : fill(texts.count, tally) }),
  )
}
