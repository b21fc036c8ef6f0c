import { useState } from 'react'
import type { Attendee } from '../../../shared/attendance.ts'
import { proposalKinds, proposalOutcomes, type Proposal } from '../../../shared/deliberation.ts'
import type { RoomItem } from '../../../shared/room.ts'
import { common } from '../../../shared/texts/common.ts'
import { deliberation } from '../../../shared/texts/deliberation.ts'
import { fill } from '../../../shared/texts/index.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { hasProposal } from '../outcomes.ts'
import { AttendeePicker } from './AttendeePicker.tsx'
import { RemoveEntry } from '../RemoveEntry.tsx'

const texts = deliberation.proposalForm

type Props = Readonly<{
  item: RoomItem
  people: readonly Attendee[]
  proposal: Proposal | null
  isVotedOn: boolean
  /** Called with a new proposal, whose words are to be written next. */
  onAdded: (id: string) => void
  onClose: () => void
}>

/** Who proposes what kind of thing; the words are written where the proposal stands. */
export function ProposalForm({ item, people, proposal, isVotedOn, onAdded, onClose }: Props) {
  const [attendeeId, setAttendee] = useState(proposal?.attendeeId ?? null)
  const [kind, setKind] = useState(proposal?.kind ?? 'amendment')
  const [outcome, setOutcome] = useState(proposal?.outcome ?? '')
  const submit = async () => {
    if (proposal) return change(proposal, { attendeeId, kind, ...(isVotedOn ? {} : { outcome }) })
    const added = await propose(item, kind, attendeeId)
    if (added) onAdded(added.id)
    return added
  }
  return (
    <InlineForm
      title={proposal ? fill(texts.change, { number: proposal.position }) : texts.title}
      submit={proposal ? common.save : texts.submit}
      onSubmit={submit}
      onClose={onClose}
      extra={
        proposal &&
        !isVotedOn && (
          <RemoveEntry
            remove={() => call('deliberation.removeProposal', { id: proposal.id })}
            done={texts.removed}
            onClose={onClose}
          />
        )
      }
    >
      <AttendeePicker
        label={texts.who}
        help={texts.whoHelp}
        people={people}
        value={attendeeId}
        onChange={setAttendee}
      />
      <Choice label={texts.kind} value={kind} options={proposalKinds} names={deliberation.kinds} onChange={setKind} />
      {proposal && !isVotedOn && (
        <Choice
          label={texts.outcome}
          value={outcome}
          options={proposalOutcomes}
          names={texts.outcomes}
          onChange={setOutcome}
        />
      )}
    </InlineForm>
  )
}

/** A change of the paper's proposal begins as its words. */
const propose = (item: RoomItem, kind: Proposal['kind'], attendeeId: string | null) =>
  act(() => {
    const start = kind === 'amendment' && hasProposal(item) && item.proposal ? { content: item.proposal } : {}
    return call('deliberation.propose', { itemId: item.id, kind, attendeeId, ...start })
  }, texts.added)

type Changes = Pick<Proposal, 'attendeeId' | 'kind'> & Partial<Pick<Proposal, 'outcome'>>

const change = ({ id }: Proposal, changes: Changes) =>
  act(async () => {
    await call('deliberation.changeProposal', { id, ...changes })
    return true
  }, texts.changed)
