import { Paragraph } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import { overview as texts } from '../../shared/texts/overview.ts'
import type { Overview } from '../../shared/workspace.ts'
import { warningTitle } from '../bodies/composition/warning-title.ts'
import { Section } from '../components/Section.tsx'
import { routes } from '../routes.ts'

type Mandate = Overview['mandate']

/** What the rules of the mandates say about the bodies today; each body leads to how it is composed. */
export function MandateToday({ mandate }: { mandate: Mandate }) {
  return (
    <Section title={texts.mandate.title}>
      {mandate.length === 0 && <Paragraph className="quiet">{texts.mandate.none}</Paragraph>}
      <ul className="lines stacked">
        {mandate.map((body) => (
          <BodyToday key={body.bodyId} body={body} />
        ))}
      </ul>
    </Section>
  )
}

function BodyToday({ body: { bodyId, bodyName, warnings } }: { body: Mandate[number] }) {
  return (
    <li>
      <Link href={routes.body(bodyId, 'sammensetning')} className="ds-link">
        {bodyName}
      </Link>
      {warnings.map((warning) => (
        <span key={`${warning.rule} ${warning.membershipId} ${warning.values['group']}`} className="details lacks">
          <ExclamationmarkTriangleIcon aria-hidden />
          {warningTitle(warning)}
        </span>
      ))}
    </li>
  )
}
