import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { goToStep, makeCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

/** The council with everything on its agenda, an overdue follow-up from an earlier meeting and one that is due. */
async function makeBusyCouncil(call: Call): Promise<Council> {
  const council = await makeCouncil(call)
  const { meetingId, councilId, caseIds } = council
  const { id: earlier } = await call('meetings.schedule', {
    bodyId: councilId,
    onDate: '2026-01-20',
    startsAt: '10:00',
    endsAt: '11:00',
  })
  const { itemId } = await call('agenda.addTopic', { meetingId: earlier, title: 'Oppstart' })
  await call('followUps.add', { itemId, text: 'Avklare arkivplanen', dueOn: '2026-02-01' })
  await call('followUps.add', { itemId, text: 'Svare utvalget', dueOn: '2027-03-01' })
  await call('agenda.add', { meetingId, picks: caseIds.map((caseId) => ({ caseId })) })
  return council
}

async function open(make: (call: Call) => Promise<Council> = makeBusyCouncil): Promise<void> {
  running = await openWith(make)
  window = running.window
  await goToStep(window, running.made.meetingId, 'saksliste', grid())
}
test.afterEach(() => running.close())

const grid = () => window.getByRole('grid', { name: 'Saksliste' })
const rows = () => grid().locator('tbody tr:not(.item-panel-row)')
const row = (title: string) => rows().filter({ has: window.getByText(title, { exact: true }) })
const status = () => window.locator('.message-line').getByRole('status')
const titles = () =>
  rows().evaluateAll((all) =>
    all.map((tr) => tr.querySelector('textarea')?.value ?? tr.querySelector('.item-title')?.textContent ?? ''),
  )
const between = async () => (await titles()).slice(1, -1)

test('headings gather cases, with the time they take, and are moved like any row', async () => {
  await open()
  const form = window.getByRole('form', { name: 'Legg til et punkt uten sakspapir' })
  await form.getByLabel('Legg til et punkt uten sakspapir').fill('Siste del')
  await form.getByRole('button', { name: 'Legg til som overskrift' }).press('Enter')
  await expect(status()).toContainText('Overskriften «Siste del» er lagt til.')
  const heading = grid().locator('tr[data-heading]')
  await expect(heading).toContainText('10 min til sammen')
  await heading.focus()
  await window.keyboard.press('4')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('«Siste del» er flyttet til plass 4.')
  expect(await between()).toEqual(['Arkiv', 'Innsyn', 'Siste del', 'Skyløsning'])
  await expect(heading).toContainText('30 min til sammen')
  await expect(heading).toBeFocused()
  await expect(window.getByText('15 min over møtets lengde')).toBeVisible()
  await expect(row('Skyløsning')).toContainText('etter møtets slutt')
  await expectAccessible(window)
  await window.keyboard.press('Delete')
  await expect(heading).toHaveCount(0)
})

test('rules are chained by keyboard, put the agenda in order, and are taken back', async () => {
  await open()
  await window.getByText('Ordne sakslisten').press('Enter')
  await window.getByRole('button', { name: 'Ordne etter reglene' }).press('Enter')
  await expect(window.getByText('Velg minst én regel.')).toBeVisible()
  await window.getByRole('button', { name: 'Legg til regelen Tittel' }).press('Enter')
  // What took the place of the chosen one is at hand, so that the next is a key away.
  await expect(window.getByRole('button', { name: 'Legg til regelen Korteste tid først' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Legg til regelen Nummer' })).toBeFocused()
  await window.getByRole('button', { name: 'Ta bort regelen 2. Korteste tid først' }).press('Alt+ArrowLeft')
  await window.getByRole('button', { name: 'Ta bort regelen 2. Tittel' }).press('Alt+ArrowLeft')
  await expect(window.getByRole('button', { name: 'Ta bort regelen 1. Tittel' })).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.press('Alt+ArrowRight')
  await expect(window.getByRole('button', { name: 'Ta bort regelen 2. Tittel' })).toBeFocused()
  await row('Skyløsning').focus()
  await window.keyboard.press('2')
  await window.keyboard.press('Enter')
  expect(await between()).toEqual(['Skyløsning', 'Arkiv', 'Innsyn'])
  await window.getByRole('button', { name: 'Ordne etter reglene' }).press('Enter')
  await expect(status()).toContainText('Sakslisten er ordnet etter korteste tid først, deretter tittel.')
  expect(await between()).toEqual(['Arkiv', 'Innsyn', 'Skyløsning'])
  await window.getByRole('button', { name: 'Angre' }).press('Enter')
  await expect.poll(between).toEqual(['Skyløsning', 'Arkiv', 'Innsyn'])
})

test('the row’s panel names the case here, and calls officers for it alone', async () => {
  await open()
  await row('Innsyn').focus()
  await window.keyboard.press('Enter')
  const panel = window.getByRole('group', { name: 'Mer om «Innsyn»' })
  await expect(panel).toBeVisible()
  await panel.getByLabel('Kall inn en til').fill('Gro Dal')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Legg til personen' }).press('Enter')
  await expect(status()).toContainText('er kalt inn til «Innsyn».')
  await expect(panel.getByText('Gro Dal')).toBeVisible()
  await expect(row('Innsyn')).toContainText('også innkalt: Gro Dal')
  await expectAccessible(window)
  await panel.getByLabel('Behandles som').selectOption({ label: 'Orienteringssak' })
  await expect(status()).toContainText('«Innsyn» behandles som orienteringssak.')
  await panel.getByLabel('Tittel på sakslisten').fill('Innsyn for alle')
  await window.keyboard.press('Enter')
  await expect(row('Innsyn for alle')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(row('Innsyn for alle')).toBeFocused()
})

test('overdue follow-ups stand in the agenda until they are put on', async () => {
  await open()
  const overdue = window.getByRole('region', { name: 'Forfalte oppfølginger' })
  await expect(overdue).toContainText('fristen var 1. februar 2026')
  await expectAccessible(window)
  await overdue.getByRole('button', { name: 'Sett på: Avklare arkivplanen' }).press('Enter')
  await expect(overdue).toHaveCount(0)
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused()
  await expect
    .poll(async () => (await between()).at(-1))
    .toBe('Oppfølging: Avklare arkivplanen (Prøverådet 20. januar 2026, Oppstart)')
  await window.getByText('Oppfølginger med frist før møtet (1)').click()
  await expect(window.getByText('Svare utvalget')).toBeVisible()
})

test('ready cases are found by searching, and hidden when they lack something', async () => {
  await open(makeCouncil)
  const pool = window.getByRole('region', { name: 'Klare saker' })
  await pool.getByLabel('Søk i klare saker').fill('sky')
  await expect(pool.getByRole('checkbox', { name: 'Skyløsning' })).toBeVisible()
  await expect(pool.getByRole('checkbox', { name: 'Arkiv' })).toHaveCount(0)
  await pool.getByLabel('Søk i klare saker').fill('finnes ikke')
  await expect(pool.getByText('Ingen klare saker passer med søket.')).toBeVisible()
  await pool.getByLabel('Søk i klare saker').fill('')
  await pool.getByLabel('Vis bare saker som ikke mangler noe').check()
  await expect(pool.getByRole('checkbox', { name: 'Innsyn' })).toHaveCount(0)
  await expectAccessible(window)
})

test('after the notice the agenda still changes, and what comes then is marked', async () => {
  await open(async (call) => {
    const council = await makeBusyCouncil(call)
    await call('notices.issue', { meetingId: council.meetingId })
    return council
  })
  await expect(window.getByText('før du sender en ny versjon')).toBeVisible()
  const form = window.getByRole('form', { name: 'Legg til et punkt uten sakspapir' })
  await form.getByLabel('Legg til et punkt uten sakspapir').fill('Besøk')
  await window.keyboard.press('Enter')
  await expect(row('Besøk')).toContainText('Ettersendt')
  await expectAccessible(window)
})

test('the check of completeness is read, copied and printed without what stands around it', async () => {
  await open()
  await window.getByRole('link', { name: 'Kontroll av sakslisten' }).press('Enter')
  await expect(
    window.getByRole('heading', { level: 1, name: 'Kontroll av sakslisten: Prøverådet 2. mars 2027' }),
  ).toBeVisible()
  const table = window.getByRole('table', { name: 'På sakslisten' })
  await expect(table.getByRole('row', { name: /Innsyn/ })).toContainText('oppsummering')
  const handedIn = window.getByRole('table', { name: 'Levert inn' })
  await expect(handedIn.getByRole('row', { name: /Arkiv/ })).toContainText('Fra Prøveutvalget 2. februar')
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Kopier som tekst' }).press('Enter')
  await expect(status()).toContainText('Oversikten er kopiert.')
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('punkt 3: Innsyn – mangler oppsummering')
  expect(await printed()).toEqual({ hasNavigation: false, hasTable: true, isPdf: true })
  await resize(running.app, 640, 400)
  await expectAccessible(window)
})

test('a case the body has settled in a meeting before says so until it is taken off', async () => {
  await open(async (call) => {
    const council = await makeBusyCouncil(call)
    const { councilId, caseIds } = council
    const extra = { bodyId: councilId, onDate: '2027-02-23', startsAt: '10:00', endsAt: '11:00', place: 'Oslo' }
    const { id: meetingId } = await call('meetings.schedule', extra)
    const [caseId = ''] = caseIds
    const { itemIds } = await call('agenda.add', { meetingId, picks: [{ caseId }] })
    await call('notices.issue', { meetingId })
    await call('room.start', { meetingId, time: '10:00' })
    for (const itemId of itemIds) await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
    await closeMeeting(call, { meetingId, time: '11:00' })
    return council
  })
  const told = 'Behandlet 23. februar 2027 i sak 1/27: som foreslått. Ta saken av hvis den ikke skal opp igjen.'
  await expect(row('Arkiv')).toContainText(told)
  await expectAccessible(window)
  await window.getByRole('link', { name: 'Kontroll av sakslisten' }).press('Enter')
  const table = window.getByRole('table', { name: 'På sakslisten' })
  await expect(table.getByRole('row', { name: /Arkiv/ })).toContainText(told)
  await expect(window.getByText('1 sak på sakslisten er alt behandlet i et annet møte')).toBeVisible()
  await expectAccessible(window)
  await window.getByRole('link', { name: 'Tilbake til sakslisten' }).press('Enter')
  await row('Arkiv').focus()
  await window.keyboard.press('Delete')
  await expect(status()).toContainText('«Arkiv»')
  await expect(grid()).not.toContainText('Ta saken av')
})

/** What is left of the page on paper. */
async function printed() {
  const start = await running.app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})
    return pdf?.subarray(0, 5).toString('latin1')
  })
  await window.emulateMedia({ media: 'print' })
  const isSeen = (selector: string) => window.locator(selector).first().isVisible()
  const seen = { hasNavigation: await isSeen('.frame > nav'), hasTable: await isSeen('.completeness table') }
  await window.emulateMedia({ media: 'screen' })
  return { ...seen, isPdf: start === '%PDF-' }
}
