import { Button, Paragraph, Tag } from '@digdir/designsystemet-react'
import { PersonMinusIcon, PersonPlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { BodyDetails } from '../../../shared/bodies.ts'
import { fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useCommands } from '../../components/commands.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { Section } from '../../components/Section.tsx'
import { useFocusNeighbour } from '../../components/use-focus-neighbour.ts'
import { useQuery } from '../../use-query.ts'
import { Compare } from './Compare.tsx'
import { makeTries } from './make-tries.ts'
import { clearTries, takeOutTry, useTries, type Try } from './tries.ts'
import { TryAppointForm } from './TryAppointForm.tsx'
import { TryEndForm } from './TryEndForm.tsx'

type Props = Readonly<{ details: BodyDetails; on: string; horizonMonths: number }>
type Panel = 'end' | 'appoint' | null

/** Changes of members that are only tried, with what they do to the composition; nothing is stored before they are made. */
export function Tries({ details, on, horizonMonths }: Props) {
  const bodyId = details.body.id
  const tries = useTries(bodyId)
  const [panel, setPanel] = useState<Panel>(null)
  const memberships = useQuery('members.list', { bodyId })
  const close = () => setPanel(null)
  useCommands(texts.tries.title, [
    { text: texts.tries.end, run: () => setPanel('end') },
    { text: texts.tries.appoint, run: () => setPanel('appoint') },
    ...(tries.length > 0 ? [{ text: texts.tries.apply, run: () => makeTries(bodyId, tries) }] : []),
  ])
  return (
    <Section title={texts.tries.title} actions={<Buttons open={panel} onChoose={setPanel} />}>
      <Paragraph className="quiet">{texts.tries.lead}</Paragraph>
      {panel !== null && (
        <Loaded query={memberships}>
          {(all) =>
            panel === 'end' ? (
              <TryEndForm bodyId={bodyId} memberships={all} tries={tries} onClose={close} />
            ) : (
              <TryAppointForm details={details} memberships={all} tries={tries} onClose={close} />
            )
          }
        </Loaded>
      )}
      {tries.length > 0 && (
        <>
          <TryList bodyId={bodyId} tries={tries} />
          <Compare details={details} tries={tries} on={on} horizonMonths={horizonMonths} />
        </>
      )}
    </Section>
  )
}

function Buttons({ open, onChoose }: { open: Panel; onChoose: (panel: Panel) => void }) {
  return (
    <div className="buttons try-buttons">
      <Button variant="secondary" aria-expanded={open === 'end'} onClick={() => onChoose('end')}>
        <PersonMinusIcon aria-hidden />
        {texts.tries.end}
      </Button>
      <Button variant="secondary" aria-expanded={open === 'appoint'} onClick={() => onChoose('appoint')}>
        <PersonPlusIcon aria-hidden />
        {texts.tries.appoint}
      </Button>
    </div>
  )
}

function TryList({ bodyId, tries }: { bodyId: string; tries: readonly Try[] }) {
  useFocusHeir('.try-buttons button')
  return (
    <div className="tries">
      <h3>
        {texts.tries.list}
        <Tag data-color="warning">{texts.tries.notSaved}</Tag>
      </h3>
      <ul className="lines">
        {tries.map((tried) => (
          <TryLine key={tried.id} bodyId={bodyId} tried={tried} />
        ))}
      </ul>
      <div className="form-buttons">
        <Button onClick={() => void makeTries(bodyId, tries)}>{texts.tries.apply}</Button>
        <Button variant="tertiary" onClick={() => clearTries(bodyId)}>
          {texts.tries.clear}
        </Button>
      </div>
    </div>
  )
}

function TryLine({ bodyId, tried }: { bodyId: string; tried: Try }) {
  const line = useFocusNeighbour<HTMLLIElement>()
  return (
    <li ref={line}>
      <span>{tried.words}</span>
      <Button
        variant="tertiary"
        aria-label={fill(texts.tries.takeOutThis, { change: tried.words })}
        onClick={() => takeOutTry(bodyId, tried.id)}
      >
        {texts.tries.takeOut}
      </Button>
    </li>
  )
}
