import { Button, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { BodyDetails, Criterion } from '../../../shared/bodies.ts'
import { fill } from '../../../shared/texts/index.ts'
import { bodies as texts } from '../../../shared/texts/bodies.ts'
import { call } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { Section } from '../../components/Section.tsx'
import { useFocusNeighbour } from '../../components/use-focus-neighbour.ts'
import { act } from '../../messages.ts'

/** What candidates for the body's seats are weighed by. */
export function Criteria({ details: { body, criteria } }: { details: BodyDetails }) {
  const [isAdding, setAdding] = useState(false)
  const button = (
    <Button variant="secondary" aria-expanded={isAdding} onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.criteria.add}
    </Button>
  )
  return (
    <Section title={texts.criteria.title} actions={criteria.length > 0 && button}>
      {criteria.length === 0 && <EmptyState text={texts.criteria.empty}>{button}</EmptyState>}
      {isAdding && <CriterionForm bodyId={body.id} onClose={() => setAdding(false)} />}
      <ul className="lines">
        {criteria.map((criterion) => (
          <CriterionLine key={criterion.id} criterion={criterion} />
        ))}
      </ul>
    </Section>
  )
}

function CriterionLine({ criterion: { id, text } }: { criterion: Criterion }) {
  const line = useFocusNeighbour<HTMLLIElement>()
  const remove = () => act(() => call('bodies.removeCriterion', { id }), texts.done.criterionRemoved)
  return (
    <li ref={line}>
      <span>{text}</span>
      <Button
        variant="tertiary"
        aria-label={fill(texts.criteria.removeThis, { name: text })}
        onClick={() => void remove()}
      >
        {texts.criteria.remove}
      </Button>
    </li>
  )
}

function CriterionForm({ bodyId, onClose }: { bodyId: string; onClose: () => void }) {
  const [text, setText] = useState('')
  const { form } = texts.criteria
  const add = () => act(() => call('bodies.addCriterion', { bodyId, text }), texts.done.criterionAdded)
  return (
    <InlineForm title={form.title} submit={form.submit} onSubmit={add} onClose={onClose}>
      <Textfield
        label={form.text}
        required
        className="wide"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </InlineForm>
  )
}
