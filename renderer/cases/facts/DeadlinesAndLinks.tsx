import { Link } from 'wouter'
import { casePoints } from '../../../shared/texts/case-points.ts'
import { routes } from '../../routes.ts'
import { useCalmQuery } from '../use-calm-query.ts'
import { Deadlines } from './Deadlines.tsx'
import { Links } from './Links.tsx'

/** What the case has to keep to, and the cases it hangs together with. */
export function DeadlinesAndLinks({ caseId }: { caseId: string }) {
  const facts = useCalmQuery('caseFacts.get', { caseId }).data
  if (!facts) return null
  return (
    <>
      <Deadlines caseId={caseId} deadlines={facts.deadlines} />
      <Links caseId={caseId} links={facts.links} />
      <Link href={routes.casePoints(caseId)} className="ds-link to-points">
        {casePoints.see}
      </Link>
    </>
  )
}
