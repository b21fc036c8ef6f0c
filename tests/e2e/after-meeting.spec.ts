import { expect, test, type Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { readWord } from '../documents/reading.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import { daysFromNow, makeFolder, openWith, pickInDialogs, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn } from '../support/keyboard.ts'
import { words } from '../support/world.ts'

type Made = Readonly<{ meetingId: string; caseId: string }>

let running: OpenApp<Made>
let window: Page

test.beforeEach(async () => {
  running = await openWith(makeHeldMeeting)
  window = running.window
})
test.afterEach(() => running.close())

const heldOn = daysFromNow(-5)

/** A meeting held five days ago: two cases with advice, one follow-up that is late, and the next meeting planned. */
async function makeHeldMeeting(call: Call): Promise<Made> {
  const { id: bodyId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const since = { bodyId, fromOn: '2025-01-01' }
  const person = async (name: string, title: string) => (await call('members.addPerson', { name, title })).id
  const kari = await person('Kari Prøve', 'kommunedirektør')
  await call('members.appoint', { ...since, personId: kari, role: 'chair' })
  const duty = 'administrerende direktør'
  await call('members.appoint', { ...since, personId: await person('Eli Nes', 'direktør'), role: 'standing', duty })
  const caseIds: string[] = []
  for (const title of ['Felles innlogging', 'Felles arkiv']) {
    const { id } = await call('cases.create', { title, ownerId: kari })
    await call('papers.saveSection', { caseId: id, key: 'proposal', content: words(`Rådet anbefaler ${title}.`) })
    caseIds.push(id)
  }
  const day = { startsAt: '10:00', endsAt: '12:00' }
  const { id: meetingId } = await call('meetings.schedule', { bodyId, onDate: heldOn, ...day })
  const { itemIds } = await call('agenda.add', { meetingId, picks: caseIds.map((caseId) => ({ caseId })) })
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '10:00' })
  await call('attendance.allPresent', { meetingId })
  for (const itemId of itemIds) await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
  const late = { text: 'Svare fylkene', responsibleId: kari, dueOn: daysFromNow(-3) }
  await call('followUps.add', { itemId: itemIds[0] ?? '', ...late })
  await closeMeeting(call, { meetingId, time: '11:50' })
  await call('meetings.schedule', { bodyId, onDate: daysFromNow(30), ...day })
  return { meetingId, caseId: caseIds[0] ?? '' }
}

const goTo = (address: string) => window.evaluate((place) => (globalThis.location.hash = place), address)
const openAfter = async () => {
  await goTo(`#/moter/${running.made.meetingId}/etterarbeid`)
  await expect(window.getByText('2 råd er ikke oversendt · 1 åpen oppfølging · 1 over fristen')).toBeVisible()
}
const said = (text: string) => expect(window.getByText(text)).toBeVisible()

test('advice is sent on with a letter, KS’s decision is put down, and the case tells of both', async () => {
  const { folder, remove } = makeFolder()
  await pickInDialogs(running.app, folder)
  await openAfter()
  const { choose, write, pick } = handsOn(window)
  await choose('button', 'Send råd videre')
  await expect(window.getByRole('checkbox', { name: /Felles innlogging/ })).toBeChecked()
  await expect(window.getByLabel('Mottaker')).toHaveValue('Eli Nes')
  await expectAccessible(window)
  await choose('button', 'Lag oversendelse og registrer')
  await said('2 råd er registrert som oversendt.')
  const [letter = ''] = readdirSync(folder)
  expect(letter).toMatch(/\.docx$/)
  expect(readWord(readFileSync(`${folder}/${letter}`)).lines).toContain('Rådet anbefaler Felles innlogging.')
  remove()
  await said('2 venter på avgjørelse i KS · 1 åpen oppfølging · 1 over fristen')

  await choose('button', 'Før avgjørelsen i KS om Felles innlogging')
  await pick('Avgjørelse', 'Avviker fra rådet')
  await write('Ordlyd eller begrunnelse', 'KS venter på budsjettet.')
  await choose('button', 'Lagre avgjørelsen')
  await said('Avgjørelsen i KS er lagret.')
  await said('1 venter på avgjørelse i KS · 1 åpen oppfølging · 1 over fristen')
  await expectAccessible(window)
  await goTo(`#/saker/${running.made.caseId}/saksgang`)
  const stops = window.getByRole('list', { name: 'Saksgang' }).getByRole('listitem')
  await expect(stops).toHaveCount(3)
  await expect(stops.filter({ hasText: 'Eli Nes' })).toContainText('Oversendt')
  await expect(stops.filter({ hasText: 'KS venter på budsjettet.' })).toContainText('Avviker fra rådet')
  await expectAccessible(window)
})

