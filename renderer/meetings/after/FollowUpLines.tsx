import { Button, Checkbox } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { FollowUp } from '../../../shared/follow-ups.ts'
import { fill } from '../../../shared/texts/index.ts'
import { followUps as texts } from '../../../shared/texts/follow-ups.ts'
import { DueDate } from '../../follow-ups/DueDate.tsx'
import { FollowUpForm } from '../../follow-ups/FollowUpForm.tsx'
import { setDone } from '../../follow-ups/acts.ts'

/** Follow-ups as short lines that can be ticked off and changed. */
export const FollowUpLines = ({ followUps }: { followUps: readonly FollowUp[] }) =>
  followUps.length > 0 && (
    <ul className="after-lines">
      {followUps.map((followUp) => (
        <FollowUpLine key={followUp.id} followUp={followUp} />
      ))}
    </ul>
  )

function FollowUpLine({ followUp }: { followUp: FollowUp }) {
  const [isEditing, setEditing] = useState(false)
  const { text, status, responsibleName, doneOn } = followUp
  if (isEditing)
    return (
      <li>
        <FollowUpForm followUp={followUp} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li>
      <Checkbox
        aria-label={fill(texts.markDone, { text })}
        checked={doneOn !== null}
        onChange={() => void setDone(followUp)}
      />
      <span>
        {text}
        <small>
          <span>{responsibleName ?? texts.filters.nobody}</span>
          <span>
            <DueDate followUp={followUp} />
          </span>
          {status === 'started' && <span>{texts.statuses.started}</span>}
        </small>
      </span>
      <Button
        icon
        variant="tertiary"
        aria-label={fill(texts.editThis, { text })}
        data-tooltip={texts.edit}
        onClick={() => setEditing(true)}
      >
        <PencilIcon aria-hidden />
      </Button>
    </li>
  )
}
