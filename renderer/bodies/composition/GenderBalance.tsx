import { Paragraph } from '@digdir/designsystemet-react'
import type { Composition } from '../../../shared/composition.ts'
import { fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { genderCounts } from './gender-words.ts'

/** Members by gender: the numbers, and bars that show the same. */
export function GenderBalance({ gender }: { gender: Composition['gender'] }) {
  const counts = genderCounts(gender)
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return <Paragraph className="quiet">{texts.gender.none}</Paragraph>
  return (
    <dl className="gender-balance">
      {counts.map(({ key, count }) => {
        const percent = Math.round((count / all) * 100)
        return (
          <div key={key}>
            <dt>{texts.gender.names[key]}</dt>
            <dd>{fill(texts.gender.share, { count, percent })}</dd>
            <dd className="gender-bar" aria-hidden>
              <span style={{ inlineSize: `${percent}%` }} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
