import { build } from './build.ts'
import { isDisplayMissing } from './display.ts'
import { projectFolder } from './folders.ts'
import { isRoot, run } from './process.ts'
import { findElectron } from './runtime/find-electron.ts'
import { ensureSystem } from './system.ts'
import { texts } from './texts.ts'

/** Builds the app and opens its window; gives the exit code for the shell. */
async function start(): Promise<number> {
  if (isDisplayMissing()) return refuse(texts.noDisplay)
  const [electron] = await Promise.all([findElectron(), build()])
  if (!(await ensureSystem(['window'], electron.path))) return 1
  const args = [...switches(), projectFolder, ...process.argv.slice(2)]
  return (await run(electron.path, args)) ?? 1
}

function switches(): string[] {
  const onlyWayland = process.platform === 'linux' && !process.env.DISPLAY
  return [...(isRoot ? ['--no-sandbox'] : []), ...(onlyWayland ? ['--ozone-platform=wayland'] : [])]
}

function refuse(message: string): number {
  console.error(message)
  return 1
}

process.exitCode = await start().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
)
