import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { BodyDetails, WorkArea } from '../../shared/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { InlineForm } from '../components/InlineForm.tsx'
import { Section } from '../components/Section.tsx'
import { useFocusNeighbour } from '../components/use-focus-neighbour.ts'
import { act } from '../messages.ts'

/** What the body is to work with, in its groups. */
export function WorkAreas({ details }: { details: BodyDetails }) {
  const [isAdding, setAdding] = useState(false)
  const groups = [...Map.groupBy(details.workAreas, ({ groupName }) => groupName)]
  const button = (
    <Button variant="secondary" aria-expanded={isAdding} onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.workAreas.add}
    </Button>
  )
  const isEmpty = groups.length === 0
  return (
    <Section title={texts.workAreas.title} actions={!isEmpty && button}>
      {isEmpty && <EmptyState text={texts.workAreas.empty}>{button}</EmptyState>}
      {isAdding && (
        <WorkAreaForm bodyId={details.body.id} groups={groups.map(([name]) => name)} onClose={() => setAdding(false)} />
      )}
      {groups.map(([name, areas]) => (
        <WorkAreaGroup key={name} name={name} areas={areas} isAlone={groups.length === 1} />
      ))}
    </Section>
  )
}

function WorkAreaGroup({ name, areas, isAlone }: { name: string; areas: readonly WorkArea[]; isAlone: boolean }) {
  return (
    <>
      {(name !== '' || !isAlone) && (
        <Heading level={3} data-size="2xs">
          {name === '' ? texts.workAreas.ungrouped : name}
        </Heading>
      )}
      <ul className="lines">
        {areas.map((area) => (
          <WorkAreaLine key={area.id} area={area} />
        ))}
      </ul>
    </>
  )
}

function WorkAreaLine({ area: { id, name } }: { area: WorkArea }) {
  const line = useFocusNeighbour<HTMLLIElement>()
  const remove = () => act(() => call('bodies.removeWorkArea', { id }), texts.done.workAreaRemoved)
  return (
    <li ref={line}>
      <span>{name}</span>
      <Button variant="tertiary" aria-label={fill(texts.workAreas.removeThis, { name })} onClick={() => void remove()}>
        {texts.workAreas.remove}
      </Button>
    </li>
  )
}

type FormProps = Readonly<{ bodyId: string; groups: readonly string[]; onClose: () => void }>

function WorkAreaForm({ bodyId, groups, onClose }: FormProps) {
  const [groupName, setGroup] = useState(groups.at(-1) ?? '')
  const [name, setName] = useState('')
  const listId = useId()
  const add = () => act(() => call('bodies.addWorkArea', { bodyId, groupName, name }), texts.done.workAreaAdded)
  const { form } = texts.workAreas
  return (
    <InlineForm title={form.title} submit={form.submit} onSubmit={add} onClose={onClose}>
      <Textfield
        label={form.name}
        required
        className="wide"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        label={form.group}
        description={form.groupHelp}
        list={listId}
        value={groupName}
        onChange={(event) => setGroup(event.target.value)}
      />
      <datalist id={listId}>
        {groups.map((group) => (
          <option key={group}>{group}</option>
        ))}
      </datalist>
    </InlineForm>
  )
}
