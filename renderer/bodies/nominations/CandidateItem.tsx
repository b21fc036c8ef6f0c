import { Button, Fieldset } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { BodyDetails, Criterion } from '../../../shared/bodies.ts'
import type { Candidate, Nomination } from '../../../shared/nominations.ts'
import { fill } from '../../../shared/texts/index.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'
import { call } from '../../api.ts'
import { today } from '../../components/today.ts'
import { useFocusNeighbour } from '../../components/use-focus-neighbour.ts'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { balanceWords } from '../composition/gender-words.ts'
import { CriteriaList, EditCandidateForm } from './CandidateForm.tsx'
import { ChooseForm } from './ChooseForm.tsx'
import { choiceTried, type SeatState } from './seat-states.ts'

type Props = Readonly<{ candidate: Candidate; nomination: Nomination; details: BodyDetails; state: SeatState }>
type Panel = 'edit' | 'choose' | null

const words = texts.candidates

/** Someone proposed: who it is, which criteria are met, and what the choice would do to the balance. */
export function CandidateItem({ candidate, nomination, details, state }: Props) {
  const [panel, setPanel] = useState<Panel>(null)
  const item = useFocusNeighbour<HTMLLIElement>()
  const close = () => setPanel(null)
  const position = [candidate.title, candidate.organisation].filter(Boolean).join(', ')
  return (
    <li ref={item}>
      <div className="candidate-head">
        <div>
          <h4>{candidate.name}</h4>
          {position !== '' && <p className="quiet">{position}</p>}
        </div>
        <CandidateButtons candidate={candidate} open={panel} onChoose={setPanel} />
      </div>
      {candidate.note !== '' && <p className="candidate-note">{candidate.note}</p>}
      {details.criteria.length > 0 && <Criteria candidate={candidate} criteria={details.criteria} />}
      <Balance candidate={candidate} bodyId={details.body.id} state={state} />
      {panel === 'edit' && <EditCandidateForm candidate={candidate} onClose={close} />}
      {panel === 'choose' && (
        <ChooseForm candidate={candidate} nomination={nomination} rules={details.rules} state={state} onClose={close} />
      )}
    </li>
  )
}

type ButtonProps = Readonly<{ candidate: Candidate; open: Panel; onChoose: (panel: Panel) => void }>

function CandidateButtons({ candidate: { id, name }, open, onChoose }: ButtonProps) {
  const remove = () =>
    act(() => call('nominations.removeCandidate', { id }), fill(texts.done.candidateRemoved, { name }))
  return (
    <div className="buttons">
      <Button
        variant="secondary"
        aria-label={fill(words.chooseThis, { name })}
        aria-expanded={open === 'choose'}
        onClick={() => onChoose('choose')}
      >
        {words.choose}
      </Button>
      <Button
        variant="tertiary"
        aria-label={fill(words.editThis, { name })}
        aria-expanded={open === 'edit'}
        onClick={() => onChoose('edit')}
      >
        {words.edit}
      </Button>
      <Button variant="tertiary" aria-label={fill(words.removeThis, { name })} onClick={() => void remove()}>
        {words.remove}
      </Button>
    </div>
  )
}

function Criteria({ candidate, criteria }: { candidate: Candidate; criteria: readonly Criterion[] }) {
  // A criterion may have been taken out of the mandate since.
  const met = candidate.criteria.filter((id) => criteria.some((criterion) => criterion.id === id))
  const tick = (id: string, isMet: boolean) => {
    const now = isMet ? [...met, id] : met.filter((other) => other !== id)
    return act(
      () => call('nominations.updateCandidate', { id: candidate.id, criteria: now }),
      texts.done.candidateSaved,
    )
  }
  return (
    <Fieldset className="criteria">
      <Fieldset.Legend>{fill(words.criteria, { name: candidate.name })}</Fieldset.Legend>
      <p className="quiet">{fill(words.met, { met: met.length, all: criteria.length })}</p>
      <CriteriaList criteria={criteria} met={met} onTick={(id, isMet) => void tick(id, isMet)} />
    </Fieldset>
  )
}

/** The balance of the body with the candidate in the seat, from the first day it can be free. */
function Balance({ candidate, bodyId, state }: { candidate: Candidate; bodyId: string; state: SeatState }) {
  const { data } = useQuery('bodies.composition', { id: bodyId, ...choiceTried(candidate, state, today()) })
  if (!data) return null
  const balance = balanceWords(data.gender)
  return <p className="quiet">{fill(words.balance, { name: candidate.name, balance })}</p>
}
