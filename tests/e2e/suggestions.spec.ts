import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText, plainText, type Content, type ContentNode } from '../../shared/content.ts'
import { accepted, settled } from '../../shared/suggestions.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { storedPaper } from '../support/paper.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page

test.beforeEach(async () => {
  running = await openWith(makePaper)
  window = running.window
  await resize(running.app, 1280, 800)
  await openCase(window, running.made.caseId)
})
test.afterEach(() => running.close())

const named = (block: ContentNode): ContentNode => ({ ...block, attrs: { id: crypto.randomUUID() } })

async function makePaper(call: Call): Promise<Made> {
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const write = (key: 'proposal' | 'assessment', words: string) =>
    call('papers.saveSection', { caseId, key, content: contentFromText(words).map(named) })
  await write('proposal', 'Rådet anbefaler planen for 2026.\n\nSekretariatet følger opp.')
  await write('assessment', 'Fordelene er store.')
  return { caseId }
}

const text = () => paperIn(window)
const bar = () => window.getByRole('group', { name: 'Forslag ved markøren' })
const tool = () => window.getByRole('button', { name: 'Foreslå endringer', exact: true })
const tab = () => window.getByRole('tab', { name: /^Forslag/ })
const list = () => window.getByRole('region', { name: 'Forslag til endring' })

/** Puts the cursor at the end of the first paragraph of the proposal. */
async function toFirstLine() {
  await text().locator('p', { hasText: 'Rådet anbefaler' }).click()
  await window.keyboard.press('End')
}

async function stored(key = 'proposal'): Promise<Content> {
  const { sections } = await storedPaper(window, running.made.caseId)
  return sections.find((section) => section.key === key)?.content ?? []
}

const standing = async () => plainText(settled(await stored()))
const wanted = async () => plainText(accepted(await stored()))

test('what is written while suggesting changes nothing until it is accepted, and Ctrl Z takes a decision back', async () => {
  await toFirstLine()
  await window.keyboard.press('Control+Shift+E')
  await expect(tool()).toHaveAttribute('aria-pressed', 'true')
  await expect(window.getByText('Du foreslår endringer.', { exact: false }).first()).toBeVisible()
  await window.keyboard.press('Backspace')
  await window.keyboard.type(' og 2027.')
  await expect(bar()).toContainText('Erstatter «.» med «og 2027.»')
  await expect.poll(wanted).toContain('planen for 2026 og 2027.')
  expect(await standing()).toBe('Rådet anbefaler planen for 2026.\nSekretariatet følger opp.')
  await bar().getByRole('button', { name: 'Godta' }).press('Enter')
  await expect.poll(standing).toContain('planen for 2026 og 2027.')
  await expect(text()).toBeFocused()
  await window.keyboard.press('Control+Z')
  await expect.poll(standing).toContain('planen for 2026.')
  await expect(bar()).toBeVisible()
})

test('words struck out by key after key, a line divided and two made one can be rejected and leave no trace', async () => {
  const before = await stored()
  await toFirstLine()
  await window.keyboard.press('Control+Shift+E')
  await window.keyboard.press('Home')
  for (let count = 0; count < 5; count++) await window.keyboard.press('Delete')
  await expect.poll(wanted).toContain('anbefaler planen for 2026.')
  await expect.poll(async () => (await wanted()).startsWith('Rådet')).toBe(false)
  await window.keyboard.press('End')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Ny linje.')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Home')
  await window.keyboard.press('Backspace')
  await expect.poll(wanted).toContain('Ny linje.Sekretariatet')
  await tab().click()
  await list().getByRole('button', { name: 'Avvis alle' }).click()
  await expect(list()).toContainText('forslag er avvist.')
  await expect.poll(() => stored()).toEqual(before)
  await list().getByRole('button', { name: 'Angre' }).click()
  await expect.poll(wanted).toContain('Ny linje.Sekretariatet')
})

