import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { shortDate } from '../../shared/dates.ts'
import type { FormerPosition, PersonDetails } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { people } from '../../shared/texts/people.ts'
import { PositionForm } from '../bodies/PositionForm.tsx'
import { Section } from '../components/Section.tsx'

const texts = people.page

/** Where the person works and has worked, latest first. */
export function Positions({ details: { person, formerPositions } }: { details: PersonDetails }) {
  const [isAdding, setAdding] = useState(false)
  const button = (
    <Button variant="secondary" aria-expanded={isAdding} onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.newPosition}
    </Button>
  )
  return (
    <Section title={texts.positions} actions={button}>
      {isAdding && <PositionForm person={person} onClose={() => setAdding(false)} />}
      <ul className="lines">
        <PositionLine position={person} when={texts.now} />
        {formerPositions.map((former) => (
          <PositionLine
            key={former.id}
            position={former}
            when={fill(texts.until, { date: shortDate(former.untilOn) })}
          />
        ))}
      </ul>
    </Section>
  )
}

type LineProps = Readonly<{ position: Pick<FormerPosition, 'title' | 'organisation'>; when: string }>

function PositionLine({ position: { title, organisation }, when }: LineProps) {
  const words = [title, organisation].filter(Boolean).join(', ')
  return (
    <li>
      <span>{words === '' ? texts.noPosition : words}</span>
      <span className="details">{when}</span>
    </li>
  )
}
