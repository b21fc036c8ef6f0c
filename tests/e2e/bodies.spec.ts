import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'

type Made = Readonly<{ councilId: string; committeeId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(makeBodies)
  window = running.window
  hands = handsOn(window)
  await expect(heading('Oversikt')).toBeVisible()
})
test.afterEach(() => running.close())

/** A council with one seat of two filled, and a committee. */
async function makeBodies(call: Call): Promise<Made> {
  const { id: councilId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { id: committeeId } = await call('bodies.create', { name: 'Prøveutvalget', kind: 'committee' })
  const { ids } = await call('bodies.addSeats', { bodyId: councilId, quotaGroup: 'Fylkeskommuner', count: 2 })
  const { id: personId } = await call('members.addPerson', {
    name: 'Kari Prøve',
    title: 'fylkesdirektør',
    organisation: 'Prøve fylkeskommune',
  })
  await call('members.addPerson', { name: 'Marit Moe', title: 'direktør', organisation: 'Elvedal fylkeskommune' })
  await call('members.appoint', {
    personId,
    bodyId: councilId,
    seatId: ids[0] ?? null,
    role: 'chair',
    fromOn: '2024-01-01',
    toOn: '2027-12-31',
  })
  return { councilId, committeeId }
}

const heading = (name: string) => window.getByRole('heading', { level: 1, name })
const press = (name: string) => window.getByRole('button', { name, exact: true }).click()
const section = (name: string) => window.getByRole('region', { name })

async function open(id: string, name: string, part: 'medlemmer' | 'mandat' = 'medlemmer'): Promise<void> {
  await window.evaluate((address) => (location.hash = address), `#/organer/${id}/${part}`)
  await expect(heading(name)).toBeVisible()
}

test('a secretary makes a council with seats and a new member by keyboard alone', async () => {
  await window.keyboard.press('Alt+5')
  await expect(heading('Organer')).toBeVisible()
  await window.keyboard.press('Alt+N')
  await window.keyboard.type('Nytt råd')
  await window.keyboard.press('Enter')
  await expect(heading('Nytt råd')).toBeVisible()

  await window.getByRole('button', { name: 'Legg til plasser' }).press('Enter')
  await window.keyboard.type('Kommuner')
  await window.keyboard.press('Tab')
  await window.keyboard.type('2')
  await window.keyboard.press('Enter')
  await expect(window.getByText('0 av 2 besatt')).toBeVisible()

  await window.getByRole('button', { name: 'Oppnevn til Kommuner' }).first().press('Enter')
  await window.keyboard.type('Ola Prøve')
  await expect(window.getByRole('option', { name: 'Ny person: Ola Prøve' })).toBeVisible()
  await window.keyboard.press('Enter')
  await window.keyboard.type('kommunedirektør')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('row', { name: /Ola Prøve/ })).toContainText('kommunedirektør')
  await expect(window.getByRole('button', { name: 'Oppnevn til Kommuner' })).toBeFocused()

  await window.keyboard.press('Control+z')
  await expect(window.getByText('0 av 2 besatt')).toBeVisible()
  await window.getByRole('button', { name: 'Oppnevn til Kommuner' }).first().press('Enter')
  await window.keyboard.type('Ola')
  await expect(window.getByRole('listbox').getByRole('option')).toHaveText(['Ny person: Ola'])
})

test('a council shows every seat by group, who holds it and which are vacant', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await expect(window.getByText('Råd · 2 plasser, 1 besatt, 1 ledig')).toBeVisible()
  const row = window.getByRole('row', { name: /Kari Prøve/ })
  await expect(row).toContainText('leder')
  await expect(row).toContainText('fylkesdirektør, Prøve fylkeskommune')
  await expect(row).toContainText('1. januar 2024 – 31. desember 2027')
  await expect(section('Plasser og medlemmer').getByText('Ledig')).toBeVisible()
  await expectAccessible(window)
})

test('a vacant seat is filled with someone found by a few letters, for four years', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Oppnevn til Fylkeskommuner')
  await window.keyboard.type('moe')
  await expect(window.getByRole('option', { name: /Marit Moe/ })).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await window.getByLabel('Fra og med').fill('2026-02-01')
  await press('Oppnevn')
  await expect(window.getByText('Råd · 2 plasser, alle besatt')).toBeVisible()
  await expect(window.getByRole('row', { name: /Marit Moe/ })).toContainText('1. februar 2026 – 31. januar 2030')
})

