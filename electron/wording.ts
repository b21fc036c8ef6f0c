import { UserError, type ErrorKey } from '../shared/errors.ts'
import { fill } from '../shared/texts/index.ts'
import { errors } from '../shared/texts/errors.ts'
import { fields, rows } from '../shared/texts/fields.ts'

/** A part of an input that is wrong, as it was found: the way to it, and what is said of it. */
type Fault = Readonly<{ path: readonly PropertyKey[]; message: string }>

/**
 * The error for an input that cannot be used. It names the field in Norwegian where it has such a name, always with the
 * way to it in the input, and the row when the fault is in one of several.
 */
export function inputError({ path, message }: Fault): UserError {
  const field = path.join('.')
  const key = Object.hasOwn(errors, message) ? (message as ErrorKey) : 'invalidInput'
  const error = new UserError(key, { field: field === '' ? '–' : field, label: labelOf(path) })
  const row = rowOf(path)
  return row === undefined ? error : errorInRow(row, error)
}

function labelOf(path: readonly PropertyKey[]): string {
  const name = path.findLast((part) => typeof part === 'string') ?? ''
  const word = Object.hasOwn(fields, name) ? fields[name] : undefined
  return word === undefined ? `«${path.join('.') || '–'}»` : `«${word}» (${path.join('.')})`
}

function rowOf([list, index]: readonly PropertyKey[]): string | undefined {
  const isRow = typeof list === 'string' && typeof index === 'number' && Object.hasOwn(rows, list)
  return isRow ? rowName(list, index) : undefined
}

/** «Møte 2» */
export const rowName = (list: string, index: number): string => fill(rows[list] ?? '{number}', { number: index + 1 })

function errorInRow(row: string, { key, values }: UserError): UserError {
  const problem = fill(errors[key], values)
  return new UserError('inRow', { ...values, row, problem })
}

/** Does the work for one row of several; what refuses it names the row, unless its words already begin with that name. */
export function inRow<T>(row: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError) || fill(errors[error.key], error.values).startsWith(row)) throw error
    throw errorInRow(row, error)
  }
}
