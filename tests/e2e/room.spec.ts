import { expect, test, type Page } from '@playwright/test'
import { plainText } from '../../shared/content.ts'
import type { Room } from '../../shared/room.ts'
import { expectAccessible } from '../support/axe.ts'
import { launchApp } from '../support/electron-app.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

test.beforeEach(async () => {
  running = await openWith(makeCalledCouncil)
  window = running.window
  await goToStep(window, running.made.meetingId, 'mote', window.getByRole('button', { name: 'Sett møtet' }))
})
test.afterEach(() => running.close())

const status = () => window.locator('.message-line').getByRole('status')
const heading = () => window.getByRole('heading', { level: 2 })
const note = () => window.getByRole('textbox', { name: 'Notat' })
const advice = () => window.getByRole('textbox', { name: 'Råd' })
const people = () => window.getByRole('complementary', { name: 'Til stede' })
const person = (name: string) => people().getByRole('listitem').filter({ hasText: name })
const agenda = () => window.getByRole('navigation', { name: 'Saksliste' })
const proposal = 'Rådet anbefaler at arbeidet går videre.'

async function startWithEveryone(): Promise<void> {
  await window.getByRole('button', { name: 'Alle innkalte er til stede' }).press('Enter')
  await expect(people().getByRole('heading', { name: '5 av 5 til stede' })).toBeVisible()
  await window.getByRole('button', { name: 'Sett møtet' }).press('Enter')
  await expect(note()).toBeFocused()
}

/** From the first point to the first case. */
async function goToFirstCase(): Promise<void> {
  await startWithEveryone()
  await window.keyboard.press('F9')
  await expect(heading().filter({ hasText: 'Arkiv' })).toBeVisible()
  await expect(note()).toBeFocused()
}

/** What is on disk, read as another program would. */
const stored = (): Promise<Room> =>
  withWorkspace(running.path, (call) => call('room.get', { meetingId: running.made.meetingId }))

test('before the meeting is set one can look at every item, but write in none', async () => {
  await expect(people().getByText('Ingen er registrert ennå.')).toBeVisible()
  await agenda().getByRole('button', { name: /Arkiv/ }).press('Enter')
  await expect(window.getByText('Notat og utfall føres når møtet er satt.')).toBeVisible()
  await expect(note()).toHaveCount(0)
  await expectAccessible(window)
})

test('the meeting is led from item to item by keyboard, and the note is always ready', async () => {
  await startWithEveryone()
  await window.keyboard.type('Ingen merknader.')
  await window.keyboard.press('F6')
  await expect(status()).toContainText('Punkt 1: Godkjent.')
  await expect(note()).toBeFocused()
  await window.keyboard.press('F9')
  await expect(status()).toContainText('Møtet er nå på sak 1/27.')
  await expect(note()).toBeFocused()
  await expect(note()).toHaveValue('')
  await expect(agenda().getByText('1 av 4 behandlet')).toBeVisible()
  await expect(agenda().getByRole('button', { name: /behandlet.*Godkjenning av innkalling/ })).toBeVisible()
  await window.keyboard.press('F8')
  await expect(note()).toHaveValue('Ingen merknader.')
  await expect(window.getByText('Møtet behandler sak 1/27.')).toBeVisible()
  await window.keyboard.press('F9')
  await expect(heading().filter({ hasText: 'Arkiv' })).toBeVisible()
  await expect(window.getByText('Møtet behandler')).toHaveCount(0)
  await expectAccessible(window)
})

test('every word of the note is on disk while one writes', async () => {
  await goToFirstCase()
  await window.keyboard.type('Rådet drøftet saken grundig.')
  await expect(window.getByText(/^Lagret kl\./)).toBeVisible()
  await running.kill()
  const room = await stored()
  expect(room.items.map((item) => item.note)).toEqual(['', 'Rådet drøftet saken grundig.', '', ''])
  expect(room.meeting.currentItemId).toBe(room.items[1]?.id)
  const again = await launchApp({ args: [running.path] })
  await goToStep(again.window, running.made.meetingId, 'mote', again.window.getByRole('textbox', { name: 'Notat' }))
  await expect(again.window.getByRole('textbox', { name: 'Notat' })).toHaveValue('Rådet drøftet saken grundig.')
  await again.close()
})

