import { userInfo } from 'node:os'
import type { OperationName, Signature } from '../shared/api.ts'
import { ensure } from '../shared/errors.ts'
import { openForReading, type ReadDb } from './db/database.ts'
import { thisDevice, type Device } from './device.ts'
import { operations } from './domain/index.ts'
import { explained } from './failures.ts'
import { runNow, type Context, type Operation, type Task, type TaskContext } from './operation.ts'
import type { Store } from './store.ts'

const own = (holder: object, key: string): unknown =>
  Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined

/** Finds a listed operation by `<domain>.<operation>`; inherited names such as `constructor` find nothing. */
export function findOperation(name: unknown): Operation {
  ensure(typeof name === 'string', 'unknownOperation', { name: typeof name })
  const [domainName = '', operationName = '', ...rest] = name.split('.')
  const domain = own(operations, domainName)
  const operation =
    typeof domain === 'object' && domain !== null && rest.length === 0 ? own(domain, operationName) : undefined
  ensure(operation !== undefined, 'unknownOperation', { name })
  return operation as Operation
}

/** Who acts and where: the name in the workspace's settings, else the machine's user. */
export function contextOf(db: ReadDb, now: () => Date = () => new Date(), device: Device = thisDevice()): Context {
  const row = db.prepare<[], { value: string }>("SELECT value FROM setting WHERE id = 'userName'").get()
  const userName = row ? (JSON.parse(row.value) as string) : ''
  return { now, actor: userName === '' ? userInfo().username : userName, device }
}

/** How a task is run: here, or in a worker beside the window. */
export type TaskRunner = (
  store: Store,
  name: OperationName,
  task: Task<never, unknown>,
  input: unknown,
) => Promise<unknown>

/** Runs any operation by name. Errors of the disk come out as UserErrors. */
export async function dispatch(
  store: Store,
  name: string,
  input: unknown,
  runTask: TaskRunner,
  now?: () => Date,
  device?: Device,
): Promise<unknown> {
  try {
    const operation = findOperation(name)
    if (operation.kind === 'task') return await runTask(store, name as OperationName, operation, input)
    return runNow(store.db, name as OperationName, operation, input, contextOf(store.db, now, device))
  } catch (error) {
    throw explained(error, store.path)
  }
}

/** Runs a task in this process on a read connection of its own. */
export async function runTaskOn(
  path: string,
  task: Task<never, unknown>,
  input: unknown,
  extra: Pick<TaskContext, 'progress' | 'signal'>,
): Promise<unknown> {
  const db = openForReading(path)
  try {
    return await task.run(db, input, { ...contextOf(db), ...extra })
  } finally {
    db.close()
  }
}

const silent = { progress: () => undefined, signal: new AbortController().signal }

/** The task runner of the command line and of tests: no worker, no progress. */
export const runTaskHere: TaskRunner = (store, _name, task, input) => runTaskOn(store.path, task, input, silent)

type Answer<N extends OperationName> = Awaited<ReturnType<Signature<N>>>

/** Calls operations with the types of the contract, for the program's own use: the command line, the sample, the tests. */
export type Call = <N extends OperationName>(name: N, ...input: Parameters<Signature<N>>) => Promise<Answer<N>>

export function callerOf(store: Store, now?: () => Date, device?: Device): Call {
  return <N extends OperationName>(name: N, ...input: Parameters<Signature<N>>) =>
    dispatch(store, name, input[0], runTaskHere, now, device) as Promise<Answer<N>>
}
