import type { OperationName, PageEvent, Reply } from '../shared/api.ts'
import { ensure, UserError } from '../shared/errors.ts'
import { dispatch, findOperation, type TaskRunner } from './dispatch.ts'
import { failure } from './failures.ts'
import type { Store } from './store.ts'
import type { WindowOperations } from './window-operations.ts'

/** The one door between a page and the program. Knows nothing of Electron, so that tests can knock on it. */
export type Gateway = Readonly<{ answer: (name: unknown, input: unknown, sender?: number) => Promise<Reply<unknown>> }>

export type GatewayParts = Readonly<{
  currentStore: () => Store | null
  windowOperations: WindowOperations
  runTask: TaskRunner
  announce: (event: PageEvent) => void
  /** True for folders the user has picked in a dialog of this window. */
  isChosenFolder: (folder: string) => boolean
  /** True for the page everyone in the room sees, which may only look. */
  isProjector: (sender: number) => boolean
}>

/** All that the page everyone in the room sees may ask for. */
const projectorsOnly = 'room.projector'

const windowPrefix = 'window.'

/** Rest between keys, in milliseconds, after which typing counts as paused. */
const typingPause = 600

/** Answers operations by name: own names only, input checked by the operation's schema, errors as values. */
export function createGateway(parts: GatewayParts): Gateway {
  const announceInPause = inPause(parts.announce)
  const run = async (name: unknown, input: unknown): Promise<unknown> => {
    if (typeof name === 'string' && name.startsWith(windowPrefix)) return runWindowOperation(parts, name, input)
    const operation = findOperation(name)
    const store = parts.currentStore()
    if (!store) throw new UserError('noWorkspace')
    assertChosenFolder(parts, input)
    const value = await dispatch(store, name as OperationName, input, parts.runTask)
    if (operation.kind === 'command') {
      const domain = String(name).split('.')[0] ?? ''
      if (!operation.options.isJournaled) parts.announce({ kind: 'written', domain })
      const tell = operation.options.isJournaled ? parts.announce : announceInPause
      tell({ kind: 'changed', domain })
    }
    return value
  }
  return {
    answer: async (name, input, sender) => {
      try {
        const isAllowed = sender === undefined || !parts.isProjector(sender) || name === projectorsOnly
        ensure(isAllowed, 'unknownOperation', { name: String(name) })
        return { ok: true, value: (await run(name, input)) ?? null }
      } catch (error) {
        return failure(error)
      }
    },
  }
}

/** Text is saved several times a second while someone types; the views hear of it when the typing rests. */
function inPause(announce: GatewayParts['announce']): GatewayParts['announce'] {
  let timer: NodeJS.Timeout | undefined
  return (event) => {
    clearTimeout(timer)
    timer = setTimeout(announce, typingPause, event)
  }
}

/** A page may only name folders its user has picked: a page that was tricked writes nowhere else. */
function assertChosenFolder({ isChosenFolder }: GatewayParts, input: unknown): void {
  if (typeof input !== 'object' || input === null || !('folder' in input)) return
  if (!isChosenFolder(String(input.folder))) throw new UserError('folderNotChosen')
}

async function runWindowOperation(parts: GatewayParts, name: string, input: unknown): Promise<unknown> {
  const key = name.slice(windowPrefix.length)
  if (!Object.hasOwn(parts.windowOperations, key)) throw new UserError('unknownOperation', { name })
  return parts.windowOperations[key as keyof WindowOperations](input)
}
