import { Button } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { lazy, Suspense, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Body, BodyDetails } from '../../shared/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { common } from '../../shared/texts/common.ts'
import { useCommands } from '../components/commands.ts'
import { Loaded } from '../components/Loading.tsx'
import { NotThere } from '../components/NotThere.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { bodyParts, routes, type BodyPart } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { EditBodyForm } from './BodyForm.tsx'
import { Members } from './Members.tsx'
import { Removed } from './Removed.tsx'
import { compositionLine } from './words.ts'

// The parts one goes to more seldom are read in when one does.
const Composition = lazy(() =>
  import('./composition/Composition.tsx').then((module) => ({ default: module.Composition })),
)
const Attendance = lazy(() => import('./attendance/Attendance.tsx').then((module) => ({ default: module.Attendance })))
const Nominations = lazy(() =>
  import('./nominations/Nominations.tsx').then((module) => ({ default: module.Nominations })),
)
const Mandate = lazy(() => import('./mandate/Mandate.tsx').then((module) => ({ default: module.Mandate })))

type Props = Readonly<{ id: string; part: BodyPart; day: string | null }>

/** One body, a part at a time: who sits in it, how it is composed, who was there, who is nominated and what its mandate says. */
export function BodyView({ id, part, day }: Props) {
  const query = useQuery('bodies.get', { id })
  return (
    <div className="body-view" data-size="sm">
      <nav aria-label={texts.title}>
        <Link href={routes.bodies()} className="ds-link">
          {texts.title}
        </Link>
      </nav>
      <Loaded notThere={<NotThere what="body" />} query={query}>
        {(details) => (
          <>
            <Head body={details.body} part={part} />
            <Suspense fallback={null}>
              <Part details={details} part={part} day={day} />
            </Suspense>
          </>
        )}
      </Loaded>
    </div>
  )
}

function Head({ body, part }: { body: Body; part: BodyPart }) {
  const [isEditing, setEditing] = useState(false)
  const composition = useQuery('bodies.composition', { id: body.id }).data
  const edit = (
    <Button variant="secondary" aria-expanded={isEditing} onClick={() => setEditing(true)}>
      <PencilIcon aria-hidden />
      {common.edit}
    </Button>
  )
  const facts = [texts.kinds[body.kind], ...(composition ? [compositionLine(composition)] : [])]
  return (
    <>
      <PageHeading title={body.name} lead={facts.join(' · ')} actions={body.removedAt === null && edit} />
      {body.removedAt !== null && <Removed id={body.id} removedAt={body.removedAt} />}
      {isEditing && <EditBodyForm body={body} onClose={() => setEditing(false)} />}
      <Parts id={body.id} part={part} />
    </>
  )
}

function Parts({ id, part }: { id: string; part: BodyPart }) {
  const [, navigate] = useLocation()
  const { label, goTo, names } = texts.parts
  useCommands(
    label,
    bodyParts.map((name) => ({
      text: fill(goTo, { part: names[name] }),
      run: () => navigate(routes.body(id, name)),
    })),
  )
  return (
    <nav className="body-parts" aria-label={label}>
      <ul>
        {bodyParts.map((name) => (
          <li key={name}>
            <Link href={routes.body(id, name)} aria-current={name === part ? 'page' : undefined}>
              {names[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Part({ details, part, day }: { details: BodyDetails; part: BodyPart; day: string | null }) {
  switch (part) {
    case 'medlemmer':
      return <Members id={details.body.id} day={day} />
    case 'sammensetning':
      return <Composition details={details} />
    case 'frammote':
      return <Attendance bodyId={details.body.id} />
    case 'nominasjon':
      return <Nominations details={details} />
    case 'mandat':
      return <Mandate details={details} />
  }
}