test('F6 makes the proposal the advice, and the outcome can be taken back', async () => {
  await goToFirstCase()
  await window.keyboard.press('F6')
  await expect(status()).toContainText('Sak 1/27: Som foreslått.')
  await expect(advice()).toHaveText(proposal)
  await expect(window.getByRole('button', { name: /^Som foreslått/ })).toHaveAttribute('aria-pressed', 'true')
  await window.getByRole('button', { name: 'Angre' }).click()
  await expect(window.getByRole('button', { name: /^Som foreslått/ })).toHaveAttribute('aria-pressed', 'false')
})

test('F7 starts the advice from the proposal, ready to be reworded', async () => {
  await goToFirstCase()
  await window.keyboard.press('F7')
  await expect(status()).toContainText('Sak 1/27: Endret.')
  await expect(advice()).toBeFocused()
  await expect(advice()).toHaveText(proposal)
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Planen legges fram i juni.')
  await expect(advice()).toHaveText(`${proposal} Planen legges fram i juni.`)
  await expect(window.getByText(/^Lagret kl\./)).toBeVisible()
  await running.kill()
  const written = (await stored()).items[1]?.advice ?? []
  expect(plainText(written)).toBe(`${proposal} Planen legges fram i juni.`)
})

test('other outcomes are one button away, and what was chosen can be cleared', async () => {
  await goToFirstCase()
  await window.getByRole('button', { name: 'Utsatt' }).press('Enter')
  await expect(status()).toContainText('Sak 1/27: Utsatt.')
  await window.getByRole('button', { name: 'Utsatt' }).press('Enter')
  await expect(status()).toContainText('Utfallet er fjernet.')
  await expect(window.getByRole('button', { name: 'Utsatt' })).toHaveAttribute('aria-pressed', 'false')
})

test('three letters and Enter let someone leave and come back, and the pen goes back to the note', async () => {
  await goToFirstCase()
  await window.keyboard.type('Midt i en setning')
  await window.keyboard.press('F2')
  await expect(window.getByRole('combobox', { name: /Hvem kommer eller går/ })).toBeFocused()
  await window.keyboard.type('cec')
  await expect(window.getByRole('option', { name: /Cecilie Vik.*går nå/ })).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(status()).toContainText(/Cecilie Vik gikk kl\. \d\d\.\d\d\./)
  await expect(note()).toBeFocused()
  await expect(people().getByRole('heading', { name: '4 av 5 til stede' })).toBeVisible()
  await expect(person('Cecilie Vik')).toContainText(/til kl\. \d\d\.\d\d/)
  await window.keyboard.press('F2')
  await window.keyboard.type('vik')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText(/Cecilie Vik kom kl\./)
  await expect(people().getByRole('heading', { name: '5 av 5 til stede' })).toBeVisible()
  await window.keyboard.type(' skrives videre')
  await expect(note()).toHaveValue('Midt i en setning skrives videre')
})

test('F4 takes someone who is recused out of the count for the item alone', async () => {
  await goToFirstCase()
  await window.keyboard.press('F4')
  await expect(window.getByRole('combobox', { name: /Hvem er inhabil i sak 1\/27/ })).toBeFocused()
  await window.keyboard.type('bir')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Birger Moe er inhabil i sak 1/27.')
  await expect(person('Birger Moe')).toContainText('inhabil i sak 1/27')
  await expect(people().getByRole('heading', { name: '4 av 5 til stede' })).toBeVisible()
  await expect(note()).toBeFocused()
  await window.keyboard.press('F9')
  await expect(people().getByRole('heading', { name: '5 av 5 til stede' })).toBeVisible()
})

