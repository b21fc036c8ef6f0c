import type { BodyDetails } from '../../../shared/bodies.ts'
import type { CompositionWarning, WarningRule } from '../../../shared/composition.ts'
import type { Mandate } from '../../../shared/mandate.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { compositionRules } from '../../../shared/texts/composition-rules.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { mandate as mandateTexts } from '../../../shared/texts/mandate.ts'
import { shareWords } from '../../components/words.ts'
import { warningTitle } from './warning-title.ts'

type Words = Readonly<{ title: string; rule: string; source: string; remedy: string }>
type RuleFacts = Pick<BodyDetails, 'mandate' | 'rules'>

/** What a warning says, which rule it rests on, where that is found and what would mend it. */
export function warningWords(warning: CompositionWarning, { mandate, rules }: RuleFacts): Words {
  const { replacement } = rules
  const values = {
    years: counted(texts.years, rules.termYears),
    ...(replacement && { share: shareWords(replacement), basis: mandateTexts.values.bases[replacement.basis] }),
    ...warning.values,
  }
  const { rule, remedy } = compositionRules[warning.rule]
  return {
    title: warningTitle(warning),
    rule: fill(rule, values),
    source: sourceOf(warning.rule, mandate),
    remedy: fill(remedy, values),
  }
}

/** Whether the rule is the mandate's own word, and not what Møtebok holds where the mandate is silent. */
const isSaid: Readonly<Record<WarningRule, (mandate: Mandate) => boolean>> = {
  overQuota: ({ source }) => source !== '',
  vacant: ({ source }) => source !== '',
  replacement: ({ replacementPart }) => replacementPart !== null,
  overlap: ({ overlapBodyId }) => overlapBodyId !== null,
  overlapEnding: ({ overlapBodyId }) => overlapBodyId !== null,
  termEnding: ({ termYears }) => termYears !== null,
  termReason: ({ termYears }) => termYears !== null,
  employer: () => false,
  noChair: () => false,
}

function sourceOf(rule: WarningRule, mandate: Mandate): string {
  if (!isSaid[rule](mandate)) return texts.warnings.standard
  return mandate.source === '' ? texts.warnings.mandate : mandate.source
}
