import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { createStore } from '../../electron/store.ts'
import { expectAccessible } from '../support/axe.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeFolder } from '../support/in-window.ts'

const { folder, remove } = makeFolder()
const path = join(folder, 'Prøve.motebok')
const userData = join(folder, 'brukar')

let running: RunningApp

test.beforeAll(() => createStore(path))
test.afterAll(() => remove())
test.afterEach(() => running.close())

const heading = (name: string) => running.window.getByRole('heading', { level: 1, name })

/** Words that stand in the bokmål of any screen, and in no nynorsk. */
const bokmaal = /(?<!\p{L})(ikke|noen|hvem|hva|hvor|fra|også|mangler|velg|åpne|møter|organer|innstillinger)(?!\p{L})/iu

test('the secretary chooses nynorsk in the settings, and the program comes back in it with the same workspace', async () => {
  running = await launchApp({ userData, args: [path] })
  const { app, window } = running
  await expect(window.locator('html')).toHaveAttribute('lang', 'nb')
  await window.getByRole('link', { name: 'Innstillinger' }).click()
  // The test cannot follow a program that starts itself, so it notes what was asked for and starts it by hand.
  const asked = app.evaluate(
    ({ app: program }) =>
      new Promise<string[]>((resolve) => {
        program.relaunch = (options) => resolve(options?.args ?? [])
      }),
  )
  const closed = app.waitForEvent('close')
  await window.getByRole('group', { name: 'Språk i programmet' }).getByRole('radio', { name: 'Nynorsk' }).click()
  expect((await asked).at(-1)).toBe(path)
  await closed

  running = await launchApp({ userData, args: [path] })
  await expect(running.window.locator('html')).toHaveAttribute('lang', 'nn')
  await expect(heading('Oversikt')).toBeVisible()
})

test('every place speaks nynorsk then, also what the program itself answers', async () => {
  running = await launchApp({ userData, args: [path] })
  const { window } = running
  for (const place of ['Oversikt', 'Møte', 'Saker', 'Oppfølging', 'Organ', 'Innstillingar']) {
    await window.getByRole('navigation', { name: 'Stader' }).getByRole('link', { name: place, exact: true }).click()
    await expect(heading(place)).toBeVisible()
    expect(await window.locator('body').innerText()).not.toMatch(bokmaal)
    await expectAccessible(window)
  }
  const reply = await window.evaluate(() => globalThis.motebok.invoke('cases.get', { id: 'nei' }))
  expect(reply).toMatchObject({ ok: false, message: expect.stringContaining('manglar eller har ein verdi') })
})
