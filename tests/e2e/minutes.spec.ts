import { expect, test, type Page } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, pickInDialogs, resize, type OpenApp } from '../support/in-window.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

/** A meeting held with one late arrival, one absence, one recusal and one case without an outcome. */
async function makeHeldMeeting(call: Call): Promise<Council> {
  const council = await makeCalledCouncil(call)
  const { meetingId } = council
  const { attendees } = await call('attendance.get', { meetingId })
  const idOf = (name: string) => attendees.find((attendee) => attendee.name === name)?.id ?? ''
  const [notice, first] = (await call('agenda.get', { meetingId })).items.map((item) => item.id)
  await call('attendance.registerApology', { attendeeId: idOf('Cecilie Vik') })
  await call('room.start', { meetingId, time: '10:00' })
  for (const name of ['Ada Lunde', 'Birger Moe', 'Eli Nes']) await call('attendance.arrive', { attendeeId: idOf(name) })
  await call('room.recordOutcome', { itemId: notice ?? '', outcome: 'asProposed' })
  await call('room.goTo', { itemId: first ?? '', time: '10:10' })
  await call('attendance.arrive', { attendeeId: idOf('Dagfinn Rud'), itemId: first ?? '', time: '10:20' })
  await call('attendance.recuse', { attendeeId: idOf('Birger Moe'), itemId: first ?? '' })
  await call('room.saveNote', { itemId: first ?? '', text: 'Rådet ba om en plan.' })
  await call('room.recordOutcome', { itemId: first ?? '', outcome: 'asProposed' })
  await call('followUps.add', { itemId: first ?? '', text: 'Lage en plan', dueOn: '2027-04-01' })
  return council
}

async function open(make: typeof makeHeldMeeting): Promise<void> {
  running = await openWith(make)
  window = running.window
  await goToStep(window, running.made.meetingId, 'referat', window.getByRole('link', { name: /^Referat/ }))
}
test.afterEach(() => running.close())

const sheet = () => window.getByRole('article', { name: 'Referat' })
const gaps = () => window.getByRole('region', { name: 'Dette mangler i referatet' })

test('before the meeting the step says where minutes come from and leads there', async () => {
  await open(makeCalledCouncil)
  await expect(window.getByText(/Referatet blir til av det som føres i møtet/)).toBeVisible()
  await expectAccessible(window)
  await window.getByRole('link', { name: 'Gå til møtet' }).click()
  await expect(window.getByRole('button', { name: 'Sett møtet' })).toBeVisible()
})

test('the minutes say what was registered, in the words of the document', async () => {
  await open(makeHeldMeeting)
  await expect(sheet()).toContainText('4 av 5 innkalte medlemmer til stede, 1 av dem i deler av møtet.')
  await expect(sheet().getByRole('row', { name: /Dagfinn Rud/ })).toContainText('fra kl. 10.20, under sak 1/27')
  await expect(sheet().getByRole('definition').filter({ hasText: 'Ada Lunde' })).toBeVisible()
  await expect(sheet()).toContainText('Birger Moe fratrådte som inhabil under behandlingen av sak 1/27.')
  await expect(sheet()).toContainText('3 av 5 innkalte medlemmer deltok i behandlingen.')
  await expect(sheet()).toContainText('Rådet ba om en plan.')
  await expect(sheet()).toContainText('Prøverådet sluttet seg til forslaget.')
  const short = sheet().locator('.sentence', { hasText: 'Innkalling og saksliste ble godkjent.' })
  expect(await short.evaluate((sentence) => sentence.getClientRects().length)).toBe(1)
  await expect(sheet().getByRole('row', { name: /Lage en plan/ })).toContainText('1. april 2027')
  await expectAccessible(window)
})

