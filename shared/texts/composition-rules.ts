import { chosen } from './chosen.ts'
import { compositionRules as nb } from './nb/composition-rules.ts'
import { compositionRules as nn } from './nn/composition-rules.ts'

/** What each warning about a composition says, the rule it rests on, and what would mend it. */
export const compositionRules = chosen(nb, nn)
