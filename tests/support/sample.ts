import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { callerOf, type Call } from '../../electron/dispatch.ts'
import { makeSample } from '../../electron/session.ts'
import { openStore, type Store } from '../../electron/store.ts'

export type Opened = Readonly<{ folder: string; store: Store; call: Call }>

/** The sample workspace in a folder of its own. */
export async function openSample(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-eksempel-'))
  const path = join(folder, 'eksempel.motebok')
  await makeSample(path)
  const store = openStore(path)
  return { folder, store, call: callerOf(store) }
}

export function discard({ folder, store }: Opened): void {
  store.close()
  rmSync(folder, { recursive: true, force: true })
}

export const onlyOne = <T>(values: readonly T[]): T => {
  expect(values).toHaveLength(1)
  return values[0] as T
}
