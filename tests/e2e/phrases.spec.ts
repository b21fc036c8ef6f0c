import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

test.beforeEach(async () => {
  running = await openWith(makeCalledCouncil)
  window = running.window
})
test.afterEach(() => running.close())

const status = () => window.locator('.message-line').getByRole('status')
const note = () => window.getByRole('textbox', { name: 'Notat', exact: true })
const advice = () => window.getByRole('textbox', { name: 'Råd', exact: true })
const list = () => window.getByRole('list', { name: 'Standardtekster i rekkefølge' })

async function goToCase(): Promise<void> {
  await goToStep(window, running.made.meetingId, 'mote', window.getByRole('button', { name: 'Sett møtet' }))
  await window.getByRole('button', { name: 'Sett møtet' }).press('Enter')
  await expect(note()).toBeFocused()
  await window.keyboard.press('F9')
  await expect(window.getByRole('heading', { level: 2 }).filter({ hasText: 'Arkiv' })).toBeVisible()
  await expect(note()).toBeFocused()
}

test('a short form grows in the note and in the advice, and undo gives the letters back', async () => {
  await goToCase()
  await window.keyboard.type('Rådet tto etter en drøfting.')
  await expect(note()).toHaveValue('Rådet tar saken til orientering etter en drøfting.')
  await window.keyboard.type(' Motto otto ')
  await expect(note()).toHaveValue(/Motto otto $/)
  await window.keyboard.type('uts ')
  await expect(note()).toHaveValue(/Saken utsettes til neste møte\. $/)
  await window.keyboard.press('Control+Z')
  await expect(note()).toHaveValue(/Motto otto uts$/)
  await advice().press('Control+End')
  await window.keyboard.type('rto ')
  await expect(advice()).toContainText('Prøverådet tar saken til orientering.')
  await window.keyboard.press('Control+Z')
  await expect(advice()).toHaveText('rto')
})

test('the list of phrases is searched and puts one in where one writes', async () => {
  await goToCase()
  await window.keyboard.type('Før. ')
  await window.keyboard.press('Control+Shift+F')
  await expect(window.getByRole('combobox', { name: 'Finn en standardtekst' })).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.type('vises')
  await expect(window.getByRole('option')).toHaveText([/Det vises til sak 1\/27\./])
  await window.keyboard.press('Enter')
  await expect(note()).toBeFocused()
  await expect(note()).toHaveValue('Før. Det vises til sak 1/27.')
  await advice().press('Control+Shift+F')
  await expect(window.getByRole('option').first()).toContainText('Prøverådet anbefaler at')
  await window.keyboard.press('Enter')
  await window.keyboard.type('arbeidet fortsetter.')
  await expect(advice()).toHaveText('Prøverådet anbefaler at arbeidet fortsetter.')
})

test('an outcome that says enough by itself offers words one may add', async () => {
  await goToCase()
  await window.getByRole('button', { name: 'Sendt tilbake' }).press('Enter')
  await window.getByRole('button', { name: /Sett inn «Saken sendes tilbake til administrasjonen for»/ }).press('Enter')
  await expect(advice()).toBeFocused()
  await window.keyboard.type('ny utredning.')
  await expect(advice()).toHaveText('Saken sendes tilbake til administrasjonen for ny utredning.')
})

test('the secretary keeps her own phrases by keyboard', async () => {
  await window.keyboard.press('Control+K')
  await window.keyboard.type('Standardtekster')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Standardtekster' })).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Alt+N')
  await expect(window.getByRole('textbox', { name: 'Tekst på bokmål' })).toBeFocused()
  await window.keyboard.type('Rådet ber om en ny vurdering.')
  await window.getByRole('textbox', { name: 'Tekst på nynorsk' }).fill('Rådet ber om ei ny vurdering.')
  await window.getByRole('textbox', { name: 'Kortform' }).fill('tto')
  await window.keyboard.press('Enter')
  await expect(window.locator('.message-line')).toContainText('En annen standardtekst har alt kortformen «tto».')
  await window.getByRole('textbox', { name: 'Kortform' }).fill('rnv')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Standardteksten er lagt til.')
  const own = list().getByRole('button', { name: 'Rådet ber om en ny vurdering.', exact: true })
  await own.press('Alt+ArrowUp')
  await expect(status()).toContainText('Standardteksten er flyttet til plass 19.')
  await expect(own).toBeFocused()
  await own.press('Delete')
  await expect(status()).toContainText('Standardteksten er fjernet.')
  await window.getByText('1 fjernet').click()
  await window.getByRole('button', { name: 'Hent fram «Rådet ber om en ny vurdering.»' }).press('Enter')
  await expect(own).toBeVisible()
  await resize(running.app, 640, 800)
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  await expectAccessible(window)
})
