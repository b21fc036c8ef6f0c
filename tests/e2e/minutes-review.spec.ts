import { expect, test, type Page } from '@playwright/test'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, pickInDialogs, resize, type OpenApp } from '../support/in-window.ts'
import { marked, retyped, reviewedFile, tracked } from '../support/reviewed-file.ts'
import { readWordFile } from '../support/screen-and-paper.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page
let folder: string

/** A meeting under way in which the first case has been advised on. */
async function makeTreated(call: Call): Promise<Council> {
  const council = await makeCalledCouncil(call)
  const { meetingId } = council
  const [, first] = (await call('agenda.get', { meetingId })).items.map(({ id }) => id)
  await call('room.start', { meetingId, time: '10:00' })
  await call('attendance.allPresent', { meetingId })
  await call('room.goTo', { itemId: first ?? '', time: '10:10' })
  await call('room.recordOutcome', { itemId: first ?? '', outcome: 'asProposed' })
  const content = contentFromText('Birger Moe la fram saken. Rådet ba om en plan.')
  await call('minutes.saveTreatment', { itemId: first ?? '', content })
  return council
}

test.beforeEach(async () => {
  running = await openWith(makeTreated)
  window = running.window
  folder = join(dirname(running.path), 'filer')
  await mkdir(folder)
  await pickInDialogs(running.app, folder)
  await goToStep(window, running.made.meetingId, 'referat', window.getByRole('link', { name: /^Referat/ }))
})
test.afterEach(() => running.close())

const sheet = () => window.getByRole('article', { name: 'Referat' })
const panel = () => window.getByRole('region', { name: 'Gjennomsyn' })
const remarks = () => window.getByRole('region', { name: 'Merknader' })
const message = (words: string | RegExp) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()

async function send(): Promise<string> {
  await panel().getByRole('button', { name: 'Send til gjennomsyn' }).press('Enter')
  await expect(window.getByLabel('Hvem skal se gjennom referatet')).toHaveValue('Ada Lunde')
  await window.keyboard.press('Enter')
  await message(/Filen til Ada Lunde er laget/)
  return join(folder, readdirSync(folder)[0] ?? '')
}

test('the leader gets a file, is waited for, and what comes back is considered by keyboard alone', async () => {
  await expect(panel()).toContainText('Send referatet til lederen som Word-fil')
  const path = await send()
  await expect(panel().getByRole('listitem')).toContainText('Venter på svar')
  const hands = [marked('en plan', 0), tracked('la fram saken', 'la saken fram', 'Ada Lunde')]
  const back = reviewedFile(readFileSync(path), hands, [{ author: 'Ada Lunde', text: 'Når skal den være ferdig?' }])
  const file = join(folder, 'tilbake.docx')
  writeFileSync(file, Buffer.from(back, 'base64'))
  await window.getByLabel('Velg Word-filen som kom tilbake').setInputFiles(file)
  await message('2 merknader er lest inn.')
  await expect(remarks()).toContainText('Når skal den være ferdig?')
  await expect(remarks()).toContainText('2 igjen')
  const standing = window.getByRole('region', { name: 'Godkjenning' })
  await expect(standing).toContainText('2 merknader fra gjennomsynet er ikke vurdert.')
  await expectAccessible(window)
  await remarks().getByRole('button', { name: 'Ta inn rettelsen' }).press('Enter')
  await message('Rettelsen er tatt inn.')
  await expect(sheet()).toContainText('Birger Moe la saken fram. Rådet ba om en plan.')
  const goTo = remarks().getByRole('button', { name: 'Gå til stedet' }).first()
  await goTo.press('Enter')
  await expect(window.getByRole('button', { name: 'Endre: Behandlingen av «Arkiv»' })).toBeFocused()
  const settle = remarks().getByRole('button', { name: 'Merk som vurdert' })
  await settle.press('Enter')
  await expect(remarks()).toContainText('Alle merknadene er vurdert.')
  await expect(standing).not.toContainText('gjennomsynet')
  await expect(remarks().getByText('Vurderte (2)')).toBeVisible()
})

test('a file that is no review of this meeting is refused in words, and changes nothing', async () => {
  const path = await send()
  const file = join(folder, 'feil.docx')
  writeFileSync(file, 'ikke en Word-fil')
  await window.getByLabel('Velg Word-filen som kom tilbake').setInputFiles(file)
  await expect(window.getByRole('alert').filter({ hasText: 'Filen feil.docx er ikke et Word-dokument' })).toBeVisible()
  const same = join(folder, 'samme.docx')
  writeFileSync(same, Buffer.from(reviewedFile(readFileSync(path), [retyped('en plan', 'to planer')]), 'base64'))
  await window.getByLabel('Velg Word-filen som kom tilbake').setInputFiles(same)
  await message('1 merknad er lest inn.')
  await window.getByLabel('Velg Word-filen som kom tilbake').setInputFiles(same)
  await message('Filen er lest. Alt i den var lest inn fra før.')
})

test('single items are written as files of their own, from the list and from each item', async () => {
  await sheet().getByRole('button', { name: 'Skriv «Arkiv» som egen Word-fil' }).press('Enter')
  const form = window.getByRole('form', { name: /Hver sak blir en egen fil/ })
  await expect(form.getByRole('checkbox', { name: 'Sak 1/27 Arkiv' })).toBeChecked()
  await form.getByLabel('Slag').selectOption({ label: 'Særutskrift' })
  await form.getByLabel('Sendes til').fill('Arkivet\nEli Nes')
  await form.getByRole('checkbox', { name: 'Sak 2/27 Innsyn' }).press('Space')
  await expectAccessible(window)
  await form.getByRole('button', { name: 'Velg mappe og skriv' }).press('Enter')
  await expect(window.getByRole('heading', { name: '2 dokumenter er laget.' })).toBeVisible({ timeout: 30_000 })
  expect(readdirSync(folder).toSorted()).toEqual([
    '1-27 Arkiv – Særutskrift (utkast).docx',
    '2-27 Innsyn – Særutskrift (utkast).docx',
  ])
  const { headings, lines } = readWordFile(join(folder, '1-27 Arkiv – Særutskrift (utkast).docx'))
  expect(headings[0]).toMatch(/^Prøverådets behandling av sak 1\/27 i møte/)
  expect(lines).toContain('Arkivet')
})

test('the panel stays readable and within the page at twice the size', async () => {
  await send()
  await resize(running.app, 640, 800)
  const overflow = await window.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(window)
})
