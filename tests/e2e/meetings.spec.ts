import { expect, test, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expectAccessible } from '../support/axe.ts'
import { openWith, pickInDialogs, resize, type OpenApp } from '../support/in-window.ts'
import { goToStep, makeCalledCouncil, makeCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

async function open(make: typeof makeCouncil = makeCouncil): Promise<void> {
  running = await openWith(make)
  window = running.window
  await expect(window.getByRole('navigation', { name: 'Steder' })).toBeVisible()
}
test.afterEach(() => running.close())

const grid = () => window.getByRole('grid', { name: 'Saksliste' })
const rows = () => grid().locator('tbody tr')
const row = (title: string) => rows().filter({ has: window.getByText(title, { exact: true }) })
const status = () => window.locator('.message-line').getByRole('status')
const pool = () => window.getByRole('region', { name: 'Klare saker' })

const readyCase = (title: string) => pool().getByRole('checkbox', { name: title })

const toAgenda = () => goToStep(window, running.made.meetingId, 'saksliste', grid())

/** Titles in the order of the agenda; a fixed point's title stands in a field. */
const titles = () =>
  rows().evaluateAll((all) =>
    all.map((tr) => tr.querySelector('textarea')?.value ?? tr.querySelector('.item-title')?.textContent ?? ''),
  )

const fixed = ['Godkjenning av innkalling og saksliste', 'Eventuelt'] as const

test('a secretary sets up a meeting by keyboard and lands on its agenda', async () => {
  await open()
  await window.keyboard.press('Alt+2')
  await expect(window.getByRole('heading', { level: 1, name: 'Møter' })).toBeVisible()
  await window.getByRole('button', { name: 'Nytt møte' }).press('Enter')
  const form = window.getByRole('form', { name: 'Nytt møte' })
  await expect(form.getByLabel('Organ')).toBeFocused()
  await form.getByRole('button', { name: 'Sett opp møtet' }).press('Enter')
  await expect(window.getByText('Velg en dato.')).toBeVisible()
  await expectAccessible(window)
  await form.getByLabel('Organ').selectOption({ label: 'Prøverådet' })
  await window.getByLabel('Dato').fill('2027-05-11')
  await expect(window.getByLabel('Fra klokka')).toHaveValue('10:00')
  await window.getByLabel('Til klokka').fill('09:00')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Møtet må slutte etter at det begynner.')).toBeVisible()
  await window.getByLabel('Til klokka').fill('12:30')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Prøverådet tirsdag 11. mai 2027' })).toBeVisible()
  await expect(status()).toContainText('Møtet er satt opp.')
  expect(await titles()).toContain(fixed[0])
})

test('the year shows every body’s meetings, one body’s when asked, and says which is next', async () => {
  await open()
  await window.keyboard.press('Alt+2')
  const table = window.getByRole('table', { name: 'Møter i 2027' })
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('row', { name: /2\. februar 2027/ })).toContainText('Møtet er holdt')
  await expect(
    window.getByRole('list', { name: /måned for måned/ }).getByRole('link', { name: '2. Prøverådet' }),
  ).toBeVisible()
  await expectAccessible(window)
  await window.getByLabel('Vis møter i').selectOption({ label: 'Prøverådet' })
  await expect(table.getByRole('row')).toHaveCount(2)
  await window.getByRole('button', { name: 'Forrige år' }).press('Enter')
  await expect(window.getByText('Ingen møter i 2026 for dette organet.')).toBeVisible()
})

test('what the committee has treated goes on the agenda in one act, with its recommendation to read first', async () => {
  await open()
  await toAgenda()
  await pool().getByText('Vis innstillingen', { exact: true }).first().click()
  await expect(pool().getByText('Rådet anbefaler at arbeidet går videre.').first()).toBeVisible()
  await pool().getByRole('button', { name: 'Sett alle på sakslisten: Fra Prøveutvalget 2. februar' }).press('Enter')
  await expect(status()).toContainText('2 saker er satt på sakslisten.')
  expect(await titles()).toEqual([fixed[0], 'Arkiv', 'Innsyn', fixed[1]])
  await expect(readyCase('Skyløsning')).toBeFocused()
  await window.getByRole('button', { name: 'Angre' }).click()
  await expect(rows()).toHaveCount(2)
})

