import type { BodyDetails } from '../../../shared/bodies.ts'
import { Relations } from '../Relations.tsx'
import { WorkAreas } from '../WorkAreas.tsx'
import { Criteria } from './Criteria.tsx'
import { Names } from './Names.tsx'
import { RuleTable } from './RuleTable.tsx'

/** What the body's mandate says: its rules, names, work areas, relations and what candidates are weighed by. */
export function Mandate({ details }: { details: BodyDetails }) {
  return (
    <>
      <RuleTable details={details} />
      <Names details={details} />
      <Relations details={details} />
      <WorkAreas details={details} />
      <Criteria details={details} />
    </>
  )
}