test('a form that lacks something says what, in Norwegian, and keeps what was written', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Legg til fast deltaker')
  await window.getByLabel('Møter som').fill('utvalgssekretær')
  await press('Legg til')
  await expect(window.getByRole('alert').filter({ hasText: 'Fyll ut feltet «Person».' })).toBeVisible()
  await expect(window.getByRole('combobox', { name: 'Person' })).toBeFocused()
  await expect(window.getByLabel('Møter som')).toHaveValue('utvalgssekretær')
})

test('a standing attendee is added with what they attend as', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Legg til fast deltaker')
  await window.keyboard.type('Marit')
  await window.keyboard.press('Enter')
  await window.getByLabel('Rolle').selectOption('sekretær')
  await window.getByLabel('Møter som').fill('utvalgssekretær')
  await press('Legg til')
  await expect(section('Faste deltakere').getByRole('row', { name: /Marit Moe/ })).toContainText('utvalgssekretær')
})

test('a membership that ends leaves the seat vacant from the day after, and can be taken back', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Endre Kari Prøve')
  await press('Avslutt medlemskapet')
  await window.getByLabel('Siste dag').fill('2024-06-30')
  await press('Avslutt')
  await expect(window.getByText('Råd · 2 plasser, 0 besatt, 2 ledige')).toBeVisible()
  await press('Angre')
  await expect(window.getByRole('row', { name: /Kari Prøve/ })).toBeVisible()
})

test('an appointment that was wrong is taken back, and comes again with undo', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Endre Kari Prøve')
  await press('Trekk tilbake oppnevningen')
  await press('Trekk tilbake')
  await expect(window.getByText('Råd · 2 plasser, 0 besatt, 2 ledige')).toBeVisible()
  await expect(window.getByRole('row', { name: /Kari Prøve/ })).toHaveCount(0)
  await press('Angre')
  await expect(window.getByRole('row', { name: /Kari Prøve/ })).toBeVisible()
})

test('someone who changes position is put right where they sit', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Endre Kari Prøve')
  await window.getByLabel('Stilling').fill('assisterende fylkesdirektør')
  await press('Lagre personen')
  await expect(window.getByRole('row', { name: /Kari Prøve/ })).toContainText('assisterende fylkesdirektør')
  await expect(window.getByRole('button', { name: 'Endre Kari Prøve' })).toBeFocused()
})

test('another day is written by keyboard, has an address of its own, and the way back is one key away', async () => {
  await open(running.made.councilId, 'Prøverådet')
  const row = window.getByRole('row', { name: /Kari Prøve/ })
  await expect(row).toBeVisible()
  await hands.writeWhen('Vis per dato', '2023-06-30')
  await expect(window.getByText(/^Slik var det fredag 30. juni 2023/)).toContainText('2 plasser, 0 besatt')
  await expect(row).toContainText('Kari Prøve fra 1. januar 2024')
  await window.reload()
  await expect(window.getByLabel('Vis per dato')).toHaveValue('2023-06-30')
  await hands.choose('button', 'Vis i dag')
  await expect(window.getByLabel('Vis per dato')).toBeFocused()
  await expect(row).toContainText('leder')
})

test('deputies are shown and added only when the mandate has them', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await expect(section('Plasser og medlemmer')).toBeVisible()
  await expect(section('Varamedlemmer')).toHaveCount(0)
  await window.getByRole('link', { name: 'Mandat', exact: true }).click()
  const rule = window.getByRole('row', { name: /^Varamedlemmer/ })
  await expect(rule).toContainText('standard')
  await press('Endre varamedlemmer')
  await window.getByLabel('Har organet varamedlemmer?').selectOption('Ja')
  await press('Lagre regelen')
  await expect(rule).toContainText('Organet har varamedlemmer')
  await expect(rule).not.toContainText('standard')
  await window.getByRole('link', { name: 'Medlemmer', exact: true }).click()
  await press('Legg til varamedlem')
  await window.keyboard.type('moe')
  await window.keyboard.press('Enter')
  await press('Legg til')
  await expect(section('Varamedlemmer').getByRole('row', { name: /Marit Moe/ })).toContainText('varamedlem')
  await expect(window.getByText('Råd · 2 plasser, 1 besatt, 1 ledig')).toBeVisible()
})

