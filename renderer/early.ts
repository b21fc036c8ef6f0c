import type { PageOperationName, Signature } from '../shared/api.ts'
import { call, onChanged, type Output } from './api.ts'

const answers = new Map<string, Promise<unknown>>()

const keyOf = (name: string, input: unknown[]): string => `${name} ${JSON.stringify(input)}`

/** Asks before the view that needs the answer is drawn, while the rest of the page is still being read in. */
export function askEarly<N extends PageOperationName>(name: N, ...input: Parameters<Signature<N>>): void {
  const answer = call(name, ...input)
  // Who takes the answer hears of the error; an answer nobody takes is no error.
  answer.catch(() => undefined)
  answers.set(keyOf(name, input), answer)
}

// What was answered before something changed is no answer any more.
onChanged(() => answers.clear())

/** The answer asked for early, once; otherwise, and when it was an error, asks now. */
export function takeEarly<N extends PageOperationName>(
  name: N,
  ...input: Parameters<Signature<N>>
): Promise<Output<N>> {
  const key = keyOf(name, input)
  const early = answers.get(key) as Promise<Output<N>> | undefined
  answers.delete(key)
  const now = () => call(name, ...input)
  return early ? early.catch(now) : now()
}
