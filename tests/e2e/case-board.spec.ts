import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import { expectAccessible } from '../support/axe.ts'
import { daysFromNow, openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { cutOff } from '../support/seeing.ts'

let running: OpenApp<object>
let window: Page
let hands: Hands

test.afterEach(() => running.close())

/** A council with one case that nobody has begun, one that is late for a meeting, and one that has been called. */
async function makeCases(call: Call): Promise<object> {
  const { id: bodyId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { id: areaId } = await call('bodies.addWorkArea', { bodyId, name: 'Felles løsninger' })
  const person = { title: 'direktør', organisation: 'Prøve kommune' }
  const { id: ownerId } = await call('members.addPerson', { name: 'Marit Moe', ...person })
  const make = (title: string) => call('cases.create', { title, ownerId, workAreaIds: [areaId] })
  await call('cases.create', { title: 'Åpen plan' })
  const { id: late } = await make('Felles prøveløsning')
  await call('papers.saveSection', { caseId: late, key: 'summary', content: contentFromText('Kort om prøven.') })
  const { id: called } = await make('Status for prøvene')
  const hours = { bodyId, startsAt: '10:00', endsAt: '12:00', place: 'Oslo' }
  const soon = await call('meetings.schedule', { ...hours, onDate: daysFromNow(3) })
  await call('agenda.add', { meetingId: soon.id, picks: [{ caseId: late }] })
  const later = await call('meetings.schedule', { ...hours, onDate: daysFromNow(40) })
  await call('agenda.add', { meetingId: later.id, picks: [{ caseId: called }] })
  await call('notices.issue', { meetingId: later.id })
  return {}
}

async function start(make: (call: Call) => Promise<object> = makeCases): Promise<void> {
  running = await openWith(make)
  window = running.window
  hands = handsOn(window)
  await expect(heading('Oversikt')).toBeVisible()
}

const heading = (name: string) => window.getByRole('heading', { level: 1, name })
const column = (name: string) => window.getByRole('region', { name })
const card = (name: string) => window.getByRole('link', { name, exact: true })
const row = (title: string) => window.getByRole('row').filter({ has: card(title) })
const titles = () => window.getByRole('rowheader').getByRole('link')

async function goTo(address: string): Promise<void> {
  await window.evaluate((to) => (location.hash = to), address)
  await expect(heading('Saker')).toBeVisible()
}

test('the board shows every case in its stage, with who has it and what it lacks for its deadline', async () => {
  await start()
  await goTo('#/saker/tavle')
  await expect(column('Under arbeid 1').getByRole('listitem')).toContainText(
    /Åpen plan.*Ikke satt opp.*Ingen ansvarlig.*Framlegget er ikke begynt.*Mangler: forslag/,
  )
  await expect(column('På saksliste 1').getByRole('listitem')).toContainText(
    /Felles prøveløsning.*Prøverådet.*Marit Moe.*Utkast hos Marit Moe.*Innlevering .*gått ut.*Mangler: forslag/,
  )
  await expect(column('Innkalt 1').getByRole('listitem')).toContainText(/sak\s1\/\d\d.*Levert/)
  await expect(column('Klar 0').getByRole('listitem')).toHaveCount(0)
  await expect(window.getByText('3 saker', { exact: true })).toBeVisible()
  await expectAccessible(window)
})

test('a secretary goes from card to card with the arrows, opens one, and comes back to the board', async () => {
  await start()
  await goTo('#/saker')
  await hands.choose('link', 'Tavle')
  await hands.reach(card('Åpen plan'))
  await hands.press('ArrowRight')
  await expect(card('Felles prøveløsning')).toBeFocused()
  await hands.press('ArrowDown', 'ArrowRight')
  await expect(card('Status for prøvene')).toBeFocused()
  await hands.press('ArrowRight', 'ArrowLeft', 'Home')
  await expect(card('Felles prøveløsning')).toBeFocused()
  await hands.press('Enter')
  await expect(heading('Felles prøveløsning')).toBeVisible()
  await window.goBack()
  await expect(column('På saksliste 1')).toBeVisible()
})

test('what one has asked for is remembered when the window is opened anew, and is cleared by one button', async () => {
  await start()
  await goTo('#/saker')
  await hands.pick('Organ', 'Prøverådet')
  await expect(titles()).toHaveCount(2)
  await hands.pick('Stadium', 'Innkalt')
  await expect(titles()).toHaveText(['Status for prøvene'])
  await expectAccessible(window)
  await hands.choose('link', 'Tavle')
  await expect(window.getByRole('listitem').filter({ has: card('Status for prøvene') })).toBeVisible()
  await expect(card('Åpen plan')).toBeHidden()

  await window.reload()
  await goTo('#/saker')
  await expect(titles()).toHaveText(['Status for prøvene'])
  await expect(window.getByLabel('Stadium')).toHaveValue('called')
  await window.getByRole('searchbox', { name: 'Søk i saker' }).fill('finnes ikke')
  await expect(window.getByText('Ingen saker passer med det du har valgt.')).toBeVisible()
  await hands.choose('button', 'Nullstill')
  await expect(titles()).toHaveCount(3)
  await expect(window.getByRole('searchbox', { name: 'Søk i saker' })).toBeFocused()
})

test('the table is sorted by the head of a column, and turned around by the same', async () => {
  await start()
  await goTo('#/saker')
  const head = window.getByRole('columnheader', { name: 'Sak', exact: true })
  await hands.reach(head.getByRole('button'))
  await hands.press('Enter')
  await expect(titles()).toHaveText(['Felles prøveløsning', 'Status for prøvene', 'Åpen plan'])
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await hands.press('Enter')
  await expect(titles()).toHaveText(['Åpen plan', 'Status for prøvene', 'Felles prøveløsning'])
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await window.getByLabel('Sortert etter').selectOption('Etter neste frist')
  await expect(titles().first()).toHaveText('Felles prøveløsning')
  await expect(row('Felles prøveløsning')).toContainText(/Innlevering.*gått ut/)
})

test('a register of many cases shows some, and more when asked', async () => {
  await start(async (call) => {
    for (let number = 1; number <= 203; number++) await call('cases.create', { title: `Sak nummer ${number}` })
    return {}
  })
  await goTo('#/saker')
  await expect(window.getByText('203 saker', { exact: true })).toBeVisible()
  await expect(titles()).toHaveCount(200)
  await window.getByRole('button', { name: 'Vis 3 til' }).press('Enter')
  await expect(titles()).toHaveCount(203)
  await expect(titles().nth(200)).toBeFocused()
  await hands.choose('link', 'Tavle')
  await expect(column('Under arbeid 203').getByRole('listitem')).toHaveCount(12)
  await window.getByRole('button', { name: 'Vis alle 203 i tabellen' }).press('Enter')
  await expect(window.getByLabel('Stadium')).toHaveValue('draft')
  await expect(titles()).toHaveCount(203)
})

test('an empty register says what belongs on the board', async () => {
  await start(() => Promise.resolve({}))
  await goTo('#/saker/tavle')
  await expect(window.getByText('Her står sakene som skal til råd og utvalg.')).toBeVisible()
  await expectAccessible(window)
})

test('the board and the table can be read at twice the size and in the dark', async () => {
  await start()
  await resize(running.app, 640, 400)
  await window.emulateMedia({ colorScheme: 'dark' })
  for (const address of ['#/saker', '#/saker/tavle']) {
    await goTo(address)
    await expect(card('Åpen plan')).toBeVisible()
    await expectAccessible(window)
    expect(await cutOff(window)).toEqual([])
  }
})