test('a member without a seat counts in the group one chooses', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Legg til medlem')
  await window.keyboard.type('moe')
  await window.keyboard.press('Enter')
  await window.getByLabel('Teller i gruppen').selectOption('Fylkeskommuner')
  await press('Oppnevn')
  const row = section('Plasser og medlemmer').getByRole('row', { name: /Marit Moe/ })
  await expect(row).toContainText('Uten plass')
  await expect(row).toContainText('Fylkeskommuner')
  await expect(window.getByText('Råd · 2 plasser, 1 besatt, 1 ledig')).toBeVisible()
})

test('dates and decision of a membership are put right, and the person’s page tells them', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Endre Kari Prøve')
  await press('Rett medlemskapet')
  await window.getByLabel('Fra og med').fill('2024-02-01')
  await expect(window.getByLabel('Til og med')).toHaveValue('2028-01-31')
  await window.getByLabel('Oppnevnt av').fill('administrerende direktør')
  await press('Lagre medlemskapet')
  await expect(window.getByRole('row', { name: /Kari Prøve/ })).toContainText('1. februar 2024 – 31. januar 2028')
  await window.getByRole('link', { name: 'Kari Prøve' }).click()
  await expect(heading('Kari Prøve')).toBeVisible()
  const membership = section('Medlemskap').getByRole('row', { name: /Prøverådet/ })
  await expect(membership).toContainText('administrerende direktør')
  await window.goBack()
  await expect(heading('Prøverådet')).toBeVisible()
})

test('a relation is read as the same sentence from both bodies', async () => {
  await open(running.made.councilId, 'Prøverådet', 'mandat')
  await press('Legg til forhold')
  await window.getByLabel('Forhold', { exact: true }).selectOption('… arbeider for Prøverådet')
  await window.getByLabel('Annet organ', { exact: true }).selectOption('Prøveutvalget')
  await section('Forhold til andre organer').getByRole('button', { name: 'Legg til', exact: true }).click()
  const sentence = 'Prøveutvalget arbeider for Prøverådet'
  await expect(section('Forhold til andre organer').getByRole('listitem')).toContainText(sentence)
  await section('Forhold til andre organer').getByRole('link', { name: 'Prøveutvalget' }).click()
  await expect(heading('Prøveutvalget')).toBeVisible()
  await window.getByRole('link', { name: 'Mandat', exact: true }).click()
  await expect(section('Forhold til andre organer').getByRole('listitem')).toContainText(sentence)
})

test('work areas stand in their groups, and one taken away can be brought back', async () => {
  await open(running.made.councilId, 'Prøverådet', 'mandat')
  await press('Legg til arbeidsområde')
  await window.getByLabel('Arbeidsområde', { exact: true }).fill('Gi råd om felles løsninger')
  await window.getByLabel('Gruppe').fill('Utviklingsoppgaver')
  await press('Legg til')
  const areas = section('Arbeidsområder')
  await expect(areas.getByRole('heading', { name: 'Utviklingsoppgaver' })).toBeVisible()
  await press('Fjern arbeidsområdet Gi råd om felles løsninger')
  await expect(areas.getByText('Gi råd om felles løsninger')).toHaveCount(0)
  await press('Angre')
  await expect(areas.getByText('Gi råd om felles løsninger')).toBeVisible()
})

test('a body can be renamed, and one without open meetings removed and brought back', async () => {
  await open(running.made.committeeId, 'Prøveutvalget')
  await press('Rediger')
  await window.getByLabel('Navn', { exact: true }).fill('Arbeidsutvalget')
  await press('Lagre endringene')
  await expect(heading('Arbeidsutvalget')).toBeVisible()
  await press('Rediger')
  await press('Fjern organet')
  await expect(heading('Organer')).toBeVisible()
  await expect(window.getByRole('link', { name: 'Arbeidsutvalget' })).toHaveCount(0)
  await press('Angre')
  await expect(window.getByRole('link', { name: 'Arbeidsutvalget' })).toBeVisible()
})

test('Escape leaves a form and gives the focus back to what opened it', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await press('Legg til plasser')
  await expect(window.getByLabel('Gruppe')).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(window.getByLabel('Gruppe')).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Legg til plasser' })).toBeFocused()
})

test('at twice the size the whole council stays inside the window', async () => {
  await open(running.made.councilId, 'Prøverådet')
  await resize(running.app, 640, 400)
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(640)
  const overflow = await window.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)
  expect(overflow).toBe(0)
})
