import { Checkbox, Fieldset, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { WorkArea } from '../../shared/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { cases } from '../../shared/texts/cases.ts'
import { routes } from '../routes.ts'
import { useCalmQuery } from './use-calm-query.ts'

const texts = cases.facts

type Props = Readonly<{ chosen: readonly string[]; onChange: (workAreaIds: readonly string[]) => void }>

/** The work areas of every body that has some, in the body's own groups. */
export function WorkAreas({ chosen: stored, onChange }: Props) {
  const [chosen, choose] = useChosen(stored, onChange)
  const bodies = useCalmQuery('bodies.list').data
  if (!bodies) return null
  return (
    <div className="work-areas" data-part="workAreas">
      {bodies.map((body) => (
        <BodyAreas key={body.id} bodyId={body.id} chosen={chosen} onChange={choose} />
      ))}
      <div className="no-work-areas">
        <p className="ds-label">{texts.workAreas}</p>
        <Paragraph className="quiet">{texts.noWorkAreas}</Paragraph>
        <Link href={routes.bodies()} className="ds-link">
          {texts.toBodies}
        </Link>
      </div>
    </div>
  )
}

/** What is chosen shows at once, and builds on the last choice even before that one is stored. */
function useChosen(stored: readonly string[], onChange: Props['onChange']): [readonly string[], Props['onChange']] {
  const [state, setState] = useState({ stored, chosen: stored })
  if (state.stored !== stored) setState({ stored, chosen: stored })
  const choose = (chosen: readonly string[]) => {
    setState({ stored, chosen })
    onChange(chosen)
  }
  return [state.chosen, choose]
}

function BodyAreas({ bodyId, chosen, onChange }: Props & { bodyId: string }) {
  const details = useCalmQuery('bodies.get', { id: bodyId }).data
  if (!details || details.workAreas.length === 0) return null
  const groups = Map.groupBy(details.workAreas, (area) => area.groupName)
  return [...groups].map(([group, areas]) => (
    <AreaGroup
      key={group}
      name={group === '' ? fill(texts.workAreasOf, { body: details.body.name }) : group}
      areas={areas}
      chosen={chosen}
      onChange={onChange}
    />
  ))
}

type GroupProps = Props & Readonly<{ name: string; areas: readonly WorkArea[] }>

function AreaGroup({ name, areas, chosen, onChange }: GroupProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <Fieldset className="area-group">
      <Fieldset.Legend>{name}</Fieldset.Legend>
      {areas.map((area) => (
        <Checkbox
          key={area.id}
          label={area.name}
          value={area.id}
          checked={chosen.includes(area.id)}
          onChange={() => toggle(area.id)}
        />
      ))}
    </Fieldset>
  )
}
