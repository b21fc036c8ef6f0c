import type { PageOperationName, Signature } from '../shared/api.ts'
import { call, onChanged, type Output } from './api.ts'

const asked = new Map<string, Promise<void>>()
const answers = new Map<string, unknown>()

const keyOf = (name: string, input: readonly unknown[]): string => `${name} ${JSON.stringify(input)}`

/** Asks before the view that needs the answer is drawn, while the rest of the page is still being read in. */
export function askEarly<N extends PageOperationName>(name: N, ...input: Parameters<Signature<N>>): void {
  const key = keyOf(name, input)
  const keep = (answer: unknown) => void answers.set(key, answer)
  // An error here is no error: the view asks again and hears of it.
  asked.set(
    key,
    call(name, ...input).then(keep, () => undefined),
  )
}

/** Resolves when everything asked for early has been answered, so that the first screen can be drawn at once. */
export const earlyAnswers = (): Promise<unknown> => Promise.all(asked.values())

/** The answer asked for early, while nothing has changed since; undefined when there is none. */
export function earlyAnswer<N extends PageOperationName>(
  name: N,
  input: Parameters<Signature<N>>,
): Output<N> | undefined {
  return answers.get(keyOf(name, input)) as Output<N> | undefined
}

onChanged(() => answers.clear())