test('Space chooses ready cases and Enter puts them on', async () => {
  await open()
  await toAgenda()
  await readyCase('Innsyn').focus()
  await window.keyboard.press('Space')
  await readyCase('Skyløsning').focus()
  await window.keyboard.press('Space')
  await expect(pool().getByRole('button', { name: 'Sett 2 saker på sakslisten' })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('2 saker er satt på sakslisten.')
  expect(await titles()).toEqual([fixed[0], 'Innsyn', 'Skyløsning', fixed[1]])
  await expect(readyCase('Arkiv')).toBeFocused()
})

test.describe('with cases on the agenda', () => {
  test.beforeEach(async () => {
    await open(async (call) => {
      const council = await makeCouncil(call)
      await call('agenda.add', { meetingId: council.meetingId, picks: council.caseIds.map((caseId) => ({ caseId })) })
      return council
    })
    await toAgenda()
  })

  test('Alt and the arrows move a row, and the row keeps the focus', async () => {
    await row('Skyløsning').focus()
    await window.keyboard.press('Alt+ArrowUp')
    await expect(status()).toContainText('«Skyløsning» er flyttet til plass 3.')
    await expect(row('Skyløsning')).toBeFocused()
    await window.keyboard.press('Alt+ArrowUp')
    await expect(status()).toContainText('«Skyløsning» er flyttet til plass 2.')
    await window.keyboard.press('Alt+ArrowDown')
    await expect(status()).toContainText('«Skyløsning» er flyttet til plass 3.')
    await expect(row('Skyløsning')).toBeFocused()
    expect(await titles()).toEqual([fixed[0], 'Arkiv', 'Skyløsning', 'Innsyn', fixed[1]])
  })

  test('the arrows go between rows, and a typed number moves to that place', async () => {
    await row('Arkiv').focus()
    await window.keyboard.press('ArrowDown')
    await expect(row('Innsyn')).toBeFocused()
    await window.keyboard.press('4')
    await expect(window.getByLabel('Ny plass, 1 til 5')).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(row('Innsyn')).toBeFocused()
    expect(await titles()).toEqual([fixed[0], 'Arkiv', 'Skyløsning', 'Innsyn', fixed[1]])
    await window.keyboard.press('2')
    await window.keyboard.press('Escape')
    await expect(row('Innsyn')).toBeFocused()
    expect(await titles()).toEqual([fixed[0], 'Arkiv', 'Skyløsning', 'Innsyn', fixed[1]])
  })

  test('Del takes a case off and goes to the next one, and Ctrl Z brings it back', async () => {
    await row('Arkiv').focus()
    await window.keyboard.press('Delete')
    await expect(status()).toContainText('«Arkiv» er tatt av sakslisten.')
    await expect(row('Innsyn')).toBeFocused()
    await expect(readyCase('Arkiv')).toBeVisible()
    await window.keyboard.press('Control+z')
    await expect(status()).toContainText('Endringen er angret.')
    expect(await titles()).toEqual([fixed[0], 'Arkiv', 'Innsyn', 'Skyløsning', fixed[1]])
  })

  test('a row is dragged by its handle', async () => {
    await row('Skyløsning').hover()
    await row('Skyløsning')
      .locator('.drag-handle')
      .dragTo(row('Arkiv'), { targetPosition: { x: 60, y: 4 } })
    await expect(status()).toContainText('«Skyløsning» er flyttet til plass 2.')
    expect(await titles()).toEqual([fixed[0], 'Skyløsning', 'Arkiv', 'Innsyn', fixed[1]])
  })

  test('minutes and presenter are changed in the row, clock times follow, and overrun is said in words', async () => {
    await expect(window.getByText('Sum 1 t 15 min av 1 t')).toBeVisible()
    await expect(window.getByText('15 min over møtets lengde')).toBeVisible()
    await window.getByLabel('Minutter til «Arkiv»').fill('5')
    await window.keyboard.press('Enter')
    await expect(window.getByText('Sakene fyller møtet akkurat.')).toBeVisible()
    await expect(row('Arkiv')).toBeFocused()
    await expect(row('Innsyn')).toContainText('10.10')
    await window.getByLabel('Ansvarlig for «Arkiv»').selectOption({ label: 'Eli Nes' })
    await expect(status()).toContainText('Eli Nes er ansvarlig for «Arkiv».')
  })

  test('what is missing stands in the row and leads to where it is mended', async () => {
    await expect(row('Innsyn').getByRole('link', { name: /oppsummering i «Innsyn»/ })).toBeVisible()
    await row('Innsyn')
      .getByRole('link', { name: /oppsummering i «Innsyn»/ })
      .click()
    await expect(window.getByRole('heading', { level: 1, name: 'Innsyn' })).toBeVisible()
  })

  test('a point without a paper is added, and its title is changed in place', async () => {
    await window.getByLabel('Legg til et punkt uten sakspapir').last().fill('Besøk fra direktoratet')
    await window.keyboard.press('Enter')
    await expect(status()).toContainText('«Besøk fra direktoratet» er satt på sakslisten.')
    await window.getByLabel('Tittel på punkt 5').fill('Besøk fra departementet')
    await window.keyboard.press('Enter')
    await expect(status()).toContainText('Tittelen er endret.')
    expect(await titles()).toContain('Besøk fra departementet')
  })

  test('the agenda can be read by everyone, also at twice the size', async () => {
    await expectAccessible(window)
    await resize(running.app, 640, 400)
    await expectAccessible(window)
  })

  test('what is missing before the notice is read in the check of the agenda', async () => {
    const missing = window.getByRole('link', { name: 'Se hva som mangler' })
    await goToStep(window, running.made.meetingId, 'innkalling', missing)
    await missing.press('Enter')
    await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#/moter/${running.made.meetingId}/kompletthet`)
    await expect(window.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(window.getByRole('row', { name: /Innsyn/ }).first()).toContainText('oppsummering')
  })

  test('sending the notice says what it does, gives numbers and leaves the agenda open for what comes after', async () => {
    await window.getByRole('link', { name: /^Innkalling/ }).click()
    await expect(window.getByText('1 sak mangler fortsatt noe.')).toBeVisible()
    await expectAccessible(window)
    await window.getByRole('button', { name: 'Send innkalling' }).press('Enter')
    const question = window.getByRole('dialog', { name: 'Sende innkallingen?' })
    await expect(question.getByRole('heading', { name: 'Sende innkallingen?' })).toBeFocused()
    await expect(question).toContainText('Et nummer brukes aldri om igjen.')
    await expectAccessible(window)
    await window.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await window.getByRole('button', { name: 'Send innkalling' }).click()
    await question.getByLabel('Undertegnes av').fill('Ada Lunde')
    await window.keyboard.press('Enter')
    await expect(status()).toContainText('Innkallingen er sendt.')
    await expect(window.getByRole('region', { name: 'Innkallingen er sendt' })).toContainText('Ada Lunde')
    await expect(window.getByRole('row', { name: /1\/27.*Arkiv/ })).toBeVisible()
    await window.getByRole('link', { name: /^Saksliste/ }).click()
    await expect(window.getByText(/før du sender en ny versjon/)).toBeVisible()
    await expect(row('Arkiv')).toContainText('1/27')
    await row('Innsyn').focus()
    await window.keyboard.press('Alt+ArrowUp')
    await expect(row('Innsyn')).toContainText('2/27')
    expect(await titles()).toEqual([fixed[0], 'Innsyn', 'Arkiv', 'Skyløsning', fixed[1]])
  })
})

test('absence is registered by whom, without a reason, and a guest is invited', async () => {
  await open()
  await goToStep(window, running.made.meetingId, 'innkalling', window.getByText('5 innkalt, ingen forfall'))
  await window.getByRole('button', { name: 'Meld forfall for Cecilie Vik' }).press('Enter')
  await expect(window.getByLabel('Meldt av')).toHaveValue('Cecilie Vik')
  await window.getByLabel('Meldt av').fill('Cecilie Vik, på telefon')
  await window.keyboard.press('Enter')
  await expect(window.getByText('5 innkalt, 1 med forfall')).toBeVisible()
  await expect(window.getByText('forfall, meldt av Cecilie Vik, på telefon')).toBeVisible()
  await window.getByRole('button', { name: 'Inviter en gjest' }).press('Enter')
  await window.getByRole('combobox', { name: 'Person' }).fill('Gro Dal')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Legg til personen' }).click()
  await window.getByLabel('Stilling eller rolle i møtet').fill('prosjektleder')
  await window.getByRole('button', { name: 'Inviter', exact: true }).click()
  await expect(window.getByText('6 innkalt, 1 med forfall')).toBeVisible()
  await window.getByRole('button', { name: 'Fjern Gro Dal fra de innkalte' }).press('Enter')
  await expect(window.getByText('5 innkalt, 1 med forfall')).toBeVisible()
})

test('the notice, the papers and the packet are written as Word files to a folder one picks', async () => {
  await open(makeCalledCouncil)
  const folder = join(dirname(running.path), 'utsending')
  await mkdir(folder)
  await pickInDialogs(running.app, folder)
  await goToStep(window, running.made.meetingId, 'innkalling', window.getByRole('button', { name: 'Eksporter Word' }))
  await window.getByRole('button', { name: 'Eksporter Word' }).press('Enter')
  await expect(window.getByRole('heading', { name: '4 dokumenter er laget.' })).toBeVisible({ timeout: 30_000 })
  await expect(window.getByRole('button', { name: /^Vis i mappen: / })).toHaveCount(4)
  await expectAccessible(window)
  expect(existsSync(folder)).toBe(true)
})
