import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findElectron } from '../../.tools/runtime/find-electron.ts'

/** How a test starts the app; a folder it names itself is kept when the app closes. */
export type LaunchOptions = { userData?: string; args?: string[]; env?: Record<string, string> }

/** The running app as a test sees it. */
export type RunningApp = {
  app: ElectronApplication
  window: Page
  userData: string
  /** Closes the windows and waits for the program to end. */
  close: () => Promise<void>
  /** Ends the program at once, as a power cut would (SIGKILL). */
  kill: () => Promise<void>
}

const projectFolder = join(import.meta.dirname, '..', '..')
const isRoot = process.getuid?.() === 0

/** Starts the built app in the real Electron with its own user data folder, and waits for the first window. */
export async function launchApp({ userData, args = [], env = {} }: LaunchOptions = {}): Promise<RunningApp> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), 'motebok-test-')))
  const app = await _electron.launch({
    executablePath: process.env.MOTEBOK_ELECTRON ?? (await findElectron()).path,
    args: [`--user-data-dir=${folder}`, projectFolder, ...args],
    chromiumSandbox: !isRoot,
    cwd: projectFolder,
    env: { ...ownEnvironment(), ...env },
  })
  const window = await app.firstWindow()
  // The window comes before the program behind it; a test begins when both are there.
  await window.locator('#root > *').first().waitFor({ state: 'attached' })
  // What the program started may still be writing there for a moment after it was killed.
  const cleanUp = () =>
    userData ? Promise.resolve() : rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  return {
    app,
    window,
    userData: folder,
    close: () => app.close().then(cleanUp),
    kill: () => endAtOnce(app).then(cleanUp),
  }
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

async function endAtOnce(app: ElectronApplication): Promise<void> {
  const program = app.process()
  const ended = new Promise((resolve) => program.once('exit', resolve))
  program.kill('SIGKILL')
  await ended
}
