import { expect, test, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { makeFolder, openWith, pickInDialogs, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'

type Made = Readonly<{ caseId: string; meetingId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(makeApplication)
  window = running.window
  hands = handsOn(window)
})
test.afterEach(() => running.close())

/** A meeting with two cases, one of them an application already. */
async function makeApplication(call: Call): Promise<Made> {
  const { id: bodyId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { id: caseId } = await call('cases.create', { title: 'Felles arkiv' })
  const { id: other } = await call('cases.create', { title: 'Felles journal' })
  await call('digifin.set', { caseId: other, applicant: 'Prøve kommune', project: 'Journal', amountAsked: 500_000 })
  const hours = { startsAt: '10:00', endsAt: '12:00' }
  const { id: meetingId } = await call('meetings.schedule', { bodyId, onDate: '2030-03-05', ...hours })
  await call('agenda.add', { meetingId, picks: [{ caseId }, { caseId: other }] })
  return { caseId, meetingId }
}

const row = (project: string) =>
  window.getByRole('row').filter({ has: window.getByRole('link', { name: project, exact: true }) })

test('a secretary makes a case an application by keyboard, and finds it first in the meeting’s list', async () => {
  await window.evaluate((id) => (location.hash = `#/saker/${id}/grunnlag`), running.made.caseId)
  await expect(window.getByRole('heading', { level: 1, name: 'Grunnlag: Felles arkiv' })).toBeVisible()
  await hands.choose('button', 'Gjør saken til en DigiFin-søknad')
  await hands.type('Fjordvik kommune')
  await hands.write('Prosjekt', 'Arkiv')
  await hands.write('Søknadsbeløp', 'mye')
  await hands.pick('Rådets anbefaling', 'Anbefaler')
  await hands.write('Anbefalt beløp', '1 000 000 kr')
  await hands.write('Prioritet', '1')
  await hands.choose('button', 'Lagre søknaden')
  await expect(window.getByText(/Skriv beløpet i «Søknadsbeløp» i hele kroner/)).toBeVisible()
  await expectAccessible(window)
  await window.getByLabel('Søknadsbeløp').fill('1 200 000')
  await window.getByRole('button', { name: 'Lagre søknaden' }).press('Enter')
  const section = window.getByRole('region', { name: 'DigiFin' })
  await expect(section).toContainText(/1\s200\s000\skr/)
  await expectAccessible(window)

  await window.evaluate((id) => (location.hash = `#/moter/${id}/saksliste`), running.made.meetingId)
  await window.getByRole('link', { name: 'DigiFin-liste (2)' }).press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'DigiFin-liste: Prøverådet 5. mars 2030' })).toBeVisible()
  await expect(row('Arkiv')).toContainText(/Fjordvik kommune.*1\s200\s000\skr.*Anbefaler.*1\s000\s000\skr/)
  await expect(window.getByRole('row').nth(1)).toContainText('Arkiv')
  await expect(window.getByRole('row').last()).toContainText(/1\s700\s000\skr/)
  await expectAccessible(window)
})

test('the list is saved as a table, and holds at twice the size in the dark', async () => {
  const { folder, remove } = makeFolder()
  await pickInDialogs(running.app, folder)
  await window.emulateMedia({ colorScheme: 'dark' })
  await resize(running.app, 640, 400)
  await window.evaluate((id) => (location.hash = `#/moter/${id}/digifin`), running.made.meetingId)
  await window.getByRole('button', { name: 'Lagre som CSV' }).press('Enter')
  await expect(window.getByRole('status').filter({ hasText: '1 søknad er skrevet til' })).toBeVisible()
  expect(readdirSync(folder)).toEqual(['DigiFin Prøverådet 2030-03-05.csv'])
  await expectAccessible(window)
  expect(await window.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
  remove()
})

test('an application is taken out of a case again, and a meeting without any says so', async () => {
  await window.evaluate((id) => (location.hash = `#/saker/${id}/grunnlag`), running.made.caseId)
  await window.getByRole('button', { name: 'Gjør saken til en DigiFin-søknad' }).press('Enter')
  await window.getByLabel('Søker').fill('Fjordvik kommune')
  await window.getByLabel('Prosjekt').fill('Arkiv')
  await window.getByRole('button', { name: 'Lagre søknaden' }).press('Enter')
  await window.getByRole('button', { name: 'Endre søknaden' }).press('Enter')
  await window.getByRole('button', { name: 'Fjern søknaden' }).press('Enter')
  await expect(window.getByText('Saken er ikke en søknad om midler fra DigiFin.')).toBeVisible()
})
