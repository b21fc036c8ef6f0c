import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { createStore, openStore } from '../../electron/store.ts'
import { verify } from '../../electron/verify.ts'
import { plainText } from '../../shared/content.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeFolder } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { ask } from '../support/paper.ts'
import { makeSmallDisk } from '../support/small-disk.ts'
import { openProposal, paperIn } from '../support/case-page.ts'

/** The most typing, in milliseconds, a sudden end may cost. */
const mayBeLost = 500

let files: ReturnType<typeof makeFolder>
let running: RunningApp
let window: Page
let path: string
let caseId: string

test.beforeEach(() => {
  files = makeFolder()
})
test.afterEach(() => files.remove())

/** Opens the app with a case whose proposal is ready to be written. */
async function openCase(folder = files.folder): Promise<void> {
  path = join(folder, 'Prøverådet.motebok')
  createStore(path)
  const makeCase = (call: Call) => call('cases.create', { title: 'Felles prøveløsning' })
  ;({ id: caseId } = await withWorkspace(path, makeCase))
  running = await launchApp({ args: [path], userData: join(files.folder, 'bruker') })
  window = running.window
  await openProposal(window, caseId)
}

async function storedProposal(): Promise<string> {
  const store = openStore(path)
  expect(verify(store.db)).toEqual([])
  store.close()
  return withWorkspace(path, async (call) => {
    const { sections } = await call('papers.get', { caseId })
    return plainText(sections.find(({ key }) => key === 'proposal')?.content ?? [])
  })
}

const sentence = 'Teksten blir skrevet mens siden ennå lever, og så gjør den ikke det lenger.'

/** Closes the window as its user does, and waits until the program has ended. */
async function closeWindow(): Promise<void> {
  const closed = running.app.waitForEvent('close')
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
}

test('closing the window in the middle of a word loses nothing', async () => {
  await openCase()
  const written = 'Rådet anbefaler at prøveløsningen innføres i alle kommuner før somm'
  await window.keyboard.type(written)
  await closeWindow()
  expect(await storedProposal()).toBe(written)
})

for (const length of [58, 66, 75])
  test(`a page that dies after ${length} letters has lost half a second of typing at most, and comes back with the rest`, async () => {
    await openCase()
    const typed: { character: string; at: number }[] = []
    const dead = window.waitForEvent('crash')
    for (const character of sentence.slice(0, length)) {
      typed.push({ character, at: Date.now() })
      await window.keyboard.type(character, { delay: 20 })
    }
    const diedAt = Date.now()
    await running.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer())
    await dead
    await expect.poll(shownProposal).not.toBe('')
    const shown = await shownProposal()
    await closeWindow()
    const stored = await storedProposal()
    expect(shown.trim()).toBe(stored)
    expect(sentence.startsWith(stored)).toBe(true)
    for (const { at } of typed.slice(shown.length)) expect(diedAt - at).toBeLessThanOrEqual(mayBeLost)
  })

/** What the first section shows; asked by the program, for the driver has given the page up. */
const shownProposal = (): Promise<string> =>
  running.app.evaluate(({ webContents }) => {
    const read = `document.querySelector('.text-section')?.textContent ?? ''`
    const [contents] = webContents.getAllWebContents()
    return contents?.isCrashed() ? '' : ((contents?.executeJavaScript(read) ?? '') as Promise<string> | string)
  })

/** Tries to close the window, answers that it should stay, and gives what was asked. */
async function questionOnClosing(): Promise<string> {
  await running.app.evaluate(({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = (...given: unknown[]) => {
      Reflect.set(globalThis, 'question', Reflect.get(given.at(-1) as object, 'message'))
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    BrowserWindow.getAllWindows()[0]?.close()
  })
  const question = () => running.app.evaluate(() => String(Reflect.get(globalThis, 'question')))
  await expect.poll(question).not.toBe('undefined')
  return question()
}

test('a full disk keeps the text on the screen, says so, and saves everything when there is room again', async () => {
  const disk = makeSmallDisk(join(files.folder, 'disk'), 4)
  test.skip(disk === null, 'needs the right to mount a disk')
  if (disk === null) return
  try {
    await openCase(disk.folder)
    await window.keyboard.type('Skrevet før disken ble full. ')
    await expect(window.getByText(/^Lagret kl\. /)).toBeVisible()
    disk.fill()
    const alert = window.getByRole('alert').filter({ hasText: 'Disken er full.' })
    const words = 'Skrevet mens disken var full. '
    let written = 'Skrevet før disken ble full. '
    // A little is saved in room the file already has.
    while (!(await alert.isVisible()) && written.length < 10_000) {
      await window.keyboard.type(words)
      written += words
    }
    await expect(alert).toContainText('Det du har skrevet, står fortsatt på skjermen')
    await expect(window.getByText(/^Ikke lagret/)).toBeVisible()
    await window.keyboard.type('Skrevet etterpå.')
    written += 'Skrevet etterpå.'
    await expect(paperIn(window)).toContainText(written)
    expect(await questionOnClosing()).toBe('Noe av det du har skrevet, er ikke lagret.')
    // Long enough for what was typed last to be tried in vain, so that only trying again by itself can save it.
    await window.waitForTimeout(500)
    disk.free()
    await expect(window.getByText(/^Lagret kl\. /)).toBeVisible()
    await closeWindow()
    expect(await storedProposal()).toBe(written)
  } finally {
    disk.remove()
  }
})

test('a text of a case that was removed in the meantime stays on the screen, and is said not to be saved', async () => {
  await openCase()
  const paper = paperIn(window)
  await window.keyboard.type('Skrevet før saken ble fjernet.')
  await expect(window.getByText(/^Lagret kl\. /)).toBeVisible()
  await Promise.all([ask(window, 'cases.remove', { id: caseId }), window.keyboard.type(' Skrevet etterpå.')])
  const alert = window.getByRole('alert').filter({ hasText: '«Forslag» er ikke lagret.' })
  await expect(alert).toContainText('Det teksten hører til, er fjernet. Det du har skrevet, står på skjermen')
  await expect(window.getByText(/^Ikke lagret/)).toBeVisible()
  // Longer than the page waits before it reads anew what has changed.
  await window.waitForTimeout(1500)
  await expect(paper).toContainText('Skrevet før saken ble fjernet. Skrevet etterpå.')
  expect(await questionOnClosing()).toBe('Noe av det du har skrevet, er ikke lagret.')
  await window.evaluate(() => void (location.hash = '#/saker'))
  await expect(window.getByRole('heading', { level: 1, name: 'Saker' })).toBeVisible()
  await expect(window.getByText(/^Ikke lagret/)).toHaveCount(0)
  await closeWindow()
})
