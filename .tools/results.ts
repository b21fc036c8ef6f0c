import { existsSync, readFileSync } from 'node:fs'

/** How many checks of a runner passed, failed and were skipped. */
export type Result = { passed: number; failed: number; skipped: number }

export const onePassed: Result = { passed: 1, failed: 0, skipped: 0 }
export const oneFailed: Result = { passed: 0, failed: 1, skipped: 0 }

/** The sums of several runners. */
export function sum(results: Result[]): Result {
  const total = (key: keyof Result) => results.reduce((count, result) => count + result[key], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/** The closing line that machines read. */
export function summaryLine({ passed, failed, skipped }: Result): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** True when something was checked and none of it failed. */
export function isGood({ passed, failed }: Result): boolean {
  return passed > 0 && failed === 0
}

type VitestReport = {
  numPassedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function readVitest(file: string, exitCode: number | null): Result {
  return readReport<VitestReport>(file, exitCode, (report) => {
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  })
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** Reads Playwright's JSON report; a flaky test counts as failed. */
export function readPlaywright(file: string, exitCode: number | null): Result {
  return readReport<PlaywrightReport>(file, exitCode, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }))
}

// The exit code has the last word: a runner that fails without a failed test (or without a report) is one failure.
function readReport<Report>(file: string, exitCode: number | null, read: (report: Report) => Result): Result {
  if (!existsSync(file)) return oneFailed
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const result = read(report)
  return exitCode !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}
