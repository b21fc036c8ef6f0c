import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { lazy, Suspense } from 'react'
import { Link } from 'wouter'
import type { Relation } from '../../../shared/bodies.ts'
import { bodies as texts } from '../../../shared/texts/bodies.ts'
import { Loaded } from '../../components/Loading.tsx'
import { Section } from '../../components/Section.tsx'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { relationParts } from '../words.ts'

// The layout is worked out by a library of its own, which nothing else needs.
const StructurePicture = lazy(() =>
  import('./StructurePicture.tsx').then((module) => ({ default: module.StructurePicture })),
)

/** How all bodies stand to each other: as a picture one can click in, and as sentences. */
export function Structure() {
  const query = useQuery('bodies.structure')
  return (
    <Section title={texts.structure.title}>
      <Loaded query={query}>
        {({ bodies, relations }) =>
          relations.length === 0 ? (
            <Paragraph className="quiet">{texts.structure.empty}</Paragraph>
          ) : (
            <div className="structure">
              <Suspense fallback={null}>
                <StructurePicture bodies={bodies} relations={relations} />
              </Suspense>
              <Sentences relations={relations} />
            </div>
          )
        }
      </Loaded>
    </Section>
  )
}

function Sentences({ relations }: { relations: readonly Relation[] }) {
  return (
    <div className="structure-list">
      <Heading level={3} data-size="2xs">
        {texts.structure.list}
      </Heading>
      <ul className="lines">
        {relations.map((relation) => {
          const { from, kind, to } = relationParts(relation)
          return (
            <li key={relation.id}>
              <span>
                <Link href={routes.body(relation.fromId)} className="ds-link">
                  {from}
                </Link>{' '}
                {kind}{' '}
                <Link href={routes.body(relation.toId)} className="ds-link">
                  {to}
                </Link>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