test('suggestions are listed in reading order, decided one by one, and named in what the case lacks', async () => {
  await toFirstLine()
  await tool().click()
  await window.keyboard.type(' Straks.')
  await text().locator('p', { hasText: 'Fordelene' }).click()
  await window.keyboard.press('End')
  await window.keyboard.type(' Ulempene er små.')
  await expect.poll(async () => plainText(accepted(await stored('assessment')))).toContain('Ulempene')
  await tab().click()
  const lines = list().getByRole('listitem')
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).toContainText('Setter inn «Straks.»')
  await expect(lines.last()).toContainText('Setter inn «Ulempene er små.»')
  await expectAccessible(window)
  await window.getByRole('tab', { name: /^Mangler/ }).click()
  await window.getByRole('button', { name: 'Avgjør forslagene til endring' }).click()
  await list().getByRole('button', { name: 'Avvis: Setter inn «Straks.»' }).press('Enter')
  await expect(lines).toHaveCount(1)
  await expect(list()).toBeFocused()
  await list()
    .getByRole('button', { name: /^Gå til/ })
    .press('Enter')
  await expect(text()).toBeFocused()
  await expect(bar()).toContainText('Ulempene')
  await window.getByRole('button', { name: 'Godta', exact: true }).press('Enter')
  await expect
    .poll(async () => plainText(settled(await stored('assessment'))))
    .toBe('Fordelene er store. Ulempene er små.')
  expect(await standing()).toBe('Rådet anbefaler planen for 2026.\nSekretariatet følger opp.')
})

test('a paper can be handed over with suggestions in it, which are not in the version', async () => {
  await toFirstLine()
  await tool().click()
  await window.keyboard.type(' Straks.')
  await expect.poll(wanted).toContain('Straks.')
  await window.getByRole('button', { name: 'Overlever' }).click()
  await expect(window.getByRole('status').filter({ hasText: '1 forslag til endring er ikke avgjort' })).toBeVisible()
  const { versions } = await storedPaper(window, running.made.caseId)
  expect(versions).toHaveLength(1)
  expect(await standing()).not.toContain('Straks')
})

test('rows of a table and items of a list are suggested, and nothing on the screen is out of order', async () => {
  await toFirstLine()
  await tool().click()
  await window.keyboard.press('Enter')
  await window.keyboard.type('- første')
  await window.keyboard.press('Enter')
  await window.keyboard.type('andre')
  await text().locator('p', { hasText: 'Fordelene' }).click()
  await window.getByRole('button', { name: 'Tabell' }).click()
  await window.getByRole('menuitem', { name: 'Sett inn tabell' }).click()
  // A table whose header says nothing is out of order by itself.
  for (const words of ['Celle', 'Kostnad', 'Nytte']) {
    await window.keyboard.type(words)
    await window.keyboard.press('Tab')
  }
  await expect.poll(async () => plainText(accepted(await stored('assessment')))).toContain('Nytte')
  expect(plainText(settled(await stored('assessment')))).toBe('Fordelene er store.')
  await expectAccessible(window)
})

test('a suggestion is decided by keyboard alone at 200 % zoom', async () => {
  await resize(running.app, 640, 400)
  await toFirstLine()
  await window.keyboard.press('Control+Shift+E')
  await window.keyboard.type(' Straks.')
  await expect(bar()).toContainText('Straks.')
  await expectAccessible(window)
  await window.keyboard.press('Alt+F10')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await expect(bar().getByRole('button', { name: 'Godta' })).toBeFocused()
  await expect(bar().getByRole('button', { name: 'Godta' })).toBeInViewport()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await expect(text()).toBeFocused()
  await expect.poll(wanted).not.toContain('Straks')
})

test('the bar never stands over the words one is writing, however tall it grows', async () => {
  await resize(running.app, 640, 400)
  await toFirstLine()
  await window.keyboard.press('Control+Shift+E')
  await window.keyboard.type(' Dette er et langt forslag, som tar mer enn en linje i det som står over teksten.')
  await expect(bar()).toBeVisible()
  await window.keyboard.press('Control+End')
  await expect(bar()).toBeHidden()
  await window.keyboard.press('F8')
  await expect(bar()).toBeVisible()
  await expect.poll(roomOverCursor).toBeGreaterThan(0)
})

/** Pixels between what stands over the text and the line with the cursor. */
const roomOverCursor = () =>
  window.evaluate(() => {
    const head = document.querySelector('.paper > .text-editor-head')?.getBoundingClientRect().bottom ?? Infinity
    return (getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0) - head
  })
