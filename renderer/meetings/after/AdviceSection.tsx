import { Button } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon, PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { AdviceAfter, Transmission } from '../../../shared/after-meeting.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { afterMeeting as texts } from '../../../shared/texts/after-meeting.ts'
import { room } from '../../../shared/texts/room.ts'
import { Section } from '../../components/Section.tsx'
import { ContentView } from '../../editor/ContentView.tsx'
import { FollowUpForm } from '../../room/FollowUpForm.tsx'
import { routes } from '../../routes.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { FollowUpLines } from './FollowUpLines.tsx'
import { TransmissionForm } from './TransmissionForm.tsx'
import { decisionInWords, sentInWords, titleOf } from './words.ts'

type Props = Readonly<{ advice: AdviceAfter; isPreparing: boolean }>

/** One advice: its words, where it was sent, what KS decided and what is followed up. */
export function AdviceSection({ advice, isPreparing }: Props) {
  const { caseId, result, isDif } = advice
  const toCase = caseId !== null && (
    <Link href={routes.case(caseId)} className="ds-link">
      {texts.advice.toCase}
    </Link>
  )
  return (
    <Section title={titleOf(advice)} actions={toCase}>
      <p className="after-result">{result}</p>
      {advice.advice === null ? (
        <p className="quiet">{texts.advice.noWords}</p>
      ) : (
        <ContentView content={advice.advice} />
      )}
      {isDif && (
        <p className="after-dif">
          <ExclamationmarkTriangleIcon aria-hidden /> {texts.advice.dif}
        </p>
      )}
      <dl className="after-facts">
        <div>
          <dt>{texts.sent.title}</dt>
          <dd>
            <Transmissions advice={advice} isPreparing={isPreparing} />
          </dd>
        </div>
        <div>
          <dt>{texts.decision.title}</dt>
          <dd>
            <Decision advice={advice} />
          </dd>
        </div>
        <div>
          <dt>{texts.followUps.title}</dt>
          <dd>
            <FollowUpsOf advice={advice} />
          </dd>
        </div>
      </dl>
    </Section>
  )
}

function Transmissions({ advice: { transmissions, isWaiting }, isPreparing }: Props) {
  if (transmissions.length > 0)
    return (
      <ul className="after-lines">
        {transmissions.map((transmission) => (
          <TransmissionLine key={transmission.id} transmission={transmission} />
        ))}
      </ul>
    )
  if (isPreparing) return <span className="quiet">{texts.sent.notNeeded}</span>
  if (!isWaiting) return <span className="quiet">{texts.sent.none}</span>
  return (
    <span className="after-waiting">
      <ExclamationmarkTriangleIcon aria-hidden /> {texts.sent.none}
    </span>
  )
}

function TransmissionLine({ transmission }: { transmission: Transmission }) {
  const [isEditing, setEditing] = useState(false)
  const { recipient, sentOn, note } = transmission
  const label = fill(texts.sent.edit, { recipient, date: shortDate(sentOn) })
  if (isEditing)
    return (
      <li>
        <TransmissionForm transmission={transmission} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li>
      <span>
        {sentInWords(transmission)}
        {note !== '' && <small>{note}</small>}
      </span>
      <Button icon variant="tertiary" aria-label={label} data-tooltip={label} onClick={() => setEditing(true)}>
        <PencilIcon aria-hidden />
      </Button>
    </li>
  )
}

function Decision({ advice }: { advice: AdviceAfter }) {
  const [isWriting, setWriting] = useState(false)
  const { decision, title } = advice
  const { record, recordFor, change, changeFor, none } = texts.decision
  if (isWriting) return <DecisionForm advice={advice} onClose={() => setWriting(false)} />
  return (
    <>
      {decision === null ? <span className="quiet">{none}</span> : <span>{decisionInWords(decision)}</span>}
      {decision !== null && decision.words !== '' && <p className="after-words">{decision.words}</p>}
      <Button
        variant="tertiary"
        aria-label={fill(decision === null ? recordFor : changeFor, { title })}
        onClick={() => setWriting(true)}
      >
        {decision === null ? record : change}
      </Button>
    </>
  )
}

function FollowUpsOf({ advice: { itemId, title, followUps } }: { advice: AdviceAfter }) {
  const [isAdding, setAdding] = useState(false)
  return (
    <>
      {followUps.length === 0 && !isAdding && <span className="quiet">{texts.followUps.none}</span>}
      <FollowUpLines followUps={followUps} />
      {isAdding ? (
        <FollowUpForm itemId={itemId} followUp={null} onClose={() => setAdding(false)} />
      ) : (
        <Button variant="tertiary" aria-label={fill(texts.followUps.addTo, { title })} onClick={() => setAdding(true)}>
          <PlusIcon aria-hidden />
          {room.followUps.add}
        </Button>
      )}
    </>
  )
}
