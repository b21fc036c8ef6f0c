import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import type { PaperComment } from '../../shared/paper-comments.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { ask } from '../support/paper.ts'
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
})
test.afterEach(() => running.close())

/** Two paragraphs that have never been in an editor, so their blocks have no identity. */
async function makePaper(call: Call): Promise<Made> {
  await call('workspace.changeSettings', { userName: 'Kari Nordby' })
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const content = contentFromText('Kommunene får en felles plan.\n\nPlanen gjelder fra 2027.')
  await call('papers.saveSection', { caseId, key: 'summary', content })
  return { caseId }
}

const text = () => paperIn(window)
const paragraph = (words: string) => text().locator('p', { hasText: words })
const thread = (quote: string | RegExp) => window.getByRole('listitem', { name: quote })
const mark = (words: string | RegExp) => window.getByRole('button', { name: words })
const said = (words: string) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()
const stored = async () =>
  (await ask(window, 'paperComments.list', { caseId: running.made.caseId })).value as PaperComment[]

/** Puts the cursor at the end of a paragraph by the mouse's way, which keys cannot take into the middle of a text. */
const standIn = async (place: Locator) => {
  await place.click()
  await hands.press('End')
}

async function comment(words: string): Promise<void> {
  await hands.press('Control+Alt+M')
  const field = window.getByLabel('Kommentar', { exact: true })
  await expect(field).toBeFocused()
  await hands.type(words)
  await hands.press('Control+Enter')
  await said('Kommentaren er lagt til.')
}

test('a comment is made from the text with keys alone, and the cursor is back in the text', async () => {
  await standIn(paragraph('Planen gjelder'))
  await comment('Er det sikkert?')
  await expect(text()).toBeFocused()
  await expect(thread(/Kari Nordby til «Planen gjelder fra 2027.»/)).toContainText('Er det sikkert?')
  await expect(window.getByRole('tab', { name: 'Kommentarer 1' })).toBeVisible()
  await expect(mark('1 kommentar: Planen gjelder fra 2027.')).toBeVisible()
  await expect(paragraph('Planen gjelder')).toHaveClass(/has-comments/)
  await expectAccessible(window)
  await hands.type(' Absolutt.')
  await expect(paragraph('Planen gjelder fra 2027. Absolutt.')).toBeVisible()
})

test('one goes from the text to the comment and back, and the comment at the cursor is the current one', async () => {
  await standIn(paragraph('Kommunene får'))
  await comment('Alle?')
  await standIn(paragraph('Planen gjelder'))
  await comment('Er det sikkert?')
  await expect(thread(/Planen gjelder/)).toHaveAttribute('aria-current', 'true')
  await expect(thread(/Kommunene får/)).not.toHaveAttribute('aria-current')
  await hands.press('Control+Alt+K')
  await expect(thread(/Planen gjelder/)).toBeFocused()
  await thread(/Kommunene får/)
    .getByRole('button', { name: 'Gå til teksten' })
    .press('Enter')
  await expect(text()).toBeFocused()
  await expect(thread(/Kommunene får/)).toHaveAttribute('aria-current', 'true')
  await mark(/Planen gjelder/).click()
  await expect(thread(/Planen gjelder/)).toBeFocused()
})

test('the comment follows its words when the paragraph is split, moved and brought back', async () => {
  await standIn(paragraph('Planen gjelder'))
  await comment('Er det sikkert?')
  await hands.press('Enter')
  await hands.type('Et nytt avsnitt.')
  await expect(paragraph('Planen gjelder')).toHaveClass(/has-comments/)
  await expect(paragraph('Et nytt avsnitt.')).not.toHaveClass(/has-comments/)
  await standIn(paragraph('Kommunene får'))
  await hands.press('Home', 'Enter', 'ArrowUp')
  await hands.type('Først.')
  await expect(window.locator('.has-comments')).toHaveText('Planen gjelder fra 2027.')
  await hands.press('Control+A', 'Delete')
  await expect(window.locator('.has-comments')).toHaveCount(0)
  await expect(thread(/Planen gjelder/)).toContainText('Avsnittet er tatt bort fra teksten.')
  await hands.press('Control+Z')
  await expect(window.locator('.has-comments')).toHaveText('Planen gjelder fra 2027.')
})

test('a thread is answered, changed, dealt with, opened again and taken away, by keys', async () => {
  await standIn(paragraph('Planen gjelder'))
  await comment('Er det sikert?')
  await hands.press('Control+Alt+K')
  await hands.choose('button', 'Rediger kommentaren')
  await hands.press('ControlOrMeta+A')
  await hands.type('Er det sikkert?')
  await hands.press('Control+Enter')
  await said('Kommentaren er endret.')
  await hands.choose('button', 'Svar')
  await hands.type('Ja.\nDet står i budsjettet.')
  await hands.press('Control+Enter')
  await said('Svaret er lagt til.')
  await expect(thread(/Planen gjelder/)).toContainText('Ja.\nDet står i budsjettet.')
  await expectAccessible(window)
  await hands.choose('button', 'Ferdig')
  await said('Kommentaren er ferdig.')
  await expect(window.getByRole('tab', { name: 'Kommentarer', exact: true })).toBeVisible()
  await expect(window.locator('.has-comments')).toHaveCount(0)
  await window.getByText(/^Ferdige/).press('Enter')
  await expectAccessible(window)
  await hands.choose('button', 'Åpne igjen')
  await expect(mark(/^1 kommentar/)).toBeVisible()
  await hands.choose('button', 'Fjern kommentaren')
  await said('Kommentaren er fjernet.')
  expect(await stored()).toEqual([])
  await window.getByRole('button', { name: 'Angre', exact: true }).press('Enter')
  await expect.poll(async () => (await stored()).map(({ words }) => words)).toHaveLength(2)
})

test('an empty place says how a comment is made, and the button there makes one', async () => {
  await window.getByRole('tab', { name: 'Kommentarer' }).press('Enter')
  await expect(window.getByText('Ingen kommentarer ennå.')).toBeVisible()
  await standIn(paragraph('Kommunene får'))
  await window.getByRole('tabpanel').getByRole('button', { name: 'Kommenter avsnittet' }).press('Enter')
  await expect(window.getByLabel('Kommentar', { exact: true })).toBeFocused()
  await hands.press('Escape')
  expect(await stored()).toEqual([])
})

test('comments are read in the dark and at twice the size', async () => {
  await standIn(paragraph('Planen gjelder'))
  await comment('Er det sikkert?')
  await window.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(window)
  await resize(running.app, 640, 400)
  await hands.press('Control+Alt+K')
  await expect(thread(/Planen gjelder/)).toBeInViewport()
  await expectAccessible(window)
  expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
