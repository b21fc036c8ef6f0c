import { expect, test } from '@playwright/test'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { canBeAlone, runAlone } from '../support/no-network.ts'

const { resolve } = createRequire(import.meta.url)
const playwright = join(dirname(resolve('@playwright/test/package.json')), 'cli.js')

test.describe('with the network taken away', () => {
  test.skip(!canBeAlone(), 'needs network namespaces')

  test('there is nobody to reach', async () => {
    const script = `fetch('http://192.0.2.1').then(() => 'reached', (error) => error.cause.code).then(console.log)`
    expect(await runAlone(process.execPath, ['-e', script], process.env)).toEqual({ code: 0, output: 'ENETUNREACH\n' })
  })

  test('the whole main job goes as before, by keyboard alone', async () => {
    test.setTimeout(240_000)
    const info = test.info()
    const config = join(info.project.testDir, '..', '.tools', 'playwright.config.ts')
    const places = ['--config', config, '--reporter', 'line', '--output', info.outputPath('alone')]
    const ended = await runAlone(process.execPath, [playwright, 'test', ...places, 'e2e/main-job'], process.env)
    expect(ended.code, ended.output).toBe(0)
    expect(ended.output).toMatch(/\d+ passed/)
  })
})
