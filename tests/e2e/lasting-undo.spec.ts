import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { createStore, openStore } from '../../electron/store.ts'
import { verify } from '../../electron/verify.ts'
import { contentFromText, plainText } from '../../shared/content.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeFolder } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { ask, storedPaper } from '../support/paper.ts'
import { openProposal, paperIn } from '../support/case-page.ts'

let files: ReturnType<typeof makeFolder>
let running: RunningApp
let window: Page
let path: string
let caseId: string

test.beforeEach(async () => {
  files = makeFolder()
  path = join(files.folder, 'Prøverådet.motebok')
  createStore(path)
  const make = (call: Call) => call('cases.create', { title: 'Felles prøveløsning' })
  ;({ id: caseId } = await withWorkspace(path, make))
  await start()
  await openPaper()
})
test.afterEach(async () => {
  await running.close()
  files.remove()
})

async function start(): Promise<void> {
  running = await launchApp({ args: [path], userData: join(files.folder, 'bruker') })
  window = running.window
}

const text = () => paperIn(window)
const proposal = () => text().locator('.text-section').first()

const openPaper = () => openProposal(window, caseId)

/** Leaves the paper for the list of cases; what is written is saved on the way. */
async function leavePaper(): Promise<void> {
  await window.evaluate(() => void (location.hash = '#/saker'))
  await expect(window.getByRole('heading', { level: 1, name: 'Saker' })).toBeVisible()
}

/** Writes two sentences that are undone one at a time. */
async function writeTwo(): Promise<void> {
  // Each at once: letters that come slowly are undone in parts.
  await window.keyboard.insertText('Rådet støtter planen.')
  await window.waitForTimeout(700)
  await window.keyboard.insertText(' Kostnadene dekkes av KS.')
  await expect(window.getByText(/^Lagret kl\. /)).toBeVisible()
}

async function undoTwo(): Promise<void> {
  await expect(proposal()).toHaveText('Rådet støtter planen. Kostnadene dekkes av KS.')
  await window.keyboard.press('Control+Z')
  await expect(proposal()).toHaveText('Rådet støtter planen.')
  await window.keyboard.press('Control+Z')
  await expect(proposal()).toHaveText('')
}

/** What the proposal says as everything that can be undone is undone. */
async function wayBack(): Promise<string[]> {
  const undo = window.getByRole('button', { name: 'Angre skriving' })
  const texts = [(await proposal().textContent()) ?? '']
  while (await undo.isEnabled()) {
    await undo.click()
    texts.push((await proposal().textContent()) ?? '')
  }
  return texts
}

const stored = async (): Promise<string> => {
  const { sections } = await storedPaper(window, caseId)
  return plainText(sections.find(({ key }) => key === 'proposal')?.content ?? [])
}

test('what was written is undone after the paper has been closed and opened again', async () => {
  await writeTwo()
  await leavePaper()
  await openPaper()
  await undoTwo()
  await window.keyboard.press('Control+Y')
  await expect(proposal()).toHaveText('Rådet støtter planen.')
  await expect.poll(stored).toBe('Rådet støtter planen.')
})

test('what was written is undone after the program has been closed and started again, and the undoing is undone', async () => {
  await writeTwo()
  await running.close()
  await start()
  await openPaper()
  await undoTwo()
  await window.keyboard.insertText('Rådet venter.')
  await expect.poll(stored).toBe('Rådet venter.')
  await running.close()
  await start()
  await openPaper()
  await expect(proposal()).toHaveText('Rådet venter.')
  await window.keyboard.press('Control+Z')
  await expect(proposal()).toHaveText('')
  await expect(window.getByRole('button', { name: 'Angre skriving' })).toBeDisabled()
})

test('after a file has been taken in, nothing from before it can be undone into the text', async () => {
  await writeTwo()
  await leavePaper()
  const sections = [{ key: 'proposal', content: contentFromText('Fra en fil.') }]
  expect((await ask(window, 'papers.importFile', { caseId, sections })).ok).toBe(true)
  await openPaper()
  await expect(proposal()).toHaveText('Fra en fil.')
  await window.keyboard.press('Control+Z')
  await expect(proposal()).toHaveText('Fra en fil.')
  await window.keyboard.type(' Og mer.')
  await window.keyboard.press('Control+Z')
  await expect(proposal()).toHaveText('Fra en fil.')
})

test('what was suggested and noted under the text is undone step by step after it has been closed', async () => {
  await window.keyboard.insertText('Rådet støtter planen.')
  await window.keyboard.press('Control+Shift+E')
  await window.keyboard.insertText(' Straks.')
  await window.keyboard.press('Control+Alt+F')
  await window.keyboard.insertText('Se vedlegg 2.')
  await window.keyboard.press('Escape')
  await leavePaper()
  await openPaper()
  const texts = await wayBack()
  expect(texts[0]).toContain('Rådet støtter planen. Straks.')
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.at(-1)).toBe('')
})

for (const wait of [150, 420])
  test(`a program that is stopped ${wait} ms into the second sentence comes back with a text all of which can be undone`, async () => {
    await window.keyboard.insertText('Rådet støtter planen.')
    await expect.poll(stored).toBe('Rådet støtter planen.')
    await window.waitForTimeout(700)
    const typing = window.keyboard.type(' Kostnadene dekkes av kommunene og KS.', { delay: 20 }).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, wait))
    await running.kill()
    await typing
    const store = openStore(path)
    expect(verify(store.db)).toEqual([])
    store.close()
    await start()
    await openPaper()
    const texts = await wayBack()
    const whole = 'Rådet støtter planen. Kostnadene dekkes av kommunene og KS.'
    expect(texts.every((one) => whole.startsWith(one))).toBe(true)
    expect(texts[0]?.length).toBeGreaterThanOrEqual('Rådet støtter planen.'.length)
    expect(texts).toContain('Rådet støtter planen.')
    expect(texts.at(-1)).toBe('')
  })
