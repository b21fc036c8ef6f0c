import { Button, Checkbox } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon, PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { isDeadlinePassed, type CaseDeadline } from '../../../shared/case-facts.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseFacts } from '../../../shared/texts/case-facts.ts'
import { call } from '../../api.ts'
import { today } from '../../components/today.ts'
import { act } from '../../messages.ts'
import { DeadlineForm } from './DeadlineForm.tsx'
import { Folded } from './Folded.tsx'

const texts = caseFacts.deadlines

type Props = Readonly<{ caseId: string; deadlines: readonly CaseDeadline[] }>

/** Who must do what in the case by when. */
export function Deadlines({ caseId, deadlines }: Props) {
  const [isAdding, setAdding] = useState(false)
  return (
    <Folded title={texts.title} count={deadlines.filter(({ doneOn }) => doneOn === null).length} part="deadlines">
      <ul className="lines stacked">
        {deadlines.map((deadline) => (
          <DeadlineLine key={deadline.id} deadline={deadline} />
        ))}
      </ul>
      {isAdding ? (
        <DeadlineForm caseId={caseId} deadline={null} onClose={() => setAdding(false)} />
      ) : (
        <Button variant="tertiary" onClick={() => setAdding(true)}>
          <PlusIcon aria-hidden />
          {texts.add}
        </Button>
      )}
    </Folded>
  )
}

function DeadlineLine({ deadline }: { deadline: CaseDeadline }) {
  const [isEditing, setEditing] = useState(false)
  const { caseId, text, doneOn } = deadline
  if (isEditing)
    return (
      <li>
        <DeadlineForm caseId={caseId} deadline={deadline} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li>
      <span className="fact-line">
        <Checkbox label={text} checked={doneOn !== null} onChange={() => void toggle(deadline)} />
        <Button
          icon
          variant="tertiary"
          aria-label={fill(texts.edit, { text })}
          data-tooltip={fill(texts.edit, { text })}
          onClick={() => setEditing(true)}
        >
          <PencilIcon aria-hidden />
        </Button>
      </span>
      <DeadlineState deadline={deadline} />
    </li>
  )
}

function DeadlineState({ deadline }: { deadline: CaseDeadline }) {
  const { dueOn, doneOn, responsibleName } = deadline
  const who = responsibleName ?? texts.noResponsible
  if (doneOn !== null) return <span className="quiet">{fill(texts.done, { date: shortDate(doneOn) })}</span>
  return (
    <span className="details">
      {`${shortDate(dueOn)} · ${who}`}
      {isDeadlinePassed(deadline, today()) && (
        <span className="lacks">
          <ExclamationmarkTriangleIcon aria-hidden />
          {texts.passed}
        </span>
      )}
    </span>
  )
}

function toggle({ id, doneOn }: CaseDeadline): Promise<unknown> {
  const isDone = doneOn !== null
  return act(
    () => call('caseFacts.updateDeadline', { id, doneOn: isDone ? null : today() }),
    isDone ? texts.reopened : texts.marked,
  )
}
