import { mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isDisplayMissing, startVirtualDisplay } from './display.ts'
import { outFolder, projectFolder } from './folders.ts'
import { npmCommand, run } from './process.ts'
import { onePassed, oneFailed, readPlaywright, readVitest, type Result } from './results.ts'
import { findElectron } from './runtime/find-electron.ts'
import { ensureSystem } from './system.ts'

const require = createRequire(import.meta.url)
const reportFolder = join(outFolder, 'reports')

/** Runs one of package.json's scripts; it counts as one check. */
export async function runScript(name: string): Promise<Result> {
  const [npm, before] = npmCommand()
  const options = { cwd: projectFolder, shell: npm.endsWith('.cmd') }
  return (await run(npm, [...before, 'run', '--silent', name], options)) === 0 ? onePassed : oneFailed
}

/** Runs the unit and integration tests. */
export async function runVitest(): Promise<Result> {
  // Fetched before, so that the test of the package is not the one that waits for it.
  await findElectron()
  const report = await emptyReport('vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runNode(program('vitest', 'vitest.mjs'), [
    'run',
    '--config',
    '.tools/vitest.config.ts',
    ...reporters,
  ])
  return readVitest(report, code)
}

/** Runs the end-to-end tests in the real Electron, on a display in memory when there is no other. */
export async function runPlaywright(args: string[] = []): Promise<Result> {
  const electron = await findElectron()
  const isHeadless = isDisplayMissing()
  if (!(await ensureSystem(isHeadless ? ['window', 'virtual display'] : ['window'], electron.path))) return oneFailed
  const display = isHeadless ? await startVirtualDisplay() : null
  const report = await emptyReport('playwright.json')
  const env = { ...process.env, MOTEBOK_ELECTRON: electron.path, ...(display ? { DISPLAY: display.name } : {}) }
  const cli = program('@playwright/test', 'cli.js')
  const code = await runNode(cli, ['test', '--config', '.tools/playwright.config.ts', ...args], env)
  display?.end()
  return readPlaywright(report, code)
}

function program(packageName: string, file: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), file)
}

function runNode(script: string, args: string[], env = process.env): Promise<number | null> {
  return run(process.execPath, [script, ...args], { cwd: projectFolder, env })
}

// A report from an earlier run must never be taken for this one's.
async function emptyReport(name: string): Promise<string> {
  await mkdir(reportFolder, { recursive: true })
  const path = join(reportFolder, name)
  await rm(path, { force: true })
  return path
}
