import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { ask, storedPaper } from '../support/paper.ts'
import { words } from '../support/world.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(async (call) => {
    const { id: caseId } = await call('cases.create', { title: 'Felles arkiv' })
    await call('papers.saveSection', { caseId, key: 'background', content: words('Arkivene er mange.') })
    return { caseId }
  })
  window = running.window
  hands = handsOn(window)
})
test.afterEach(() => running.close())

const go = (place: string) => window.evaluate((address) => (location.hash = address), place)
const heading = () => window.getByRole('heading', { level: 1, name: 'Saksmal' })
const list = () => window.getByRole('list', { name: 'Delene i rekkefølge' })
const names = () => list().getByRole('button', { name: /^(?!Endre|Flytt|Ta ut|Kan ikke)/ })
const inPaper = () => window.locator('.paper-section-name')
const standard = ['Forslag', 'Oppsummering', 'Bakgrunn', 'Vurdering', 'Videre prosess']

async function openTemplate(): Promise<void> {
  await go('#/innstillinger/saksmal')
  await expect(heading()).toBeVisible()
}

const openPaper = () => openCase(window, running.made.caseId)

test('a secretary adds a section by keyboard, moves it, and writes in it in the next paper', async () => {
  await go('#/innstillinger')
  await hands.choose('link', 'Endre saksmalen')
  await expect(heading()).toBeVisible()
  await expect(names()).toHaveText(standard)
  await expectAccessible(window)

  await hands.choose('button', 'Legg til en del')
  await hands.type('Økonomi')
  await hands.write('Navn på nynorsk', 'Pengar')
  await hands.write('Veiledning på bokmål', 'Hva det koster.')
  await hands.reach(window.getByRole('checkbox', { name: 'Må skrives' }))
  await hands.press('Space')
  await expectAccessible(window)
  await hands.write('Råd om lengde, antall linjer', '1')
  await hands.press('Enter')
  await expect(names()).toHaveText([...standard, 'Økonomi'])
  await expect(window.getByText('«Økonomi» er lagt til sist i malen.')).toBeVisible()

  await hands.reach(list().getByRole('button', { name: 'Økonomi', exact: true }))
  await hands.press('Alt+ArrowUp')
  await expect(names()).toHaveText([...standard.slice(0, 4), 'Økonomi', 'Videre prosess'])
  await expect(list().getByRole('button', { name: 'Økonomi', exact: true })).toBeFocused()

  await openPaper()
  await expect(inPaper()).toHaveText([...standard.slice(0, 4), 'Økonomi', 'Videre prosess'])
  await window.getByRole('tab', { name: /Mangler/ }).press('Enter')
  await window.getByRole('button', { name: 'Skriv delen «Økonomi»' }).press('Enter')
  await hands.type('En '.repeat(16))
  await expect(window.getByText('Økonomi: 16 ord. Rådet er høyst 15, omtrent 1 linje.')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Skriv delen «Økonomi»' })).toBeHidden()
  await go('#/saker')
  await expect(window.getByRole('row').filter({ hasText: 'Felles arkiv' })).not.toContainText('økonomi')
})

test('a section is renamed, taken out with undo, and taken in again; papers keep what they have', async () => {
  await window.keyboard.press('Control+K')
  await window.keyboard.type('saksmal')
  await window.keyboard.press('Enter')
  await expect(heading()).toBeVisible()

  await hands.reach(list().getByRole('button', { name: 'Oppsummering', exact: true }))
  await hands.press('F2')
  await hands.type('Ingress')
  await hands.press('Enter')
  await expect(names()).toHaveText(['Forslag', 'Ingress', 'Bakgrunn', 'Vurdering', 'Videre prosess'])
  await expect(list().getByRole('button', { name: 'Ingress', exact: true })).toBeFocused()

  await hands.press('ArrowDown', 'Delete')
  await expect(names()).toHaveText(['Forslag', 'Ingress', 'Vurdering', 'Videre prosess'])
  await expect(list().getByRole('button', { name: 'Vurdering', exact: true })).toBeFocused()
  await window.getByRole('button', { name: 'Angre' }).press('Enter')
  await expect(names()).toHaveText(['Forslag', 'Ingress', 'Bakgrunn', 'Vurdering', 'Videre prosess'])
  await window.getByRole('button', { name: 'Ta ut Bakgrunn' }).press('Enter')
  await openPaper()
  await expect(inPaper()).toHaveText(['Forslag', 'Ingress', 'Vurdering', 'Videre prosess', 'Bakgrunn'])
  await openTemplate()
  await window.getByText('Tatt ut av malen (1)').click()
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Ta inn igjen Bakgrunn' }).press('Enter')
  await expect(names()).toHaveText(['Forslag', 'Ingress', 'Vurdering', 'Videre prosess', 'Bakgrunn'])
})

test('the proposal stays, a name that is taken is refused, and the preview follows in both written forms', async () => {
  await openTemplate()
  await hands.reach(list().getByRole('button', { name: 'Forslag', exact: true }))
  await hands.press('Delete')
  await expect(window.getByText(/Forslaget kan ikke tas ut av malen/)).toBeVisible()
  await hands.choose('button', 'Legg til en del')
  await hands.type('Vurdering')
  await hands.write('Navn på nynorsk', 'Drøfting')
  await hands.press('Enter')
  await expect(window.getByText(/En annen del heter «Vurdering»/)).toBeVisible()
  await hands.press('Escape')
  const preview = window.getByRole('region', { name: 'Slik blir saksframlegget' })
  await expect(preview.getByRole('listitem').nth(1)).toContainText('Oppsummering')
  await preview.getByText('Nynorsk').click()
  await expect(preview.getByRole('listitem').nth(1)).toContainText('Samandrag')
})

test('a paper that is open follows a template changed elsewhere, and nothing typed is lost', async () => {
  await openPaper()
  await paperIn(window).click()
  await window.locator('[data-section="background"] p').last().click()
  await window.keyboard.press('End')
  await window.keyboard.type(' Og spredt.')
  await ask(window, 'paperTemplate.move', { key: 'background', position: 1 })
  await expect(inPaper()).toHaveText(['Bakgrunn', 'Forslag', 'Oppsummering', 'Vurdering', 'Videre prosess'])
  await window.keyboard.type(' Alle.')
  await expect(window.locator('[data-section="background"]')).toContainText('Arkivene er mange. Og spredt. Alle.')
  await expect
    .poll(async () => JSON.stringify((await storedPaper(window, running.made.caseId)).sections[0]?.content))
    .toContain('Arkivene er mange. Og spredt. Alle.')
})

test('going back to a version shows its words, also in a section that is no longer in the template', async () => {
  const { caseId } = running.made
  await ask(window, 'papers.freeze', { caseId })
  await ask(window, 'papers.saveSection', { caseId, key: 'background', content: [{ type: 'paragraph' }] })
  await ask(window, 'paperTemplate.remove', { key: 'background' })
  await openPaper()
  await expect(inPaper()).toHaveText(['Forslag', 'Oppsummering', 'Vurdering', 'Videre prosess'])
  const id = (await storedPaper(window, caseId)).versions[0]?.id
  await ask(window, 'papers.restore', { id })
  await expect(inPaper()).toHaveText(['Forslag', 'Oppsummering', 'Vurdering', 'Videre prosess', 'Bakgrunn'])
  await expect(window.locator('[data-section="background"]')).toContainText('Arkivene er mange.')
})

test('the screen holds at twice the size in the dark', async () => {
  await window.emulateMedia({ colorScheme: 'dark' })
  await resize(running.app, 640, 400)
  await openTemplate()
  await window.getByRole('button', { name: 'Endre Vurdering' }).press('Enter')
  await expectAccessible(window)
  expect(await window.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
})
