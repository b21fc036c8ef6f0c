import type { PageApi, PageEvent, PageOperationName, Progress, Reply, Signature } from '../shared/api.ts'

/** What preload.ts puts on the window; nothing else of the outside is reachable from the page. */
type Bridge = Readonly<{
  invoke: (name: string, input: unknown) => Promise<Reply<unknown>>
  onChanged: (listener: (event: PageEvent) => void) => () => void
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

let stopHearing = (): void => undefined
const listeners = new Set<(event: PageEvent) => void>()

function announce(event: PageEvent): void {
  for (const hear of listeners) hear(event)
}

/** Calls the listener for one kind of event; answers how to stop listening. The bridge itself is listened to once. */
function on<K extends PageEvent['kind']>(
  kind: K,
  listener: (event: Extract<PageEvent, { kind: K }>) => void,
): () => void {
  const isOfKind = (event: PageEvent): event is Extract<PageEvent, { kind: K }> => event.kind === kind
  const hear = (event: PageEvent) => isOfKind(event) && listener(event)
  if (listeners.size === 0) stopHearing = globalThis.motebok.onChanged((event) => announce(event))
  listeners.add(hear)
  return () => {
    listeners.delete(hear)
    if (listeners.size === 0) stopHearing()
  }
}

export const onChanged = (listener: () => void): (() => void) => on('changed', listener)
/** Text is told of at once while someone writes, and as a change when the typing rests. */
export const onWritten = (listener: () => void): (() => void) => on('written', listener)
export const onProgress = (listener: (progress: Progress) => void): (() => void) =>
  on('progress', (event) => listener(event.progress))
export const onOpenRequested = (listener: () => void): (() => void) => on('openRequested', listener)
export const onClosing = (listener: () => void): (() => void) => on('closing', listener)
export const cancelTask = (taskId: string): void => void call('window.cancelTask', { taskId })

export type { PageApi }
