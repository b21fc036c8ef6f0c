import { Paragraph } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { Link } from 'wouter'
import type { BodyDetails } from '../../../shared/bodies.ts'
import type { Composition, CompositionWarning } from '../../../shared/composition.ts'
import { counted } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { Section } from '../../components/Section.tsx'
import { placeToMend } from './place-to-mend.ts'
import { warningWords } from './rule-words.ts'

type Props = Readonly<{ facts: Composition; details: BodyDetails }>

/** What the rules say about the composition: which rule, where it is found, what mends it and where. */
export function Warnings({ facts, details }: Props) {
  const { warnings } = facts
  return (
    <Section title={warnings.length === 0 ? texts.warnings.title : counted(texts.warnings.count, warnings.length)}>
      {warnings.length === 0 && <Paragraph className="quiet">{texts.warnings.none}</Paragraph>}
      {warnings.length > 0 && (
        <ul className="composition-warnings">
          {warnings.map((warning) => (
            <WarningItem key={warningKey(warning)} warning={warning} facts={facts} details={details} />
          ))}
        </ul>
      )}
    </Section>
  )
}

const warningKey = ({ rule, membershipId, values }: CompositionWarning): string =>
  `${rule} ${membershipId ?? ''} ${values['group'] ?? values['year'] ?? ''}`

function WarningItem({ warning, facts, details }: Props & Readonly<{ warning: CompositionWarning }>) {
  const titleId = useId()
  const { title, rule, source, remedy } = warningWords(warning, details)
  const place = placeToMend(warning, facts, details)
  return (
    <li aria-labelledby={titleId}>
      <p className="warning-title" id={titleId}>
        <ExclamationmarkTriangleIcon aria-hidden />
        {title}
      </p>
      <dl>
        <div>
          <dt>{texts.warnings.rule}</dt>
          <dd>{rule}</dd>
        </div>
        <div>
          <dt>{texts.warnings.source}</dt>
          <dd>{source}</dd>
        </div>
        <div>
          <dt>{texts.warnings.remedy}</dt>
          <dd>
            {remedy}{' '}
            <Link href={place.href} className="ds-link">
              {place.text}
            </Link>
          </dd>
        </div>
      </dl>
    </li>
  )
}
