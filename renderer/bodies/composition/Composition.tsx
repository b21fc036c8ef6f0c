import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { BodyDetails } from '../../../shared/bodies.ts'
import type { Composition as Facts } from '../../../shared/composition.ts'
import { bodies } from '../../../shared/texts/bodies.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { Choice } from '../../components/Choice.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { Section } from '../../components/Section.tsx'
import { today } from '../../components/today.ts'
import { useQuery } from '../../use-query.ts'
import { Ending } from './Ending.tsx'
import { GenderBalance } from './GenderBalance.tsx'
import { Groups } from './Groups.tsx'
import { ReplacedAndOverlap } from './ReplacedAndOverlap.tsx'
import { Tries } from './Tries.tsx'
import { useLastAnswer } from './use-last-answer.ts'
import { Warnings } from './Warnings.tsx'

const horizons = ['3', '6', '12', '24'] as const
export type Horizon = (typeof horizons)[number]

/** How the body is composed on a day, what its rules say about it, and what a change would do. */
export function Composition({ details }: { details: BodyDetails }) {
  // Empty while a day is being typed.
  const [typedDay, setTypedDay] = useState(today)
  const [horizon, setHorizon] = useState<Horizon>('12')
  const on = typedDay === '' ? today() : typedDay
  const horizonMonths = Number(horizon)
  const query = useLastAnswer(useQuery('bodies.composition', { id: details.body.id, on, horizonMonths }))
  return (
    <div className="composition">
      <h2 className="ds-sr-only">{texts.heading}</h2>
      <div className="day-chooser">
        <Textfield
          type="date"
          label={bodies.members.showOn}
          value={typedDay}
          onChange={(event) => setTypedDay(event.target.value)}
        />
        <Choice label={texts.horizon} value={horizon} options={horizons} names={texts.horizons} onChange={setHorizon} />
      </div>
      <Loaded query={query}>{(facts) => <Parts facts={facts} details={details} horizon={horizon} />}</Loaded>
      <Tries details={details} on={on} horizonMonths={horizonMonths} />
    </div>
  )
}

type PartsProps = Readonly<{ facts: Facts; details: BodyDetails; horizon: Horizon }>

function Parts({ facts, details, horizon }: PartsProps) {
  return (
    <div className="composition-columns">
      <div>
        <Section title={texts.groups.title}>
          <Groups facts={facts} />
        </Section>
        <Section title={texts.gender.title}>
          <GenderBalance gender={facts.gender} />
        </Section>
        <Section title={texts.facts.title}>
          <ReplacedAndOverlap facts={facts} rules={details.rules} />
        </Section>
      </div>
      <div>
        <Warnings facts={facts} details={details} />
        <Section title={texts.ending.title}>
          <Ending facts={facts} horizon={texts.horizons[horizon]} />
        </Section>
      </div>
    </div>
  )
}