test('each gap is marked at its place, and the list leads to where it is mended', async () => {
  await open(makeHeldMeeting)
  await expect(gaps().getByRole('listitem')).toHaveCount(2)
  await expect(sheet().getByText('[Ikke registrert: når møtet sluttet]')).toBeVisible()
  await gaps().getByRole('button', { name: 'Sak 2/27: utfallet er ikke registrert' }).press('Enter')
  const outcome = window.getByLabel('Utfall for «Innsyn»')
  await expect(outcome).toBeFocused()
  await outcome.selectOption({ label: 'Drøftet' })
  await expect(sheet()).toContainText('Prøverådet drøftet saken.')
  await expect(gaps().getByRole('listitem')).toHaveCount(1)
  await gaps()
    .getByRole('link', { name: /Når møtet sluttet/ })
    .click()
  await window.getByRole('button', { name: 'Avslutt møtet' }).press('Enter')
  await expect(window.getByLabel('Møtet sluttet klokka')).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: 'Referatet er komplett' })).toBeVisible()
  await expect(sheet().locator('mark')).toHaveCount(0)
})

test('the treatment is reworded in place and kept, while the note stays as it was taken', async () => {
  await open(makeHeldMeeting)
  await window.getByRole('button', { name: 'Endre: Behandlingen av «Arkiv»' }).press('Enter')
  const field = window.getByRole('textbox', { name: 'Behandlingen av «Arkiv»' })
  await expect(field).toBeFocused()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Planen legges fram i juni.')
  await expectAccessible(window)
  await window.getByRole('link', { name: /^Innkalling/ }).click()
  await window.getByRole('link', { name: /^Referat/ }).click()
  await expect(sheet()).toContainText('Rådet ba om en plan. Planen legges fram i juni.')
  await window.getByRole('link', { name: /^Møte I gang/ }).click()
  await expect(window.getByRole('textbox', { name: 'Notat' })).toHaveValue('Rådet ba om en plan.')
})

test('the advice is written where it is missing, and becomes part of the minutes', async () => {
  await open(makeHeldMeeting)
  await window.getByLabel('Utfall for «Innsyn»').selectOption({ label: 'Ikke anbefalt' })
  await expect(sheet().getByText('[Ikke registrert: råd i sak 2/27]')).toBeVisible()
  await gaps().getByRole('button', { name: 'Sak 2/27: konklusjonen er ikke skrevet' }).press('Enter')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Råd i «Innsyn»' })).toBeFocused()
  await window.keyboard.type('Rådet anbefaler ikke forslaget.')
  await expect(sheet().getByText('[Ikke registrert: råd i sak 2/27]')).toHaveCount(0)
  await window.getByLabel('Utfall for «Innsyn»').focus()
  await expect(sheet().getByText('Rådet anbefaler ikke forslaget.')).toBeVisible()
})

test('the minutes are written as Word, also while they have gaps', async () => {
  await open(makeHeldMeeting)
  const folder = join(dirname(running.path), 'referat')
  await mkdir(folder)
  await pickInDialogs(running.app, folder)
  await window.getByRole('button', { name: 'Eksporter Word' }).press('Enter')
  await expect(window.getByRole('heading', { name: 'Dokumentet er laget.' })).toBeVisible({ timeout: 30_000 })
  const written = readdirSync(folder)
  expect(written).toHaveLength(1)
  expect(existsSync(join(folder, written[0] ?? ''))).toBe(true)
})

test('the minutes can be read at twice the size', async () => {
  await open(makeHeldMeeting)
  await resize(running.app, 640, 400)
  await expect(sheet()).toBeVisible()
  await expectAccessible(window)
})

test('a picture pasted in the minutes is left out, and one is told; a footnote’s words come in parentheses', async () => {
  await open(makeHeldMeeting)
  await window.getByRole('button', { name: 'Endre: Behandlingen av «Arkiv»' }).press('Enter')
  const field = window.getByRole('textbox', { name: 'Behandlingen av «Arkiv»' })
  await expect(field).toBeFocused()
  await expect(window.getByRole('button', { name: 'Sett inn bilde' })).toHaveCount(0)
  await window.keyboard.press('Control+A')
  await field.evaluate((element) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<p>Planen<span data-footnote>fra i fjor</span> gjelder.<img src="data:image/png;base64,AAAA"></p>',
    )
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(window.getByRole('status').filter({ hasText: /^Bilder kan bare stå i saksframlegget/ })).toBeVisible()
  await expect(field).toHaveText('Planen (fra i fjor) gjelder.')
})
