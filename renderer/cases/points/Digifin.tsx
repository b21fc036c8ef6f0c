import { Button } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon, PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { kronerText, type DigifinApplication } from '../../../shared/digifin.ts'
import { shortDate } from '../../../shared/dates.ts'
import { digifin as texts } from '../../../shared/texts/digifin.ts'
import { Section } from '../../components/Section.tsx'
import { useQuery } from '../../use-query.ts'
import { DigifinForm } from './DigifinForm.tsx'

/** The case as an application to DigiFin, when it is one. */
export function Digifin({ caseId }: { caseId: string }) {
  const application = useQuery('digifin.get', { caseId }).data
  const [isWriting, setWriting] = useState(false)
  if (application === undefined) return null
  const Icon = application === null ? PlusIcon : PencilIcon
  const button = (
    <Button variant="tertiary" onClick={() => setWriting(true)}>
      <Icon aria-hidden />
      {application === null ? texts.make : texts.edit}
    </Button>
  )
  return (
    <Section title={texts.title} actions={!isWriting && button}>
      {isWriting && <DigifinForm caseId={caseId} application={application} onClose={() => setWriting(false)} />}
      {!isWriting && application === null && <p className="quiet">{texts.none}</p>}
      {!isWriting && application !== null && <ApplicationFacts application={application} />}
    </Section>
  )
}

function ApplicationFacts({ application }: { application: DigifinApplication }) {
  const { amountAsked, recommendedAmount } = application
  const isAbove = amountAsked !== null && recommendedAmount !== null && recommendedAmount > amountAsked
  return (
    <>
      {isAbove && (
        <p>
          <ExclamationmarkTriangleIcon aria-hidden /> {texts.aboveAsked}
        </p>
      )}
      <dl className="point-facts">
        {factsOf(application)
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

function factsOf(application: DigifinApplication): [string, string][] {
  const { columns, recommendations, decisions, noRecommendation } = texts
  const { recommendation, priority, decidedOn } = application
  return [
    [columns.applicant, application.applicant],
    [columns.project, application.project],
    [columns.amountAsked, kronerText(application.amountAsked)],
    [columns.recommendation, recommendation === null ? noRecommendation : recommendations[recommendation]],
    [columns.recommendedAmount, kronerText(application.recommendedAmount)],
    [columns.conditions, application.conditions],
    [columns.priority, priority === null ? '' : String(priority)],
    [columns.decision, decisions[application.decision]],
    [columns.decidedAmount, kronerText(application.decidedAmount)],
    [columns.decidedOn, decidedOn === null ? '' : shortDate(decidedOn)],
    [columns.decisionText, application.decisionText],
  ]
}
