import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon, PencilIcon, PersonPlusIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { BodyDetails } from '../../../shared/bodies.ts'
import { shortDate } from '../../../shared/dates.ts'
import type { MembershipView } from '../../../shared/members.ts'
import type { Nomination } from '../../../shared/nominations.ts'
import { fill } from '../../../shared/texts/index.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'
import { today } from '../../components/today.ts'
import { useFocusOnceShown } from '../../components/use-focus-once-shown.ts'
import { routes } from '../../routes.ts'
import { AddCandidateForm } from './CandidateForm.tsx'
import { CandidateItem } from './CandidateItem.tsx'
import { EditNominationForm } from './NominationForm.tsx'
import { seatState, type SeatState } from './seat-states.ts'

type Props = Readonly<{
  nomination: Nomination
  details: BodyDetails
  memberships: readonly MembershipView[]
  /** True for one that was opened just now: then the first candidate comes next. */
  isNew: boolean
}>

/** A nomination under way: what it is for, who is proposed, and the way to the choice. */
export function NominationCard({ nomination, details, memberships, isNew }: Props) {
  const [isEditing, setEditing] = useState(false)
  const titleId = useId()
  const { quotaGroup: group, assessment } = nomination
  const seat = { id: nomination.seatId, bodyId: nomination.bodyId, quotaGroup: group, position: 0 }
  const state = seatState(seat, memberships, today())
  return (
    <article className="nomination" aria-labelledby={titleId}>
      <header>
        <div>
          <Heading level={3} data-size="2xs" id={titleId}>
            {fill(texts.openFor, { group })}
          </Heading>
          <Paragraph className="quiet">{facts(nomination, state).join(' · ')}</Paragraph>
        </div>
        <Button
          variant="tertiary"
          aria-label={fill(texts.editThis, { group })}
          aria-expanded={isEditing}
          onClick={() => setEditing(true)}
        >
          <PencilIcon aria-hidden />
          {texts.candidates.edit}
        </Button>
      </header>
      {isEditing && <EditNominationForm nomination={nomination} onClose={() => setEditing(false)} />}
      {assessment !== '' && !isEditing && <Assessment text={assessment} />}
      <Candidates nomination={nomination} details={details} state={state} isNew={isNew} />
    </article>
  )
}

/** What has been written in weighing the candidates, in its lines. */
export function Assessment({ text }: { text: string }) {
  return (
    <div className="assessment">
      <h4>{texts.facts.assessment}</h4>
      <p>{text}</p>
    </div>
  )
}

function facts({ proposer, openedOn, dueOn }: Nomination, { holder }: SeatState): string[] {
  const due = dueOn !== null && dueOn < today() ? texts.facts.overdue : texts.facts.dueOn
  return [
    holderWords(holder),
    ...(proposer === '' ? [] : [fill(texts.facts.proposer, { proposer })]),
    fill(texts.facts.openedOn, { date: shortDate(openedOn) }),
    ...(dueOn === null ? [] : [fill(due, { date: shortDate(dueOn) })]),
  ]
}

function holderWords(holder: MembershipView | null): string {
  if (!holder) return texts.facts.vacant
  const { name } = holder.person
  if (holder.toOn === null) return fill(texts.facts.holderOpen, { name })
  return fill(texts.facts.holder, { name, until: shortDate(holder.toOn) })
}

function Candidates({
  nomination,
  details,
  state,
  isNew,
}: Omit<Props, 'memberships'> & Readonly<{ state: SeatState }>) {
  const [isAdding, setAdding] = useState(false)
  const addButton = useFocusOnceShown<HTMLButtonElement>()
  const { candidates, hasOneCandidate, quotaGroup: group } = nomination
  return (
    <>
      {hasOneCandidate && (
        <p className="nomination-warning">
          <ExclamationmarkTriangleIcon aria-hidden />
          {texts.candidates.one}
        </p>
      )}
      {candidates.length === 0 && <Paragraph className="quiet">{texts.candidates.none}</Paragraph>}
      {candidates.length > 0 && details.criteria.length === 0 && <NoCriteria bodyId={details.body.id} />}
      {candidates.length > 0 && (
        <ul className="candidates">
          {candidates.map((candidate) => (
            <CandidateItem
              key={candidate.id}
              candidate={candidate}
              nomination={nomination}
              details={details}
              state={state}
            />
          ))}
        </ul>
      )}
      {isAdding && (
        <AddCandidateForm nomination={nomination} criteria={details.criteria} onClose={() => setAdding(false)} />
      )}
      <Button
        ref={isNew ? addButton : undefined}
        variant="secondary"
        aria-label={fill(texts.candidates.addTo, { group })}
        aria-expanded={isAdding}
        onClick={() => setAdding(true)}
      >
        <PersonPlusIcon aria-hidden />
        {texts.candidates.add}
      </Button>
    </>
  )
}

function NoCriteria({ bodyId }: { bodyId: string }) {
  return (
    <Paragraph className="quiet">
      {texts.candidates.noCriteria}{' '}
      <Link href={routes.body(bodyId, 'mandat')} className="ds-link">
        {texts.candidates.toMandate}
      </Link>
    </Paragraph>
  )
}
