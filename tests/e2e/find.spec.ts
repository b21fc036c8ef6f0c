import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText, type Content } from '../../shared/content.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { storedSection } from '../support/paper.ts'
import { cutOff } from '../support/seeing.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(makeCase)
  window = running.window
  hands = handsOn(window)
  await openCase(window, running.made.caseId)
})
test.afterEach(() => running.close())

const cell = (words: string) => ({ type: 'tableCell', content: contentFromText(words) })
const table: Content = [
  { type: 'table', content: [{ type: 'tableRow', content: [cell('Planen nå'), cell('Ingen'), cell('En ny plan')] }] },
]

/** A paper with «plan» in a paragraph, twice in a table, and twice far below. */
async function makeCase(call: Call): Promise<Made> {
  const { id: caseId } = await call('cases.create', { title: 'Felles prøveløsning' })
  const far = Array.from({ length: 40 }, (_, index) => `Avsnitt ${index + 1} om noe annet, så det blir langt å gå.`)
  const written: [PaperSectionKey, Content][] = [
    ['summary', contentFromText('Rådet vedtar planen.')],
    ['background', table],
    ['assessment', contentFromText([...far, 'Til slutt: planer på Åndalsnes'.normalize('NFD'), 'Plan Z'].join('\n\n'))],
  ]
  for (const [key, content] of written) await call('papers.saveSection', { caseId, key, content })
  return { caseId }
}

const text = () => paperIn(window)
const bar = () => window.getByRole('search', { name: 'Søk i Saksframlegg' })
const field = () => bar().getByRole('textbox', { name: 'Søk etter' })
const status = () => bar().getByRole('status').first()
const selected = () => window.evaluate(() => String(getSelection()))
/** Whether the match that is gone to is what one sees where it stands, and not something over it. */
const isSelectedSeen = () =>
  text()
    .locator('.found-selected')
    .evaluate((found) => {
      const { left, top, width, height } = found.getBoundingClientRect()
      return document.elementFromPoint(left + width / 2, top + height / 2) === found
    })
const expectStored = (key: PaperSectionKey) => expect.poll(() => storedSection(window, running.made.caseId, key))

test('words are found through the whole paper by keyboard, and Escape leads to the text where they stand', async () => {
  await text().getByRole('heading', { name: 'Forslag' }).click()
  await hands.press('Control+F')
  await expect(field()).toBeFocused()
  await hands.type('plan')
  await expect(status()).toHaveText('1 av 5')
  await hands.press('Enter', 'Enter')
  await expect(status()).toHaveText('3 av 5')
  await hands.press('Shift+Enter', 'Shift+Enter', 'Shift+Enter')
  await expect(status()).toHaveText('5 av 5')
  await expect(text().locator('.found-selected')).toBeInViewport()
  await hands.press('F3')
  await expect(status()).toHaveText('1 av 5')
  await hands.press('Shift+F3', 'Shift+F3')
  await expect(text().locator('.found-selected')).toHaveText('plan')
  await expect(text().locator('.found-selected')).toBeInViewport()
  await hands.press('Escape')
  await expect(bar()).toBeHidden()
  await expect(text()).toBeFocused()
  await expect(text().locator('.found')).toHaveCount(0)
  expect(await selected()).toBe('plan')
  await hands.type('Plan')
  await hands.press('F3')
  await expect(field()).toHaveValue('plan')
})

test('capitals and whole words can be asked for, letters with marks are found however they are stored', async () => {
  await hands.press('Control+F')
  await hands.type('plan')
  await hands.reach(bar().getByRole('checkbox', { name: 'Skill mellom store og små bokstaver' }))
  await hands.press('Space')
  await expect(status()).toHaveText(/av 3$/)
  await hands.reach(bar().getByRole('checkbox', { name: 'Bare hele ord' }))
  await hands.press('Space')
  await expect(status()).toHaveText('1 av 1')
  await hands.press('Control+F')
  await hands.type('Åndalsnes')
  await expect(status()).toHaveText('1 av 1')
  await hands.press('Control+F')
  await hands.type('finnes ikke')
  await expect(status()).toHaveText('Ingen treff')
})

test('the words that are selected are the ones looked for', async () => {
  await text().getByText('Rådet vedtar planen.').click()
  await hands.press('Home', 'Control+Shift+ArrowRight', 'Control+F')
  await expect(field()).toHaveValue(/^Rådet/)
})

test('one is replaced at a time or all at once, and one undo brings all back', async () => {
  await text().getByRole('heading', { name: 'Forslag' }).click()
  await hands.press('Control+H')
  await hands.type('plan')
  await hands.write('Erstatt med', 'strategi')
  await hands.press('Enter')
  await expectStored('summary').toEqual(['paragraph «Rådet vedtar strategien.»'])
  await expect(status()).toHaveText('1 av 4')
  await hands.choose('button', 'Erstatt alle')
  await expect(bar().getByText('4 steder er erstattet.')).toBeVisible()
  await expect
    .poll(() => storedSection(window, running.made.caseId, 'background'))
    .toContain('      paragraph «strategien nå»')
  await expect
    .poll(async () => (await storedSection(window, running.made.caseId, 'assessment')).at(-1))
    .toBe('paragraph «strategi Z»')
  await hands.press('Escape', 'Control+Z')
  await expectStored('summary').toEqual(['paragraph «Rådet vedtar strategien.»'])
  await expect
    .poll(() => storedSection(window, running.made.caseId, 'background'))
    .toContain('      paragraph «Planen nå»')
  await expect
    .poll(async () => (await storedSection(window, running.made.caseId, 'assessment')).at(-1))
    .toBe('paragraph «Plan Z»')
})

test('the bar is accessible and all in sight, and never stands over what is found, also in the dark and in a small window', async () => {
  await hands.press('Control+H')
  await hands.type('plan')
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    await expectAccessible(window)
    for (const [width, height] of [
      [1280, 800],
      [640, 400],
    ] as const) {
      await resize(running.app, width, height)
      await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
      expect(await cutOff(window)).toEqual([])
      await hands.press('Enter')
      await expect.poll(isSelectedSeen).toBe(true)
    }
    await resize(running.app, 1280, 800)
  }
})

test('the foot tells how long the paper and the selection are, and when the summary has grown long', async () => {
  await expect(window.getByText(/^\d+ ord, 3 minutter å lese$/)).toBeVisible()
  await text().getByText('Rådet vedtar planen.').click()
  await hands.press('End')
  await hands.type(' Dette er ord.')
  await hands.press('Shift+Home')
  await expect(window.getByText(/^6 av \d+ ord er merket, 1 minutt å lese$/)).toBeVisible()
  await expect(window.getByText(/^Oppsummering: /)).toBeHidden()
  await hands.press('End')
  await window.keyboard.insertText(' ord'.repeat(70))
  await expect(window.getByText('Oppsummering: 76 ord. Rådet er høyst 75, omtrent 5 linjer.')).toBeVisible()
})
