import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons'
import { counted, fill } from '../../shared/texts/index.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { YearCount } from '../../shared/year-plan.ts'
import { countAdvice, countText } from './words.ts'

const texts = yearPlan.counts

type Props = Readonly<{ counts: readonly YearCount[]; onPropose: (bodyId: string) => void }>

/** Each body's ordinary meetings against its mandate, and what would mend the difference. */
export function Counts({ counts, onPropose }: Props) {
  const telling = counts.filter(hasSomething)
  if (telling.length === 0) return null
  return (
    <ul className="plan-counts" aria-label={texts.title}>
      {telling.map((count) => (
        <Count key={count.bodyId} count={count} onPropose={onPropose} />
      ))}
    </ul>
  )
}

/** The body meets in the year, or its mandate says that it should. */
export const hasSomething = (count: YearCount): boolean => count.ordinary + count.extraordinary > 0 || !isSilent(count)

/** The mandate says nothing about how many. */
const isSilent = ({ least, most }: YearCount): boolean => least === null && most === null

function Count({ count, onPropose }: { count: YearCount; onPropose: (bodyId: string) => void }) {
  const advice = countAdvice(count)
  return (
    <li data-state={isSilent(count) ? 'silent' : count.state}>
      <StateIcon count={count} />
      <span>
        <strong>{fill(texts.body, { body: count.bodyName })}</strong> {countText(count)}
        {count.extraordinary > 0 && ` ${counted(texts.extraordinary, count.extraordinary)}`}
        {advice !== '' && <span className="plan-advice"> {advice}</span>}
      </span>
      {count.state === 'tooFew' && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={fill(texts.mendFor, { body: count.bodyName })}
          onClick={() => onPropose(count.bodyId)}
        >
          {texts.mend}
        </Button>
      )}
    </li>
  )
}

function StateIcon({ count }: { count: YearCount }) {
  if (count.state !== 'fits') return <ExclamationmarkTriangleIcon aria-hidden />
  return isSilent(count) ? <InformationSquareIcon aria-hidden /> : <CheckmarkCircleIcon aria-hidden />
}
