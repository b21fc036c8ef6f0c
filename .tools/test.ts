import { isGood, oneFailed, sum, summaryLine, type Result } from './results.ts'
import { runPlaywright, runScript, runVitest } from './runners.ts'

/** Runs every check, also after one that failed, and gives what each of them counted. */
async function runAll(): Promise<Result[]> {
  const types = await step('types', () => runScript('types'))
  const lint = await step('lint', () => runScript('lint'))
  const build = await step('build', () => runScript('build'))
  const unit = await step('unit', runVitest)
  // Without a build every window would be waited for in vain.
  const e2e = await step('e2e', () => (isGood(build) ? runPlaywright() : failed('Not run, because the build failed.')))
  return [types, lint, build, unit, e2e]
}

async function step(name: string, check: () => Result | Promise<Result>): Promise<Result> {
  console.log(`\n── ${name}`)
  const start = Date.now()
  const result = await Promise.resolve().then(check).catch(failed)
  console.log(`${name}: ${summaryLine(result)} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  return result
}

function failed(reason: unknown): Result {
  console.error(reason)
  return oneFailed
}

const total = sum(await runAll())
console.log(`\n${summaryLine(total)}`)
process.exitCode = isGood(total) ? 0 : 1
