import type { Mandate, Rules } from '../../../shared/mandate.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { mandate as texts } from '../../../shared/texts/mandate.ts'
import { shareWords } from '../../components/words.ts'

/** The rules in the order they are shown, each with the fields of the mandate it is made of. */
export const ruleFields = {
  source: ['source'],
  term: ['termYears'],
  replacement: ['replacementPart', 'replacementOf', 'replacementBasis'],
  deputies: ['hasDeputies'],
  overlap: ['overlapBodyId', 'overlapMinimum'],
  meetings: ['meetingsLeast', 'meetingsMost'],
  quorum: ['quorumPart', 'quorumOf', 'quorumNote'],
  notice: ['noticeDays'],
  deadlines: ['handInDays', 'freezeDays'],
  absence: ['absenceLimit', 'absenceMonths'],
} as const satisfies Readonly<Record<keyof typeof texts.rules, readonly (keyof Mandate)[]>>

export type RuleKey = keyof typeof ruleFields
export type MandateField = keyof Mandate

export const ruleKeys = Object.keys(ruleFields) as RuleKey[]

const isSilent = (value: Mandate[MandateField]): boolean => value === null || value === ''

/** True when the mandate says nothing about the rule, so that the default holds. */
export const isDefault = (rule: RuleKey, mandate: Mandate): boolean =>
  ruleFields[rule].every((field) => isSilent(mandate[field]))

/** What has a default of its own; what else may be silent is simply no rule. */
const fieldsWithDefault: readonly MandateField[] = [
  'termYears',
  'replacementBasis',
  'hasDeputies',
  'overlapMinimum',
  'quorumPart',
  'noticeDays',
  'handInDays',
  'freezeDays',
  'absenceLimit',
  'absenceMonths',
]

/** True when the default holds for the rule or for a part of it. */
export const hasStandard = (rule: RuleKey, mandate: Mandate): boolean =>
  isDefault(rule, mandate) ||
  ruleFields[rule].some((field) => fieldsWithDefault.includes(field) && isSilent(mandate[field]))

const { values } = texts

function meetingsText({ meetingsLeast: least, meetingsMost: most }: Rules): string {
  if (least !== null && most !== null) return fill(values.between, { least, most })
  if (least !== null) return fill(values.atLeast, { least })
  return most === null ? values.noRule : fill(values.atMost, { most })
}

/** What holds, in words: the mandate's rule or the default. `bodyName` names the other body of the overlap. */
export function ruleText(rule: Exclude<RuleKey, 'source'>, rules: Rules, bodyName: string): string {
  const { replacement, overlap, quorum } = rules
  switch (rule) {
    case 'term':
      return counted(values.years, rules.termYears)
    case 'replacement':
      return replacement
        ? fill(values.replacement, { share: shareWords(replacement), basis: values.bases[replacement.basis] })
        : values.noRule
    case 'deputies':
      return rules.hasDeputies ? values.deputies : values.noDeputies
    case 'overlap':
      return overlap ? fill(counted(values.overlap, overlap.minimum), { body: bodyName }) : values.noRule
    case 'meetings':
      return meetingsText(rules)
    case 'quorum':
      return fill(values.quorum, { share: shareWords(quorum) })
    case 'notice':
      return counted(values.notice, rules.noticeDays)
    case 'deadlines':
      return fill(values.deadlines, { handIn: rules.handInDays, freeze: rules.freezeDays })
    case 'absence':
      return fill(values.absence, { limit: rules.absenceLimit, months: rules.absenceMonths })
  }
}
