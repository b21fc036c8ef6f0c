import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { openCase } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(makeCase)
  window = running.window
  hands = handsOn(window)
})
test.afterEach(() => running.close())

async function makeCase(call: Call): Promise<Made> {
  const { id: bodyId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { id: caseId } = await call('cases.create', { title: 'Felles arkiv' })
  const hours = { startsAt: '10:00', endsAt: '12:00' }
  const { id: meetingId } = await call('meetings.schedule', { bodyId, onDate: '2030-03-05', ...hours })
  await call('agenda.add', { meetingId, picks: [{ caseId }] })
  return { caseId }
}

const section = (name: string) => window.getByRole('region', { name })
const heading = (name: string) => window.getByRole('heading', { level: 1, name })

async function open(place: string, title: string): Promise<void> {
  await window.evaluate((address) => (location.hash = address), place)
  await expect(heading(title)).toBeVisible()
}

const openGrounds = () => open(`#/saker/${running.made.caseId}/grunnlag`, 'Grunnlag: Felles arkiv')

test('a director writes recommendations and what must be clarified by keyboard, and finds it in the report', async () => {
  await openCase(window, running.made.caseId)
  await hands.choose('link', 'Se grunnlaget for saken')
  await expect(heading('Grunnlag: Felles arkiv')).toBeVisible()
  await hands.choose('button', 'Legg til en anbefaling')
  await hands.type('Felles arkitektur')
  await hands.write('Rettet til', 'KS')
  await hands.choose('button', 'Lagre')
  await expect(section('Anbefalinger').getByText('A: Felles arkitektur')).toBeVisible()
  await hands.choose('button', 'Legg til en avklaring')
  await hands.type('Hvem betaler')
  await hands.reach(window.getByRole('checkbox', { name: 'A: Felles arkitektur' }))
  await hands.press('Space')
  await expectAccessible(window)
  await hands.choose('button', 'Lagre')
  await expect(section('Avklaringer').getByText('i: Hvem betaler')).toBeVisible()
  await expect(section('Avklaringer').getByText('Gjelder A')).toBeVisible()
  await expectAccessible(window)

  await open('#/saker', 'Saker')
  await hands.choose('link', 'Åpne punkter')
  await expect(heading('Åpne punkter')).toBeVisible()
  await expect(window.getByRole('row').filter({ hasText: 'i: Hvem betaler' })).toContainText('Avklaring, åpen')
  await expect(window.getByText('2 åpne punkter')).toBeVisible()
  await expectAccessible(window)
})

test('an alternative is weighed, preferred, changed and removed', async () => {
  await openGrounds()
  await window.getByRole('button', { name: 'Legg til et alternativ' }).press('Enter')
  await window.getByLabel('Alternativ', { exact: true }).fill('Kommunalt eid')
  await window.getByLabel('For', { exact: true }).fill('Nær brukerne')
  await window.getByLabel('Imot').fill('Dyrt')
  await window.getByLabel('Status').selectOption('Foretrukket, ikke avgjort')
  await window.getByRole('button', { name: 'Lagre', exact: true }).press('Enter')
  await expect(section('Alternativer')).toContainText('Foretrukket, ikke avgjort')
  await expect(section('Alternativer')).toContainText('Nær brukerne')
  await window.getByRole('button', { name: 'Endre 1: Kommunalt eid' }).press('Enter')
  await window.getByRole('button', { name: 'Fjern', exact: true }).press('Enter')
  await expect(section('Alternativer')).toContainText('Ingen alternativer.')
})

test('an unanswered consultation and a meeting too late for DIF lead from what is missing to where it is mended', async () => {
  await openGrounds()
  await window.getByRole('button', { name: 'Legg til en høring' }).press('Enter')
  await window.getByLabel('Hvem som er hørt').fill('KS IKT-forum')
  await window.getByRole('button', { name: 'Lagre', exact: true }).press('Enter')
  await expect(section('Høringer og innspill')).toContainText('Ikke besvart')
  await window.getByRole('checkbox', { name: /Saken gjelder DIF/ }).press('Space')
  await window.getByLabel('Dato i eierorganet til DIF').fill('2030-03-01')
  await window.getByLabel('Dato i eierorganet til DIF').press('Enter')
  await expect(section('DIF')).toContainText('Møtet i Prøverådet 5. mars 2030 er etter')
  await expectAccessible(window)
  await openCase(window, running.made.caseId)
  await window.getByRole('tab', { name: /Mangler/ }).press('Enter')
  await expect(window.getByRole('button', { name: 'Se møtene som er for sent for DIF' })).toBeVisible()
  await window.getByRole('button', { name: 'Se høringene som ikke er besvart' }).press('Enter')
  await expect(heading('Grunnlag: Felles arkiv')).toBeVisible()
})

test('points and report hold at twice the size in the dark', async () => {
  await window.emulateMedia({ colorScheme: 'dark' })
  await resize(running.app, 640, 400)
  await openGrounds()
  await window.getByRole('button', { name: 'Legg til en forankring' }).press('Enter')
  await window.getByLabel('Forankres i').fill('KS Agder')
  await window.keyboard.press('Enter')
  await expect(section('Forankring')).toContainText('Uten utfall')
  await expectAccessible(window)
  const isCut = () => window.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(await isCut()).toBe(false)
  await open('#/oppfolging', 'Oppfølging')
  await expect(window.getByText('Forankres i KS Agder')).toBeVisible()
  await open('#/saker/apne-punkter', 'Åpne punkter')
  await expect(window.getByRole('row').filter({ hasText: 'KS Agder' })).toBeVisible()
  await expectAccessible(window)
  expect(await isCut()).toBe(false)
})
