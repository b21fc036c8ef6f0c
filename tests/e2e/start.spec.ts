import { expect, test, type Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openForWriting } from '../../electron/db/database.ts'
import { createStore, openStore } from '../../electron/store.ts'
import { expectAccessible } from '../support/axe.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeFolder, pickInDialogs } from '../support/in-window.ts'

let running: RunningApp
let window: Page
let files: ReturnType<typeof makeFolder>

test.beforeEach(async () => {
  files = makeFolder()
  running = await launchApp()
  window = running.window
})
test.afterEach(async () => {
  await running.close()
  files.remove()
})

const press = (name: string) => window.getByRole('button', { name, exact: true }).click()
const heading = (name: string) => window.getByRole('heading', { level: 1, name })

/** Picks the file in the dialog of *Åpne*, and gives the explanation that comes. */
async function refusalOf(path: string): Promise<string> {
  await pickInDialogs(running.app, path)
  await press('Åpne')
  await expect(window.getByRole('alert')).not.toBeEmpty()
  return window.getByRole('alert').innerText()
}

test('the first page offers a new workspace, one there is, and the example', async () => {
  await expect(heading('Møtebok')).toBeVisible()
  await expect(window.getByRole('main').getByRole('button')).toHaveText(['Ny arbeidsflate', 'Åpne', 'Åpne eksempel'])
  await expectAccessible(window)
})

test('a new workspace opens at its overview, and the window is named after both', async () => {
  await pickInDialogs(running.app, join(files.folder, 'KommIT-rådet.motebok'))
  await press('Ny arbeidsflate')
  await expect(heading('Oversikt')).toBeVisible()
  await expect(window).toHaveTitle('Oversikt – KommIT-rådet – Møtebok')
  await expect(window.getByText('Begynn med å lage rådet eller utvalget du arbeider for.')).toBeVisible()
})

test('a workspace used before stands on the first page and opens from there', async () => {
  await pickInDialogs(running.app, join(files.folder, 'Prøverådet.motebok'))
  await press('Ny arbeidsflate')
  await press('Arbeidsflaten Prøverådet')
  await press('Lukk arbeidsflaten')
  await window.getByRole('button', { name: /^Prøverådet/ }).click()
  await expect(heading('Oversikt')).toBeVisible()
})

test('a dialog that is cancelled leaves the first page as it was', async () => {
  await running.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
  })
  await press('Åpne')
  await expect(heading('Møtebok')).toBeVisible()
  await expect(window.getByRole('alert')).toBeEmpty()
})

test('a file that is no workspace is refused in plain words and left alone', async () => {
  const path = join(files.folder, 'referat.motebok')
  writeFileSync(path, 'Referat fra møtet i går')
  expect(await refusalOf(path)).toContain('er ikke en arbeidsflate fra Møtebok. Den er ikke rørt.')
  expect(readFileSync(path, 'utf8')).toBe('Referat fra møtet i går')
  await expectAccessible(window)
})

test('a workspace from a newer version says that the app must be updated', async () => {
  const path = join(files.folder, 'ny.motebok')
  createStore(path)
  const db = openForWriting(path)
  db.pragma('user_version = 999')
  db.close()
  expect(await refusalOf(path)).toContain('laget med en nyere utgave av Møtebok')
})

test('a workspace that is open elsewhere says who has it', async () => {
  const path = join(files.folder, 'delt.motebok')
  createStore(path)
  const elsewhere = openStore(path)
  expect(await refusalOf(path)).toContain('Arbeidsflaten er åpen hos')
  elsewhere.close()
})

test('an explanation goes away when the next try goes well', async () => {
  const path = join(files.folder, 'referat.motebok')
  writeFileSync(path, 'tekst')
  await refusalOf(path)
  await pickInDialogs(running.app, join(files.folder, 'Prøverådet.motebok'))
  await press('Ny arbeidsflate')
  await expect(heading('Oversikt')).toBeVisible()
})
