import { Button, Paragraph } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { BodyDetails } from '../../../shared/bodies.ts'
import type { MembershipView } from '../../../shared/members.ts'
import type { Nomination } from '../../../shared/nominations.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'
import { useCommands } from '../../components/commands.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { Section } from '../../components/Section.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { Decided } from './Decided.tsx'
import { NominationCard } from './NominationCard.tsx'
import { OpenNominationForm } from './NominationForm.tsx'

/** Who is proposed for the body's seats: nominations under way, and those that have been decided. */
export function Nominations({ details }: { details: BodyDetails }) {
  const bodyId = details.body.id
  const nominations = useQuery('nominations.list', { bodyId })
  const memberships = useQuery('members.list', { bodyId })
  return (
    <Loaded query={nominations}>
      {(all) => (
        <Loaded query={memberships}>
          {(members) => <Places details={details} nominations={all} memberships={members} />}
        </Loaded>
      )}
    </Loaded>
  )
}

type Props = Readonly<{
  details: BodyDetails
  nominations: readonly Nomination[]
  memberships: readonly MembershipView[]
}>

function Places({ details, nominations, memberships }: Props) {
  const [isOpening, setOpening] = useState(false)
  const [newId, setNewId] = useState<string | null>(null)
  const open = () => setOpening(true)
  const hasSeats = details.seats.length > 0
  const underWay = nominations.filter(({ decidedOn }) => decidedOn === null)
  // A seat has one open nomination at a time.
  const seats = details.seats.filter(({ id }) => !underWay.some(({ seatId }) => seatId === id))
  useCommands(texts.title, seats.length > 0 ? [{ keys: 'Alt+N', text: texts.open, run: open }] : [])
  const decided = nominations.filter(({ decidedOn }) => decidedOn !== null)
  const button = (
    <Button variant="secondary" aria-expanded={isOpening} aria-keyshortcuts="Alt+N" onClick={open}>
      <PlusIcon aria-hidden />
      {texts.open}
    </Button>
  )
  return (
    <div className="nominations">
      <Section title={texts.title} actions={seats.length > 0 && underWay.length > 0 && button}>
        {hasSeats && <Paragraph className="quiet">{texts.lead}</Paragraph>}
        {!hasSeats && <NoSeats bodyId={details.body.id} />}
        {hasSeats && underWay.length === 0 && <EmptyState text={texts.empty}>{button}</EmptyState>}
        {isOpening && (
          <OpenNominationForm
            bodyId={details.body.id}
            seats={seats}
            memberships={memberships}
            onOpened={setNewId}
            onClose={() => setOpening(false)}
          />
        )}
        {underWay.map((nomination) => (
          <NominationCard
            key={nomination.id}
            nomination={nomination}
            details={details}
            memberships={memberships}
            isNew={nomination.id === newId}
          />
        ))}
      </Section>
      {decided.length > 0 && <Decided nominations={decided} />}
    </div>
  )
}

function NoSeats({ bodyId }: { bodyId: string }) {
  return (
    <EmptyState text={texts.noSeats}>
      <Button asChild variant="secondary">
        <Link href={routes.body(bodyId)}>{texts.toMembers}</Link>
      </Button>
    </EmptyState>
  )
}