test('Shift Enter puts right when someone came and how, also long after', async () => {
  await goToFirstCase()
  await window.keyboard.press('F2')
  await window.keyboard.type('dag')
  await window.keyboard.press('Shift+Enter')
  const panel = person('Dagfinn Rud').getByRole('group', { name: 'Oppmøte for Dagfinn Rud' })
  await expect(panel.getByLabel('Kom klokka')).toBeFocused()
  await panel.getByLabel('Kom klokka').fill('10:40')
  await panel.getByLabel('Fra og med').selectOption({ label: 'sak 1/27' })
  await panel.getByLabel('Deltar').selectOption({ label: 'Digitalt' })
  await expectAccessible(window)
  await panel.getByRole('button', { name: 'Lagre' }).press('Enter')
  await expect(status()).toContainText('Oppmøtet til Dagfinn Rud er rettet.')
  await expect(person('Dagfinn Rud')).toContainText('digitalt fra kl. 10.40')
  await expect(people().getByText('4 fysisk, 1 digitalt')).toBeVisible()
  await person('Dagfinn Rud').getByRole('button').press('Enter')
  await panel.getByRole('button', { name: 'Fjern oppmøtet' }).press('Enter')
  await expect(status()).toContainText('Oppmøtet til Dagfinn Rud er fjernet.')
  await expect(person('Dagfinn Rud')).toContainText('ikke kommet')
  await window.getByRole('button', { name: 'Angre' }).click()
  await expect(person('Dagfinn Rud')).toContainText('digitalt fra kl. 10.40')
})

test('Ctrl Enter adds a follow-up with owner and due date without leaving the keyboard', async () => {
  await goToFirstCase()
  await window.keyboard.press('Control+Enter')
  await expect(window.getByLabel('Hva skal gjøres')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByText('Skriv hva som skal gjøres.')).toBeVisible()
  await window.keyboard.type('Lage en plan')
  await window.keyboard.press('Tab')
  await window.keyboard.type('eli')
  await window.keyboard.press('Enter')
  await window.getByLabel('Frist').fill('2027-04-01')
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Oppfølgingen er lagt til.')
  const line = window.getByRole('listitem').filter({ hasText: 'Lage en plan' })
  await expect(line).toContainText('Eli Nes, frist 1. april 2027')
  await expect(note()).toBeFocused()
  await line.getByRole('button', { name: 'Endre «Lage en plan»' }).press('Enter')
  await window.getByLabel('Hva skal gjøres').fill('Lage en plan for arkivet')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('listitem').filter({ hasText: 'Lage en plan for arkivet' })).toBeVisible()
})

test('Ctrl Enter works from the advice too, without breaking the line there', async () => {
  await goToFirstCase()
  await window.keyboard.press('F7')
  await expect(advice()).toBeFocused()
  await window.keyboard.press('Control+Enter')
  await expect(window.getByLabel('Hva skal gjøres')).toBeFocused()
  await expect(advice().locator('br:not(.ProseMirror-trailingBreak)')).toHaveCount(0)
})

test('ending the meeting says what is missing and leads to the minutes', async () => {
  await goToFirstCase()
  await window.getByRole('button', { name: 'Avslutt møtet' }).press('Enter')
  const question = window.getByRole('dialog', { name: 'Avslutte møtet?' })
  await expect(question.getByRole('listitem')).toHaveCount(3)
  await question.getByRole('button', { name: 'Utsett de 3 som ikke er behandlet' }).press('Enter')
  await expect(question).toContainText('Alle punkter har fått et utfall.')
  await expect(question).toContainText('Notatene blir med i referatet, men ikke det du har skrevet bare for deg.')
  await question.getByLabel('Møtet sluttet klokka').fill('23:59')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('article', { name: 'Referat' })).toBeVisible()
  await expect(window.getByText(/Holdt \d\d\.\d\d–23\.59/)).toBeVisible()
})

test('the room folds to two columns and to one, and stays readable', async () => {
  await goToFirstCase()
  await window.keyboard.press('F6')
  for (const [width, height] of [
    [1000, 700],
    [640, 400],
  ] as const) {
    await resize(running.app, width, height)
    await expect(note()).toBeVisible()
    await expectAccessible(window)
    const overflow = await window.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  }
})
