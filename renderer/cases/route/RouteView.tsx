import { Button } from '@digdir/designsystemet-react'
import { ArrowRightIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import { stopKey, type CaseRoute, type WalkedStation } from '../../../shared/case-route.ts'
import type { CaseDetails } from '../../../shared/cases.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute as texts } from '../../../shared/texts/case-route.ts'
import { useCommands } from '../../components/commands.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loading.tsx'
import { NotThere } from '../../components/NotThere.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { ExportRoute } from './ExportRoute.tsx'
import { MoveOnForm } from './MoveOnForm.tsx'
import { RouteStop } from './RouteStop.tsx'
import { StationForm } from './StationForm.tsx'

/** The whole road of one case: what each place came to, and the plan ahead. */
export function RouteView({ id }: { id: string }) {
  const details = useQuery('cases.get', { id })
  const route = useQuery('caseRoute.get', { caseId: id })
  return (
    <div className="route-view" data-size="sm">
      <Loaded notThere={<NotThere what="case" />} query={details}>
        {(found) => <Loaded query={route}>{(road) => <Road details={found} road={road} />}</Loaded>}
      </Loaded>
    </div>
  )
}

function Road({ details, road }: Readonly<{ details: CaseDetails; road: CaseRoute }>) {
  const [form, setForm] = useState<'onward' | 'station' | null>(null)
  const close = () => setForm(null)
  const { id, title } = details.case
  useCommands(texts.title, [
    ...(road.onward.length > 0 ? [{ text: texts.onward.button, run: () => setForm('onward') }] : []),
    { text: texts.station.add, run: () => setForm('station') },
  ])
  const plan = road.stations.map((station) => station.id)
  return (
    <>
      <PageHeading title={fill(texts.heading, { title })} lead={texts.lead} actions={<ExportRoute caseId={id} />} />
      <Link href={routes.case(id)} className="ds-link">
        {texts.toCase}
      </Link>
      {road.stops.length === 0 && form === null && <EmptyState text={texts.empty} />}
      <ol className="route-stops" aria-label={texts.title}>
        {road.stops.map((stop) => (
          <RouteStop key={stopKey(stop)} stop={stop} plan={plan} />
        ))}
      </ol>
      <NoMeeting road={road} />
      {form === 'onward' && <MoveOnForm caseId={id} onward={road.onward} onClose={close} />}
      {form === 'station' && <StationForm caseId={id} station={null} onClose={close} />}
      {form === null && <Buttons canMoveOn={road.onward.length > 0} onOpen={setForm} />}
    </>
  )
}

type ButtonsProps = Readonly<{ canMoveOn: boolean; onOpen: (form: 'onward' | 'station') => void }>

const Buttons = ({ canMoveOn, onOpen }: ButtonsProps) => (
  <div className="buttons">
    {canMoveOn && (
      <Button onClick={() => onOpen('onward')}>
        <ArrowRightIcon aria-hidden />
        {texts.onward.button}
      </Button>
    )}
    <Button variant="secondary" onClick={() => onOpen('station')}>
      <PlusIcon aria-hidden />
      {texts.station.add}
    </Button>
  </div>
)

/** Says why the case cannot be moved on when its next place is a body without a meeting to take it. */
function NoMeeting({ road: { stations, onward } }: { road: CaseRoute }) {
  const next = stations.find(({ state }) => state !== 'passed')
  if (!next || !isWaiting(next) || onward.length > 0) return null
  return <p className="quiet">{fill(texts.onward.none, { body: next.name })}</p>
}

const isWaiting = ({ state, bodyId }: WalkedStation): boolean => state === 'ahead' && bodyId !== null
