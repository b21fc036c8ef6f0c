import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText, plainText, type ContentNode } from '../../shared/content.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { storedPaper } from '../support/paper.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(makePaper)
  window = running.window
  hands = handsOn(window)
  await resize(running.app, 1280, 800)
  await openCase(window, running.made.caseId)
  await window.getByRole('tab', { name: /^Versjoner/ }).press('Enter')
})
test.afterEach(() => running.close())

const row = (...cells: string[]): ContentNode => ({
  type: 'tableRow',
  content: cells.map((text) => ({ type: 'tableCell', content: contentFromText(text) })),
})

/** Paragraphs that keep their ids by their first word, as those one writes in the editor do. */
const paragraphs = (text: string): ContentNode[] =>
  contentFromText(text).map((node) => ({ ...node, attrs: { id: plainText([node]).split(' ')[0] } }))

/** Two versions and a draft: words changed in the proposal, a paragraph moved and a row added in the assessment. */
async function makePaper(call: Call): Promise<Made> {
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const write = (key: 'proposal' | 'assessment' | 'summary', text: string, ...more: ContentNode[]) =>
    call('papers.saveSection', { caseId, key, content: [...paragraphs(text), ...more] })
  const table = (...rows: ContentNode[]): ContentNode => ({ type: 'table', content: rows })
  await write('proposal', 'Rådet anbefaler planen for 2026.')
  await write(
    'assessment',
    'Kommunene bærer kostnadene.\n\nFordelene er store.\n\nNytten er størst for de små.',
    table(row('Drift', '100')),
  )
  await call('papers.freeze', { caseId })
  await write('proposal', 'Rådet anbefaler planen for 2027.')
  await write(
    'assessment',
    'Fordelene er store.\n\nNytten er størst for de små.\n\nKommunene bærer alle kostnadene.',
    table(row('Drift', '100'), row('Reiser', '20')),
  )
  await call('papers.freeze', { caseId })
  await write('proposal', 'Rådet slutter seg til planen for 2027.')
  return { caseId }
}

const comparison = (name: RegExp) => window.getByRole('article', { name })
const status = (words: string) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()

async function compare(older: string, newer: string): Promise<void> {
  await window.getByLabel('Fra', { exact: true }).selectOption(older)
  await window.getByLabel('Til', { exact: true }).selectOption(newer)
  await window.getByRole('button', { name: 'Vis forskjeller', exact: true }).press('Enter')
  await expect(comparison(/^Fra versjon/)).toBeVisible()
}

const current = () => window.locator('.comparison [data-current]')

test('two versions are compared in the text, and F7 goes from difference to difference', async () => {
  await compare('Versjon 1', 'Versjon 2')
  const text = comparison(/Fra versjon 1 til versjon 2/)
  await expect(text.locator('del[data-stop]')).toHaveText(['Fjernet: 2026'])
  await expect(text.locator('section ins').first()).toHaveText('Lagt til: 2027')
  await expect(text.locator('[data-change="moved-from"]')).toContainText('Flyttet herfra (1)')
  await expect(text.locator('[data-change="moved-to"]')).toContainText('Flyttet hit (1)')
  await expect(text.locator('tr[data-change="added"]')).toContainText('Reiser')
  await expectAccessible(window)

  await status('5 forskjeller')
  await hands.press('F7')
  await status('Forskjell 1 av 5')
  await expect(current()).toBeFocused()
  await hands.press('F7')
  await status('Forskjell 2 av 5')
  await expect(current()).toContainText('Flyttet herfra')
  await hands.press('Shift+F7', 'Shift+F7')
  await status('Forskjell 5 av 5')
  await expect(current()).toContainText('Reiser')
  await window.getByRole('button', { name: 'Neste forskjell' }).press('Enter')
  await status('Forskjell 1 av 5')
})

test('a version compared with itself has no differences, and nothing to step through', async () => {
  await compare('Versjon 2', 'Versjon 2')
  await status('Ingen forskjeller.')
  await expect(window.getByRole('button', { name: 'Neste forskjell' })).toHaveCount(0)
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Tilbake til saksframlegget' }).press('Enter')
  await expect(paperIn(window)).toBeVisible()
})

test('one goes back to a version, what stood is kept, and it can be undone', async () => {
  const proposal = async () => plainText((await storedPaper(window, running.made.caseId)).sections[0]?.content ?? [])
  await window.getByRole('button', { name: 'Les versjon 1' }).press('Enter')
  await window.getByRole('button', { name: 'Vis forskjeller fra teksten nå' }).press('Enter')
  await expect(
    comparison(/Fra versjon 1 til teksten nå/)
      .locator('section ins')
      .first(),
  ).toContainText('slutter seg til')
  await window.getByRole('button', { name: 'Gå tilbake til versjon 1' }).press('Enter')
  await status('Teksten er igjen slik den var i versjon 1.')
  await expect(paperIn(window)).toContainText('Rådet anbefaler planen for 2026.')
  expect(await proposal()).toBe('Rådet anbefaler planen for 2026.')
  await expect(window.getByText('Før en eldre versjon ble hentet tilbake')).toBeVisible()
  await window.getByRole('button', { name: 'Angre', exact: true }).press('Enter')
  await expect.poll(proposal).toBe('Rådet slutter seg til planen for 2027.')
  expect((await storedPaper(window, running.made.caseId)).versions).toHaveLength(3)
})

test('differences are read in the dark and at twice the size', async () => {
  await window.emulateMedia({ colorScheme: 'dark' })
  await compare('Versjon 1', 'Teksten nå')
  await expectAccessible(window)
  await resize(running.app, 640, 400)
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(640)
  await hands.press('F7')
  await expect(current()).toBeInViewport()
  await expectAccessible(window)
  expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
