import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { makeSample } from '../../electron/session.ts'
import { expectAccessible } from '../support/axe.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { daysFromNow, makeFolder, resize } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { ask } from '../support/paper.ts'
import { cutOff, invisibleStops, isQuiet } from '../support/seeing.ts'

type Places = Readonly<Record<'draft' | 'called' | 'underWay' | 'held' | 'case' | 'body' | 'person', string>>

const { folder, remove } = makeFolder()
const path = join(folder, 'Eksempel.motebok')

let running: RunningApp
let window: Page
let places: Places

test.beforeAll(async () => {
  await makeSample(path)
  places = await withWorkspace(path, findPlaces)
  running = await launchApp({ args: [path] })
  window = running.window
  await resize(running.app, 1280, 800)
  await expect(heading('Oversikt')).toBeVisible()
})
test.afterAll(async () => {
  await running.close()
  remove()
})

/** One meeting at each step of its life in the sample, with one more that is under way, and the fullest case and body. */
async function findPlaces(call: Call): Promise<Places> {
  const meetings = await call('meetings.list', {})
  const at = (status: string) => meetings.find((meeting) => meeting.status === status)
  const held = meetings.find(({ status, bodyKind }) => status === 'closed' && bodyKind === 'council')
  const [bodyId = ''] = meetings.flatMap(({ bodyKind, bodyId: id }) => (bodyKind === 'council' ? [id] : []))
  const underWay = await startMeeting(call, bodyId)
  const agenda = await call('agenda.get', { meetingId: held?.id ?? '' })
  const body = await call('bodies.get', { id: bodyId })
  const caseId = agenda.items.find((item) => item.caseId !== null)?.caseId ?? ''
  return {
    draft: at('draft')?.id ?? '',
    called: at('issued')?.id ?? '',
    underWay,
    held: held?.id ?? '',
    case: caseId,
    body: bodyId,
    person: body.memberships[0]?.personId ?? '',
  }
}

async function startMeeting(call: Call, bodyId: string): Promise<string> {
  const hours = { startsAt: '09:00', endsAt: '11:00' }
  const { id: meetingId } = await call('meetings.schedule', { bodyId, onDate: daysFromNow(0), ...hours, place: 'Oslo' })
  const [case1] = await call('cases.list', {})
  const { itemIds } = await call('agenda.add', { meetingId, picks: [{ caseId: case1?.id ?? '' }] })
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '09:02' })
  await call('attendance.allPresent', { meetingId })
  await call('room.goTo', { itemId: itemIds[0] ?? '', time: '09:10' })
  return meetingId
}

const heading = (name: string | RegExp) => window.getByRole('heading', { level: 1, name })
const press = (name: string | RegExp) => window.getByRole('button', { name }).first().press('Enter')
const toTab = (name: RegExp) => window.getByRole('tab', { name }).press('Enter')
const meeting = (which: keyof Places, step: string) => () => `#/moter/${places[which]}/${step}`

type Screen = Readonly<{ name: string; at: () => string; open?: () => Promise<void> }>

const theCase = () => `#/saker/${places.case}`
const theBody = () => `#/organer/${places.body}`
const paper = () => expect(window.getByRole('textbox', { name: 'Saksframlegg' })).toBeVisible()

