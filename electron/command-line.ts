import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import type { MeetingSummary } from '../shared/meetings.ts'
import { ensure, UserError } from '../shared/errors.ts'
import { fill } from '../shared/texts/index.ts'
import { commandLine as texts } from '../shared/texts/command-line.ts'
import { help } from '../shared/texts/help.ts'
import { languages } from '../shared/values.ts'
import { localDay } from '../shared/clock.ts'
import { openForReading } from './db/database.ts'
import { callerOf, dispatch, runTaskHere } from './dispatch.ts'
import { operations } from './domain/index.ts'
import { explained, failure } from './failures.ts'
import type { Operation } from './operation.ts'
import { makeSample } from './session.ts'
import { assertWorkspace, createStore, openStore, type Store } from './store.ts'
import { verify } from './verify.ts'

/** Where the command line writes: answers on one side, errors on the other. */
export type Terminal = Readonly<{ print: (text: string) => void; complain: (text: string) => void }>

/** The words after `motebok` were wrong; the answer is the usage and exit code 2. */
class UsageError extends Error {}

type Subcommand = (args: string[], terminal: Terminal) => Promise<number> | number

const subcommands: Readonly<Record<string, Subcommand>> = {
  new: make,
  api: describeApi,
  call: callOperation,
  export: exportMeeting,
  verify: verifyFile,
}

/** Runs one command of the command line; answers the exit code: 0 done, 1 an error with words on stderr, 2 wrong usage. */
export async function runCommandLine(args: string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args
  try {
    const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
    if (!subcommand) throw new UsageError()
    return await subcommand(rest, terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(texts.usage)
      return 2
    }
    terminal.complain(failure(error).message)
    return 1
  }
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

/** The words and options of a subcommand; between `least` and `most` words, anything else is wrong usage. */
function parsed<const T extends NonNullable<Options>>(args: string[], [least, most]: [number, number], options: T) {
  try {
    const result = parseArgs({ args, options, allowPositionals: true, strict: true })
    if (result.positionals.length < least || result.positionals.length > most) throw new UsageError()
    return result
  } catch {
    throw new UsageError()
  }
}

async function make(args: string[], { print }: Terminal): Promise<number> {
  const { positionals, values } = parsed(args, [1, 1], { sample: { type: 'boolean' } })
  const path = resolve(positionals[0] ?? '')
  if (values.sample) await makeSample(path)
  else createStore(path)
  print(fill(texts.made, { path }))
  return 0
}

function describeApi(args: string[], { print }: Terminal): number {
  parsed(args, [0, 0], {})
  const all = Object.entries(operations).flatMap(([domain, inDomain]) =>
    Object.entries(inDomain as Record<string, Operation>).map(([name, operation]) => {
      const fullName = `${domain}.${name}` as keyof typeof help
      return {
        name: fullName,
        kind: operation.kind,
        help: help[fullName],
        input: z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' }),
      }
    }),
  )
  print(JSON.stringify(all, null, 2))
  return 0
}

async function callOperation(args: string[], { print }: Terminal): Promise<number> {
  const { positionals } = parsed(args, [2, 3], {})
  const [path = '', name = '', json] = positionals
  const input = json === undefined ? {} : parsedInput(json)
  const answer = await withStore(path, (store) => dispatch(store, name, input, runTaskHere))
  print(JSON.stringify(answer ?? null, null, 2))
  return 0
}

/** JSON as given, or read from the file named after `@`. */
function parsedInput(json: string): unknown {
  const path = json.startsWith('@') ? resolve(json.slice(1)) : null
  if (path !== null) ensure(existsSync(path), 'fileMissing', { path })
  try {
    return JSON.parse(path === null ? json : readFileSync(path, 'utf8'))
  } catch {
    throw new UserError('invalidJson')
  }
}

async function exportMeeting(args: string[], { print }: Terminal): Promise<number> {
  const { positionals, values } = parsed(args, [2, 2], { out: { type: 'string' }, language: { type: 'string' } })
  const [path = '', which = ''] = positionals
  const language = languages.find((known) => known === values.language)
  if (values.out === undefined || (values.language !== undefined && language === undefined)) throw new UsageError()
  const folder = resolve(values.out)
  const files = await withStore(path, async (store) => {
    const meetingId = await findMeeting(store, which)
    return (await callerOf(store)('documents.export', { meetingId, folder, language })).files
  })
  files.forEach((file) => print(file.path))
  return 0
}

/** `next` is the first meeting from today on, `last` the latest one that is past or closed; anything else is an id. */
async function findMeeting(store: Store, which: string): Promise<string> {
  if (which !== 'next' && which !== 'last') return which
  const meetings = await callerOf(store)('meetings.list', {})
  const today = localDay(new Date())
  const isComing = (meeting: MeetingSummary) => meeting.status !== 'closed' && meeting.onDate >= today
  const oldestFirst = meetings.toSorted((a, b) => a.onDate.localeCompare(b.onDate))
  const found = which === 'next' ? oldestFirst.find(isComing) : oldestFirst.findLast((meeting) => !isComing(meeting))
  ensure(found, 'noSuchMeeting')
  return found.id
}

function verifyFile(args: string[], { print, complain }: Terminal): number {
  const { positionals } = parsed(args, [1, 1], {})
  const path = resolve(positionals[0] ?? '')
  const problems = verified(path)
  problems.forEach(({ check, detail }) => complain(fill(texts.problem, { what: texts.checks[check], detail })))
  if (problems.length === 0) print(fill(texts.allWell, { path }))
  return problems.length === 0 ? 0 : 1
}

function verified(path: string) {
  try {
    assertWorkspace(path)
    const db = openForReading(path)
    try {
      return verify(db)
    } finally {
      db.close()
    }
  } catch (error) {
    throw explained(error, path)
  }
}

async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(resolve(path))
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
