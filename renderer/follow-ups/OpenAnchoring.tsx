import { Link } from 'wouter'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { casePoints } from '../../shared/texts/case-points.ts'
import { Section } from '../components/Section.tsx'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'

const texts = casePoints.anchoring

/** Cases that are to be anchored in other bodies of KS and are not yet; nothing when there are none. */
export function OpenAnchoring() {
  const cases = useQuery('casePoints.open').data ?? []
  const open = cases.flatMap(({ title, points }) =>
    points.filter(({ kind }) => kind === 'anchoring').map((point) => ({ ...point, title })),
  )
  if (open.length === 0) return null
  return (
    <Section title={texts.title}>
      <ul className="lines stacked">
        {open.map(({ id, caseId, title, party, onDate }) => (
          <li key={id}>
            <Link href={routes.casePoints(caseId)} className="ds-link">
              {title}
            </Link>
            <span className="details">
              {onDate === null
                ? fill(texts.undated, { body: party })
                : fill(texts.dated, { body: party, date: shortDate(onDate) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
