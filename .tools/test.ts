import { runPlaywright, runScript, runVitest } from './runners.ts'
import { isGood, oneFailed, sum, summaryLine, type Result } from './results.ts'

const steps: [string, () => Promise<Result>][] = [
  ['types', () => runScript('types')],
  ['lint', () => runScript('lint')],
  ['build', () => runScript('build')],
  ['unit', runVitest],
  ['e2e', runPlaywright],
]

/** Runs every check, also after one that failed, and gives what each of them counted. */
async function runAll(): Promise<Result[]> {
  const results: Result[] = []
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`)
    const start = Date.now()
    const result = await step().catch(failed)
    console.log(`${name}: ${summaryLine(result)} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    results.push(result)
  }
  return results
}

function failed(error: unknown): Result {
  console.error(error)
  return oneFailed
}

const total = sum(await runAll())
console.log(`\n${summaryLine(total)}`)
process.exitCode = isGood(total) ? 0 : 1
