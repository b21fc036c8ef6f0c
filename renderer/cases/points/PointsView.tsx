import { Link } from 'wouter'
import { pointKinds, type CasePoints } from '../../../shared/case-points.ts'
import { fill } from '../../../shared/texts/index.ts'
import { casePoints as texts } from '../../../shared/texts/case-points.ts'
import { Loaded } from '../../components/Loading.tsx'
import { NotThere } from '../../components/NotThere.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { Dif } from './Dif.tsx'
import { Digifin } from './Digifin.tsx'
import { PointSection } from './PointSection.tsx'

/** What one case carries point by point. */
export function PointsView({ id }: { id: string }) {
  const details = useQuery('cases.get', { id })
  const carried = useQuery('casePoints.get', { caseId: id })
  return (
    <div className="points-view" data-size="sm">
      <Loaded notThere={<NotThere what="case" />} query={details}>
        {(found) => (
          <Loaded query={carried}>
            {(points) => <Carried caseId={id} title={found.case.title} carried={points} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  )
}

type Props = Readonly<{ caseId: string; title: string; carried: CasePoints }>

const Carried = ({ caseId, title, carried }: Props) => (
  <>
    <PageHeading title={fill(texts.heading, { title })} lead={texts.lead} />
    <Link href={routes.case(caseId)} className="ds-link">
      {texts.toCase}
    </Link>
    {pointKinds.map((kind) => (
      <PointSection key={kind} caseId={caseId} kind={kind} points={carried.points} />
    ))}
    <Dif caseId={caseId} carried={carried} />
    <Digifin caseId={caseId} />
  </>
)
