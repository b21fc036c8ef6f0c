import { writeSync } from 'node:fs'
import type { OperationName } from '../../shared/api.ts'
import { callerOf } from '../../electron/dispatch.ts'
import { openStore } from '../../electron/store.ts'

// A program of its own that gives one command to a workspace and has its plug pulled before one of the statements that
// write, counted from 0; with -1 it comes through, says how many there were, and has it pulled then.
const [path = '', name = '', input = '', at = ''] = process.argv.slice(2)
const store = openStore(path)
type Statement = { run: (this: Statement, ...values: unknown[]) => unknown }
const statements = Object.getPrototypeOf(store.db.prepare('SELECT 1')) as Statement
const { run } = statements
let count = 0
statements.run = function (...values) {
  if (count++ === Number(at)) process.kill(process.pid, 'SIGKILL')
  return run.apply(this, values)
}
await callerOf(store)(name as OperationName, JSON.parse(input) as never)
writeSync(1, String(count))
process.kill(process.pid, 'SIGKILL')
