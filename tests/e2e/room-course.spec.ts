import { expect, test, type Page } from '@playwright/test'
import type { Room } from '../../shared/room.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { goToStep, makeCalledCouncil, makeMeetingUnderWay, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

test.beforeEach(async () => {
  running = await openWith((call) => makeMeetingUnderWay(call))
  window = running.window
  await goToStep(window, running.made.meetingId, 'mote', note())
})
test.afterEach(() => running.close())

const note = () => window.getByRole('textbox', { name: 'Notat', exact: true })
const status = () => window.locator('.message-line').getByRole('status')
const agenda = () => window.getByRole('navigation', { name: 'Saksliste' })
const entries = () => agenda().getByRole('listitem')

const stored = (): Promise<Room> =>
  withWorkspace(running.path, (call) => call('room.get', { meetingId: running.made.meetingId }))

test('a break begins and ends by one key without leaving the note, and its times can be put right', async () => {
  await window.keyboard.type('Før pausen')
  await window.keyboard.press('Control+Shift+P')
  await expect(status()).toContainText('Pausen har begynt.')
  await expect(window.getByRole('button', { name: /^Pause siden kl\. \d\d\.\d\d/ })).toBeVisible()
  await expect(note()).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.press('Control+Shift+P')
  await expect(status()).toContainText('Pausen er over.')
  await window.getByRole('button', { name: /I gang siden/ }).press('Enter')
  await window.getByLabel('Møtet begynte klokka').fill('09:55')
  await window.getByLabel('Pause 1 fra').fill('11:00')
  await window.getByLabel('Pause 1 til').fill('11:15')
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Tidene er rettet.')
  await running.kill()
  const { meeting, breaks } = await stored()
  expect(meeting.startedAt).toBe('09:55')
  expect(breaks).toMatchObject([{ fromTime: '11:00', toTime: '11:15' }])
})

test('an item is added on the spot and moved by keyboard, and Ctrl Z takes it back when the note has nothing to take back', async () => {
  await window.keyboard.press('Control+Shift+A')
  await expect(window.getByLabel('Hva det gjelder')).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.type('Brev fra en kommune')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('«Brev fra en kommune» er satt på sakslisten.')
  await expect(entries().nth(2)).toContainText('Brev fra en kommune')
  await expect(note()).toBeFocused()
  await agenda()
    .getByRole('button', { name: /Brev fra en kommune/ })
    .focus()
  await window.keyboard.press('Alt+ArrowDown')
  await expect(entries().nth(3)).toContainText('Brev fra en kommune')
  await note().focus()
  await window.keyboard.press('Control+z')
  await expect(entries().nth(2)).toContainText('Brev fra en kommune')
  await window.keyboard.press('Control+z')
  await expect(agenda().getByText('Brev fra en kommune')).toHaveCount(0)
  await expect(note()).toBeFocused()
})

test('Ctrl Z in the note takes back what was typed before it takes back what was done', async () => {
  await window.keyboard.press('F6')
  await expect(window.getByRole('button', { name: /^Som foreslått/ })).toHaveAttribute('aria-pressed', 'true')
  await note().focus()
  await window.keyboard.type('feil')
  await window.keyboard.press('Control+z')
  await expect(note()).toHaveValue('')
  await expect(window.getByRole('button', { name: /^Som foreslått/ })).toHaveAttribute('aria-pressed', 'true')
})

test('the times of an item are put right where they stand', async () => {
  await agenda()
    .getByRole('button', { name: /Godkjenning av innkalling/ })
    .press('Enter')
  await window.getByRole('button', { name: 'Rett tidene' }).press('Enter')
  await window.getByLabel('Tatt opp klokka').fill('10:01')
  await window.getByLabel('Ferdig klokka').fill('10:08')
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(window.getByText('Behandlet kl. 10.01–10.08')).toBeVisible()
  await expect(agenda().getByText('brukt 7 min av 5 min')).toBeVisible()
})

