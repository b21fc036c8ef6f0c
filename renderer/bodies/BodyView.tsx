import { Button } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { BodyDetails } from '../../shared/bodies.ts'
import { bodies as texts } from '../../shared/texts/nb/bodies.ts'
import { common } from '../../shared/texts/nb/common.ts'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { EditBodyForm } from './BodyForm.tsx'
import { Relations } from './Relations.tsx'
import { seatCounts } from './seat-groups.ts'
import { Seats } from './Seats.tsx'
import { Standing } from './Standing.tsx'
import { composition } from './words.ts'
import { WorkAreas } from './WorkAreas.tsx'

/** One body: who sits in it, who else attends, how it stands to others and what it works with. */
export function BodyView({ id }: { id: string }) {
  const query = useQuery('bodies.get', { id })
  return (
    <div className="body-view" data-size="sm">
      <nav aria-label={texts.title}>
        <Link href={routes.bodies()} className="ds-link">
          {texts.title}
        </Link>
      </nav>
      <Loaded query={query}>{(details) => <Body details={details} />}</Loaded>
    </div>
  )
}

function Body({ details }: { details: BodyDetails }) {
  const [isEditing, setEditing] = useState(false)
  const { body } = details
  const edit = (
    <Button variant="secondary" aria-expanded={isEditing} onClick={() => setEditing(true)}>
      <PencilIcon aria-hidden />
      {common.edit}
    </Button>
  )
  return (
    <>
      <PageHeading
        title={body.name}
        lead={`${texts.kinds[body.kind]} · ${composition(seatCounts(details))}`}
        actions={edit}
      />
      {isEditing && <EditBodyForm body={body} onClose={() => setEditing(false)} />}
      <Seats details={details} />
      <Standing details={details} />
      <Relations details={details} />
      <WorkAreas details={details} />
    </>
  )
}