test('what was put down wrongly is put right, and undone by Ctrl Z', async () => {
  await openAfter()
  const { choose, write, press, reach } = handsOn(window)
  await choose('button', 'Send råd videre')
  await reach(window.getByRole('checkbox', { name: /Felles arkiv/ }))
  await press(' ')
  await write('Dokument', 'Brev 1')
  await choose('button', 'Bare registrer')
  await said('1 råd er registrert som oversendt.')
  await choose('button', /^Endre oversendelsen til Eli Nes/)
  await write('Mottaker', 'Hovedstyret')
  await choose('button', 'Lagre oversendelsen')
  await expect(window.getByText(/^Hovedstyret .*, Brev 1$/)).toBeVisible()
  await press('Control+z')
  await expect(window.getByText(/^Eli Nes .*, Brev 1$/)).toBeVisible()
  await press('Control+z')
  await said('2 råd er ikke oversendt · 1 åpen oppfølging · 1 over fristen')
})

test('a letter without any advice is not sent, and one for DIF goes to KS', async () => {
  await openAfter()
  const { choose, write, press, reach } = handsOn(window)
  await choose('button', 'Send råd videre')
  for (const name of [/Felles innlogging/, /Felles arkiv/]) {
    await reach(window.getByRole('checkbox', { name }))
    await press(' ')
  }
  await choose('button', 'Bare registrer')
  await said('Velg minst ett råd.')
  await press('Escape')
  await running.window.reload()
  await openAfter()
  await goTo(`#/saker/${running.made.caseId}/grunnlag`)
  await window.getByRole('checkbox', { name: /DIF/ }).check()
  await openAfter()
  await said('Saken gjelder DIF. Rådet går til KS, som tar det opp med DIF.')
  await choose('button', 'Send råd videre')
  await write('Mottaker', 'KS Digitale fellestjenester')
  await choose('button', 'Bare registrer')
  await said('Rådet i en sak for DIF går til KS, som tar det opp med DIF. Velg en mottaker i KS.')
})

test('the overview says which advice has not been sent on, and leads to it', async () => {
  await goTo('#/oversikt')
  const section = window.getByRole('region', { name: 'Råd som ikke er oversendt' })
  await expect(section).toContainText('2 råd er ikke oversendt')
  await expectAccessible(window)
  await section.getByRole('link').click()
  await said('2 råd er ikke oversendt · 1 åpen oppfølging · 1 over fristen')
  await expect(window.getByRole('link', { name: /^Etterarbeid/ })).toContainText('2 råd ikke oversendt')
})

