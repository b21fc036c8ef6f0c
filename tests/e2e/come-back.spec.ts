import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import { createStore } from '../../electron/store.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeFolder } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { goToStep, makeMeetingUnderWay } from '../support/secretary.ts'

/** The most time, in milliseconds, from a key until its text survives anything. */
const mayBeLost = 250

let files: ReturnType<typeof makeFolder>
let path: string
let meetingId: string
let running: RunningApp

test.beforeEach(async () => {
  files = makeFolder()
  path = join(files.folder, 'Prøverådet.motebok')
  createStore(path)
  ;({ meetingId } = await withWorkspace(path, (call) => makeMeetingUnderWay(call, 2)))
})
test.afterEach(() => files.remove())

const note = ({ window }: RunningApp) => window.getByRole('textbox', { name: 'Notat', exact: true })
const cursor = (app: RunningApp) => note(app).evaluate((field: HTMLTextAreaElement) => field.selectionStart)

async function start(args: string[] = []): Promise<Page> {
  running = await launchApp({ userData: join(files.folder, 'bruker'), args })
  return running.window
}

/** Looks at the first case while the meeting treats the second. */
async function lookAtFirstCase(window: Page): Promise<void> {
  await goToStep(window, meetingId, 'mote', note(running))
  await window.keyboard.press('F8')
  await expect(window.getByText('Møtet behandler sak 2/27.')).toBeVisible()
  await expect(note(running)).toBeFocused()
}

test('after two sudden ends the meeting stands as it stood: item, words and cursor', async () => {
  let window = await start([path])
  await lookAtFirstCase(window)
  await window.keyboard.type('Rådet drøftet saken grundig.')
  await window.keyboard.press('Home')
  await window.keyboard.type('I dag: ')
  await window.waitForTimeout(2 * mayBeLost)
  await running.kill()

  window = await start()
  await expect(window.getByText('Møtet behandler sak 2/27.')).toBeVisible()
  await expect(window.getByRole('heading', { level: 2 }).filter({ hasText: 'Arkiv' })).toBeVisible()
  await expect(note(running)).toHaveValue('I dag: Rådet drøftet saken grundig.')
  await expect(note(running)).toBeFocused()
  expect(await cursor(running)).toBe('I dag: '.length)
  await window.keyboard.type('2. mars: ')
  await window.waitForTimeout(2 * mayBeLost)
  await running.kill()

  window = await start()
  await expect(note(running)).toHaveValue('I dag: 2. mars: Rådet drøftet saken grundig.')
  expect(await cursor(running)).toBe('I dag: 2. mars: '.length)
  await running.close()
  window = await start()
  await expect(window.getByRole('heading', { level: 1, name: 'Møtebok' })).toBeVisible()
  await running.close()
})

test('an end a quarter of a second after the last key loses nothing', async () => {
  const window = await start([path])
  await goToStep(window, meetingId, 'mote', note(running))
  await expect(note(running)).toBeFocused()
  const words = 'Hvert ord som ble skrevet før strømmen gikk, er der.'
  await window.keyboard.type(words)
  await window.waitForTimeout(mayBeLost)
  await running.kill()
  const { items } = await withWorkspace(path, (call) => call('room.get', { meetingId }))
  expect(items[2]?.note).toBe(words)
})

test('a closed lid changes nothing', async () => {
  const window = await start([path])
  await lookAtFirstCase(window)
  await window.keyboard.type('Før ')
  const processes = await running.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid))
  for (const pid of processes) process.kill(pid, 'SIGSTOP')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  for (const pid of processes) process.kill(pid, 'SIGCONT')
  await expect(note(running)).toBeFocused()
  await window.keyboard.type('og etter')
  await expect(note(running)).toHaveValue('Før og etter')
  await expect(window.getByText(/^Lagret kl\./)).toBeVisible()
  await running.kill()
  const { items } = await withWorkspace(path, (call) => call('room.get', { meetingId }))
  expect(items[1]?.note).toBe('Før og etter')
})

test('a place that cannot be read, or a file that is gone, only leads to the first page', async () => {
  let window = await start([path])
  await lookAtFirstCase(window)
  await window.waitForTimeout(2 * mayBeLost)
  await running.kill()
  const { renameSync, writeFileSync } = await import('node:fs')
  renameSync(path, `${path}-borte`)
  window = await start()
  await expect(window.getByRole('heading', { level: 1, name: 'Møtebok' })).toBeVisible()
  await running.close()
  for (const words of ['{', '[]', JSON.stringify({ workspace: path, place: '{"hash":"#/moter/x","cursor":7}' })]) {
    writeFileSync(join(files.folder, 'bruker', 'place.json'), words)
    window = await start()
    await expect(window.getByRole('heading', { level: 1, name: 'Møtebok' })).toBeVisible()
    await running.close()
  }
})
