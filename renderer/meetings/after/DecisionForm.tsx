import { Button, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { ksOutcomes, type AdviceAfter, type KsOutcome } from '../../../shared/after-meeting.ts'
import { fill } from '../../../shared/texts/index.ts'
import { afterMeeting } from '../../../shared/texts/after-meeting.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { today } from '../../components/today.ts'
import { act } from '../../messages.ts'
import { routes } from '../../routes.ts'

const texts = afterMeeting.decision

type Props = Readonly<{ advice: AdviceAfter; onClose: () => void }>

/** Records or puts right what KS itself came to. */
export function DecisionForm({ advice, onClose }: Props) {
  const { itemId, title, decision, isDigifin, caseId } = advice
  const [outcome, setOutcome] = useState<KsOutcome>(decision?.outcome ?? 'follows')
  const [decidedOn, setDecidedOn] = useState(decision === null ? today() : (decision.decidedOn ?? ''))
  const [words, setWords] = useState(decision?.words ?? '')
  const field = useId()
  const isDated = outcome !== 'undecided'
  const save = () =>
    act(async () => {
      const date = isDated && decidedOn !== '' ? decidedOn : null
      await call('afterMeeting.recordDecision', { itemId, outcome, decidedOn: date, words })
      return true
    }, texts.saved)
  const clear = decision !== null && (
    <Button variant="tertiary" data-color="danger" onClick={() => void clearAndClose(itemId, onClose)}>
      {texts.clear}
    </Button>
  )
  return (
    <InlineForm
      title={fill(texts.formTitle, { title })}
      submit={texts.submit}
      onSubmit={save}
      onClose={onClose}
      extra={clear}
    >
      {isDigifin && caseId !== null && (
        <p className="wide">
          {texts.digifin}{' '}
          <Link href={routes.casePoints(caseId)} className="ds-link">
            {texts.toDigifin}
          </Link>
        </p>
      )}
      <Choice label={texts.outcome} value={outcome} options={ksOutcomes} names={texts.outcomes} onChange={setOutcome} />
      {isDated && (
        <Textfield
          type="date"
          label={texts.date}
          value={decidedOn}
          onChange={(event) => setDecidedOn(event.target.value)}
        />
      )}
      <Field className="wide">
        <Label htmlFor={field}>{texts.words}</Label>
        <Textarea
          id={field}
          rows={3}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
    </InlineForm>
  )
}

async function clearAndClose(itemId: string, onClose: () => void): Promise<void> {
  const done = await act(async () => {
    await call('afterMeeting.clearDecision', { itemId })
    return true
  }, texts.cleared)
  if (done) onClose()
}