test('a follow-up is ordered, found, changed, told of, and taken up in the next meeting, by keyboard', async () => {
  await openAfter()
  const { choose, write, pick, press, type } = handsOn(window)
  await choose('button', 'Legg til oppfølging av Felles arkiv')
  await write('Hva skal gjøres', 'Lage plan')
  await write('Frist', '2 u')
  await expect(window.getByText(/^Blir .*dag/)).toBeVisible()
  await press('Enter')
  await goTo('#/oppfolging')
  await expect(window.getByRole('heading', { name: 'Over fristen (1)' })).toBeVisible()
  await expect(window.getByRole('heading', { name: 'De neste 30 dagene (1)' })).toBeVisible()
  await pick('Ordnet etter', 'Etter ansvarlig')
  await expect(window.getByRole('heading', { level: 2 }).nth(0)).toHaveText('Kari Prøve (1)')
  await expect(window.getByRole('heading', { level: 2 }).nth(1)).toHaveText('Uten ansvarlig (1)')

  const boxes = window.getByRole('checkbox')
  await boxes.first().focus()
  await press('ArrowDown')
  await expect(boxes.nth(1)).toBeFocused()
  await press('/')
  await type('fylkene')
  await expect(boxes).toHaveCount(1)
  await choose('button', 'Endre: Svare fylkene')
  await write('Frist', '+14')
  await pick('Status', 'Påbegynt')
  await choose('button', 'Lagre endringene')
  await said('Oppfølgingen er endret.')
  await choose('button', 'Historikk: Svare fylkene')
  await write('Merknad', 'Ringte i dag.')
  await choose('button', 'Legg til merknaden')
  const history = window.getByRole('group', { name: 'Historikk: Svare fylkene' })
  await expect(history.getByRole('listitem')).toContainText([
    'Registrert: Kari Prøve, frist',
    'Fristen er endret fra frist',
    'Status er endret fra åpen til påbegynt',
    'Merknad: Ringte i dag.',
  ])
  await expectAccessible(window)
  await press('Escape')
  await choose('button', /^Ta opp i neste møte, Prøverådet .*: Svare fylkene$/)
  await expect(window.getByRole('link', { name: /^På sakslisten: Prøverådet/ })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Historikk: Svare fylkene' })).toBeFocused()
  await press('Control+z')
  await expect(window.getByRole('link', { name: /^På sakslisten/ })).toHaveCount(0)
})

test('follow-ups leave the program as text and as to-dos, and what is removed comes back', async () => {
  const { folder, remove } = makeFolder()
  await pickInDialogs(running.app, folder)
  await goTo('#/oppfolging')
  const { choose, press } = handsOn(window)
  await choose('button', 'Kopier listen')
  await said('1 oppfølging er kopiert som tekst.')
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('Kari Prøve\n– Svare fylkene. Frist')
  await choose('button', 'Lagre som kalenderfil')
  await expect(window.getByText(/^1 oppfølging er skrevet til .*\.ics\.$/)).toBeVisible()
  await choose('button', 'Lagre som regneark')
  await expect(window.getByText(/^1 oppfølging er skrevet til .*\.csv\.$/)).toBeVisible()
  expect(readdirSync(folder)).toHaveLength(2)
  remove()
  await choose('button', 'Endre: Svare fylkene')
  await choose('button', 'Fjern oppfølgingen')
  await said('Oppfølgingen er fjernet.')
  await window.getByText('Fjernet (1)').focus()
  await press('Enter')
  await choose('button', 'Hent tilbake: Svare fylkene')
  await expect(window.getByRole('checkbox', { name: 'Merk som gjort: Svare fylkene' })).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`what is done after a meeting fits a page seen at twice the size, in ${scheme} colours`, async () => {
    await window.evaluate((chosen) => (document.documentElement.dataset['colorScheme'] = chosen), scheme)
    await resize(running.app, 640, 400)
    await openAfter()
    await window.getByRole('button', { name: 'Send råd videre' }).click()
    await expectNoSideScroll()
    await expectAccessible(window)
    await goTo('#/oppfolging')
    await expect(window.getByRole('heading', { name: 'Over fristen (1)' })).toBeVisible()
    await window.getByRole('button', { name: 'Historikk: Svare fylkene' }).click()
    await expectAccessible(window)
  })
}

const expectNoSideScroll = async () =>
  expect(await window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
