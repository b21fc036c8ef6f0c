import type { Composition } from '../../../shared/composition.ts'
import type { Rules } from '../../../shared/mandate.ts'
import { fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { listed, shareWords } from '../../components/words.ts'

/** How many are replaced this year against the ceiling, and who also sits in the other body. */
export function ReplacedAndOverlap({ facts, rules }: { facts: Composition; rules: Rules }) {
  const { replaced, overlap } = facts
  const names = overlap && overlap.names.length > 0 ? texts.facts.overlapNames : texts.facts.overlapNobody
  return (
    <dl className="composition-facts">
      <div>
        <dt>{texts.facts.replaced}</dt>
        <dd>{replacedWords(facts, rules)}</dd>
        {replaced.names.length > 0 && (
          <dd className="quiet">{fill(texts.facts.who, { names: listed(replaced.names) })}</dd>
        )}
      </div>
      {overlap && (
        <div>
          <dt>{fill(texts.facts.overlap, { body: overlap.bodyName })}</dt>
          <dd>{fill(names, { names: listed(overlap.names), minimum: overlap.minimum })}</dd>
        </div>
      )}
    </dl>
  )
}

/** «1 byttet ut i 2026 av høyst 4 (en tredel av 14 plasser)» */
function replacedWords({ replaced, seats }: Composition, { replacement }: Rules): string {
  const { year, count, ceiling, of } = replaced
  if (ceiling === null || replacement === null) return fill(texts.facts.replacedFree, { count, year })
  const basis = texts.facts.basis[seats === 0 ? 'members' : replacement.basis]
  return fill(texts.facts.replacedOf, { count, year, ceiling, share: shareWords(replacement), of, basis })
}
