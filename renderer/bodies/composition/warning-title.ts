import type { CompositionWarning } from '../../../shared/composition.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { compositionRules } from '../../../shared/texts/composition-rules.ts'

/** What a warning says in one line; a file of its own, because the first page shows it too. */
export function warningTitle({ rule, values }: CompositionWarning): string {
  const { overlap, vacant } = compositionRules
  if (rule === 'overlap' && values['count'] === 0) return fill(overlap.titleNone, values)
  if (rule === 'vacant' && values['count'] === 1) return fill(vacant.titleOne, values)
  return fill(compositionRules[rule].title, readable(values))
}

const isDate = /^\d{4}-\d\d-\d\d$/

/** Dates as they are read. */
const readable = (values: CompositionWarning['values']): CompositionWarning['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && isDate.test(value) ? shortDate(value) : value,
    ]),
  )
