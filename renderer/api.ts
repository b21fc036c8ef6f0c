import type { Changed, PageApi, PageOperationName, Progress, Reply, Signature } from '../shared/api.ts'

/** What preload.ts puts on the window; nothing else of the outside is reachable from the page. */
type Bridge = Readonly<{
  invoke: (name: string, input: unknown) => Promise<Reply<unknown>>
  onChanged: (listener: (event: Changed) => void) => () => void
  onProgress: (listener: (event: Progress) => void) => () => void
  cancel: (taskId: string) => void
}>

declare global {
  var motebok: Bridge
}

/** An error the main process answered with; `message` is ready to show. */
export class OperationError extends Error {
  readonly key: string

  constructor(key: string, message: string) {
    super(message)
    this.name = 'OperationError'
    this.key = key
  }
}

type Input<N extends PageOperationName> = Parameters<Signature<N>>
export type Output<N extends PageOperationName> = Awaited<ReturnType<Signature<N>>>

/** Calls an operation by name, such as `call('meetings.get', { id })`; throws an OperationError with words for the user. */
export async function call<N extends PageOperationName>(name: N, ...input: Input<N>): Promise<Output<N>> {
  const reply = await globalThis.motebok.invoke(name, input[0])
  if (!reply.ok) throw new OperationError(reply.key, reply.message)
  return reply.value as Output<N>
}

export const onChanged = (listener: (event: Changed) => void): (() => void) => globalThis.motebok.onChanged(listener)
export const onProgress = (listener: (event: Progress) => void): (() => void) => globalThis.motebok.onProgress(listener)
export const cancelTask = (taskId: string): void => globalThis.motebok.cancel(taskId)

export type { PageApi }
