import { Button } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Person, PersonDetails } from '../../shared/members.ts'
import { bodies } from '../../shared/texts/bodies.ts'
import { people as texts } from '../../shared/texts/people.ts'
import { PersonForm } from '../bodies/PersonForm.tsx'
import { Loaded } from '../components/Loading.tsx'
import { NotThere } from '../components/NotThere.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { Section } from '../components/Section.tsx'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { Memberships } from './Memberships.tsx'
import { Positions } from './Positions.tsx'

/** One person: what is known, which positions they have held, and everything they have been part of. */
export function PersonView({ id }: { id: string }) {
  const query = useQuery('members.person', { id })
  return (
    <div className="person-view" data-size="sm">
      <nav aria-label={bodies.title}>
        <Link href={routes.bodies()} className="ds-link">
          {bodies.title}
        </Link>
      </nav>
      <Loaded notThere={<NotThere what="person" />} query={query}>
        {(details) => <Everything details={details} />}
      </Loaded>
    </div>
  )
}

function Everything({ details }: { details: PersonDetails }) {
  const [isCorrecting, setCorrecting] = useState(false)
  const { person } = details
  const correct = (
    <Button variant="secondary" aria-expanded={isCorrecting} onClick={() => setCorrecting(true)}>
      <PencilIcon aria-hidden />
      {texts.page.correct}
    </Button>
  )
  const position = [person.title, person.organisation].filter(Boolean).join(', ')
  return (
    <>
      <PageHeading title={person.name} lead={position === '' ? texts.page.noPosition : position} actions={correct} />
      {isCorrecting && <PersonForm person={person} onClose={() => setCorrecting(false)} />}
      <Memberships memberships={details.memberships} />
      <Positions details={details} />
      <Facts person={person} />
    </>
  )
}

function Facts({ person: { email, gender } }: { person: Person }) {
  return (
    <Section title={texts.page.facts}>
      <dl className="facts">
        <div>
          <dt>{texts.email}</dt>
          <dd>{email === '' ? texts.page.noEmail : email}</dd>
        </div>
        <div>
          <dt>{texts.gender}</dt>
          <dd>
            {texts.genders[gender].toLocaleLowerCase('nb')}
            <span className="quiet">{texts.genderHelp}</span>
          </dd>
        </div>
      </dl>
    </Section>
  )
}