test('the meeting ends only when everything has an outcome, and the rest is postponed by one button', async () => {
  await window.keyboard.press('F6')
  await window.getByRole('button', { name: 'Avslutt møtet' }).press('Enter')
  const question = window.getByRole('dialog', { name: 'Avslutte møtet?' })
  await expect(question.getByRole('listitem')).toHaveText([
    'Punkt 1 Godkjenning av innkalling og saksliste',
    'Sak 2/27 Innsyn',
  ])
  await expect(question.getByRole('button', { name: 'Avslutt møtet' })).toHaveCount(0)
  await expectAccessible(window)
  await expect(question.getByRole('button', { name: 'Utsett de 2 som ikke er behandlet' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(question.getByLabel('Møtet sluttet klokka')).toBeFocused()
  await question.getByLabel('Møtet sluttet klokka').fill('11:30')
  await window.keyboard.press('Enter')
  await expect(window.getByText(/Holdt 10\.00–11\.30/)).toBeVisible()
})

test('a heading gathers its items and is never stopped at', async () => {
  await running.close()
  running = await openWith(async (call) => {
    const council = await makeCalledCouncil(call)
    const { meetingId } = council
    await call('agenda.addHeading', { meetingId, title: 'Fellesløsninger' })
    const { items } = await call('room.get', { meetingId })
    const heading = items.find(({ type }) => type === 'heading')
    await call('agenda.move', { itemId: heading?.id ?? '', position: 2 })
    await call('room.start', { meetingId, time: '10:00' })
    return council
  })
  window = running.window
  await goToStep(window, running.made.meetingId, 'mote', note())
  await expect(agenda().getByText('Fellesløsninger')).toBeVisible()
  await expect(agenda().getByText('0 av 4 behandlet')).toBeVisible()
  await window.keyboard.press('F9')
  await expect(window.getByRole('heading', { level: 2 }).filter({ hasText: 'Arkiv' })).toBeVisible()
  await expectAccessible(window)
})

test('the note for oneself opens by a key, says whom it is for, and folds with the rest of the room', async () => {
  await window.keyboard.press('Control+Shift+N')
  const own = window.getByRole('textbox', { name: 'Notat bare for deg' })
  await expect(own).toBeFocused()
  await window.keyboard.type('HEMMELIGORD')
  await expect(own).toHaveAccessibleDescription(/Bare for deg/)
  await resize(running.app, 640, 400)
  await expectAccessible(window)
  await resize(running.app, 1280, 800)
  await window.keyboard.press('F9')
  await expect(own).toHaveCount(0)
  await window.keyboard.press('F8')
  await expect(own).toHaveValue('HEMMELIGORD')
})

async function openProjector(): Promise<Page> {
  const opening = running.app.waitForEvent('window')
  await window.getByRole('button', { name: 'Vis på lerretet' }).press('Enter')
  const projector = await opening
  await expect(projector.getByRole('heading', { level: 1, name: '1/27 Arkiv' })).toBeVisible()
  return projector
}

test('the projector shows the item and the advice while it is worded, in large type, and nothing private', async () => {
  await window.keyboard.type('MITTNOTAT')
  await window.keyboard.press('Control+Shift+N')
  await window.getByRole('textbox', { name: 'Notat bare for deg' }).fill('HEMMELIGORD')
  const projector = await openProjector()
  await expectAccessible(projector)
  await window.keyboard.press('F7')
  await expect(window.getByRole('textbox', { name: 'Råd' })).toBeFocused()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Planen legges fram i juni.')
  await expect(projector.getByText('Planen legges fram i juni.')).toBeVisible()
  const words = await projector.locator('body').innerText()
  expect(words).not.toMatch(/MITTNOTAT|HEMMELIGORD|Ada Lunde|til stede/)
  const sizes = await projector.evaluate(() =>
    [...document.querySelectorAll('.projector :is(h1, h2, p)')].map((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    ),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28)
  await projector.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(projector)
  await window.keyboard.press('Control+Shift+P')
  await expect(projector.getByText(/^Pause siden kl\./)).toBeVisible()
  await window.keyboard.press('F9')
  await expect(projector.getByRole('heading', { level: 1, name: '2/27 Innsyn' })).toBeVisible()
})

test('the projector can ask for what it shows and for nothing else, and closes with the window', async () => {
  const projector = await openProjector()
  const { meetingId } = running.made
  const ask = (name: string, input: unknown) =>
    projector.evaluate(([operation, asked]) => globalThis.motebok.invoke(operation, asked), [name, input] as [
      string,
      unknown,
    ])
  expect(await ask('room.projector', { meetingId })).toMatchObject({ ok: true })
  for (const name of ['room.get', 'room.close', 'minutes.get', 'window.status', 'window.openRecent', 'journal.undo']) {
    expect(await ask(name, { meetingId })).toMatchObject({ ok: false, key: 'unknownOperation' })
  }
  await projector.evaluate(() => void (location.hash = '#/oversikt'))
  expect(await ask('bodies.list', {})).toMatchObject({ ok: false })
  await window.getByRole('button', { name: 'Lukk lerretet' }).press('Enter')
  await expect.poll(() => projector.isClosed()).toBe(true)
  const again = await openProjector()
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => !one.getTitle().includes('Lerret'))
      ?.close(),
  )
  await expect.poll(() => again.isClosed()).toBe(true)
})
