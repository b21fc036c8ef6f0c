import { build } from './build.ts'
import { isGood, summaryLine } from './results.ts'
import { runPlaywright } from './runners.ts'

await build()
const result = await runPlaywright(process.argv.slice(2))
console.log(`\n${summaryLine(result)}`)
process.exitCode = isGood(result) ? 0 : 1
