import type { errors } from './texts/errors.ts'

export type ErrorKey = keyof typeof errors

/** Values put into an error text's `{name}` slots. */
export type ErrorValues = Readonly<Record<string, string | number>>

/** An error the user can understand and act on; its words live in `texts` under `errors`. */
export class UserError extends Error {
  readonly key: ErrorKey
  readonly values: ErrorValues

  constructor(key: ErrorKey, values: ErrorValues = {}) {
    super(key)
    this.name = 'UserError'
    this.key = key
    this.values = values
  }
}

/** Throws the error unless the condition holds. */
export function ensure(condition: unknown, key: ErrorKey, values?: ErrorValues): asserts condition {
  if (!condition) throw new UserError(key, values)
}

/** The value itself; throws `notFound` when there is none. */
export function found<T>(value: T | undefined): T {
  ensure(value !== undefined, 'notFound')
  return value
}
