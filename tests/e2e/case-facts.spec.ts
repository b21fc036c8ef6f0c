import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { openCase } from '../support/case-page.ts'

type Made = Readonly<{ planId: string; archiveId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(makeCases)
  window = running.window
  hands = handsOn(window)
})
test.afterEach(() => running.close())

async function makeCases(call: Call): Promise<Made> {
  await call('members.addPerson', { name: 'Marit Moe', title: 'direktør', organisation: 'Prøve kommune' })
  const { id: archiveId } = await call('cases.create', { title: 'Felles arkiv' })
  const { id: planId } = await call('cases.create', { title: 'Felles plan', itemKind: 'information' })
  return { planId, archiveId }
}

const region = () => window.getByRole('complementary', { name: 'Om saken' })
const folded = (name: string) => region().locator('summary').filter({ hasText: name })
const message = (words: string) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()

async function chooseCase(title: string): Promise<void> {
  await window.getByLabel('Sak', { exact: true }).fill(title)
  await window.getByRole('option', { name: title }).click()
}

test('a director notes a deadline and what the case has to wait for, by keyboard alone', async () => {
  await openCase(window, running.made.planId)
  await hands.reach(folded('Frister'))
  await hands.press('Enter')
  await hands.choose('button', 'Legg til en frist')
  await hands.type('Svar til fagrådet')
  await hands.writeWhen('Frist', '2026-02-01')
  await hands.write('Ansvarlig', 'Marit')
  await hands.press('Enter')
  await hands.choose('button', 'Legg til fristen')
  await expect(region().getByText('1. februar 2026 · Marit Moe')).toBeVisible()
  await expect(region().getByText('Fristen er gått ut')).toBeVisible()
  await expectAccessible(window)

  await hands.reach(folded('Andre saker'))
  await hands.press('Enter')
  await hands.choose('button', 'Knytt til en sak')
  await hands.write('Sak', 'arkiv')
  await expect(window.getByRole('option', { name: 'Felles arkiv' })).toBeVisible()
  await hands.press('Enter')
  await expectAccessible(window)
  await hands.choose('button', 'Knytt sakene')
  await message('Saken er knyttet til «Felles arkiv».')
  await expect(region().getByText('ikke ferdig behandlet; saken må vente')).toBeVisible()

  await window.getByRole('tab', { name: /Mangler/ }).press('Enter')
  await window.getByRole('button', { name: 'Se saken som må bli ferdig først' }).press('Enter')
  await expect(folded('Andre saker')).toBeFocused()
  await hands.press('Tab', 'Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Felles arkiv' })).toBeVisible()
})

test('a ring of cases is refused with the ring in words, and nothing is changed', async () => {
  const { planId, archiveId } = running.made
  await openCase(window, planId)
  await folded('Andre saker').press('Enter')
  await window.getByRole('button', { name: 'Knytt til en sak' }).press('Enter')
  await chooseCase('Felles arkiv')
  await window.getByRole('button', { name: 'Knytt sakene' }).press('Enter')
  await openCase(window, archiveId)
  await folded('Andre saker').press('Enter')
  await expect(region().getByText('Forutsettes av')).toBeVisible()
  await window.getByRole('button', { name: 'Knytt til en sak' }).press('Enter')
  await chooseCase('Felles plan')
  await window.getByRole('button', { name: 'Knytt sakene' }).press('Enter')
  await expect(window.getByText(/i en ring: Felles arkiv → Felles plan → Felles arkiv/)).toBeVisible()
  await expect(region().getByText('ikke ferdig behandlet; saken må vente')).toHaveCount(0)
})

test('a deadline is done, changed and removed where it stands, at twice the size too', async () => {
  await resize(running.app, 640, 400)
  await openCase(window, running.made.planId)
  await folded('Frister').press('Enter')
  await window.getByRole('button', { name: 'Legg til en frist' }).press('Enter')
  await window.getByLabel('Hva som skal være gjort').fill('Notat')
  await window.getByLabel('Frist', { exact: true }).fill('2030-02-01')
  await window.getByRole('button', { name: 'Legg til fristen' }).press('Enter')
  await window.getByRole('checkbox', { name: 'Notat' }).press('Space')
  await expect(region().getByText(/^Gjort /)).toBeVisible()
  await window.getByRole('button', { name: 'Endre fristen «Notat»' }).press('Enter')
  await window.getByLabel('Hva som skal være gjort').fill('Kort notat')
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Lagre fristen' }).press('Enter')
  await window.getByRole('button', { name: 'Endre fristen «Kort notat»' }).press('Enter')
  await window.getByRole('button', { name: 'Fjern fristen' }).press('Enter')
  await message('Fristen er fjernet.')
  await expect(region().getByText('Kort notat')).toHaveCount(0)
})

test('the member who raised the case is named in its facts', async () => {
  await openCase(window, running.made.planId)
  await region().getByLabel('Spilt inn av').selectOption('Et medlem')
  await window.getByLabel('Medlemmet som spilte inn saken').fill('Marit')
  await expect(window.getByRole('option', { name: /Marit Moe/ })).toBeVisible()
  await hands.press('Enter')
  await expect(window.getByLabel('Medlemmet som spilte inn saken')).toHaveValue('Marit Moe')
  await region().getByLabel('Tilgang').selectOption('Begrenset')
  await window.getByLabel('Hjemmel').fill('offl. § 23')
  await hands.press('Enter')
  await message('Hjemmel er lagret.')
})
