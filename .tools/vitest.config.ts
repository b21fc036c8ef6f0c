import { defineConfig } from 'vitest/config'
import { projectFolder } from './folders.ts'

export default defineConfig({
  root: projectFolder,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/crash/**', 'node_modules/**'],
    // Processes rather than threads: a native driver that fails takes one file with it, not the run.
    pool: 'forks',
    // Tests leave nothing of their own in the user's folders.
    env: { MOTEBOK_DEVICE: 'testmaskin' },
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
