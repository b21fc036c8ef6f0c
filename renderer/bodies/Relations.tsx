import { Button, Field, Label, Select } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import { relationKinds, type Body, type BodyDetails, type BodySummary, type Relation } from '../../shared/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { InlineForm } from '../components/InlineForm.tsx'
import { Section } from '../components/Section.tsx'
import { useFocusNeighbour } from '../components/use-focus-neighbour.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { relationParts } from './words.ts'

/** How the body stands to others, in whole sentences whichever side one looks from. */
export function Relations({ details }: { details: BodyDetails }) {
  const [isAdding, setAdding] = useState(false)
  const others = (useQuery('bodies.list').data ?? []).filter(({ id }) => id !== details.body.id)
  const { body, relations } = details
  const button = others.length > 0 && (
    <Button variant="secondary" aria-expanded={isAdding} onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.relations.add}
    </Button>
  )
  const empty = others.length > 0 ? texts.relations.empty : texts.relations.emptyAlone
  return (
    <Section title={texts.relations.title} actions={relations.length > 0 && button}>
      {relations.length === 0 && <EmptyState text={empty}>{button}</EmptyState>}
      {isAdding && <RelationForm body={body} others={others} onClose={() => setAdding(false)} />}
      {relations.length > 0 && (
        <ul className="lines">
          {relations.map((relation) => (
            <RelationLine key={relation.id} relation={relation} bodyId={body.id} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function RelationLine({ relation, bodyId }: { relation: Relation; bodyId: string }) {
  const { from, kind, to } = relationParts(relation)
  const line = useFocusNeighbour<HTMLLIElement>()
  const name = (id: string, text: string) =>
    id === bodyId ? (
      text
    ) : (
      <Link href={routes.body(id)} className="ds-link">
        {text}
      </Link>
    )
  const remove = () => act(() => call('bodies.unrelate', { id: relation.id }), texts.done.unrelated)
  return (
    <li ref={line}>
      <span>
        {name(relation.fromId, from)} {kind} {name(relation.toId, to)}
      </span>
      <Button
        variant="tertiary"
        aria-label={fill(texts.relations.removeThis, { from, kind, to })}
        onClick={() => void remove()}
      >
        {texts.relations.remove}
      </Button>
    </li>
  )
}

type FormProps = Readonly<{ body: Body; others: readonly BodySummary[]; onClose: () => void }>

/** Every sentence the body can be part of, as subject and as object. */
const sentences = relationKinds.flatMap((kind) => [
  { value: `${kind}/out`, kind, isOutward: true },
  { value: `${kind}/in`, kind, isOutward: false },
])

function RelationForm({ body, others, onClose }: FormProps) {
  const [sentence, setSentence] = useState(sentences[0])
  const [otherId, setOtherId] = useState(others[0]?.id ?? '')
  const add = async () => {
    if (!sentence) return undefined
    const [fromId, toId] = sentence.isOutward ? [body.id, otherId] : [otherId, body.id]
    return act(() => call('bodies.relate', { fromId, toId, kind: sentence.kind }), texts.done.related)
  }
  return (
    <InlineForm
      title={texts.relations.form.title}
      submit={texts.relations.form.submit}
      onSubmit={add}
      onClose={onClose}
    >
      <Field>
        <Label>{texts.relations.form.what}</Label>
        <Select
          value={sentence?.value}
          onChange={(event) => setSentence(sentences.find(({ value }) => value === event.target.value))}
        >
          {sentences.map(({ value, kind, isOutward }) => (
            <Select.Option key={value} value={value}>
              {fill(isOutward ? texts.relations.outward : texts.relations.inward, {
                name: body.shortName,
                kind: texts.relations.kinds[kind],
              })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{texts.relations.form.other}</Label>
        <Select value={otherId} onChange={(event) => setOtherId(event.target.value)}>
          {others.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </InlineForm>
  )
}
