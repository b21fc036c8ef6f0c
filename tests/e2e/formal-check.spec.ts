import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import type { FormalCheck } from '../../shared/formal-check.ts'
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
  running = await openWith(makeCases)
  window = running.window
  hands = handsOn(window)
  await resize(running.app, 1280, 800)
  await openCase(window, running.made.caseId)
})
test.afterEach(() => running.close())

async function makeCases(call: Call): Promise<Made> {
  await call('workspace.changeSettings', { userName: 'Kari Nordby' })
  await call('cases.create', { title: 'En annen sak' })
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  await call('papers.saveSection', {
    caseId,
    key: 'summary',
    content: contentFromText('Kommunene får en felles plan.'),
  })
  return { caseId }
}

const goTo = (hash: string) => window.evaluate((to) => void (location.hash = to), hash)
const text = () => paperIn(window)
const check = () => window.getByRole('region', { name: 'Formell kontroll' })
const said = (words: string) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()
const state = async () =>
  ((await ask(window, 'formalCheck.get', { caseId: running.made.caseId })).value as FormalCheck).state
const button = (name: string) => window.getByRole('button', { name, exact: true })

async function approve(): Promise<void> {
  await hands.choose('button', 'Marker som formelt i orden')
  await said('Saksframlegget er formelt i orden, som versjon')
}

test('the secretary finds a paper in order, and takes it back, by keys', async () => {
  await expect(check()).toContainText('Ikke kontrollert')
  await hands.press('Tab')
  await approve()
  await expect(check()).toContainText(/Formelt i orden .+ av Kari Nordby/)
  await expectAccessible(window)
  await expect(button('Trekk tilbake formelt i orden')).toBeFocused()
  await hands.press('Enter')
  await said('Saksframlegget er ikke lenger formelt i orden.')
  await expect(check()).toContainText('Ikke kontrollert')
  await button('Angre').press('Enter')
  await expect(check()).toContainText('Formelt i orden')
})

test('one letter more and it is in order no longer; what has changed is shown, and it can be found in order again', async () => {
  await hands.press('Tab')
  await approve()
  await text().locator('p', { hasText: 'Kommunene' }).click()
  await hands.press('End')
  await hands.type(' Og fylkene.')
  await expect(check()).toContainText('Endret etter kontroll')
  await expect(check()).toContainText(/I orden .+ \(Kari Nordby\), endret .+ kl\./)
  await expectAccessible(window)
  await button('Vis hva som er endret').press('Enter')
  await expect(window.getByRole('article', { name: 'Fra versjon 1 til teksten nå' })).toContainText('Og fylkene.')
  await button('Tilbake til saksframlegget').press('Enter')
  await button('Marker som formelt i orden').press('Enter')
  await said('Saksframlegget er formelt i orden, som versjon 2.')
  expect(await state()).toBe('inOrder')
})

test('a comment changes nothing in what is in order', async () => {
  await hands.press('Tab')
  await approve()
  await text().locator('p', { hasText: 'Kommunene' }).click()
  await hands.press('Control+Alt+M')
  await expect(window.getByLabel('Kommentar', { exact: true })).toBeFocused()
  await hands.type('Fint.')
  await hands.press('Control+Enter')
  await said('Kommentaren er lagt til.')
  expect(await state()).toBe('inOrder')
})

test('the table and the board show the state, and it can be asked for', async () => {
  await hands.press('Tab')
  await approve()
  await goTo('#/saker')
  const row = window.getByRole('row', { name: /Felles plan/ })
  await expect(row).toContainText('Formelt i orden')
  await expectAccessible(window)
  await window.getByLabel('Formell kontroll').selectOption('Formelt i orden')
  await expect(window.getByRole('row', { name: /En annen sak/ })).toHaveCount(0)
  await expect(row).toBeVisible()
  await goTo('#/saker/tavle')
  await expect(window.getByRole('listitem').filter({ hasText: 'Felles plan' })).toContainText('Formelt i orden')
  await window.getByLabel('Formell kontroll').selectOption('Ikke kontrollert')
  await expect(window.getByRole('link', { name: 'En annen sak' })).toBeVisible()
  await expect(window.getByRole('link', { name: 'Felles plan' })).toHaveCount(0)
})

test('the state is read in the dark and at twice the size', async () => {
  await hands.press('Tab')
  await approve()
  await window.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(window)
  await resize(running.app, 640, 400)
  await expectAccessible(window)
  expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