const screens: readonly Screen[] = [
  { name: 'the overview', at: () => '#/oversikt' },
  { name: 'the meetings', at: () => '#/moter' },
  { name: 'the form for a meeting', at: () => '#/moter', open: () => press('Nytt møte') },
  { name: 'an agenda under work', at: meeting('draft', 'saksliste') },
  { name: 'the form for changing a meeting', at: meeting('draft', 'saksliste'), open: () => press('Endre møtet') },
  { name: 'a notice under work', at: meeting('draft', 'innkalling') },
  {
    name: 'the question before a notice is sent',
    at: meeting('draft', 'innkalling'),
    open: () => press('Send innkalling'),
  },
  { name: 'an agenda that was sent', at: meeting('called', 'saksliste') },
  { name: 'a notice that was sent', at: meeting('called', 'innkalling') },
  { name: 'the form for absence', at: meeting('called', 'innkalling'), open: () => press(/^Meld forfall for/) },
  { name: 'a meeting room before the meeting', at: meeting('called', 'mote') },
  { name: 'a meeting room', at: meeting('underWay', 'mote') },
  { name: 'a person found in the meeting room', at: meeting('underWay', 'mote'), open: findPerson },
  { name: 'the presence of a person', at: meeting('underWay', 'mote'), open: () => press(/Rett oppmøtet/) },
  { name: 'the form for a follow-up', at: meeting('underWay', 'mote'), open: () => press(/^Legg til oppfølging/) },
  {
    name: 'the question before a meeting is closed',
    at: meeting('underWay', 'mote'),
    open: () => press('Avslutt møtet'),
  },
  { name: 'a meeting room after the meeting', at: meeting('held', 'mote') },
  { name: 'minutes with gaps', at: meeting('underWay', 'referat') },
  { name: 'minutes', at: meeting('held', 'referat') },
  { name: 'the cases', at: () => '#/saker' },
  { name: 'the form for a case', at: () => '#/saker', open: () => press('Ny sak') },
  { name: 'a case with its facts', at: theCase, open: paper },
  { name: 'a case with what it lacks', at: theCase, open: () => toTab(/^Mangler/) },
  { name: 'a case with its versions', at: theCase, open: () => toTab(/^Versjoner/) },
  { name: 'the bodies', at: () => '#/organer' },
  { name: 'the form for a body', at: () => '#/organer', open: () => press('Nytt organ') },
  { name: 'a body', at: theBody },
  { name: 'the form for seats', at: theBody, open: () => press('Legg til plasser') },
  { name: 'the form for a seat', at: theBody, open: () => press(/^Oppnevn til/) },
  { name: 'the form for someone new in a seat', at: theBody, open: appointSomeoneNew },
  { name: 'what can be done for a member', at: theBody, open: () => press(/^Endre /) },
  { name: 'the members of another day', at: () => `${theBody()}/medlemmer/2025-01-15` },
  { name: 'a mandate', at: () => `${theBody()}/mandat` },
  { name: 'the form for a rule', at: () => `${theBody()}/mandat`, open: () => press('Endre utskifting i året') },
  { name: 'the form for a relation', at: () => `${theBody()}/mandat`, open: () => press('Legg til forhold') },
  { name: 'a person', at: () => `#/personer/${places.person}` },
  { name: 'the follow-ups', at: () => '#/oppfolging' },
  { name: 'the settings', at: () => '#/innstillinger' },
  { name: 'the way to everything', at: () => '#/saker', open: () => window.keyboard.press('Control+K') },
  { name: 'the first page', at: () => '#/oversikt', open: closeWorkspace },
  { name: 'the shortcuts', at: () => '#/saker', open: () => window.keyboard.press('F1') },
]

async function findPerson(): Promise<void> {
  await window.keyboard.press('F2')
  await window.keyboard.type('a')
}

async function appointSomeoneNew(): Promise<void> {
  await press(/^Oppnevn til/)
  await window.keyboard.type('Ny Person')
  await window.keyboard.press('Enter')
  await expect(window.getByLabel('Stilling')).toBeFocused()
}

async function closeWorkspace(): Promise<void> {
  await ask(window, 'window.closeWorkspace', {})
  await expect(heading('Møtebok')).toBeVisible()
}

/** Loads the page anew at the address, so that nothing of the screen before is left, and waits until all of it is there. */
async function goTo({ at, open }: Screen): Promise<void> {
  await ask(window, 'window.openRecent', { path })
  await window.evaluate((address) => void (location.hash = address), at())
  await window.reload()
  await expect(heading(/./)).toBeVisible()
  await open?.()
  await isQuiet(window)
}

const background = () => window.evaluate(() => getComputedStyle(document.body).backgroundColor)

for (const screen of screens)
  test(`${screen.name} can be used by everyone, in light and in dark`, async () => {
    await goTo(screen)
    await expect(window.getByRole('heading', { level: 1 })).toHaveCount(1)
    await window.emulateMedia({ colorScheme: 'light' })
    await expectAccessible(window)
    const light = await background()
    await window.emulateMedia({ colorScheme: 'dark' })
    expect(await background()).not.toBe(light)
    await expectAccessible(window)
  })

test('nothing is cut off to the side when everything is twice the size', async () => {
  await zoom(2)
  for (const screen of screens)
    await test.step(screen.name, async () => {
      await goTo(screen)
      expect(await window.evaluate(() => innerWidth)).toBe(640)
      expect(await cutOff(window)).toEqual([])
    })
  await zoom(1)
})

const zoom = (factor: number) =>
  running.app.evaluate(({ BrowserWindow }, by) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by)
  }, factor)

for (const screen of screens.filter(({ open }) => open === undefined))
  test(`every stop for Tab can be seen on ${screen.name}`, async () => {
    await goTo(screen)
    const { stops, invisible } = await invisibleStops(window)
    expect(stops).toBeGreaterThan(8)
    expect(invisible).toEqual([])
  })
