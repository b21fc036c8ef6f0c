import { defineConfig } from '@playwright/test'
import { join } from 'node:path'
import { outFolder, projectFolder } from './folders.ts'

// Tests leave nothing of their own in the user's folders.
process.env['MOTEBOK_DEVICE'] ??= 'testmaskin'

export default defineConfig({
  testDir: join(projectFolder, 'tests'),
  testMatch: ['e2e/**/*.spec.ts', 'crash/**/*.spec.ts'],
  outputDir: join(outFolder, 'playwright'),
  // One window at a time: what is measured in it must not depend on a neighbour.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(outFolder, 'reports', 'playwright.json') }]],
  use: { trace: 'off', screenshot: 'only-on-failure' },
})
