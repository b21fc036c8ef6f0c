import * as z from 'zod'
import type { OperationName } from '../shared/api.ts'
import type { ErrorKey } from '../shared/errors.ts'
import type { ReadDb, WriteDb } from './db/database.ts'
import { recorded } from './db/journal.ts'
import type { Device } from './device.ts'
import { inputError } from './wording.ts'

/** What an operation may know besides its input. */
export type Context = Readonly<{ now: () => Date; actor: string; device: Device }>

/** Lets a task say how far it is and notice that the user has cancelled. */
export type TaskContext = Context &
  Readonly<{ progress: (done: number, total: number, label: string) => void; signal: AbortSignal }>

type Base<I, O> = Readonly<{ input: z.ZodType; signature?: (input: I) => O }>
export type Query<I, O> = Base<I, O> &
  Readonly<{ kind: 'query'; run: (db: ReadDb, input: unknown, context: Context) => O }>
export type Command<I, O> = Base<I, O> &
  Readonly<{ kind: 'command'; options: CommandOptions; run: (db: WriteDb, input: unknown, context: Context) => O }>
export type Task<I, O> = Base<I, O> &
  Readonly<{
    kind: 'task'
    limits: TaskLimits | null
    run: (db: ReadDb, input: unknown, context: TaskContext) => Promise<O>
  }>
export type Operation<I = never, O = unknown> = Query<I, O> | Command<I, O> | Task<I, O>

/** The most a task may use before it is stopped: MiB and seconds; `exceeded` is what is said then. */
export type TaskLimits = Readonly<{ memory: number; seconds: number; exceeded: ErrorKey }>

/** `isJournaled`: recorded in the journal (not for autosaved text). `canUndo`: may be taken back. */
export type CommandOptions = Readonly<{ isJournaled: boolean; canUndo: boolean }>

/** The operations an interface asks for, each with the same input and answer. */
export type Operations<A> = {
  [K in keyof A]: A[K] extends (...input: infer P) => infer R
    ? Operation<P extends [infer I] ? I : Record<string, never>, Awaited<R>>
    : never
}

/** The schema of operations that take no input. */
export const nothing = z.strictObject({})

/** Reads; cannot write, by type. */
export const query = <S extends z.ZodType, O>(
  input: S,
  run: (db: ReadDb, input: z.output<S>, context: Context) => O,
): Query<z.input<S>, O> => ({ kind: 'query', input, run: (db, raw, context) => run(db, parse(input, raw), context) })

/** Writes in one synchronous transaction; recorded in the journal and possible to undo unless said otherwise. */
export const command = <S extends z.ZodType, O>(
  input: S,
  run: (db: WriteDb, input: z.output<S>, context: Context) => O,
  options: Partial<CommandOptions> = {},
): Command<z.input<S>, O> => ({
  kind: 'command',
  input,
  options: { isJournaled: true, canUndo: true, ...options },
  run: (db, raw, context) => run(db, parse(input, raw), context),
})

/** Takes longer than 50 ms: runs beside the writer on its own read connection, with progress and cancel. */
export const task = <S extends z.ZodType, O>(
  input: S,
  run: (db: ReadDb, input: z.output<S>, context: TaskContext) => Promise<O>,
  limits: TaskLimits | null = null,
): Task<z.input<S>, O> => ({
  kind: 'task',
  limits,
  input,
  run: (db, raw, context) => run(db, parse(input, raw), context),
})

/** Checks the input; a wrong one becomes a `UserError` that names the field and its row. */
export function parse<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw ?? {})
  if (result.success) return result.data
  throw inputError(result.error.issues[0] ?? { path: [], message: '' })
}

/** Runs a query or a command on the open workspace. A promise from a command throws and rolls back. */
export function runNow(
  db: WriteDb,
  name: OperationName,
  operation: Query<never, unknown> | Command<never, unknown>,
  input: unknown,
  context: Context,
): unknown {
  if (operation.kind === 'query') return operation.run(db, input, context)
  const { isJournaled, canUndo } = operation.options
  const entry = { operation: name, actor: context.actor, at: context.now().toISOString(), canUndo }
  const work = () => operation.run(db, input, context)
  return db.transaction(() => (isJournaled ? recorded(db, entry, work) : work()))()
}
