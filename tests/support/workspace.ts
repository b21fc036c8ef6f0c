import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { OperationName, Signature } from '../../shared/api.ts'
import { dispatch, runTaskHere } from '../../electron/dispatch.ts'
import { createStore, openStore, type Store } from '../../electron/store.ts'

type Answer<N extends OperationName> = Awaited<ReturnType<Signature<N>>>

/** A real workspace in a real file; `call` goes the same way as the window and the command line. */
export type TestWorkspace = Readonly<{
  path: string
  store: Store
  call: <N extends OperationName>(name: N, ...input: Parameters<Signature<N>>) => Promise<Answer<N>>
}>

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
  const call = async <N extends OperationName>(name: N, ...input: Parameters<Signature<N>>) =>
    (await dispatch(store, name, input[0], runTaskHere, now)) as Answer<N>
  return { path, store, call }
}
