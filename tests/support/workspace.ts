import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { callerOf, type Call } from '../../electron/dispatch.ts'
import { createStore, openStore, type Store } from '../../electron/store.ts'

/** A real workspace in a real file; `call` goes the same way as the window and the command line. */
export type TestWorkspace = Readonly<{ path: string; store: Store; call: Call }>

/** A folder of its own, removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Makes and opens a workspace for one test; `now` stands in for the clock. */
export function openWorkspace({ now }: { now?: () => Date } = {}): TestWorkspace {
  const path = join(temporaryFolder(), 'arbeidsflate.motebok')
  createStore(path)
  const store = openStore(path)
  onTestFinished(() => store.close())
  return { path, store, call: callerOf(store, now) }
}
