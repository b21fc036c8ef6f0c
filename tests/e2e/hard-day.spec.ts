import { expect, test, type Page } from '@playwright/test'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createStore, openStore } from '../../electron/store.ts'
import { verify } from '../../electron/verify.ts'
import {
  closeMeeting,
  enterRoom,
  goToNext,
  isSaid,
  issueNotice,
  itemOf,
  startMeeting,
  type Desk,
} from '../support/desk.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { disagreements } from '../support/hard-day/agreement.ts'
import { cameAt, castVotes, command, ends, goOver, goToMeeting, move } from '../support/hard-day/by-keys.ts'
import { moveClock } from '../support/moved-clock.ts'
import {
  addedTitle,
  caseTitles,
  days,
  makeCalledCouncil,
  nameOf,
  officer,
  type Called,
} from '../support/hard-day/council.ts'
import { fromStart, words } from '../support/hard-day/day.ts'
import { makeFolder, pickInDialogs } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { withWorkspace } from '../support/meeting.ts'
import { readWordFile, rowsLost, wordsLost } from '../support/screen-and-paper.ts'

// The same day as through the command line, in the window and by keyboard alone: each test goes on where the one before it
// ended. Only the clock of the machine is moved, to the times things happen.
test.describe.configure({ mode: 'serial' })

const { folder, remove } = makeFolder()
const path = join(folder, 'Rådet.motebok')
const userData = join(folder, 'bruker')
const exported = join(folder, 'Word')

let called: Called
let running: RunningApp
let window: Page
let hands: Hands
let desk: Desk
let [today, clock]: [day: string, time: string] = [days.hard, '09:30']
/** All keys of the day, and what else than keys was used, in the windows before this one. */
let keys = 0
const touched: string[] = []

test.beforeAll(async () => {
  createStore(path)
  called = await withWorkspace(path, makeCalledCouncil)
  await sitDown([path])
})
test.afterAll(async () => {
  await running.close()
  remove()
})

async function sitDown(args: string[] = []): Promise<void> {
  running = await launchApp({ userData, args })
  window = running.window
  hands = handsOn(window)
  desk = { window, hands }
  await moveClock(running, today, clock)
  await window.evaluate(() => {
    const touches: string[] = []
    Reflect.set(globalThis, 'touches', touches)
    for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel', 'dragstart'])
      addEventListener(kind, () => touches.push(kind), { capture: true })
  })
}

/** The last of a window before it goes. */
async function standUp(): Promise<void> {
  keys += hands.pressed()
  touched.push(...(await window.evaluate(() => Reflect.get(globalThis, 'touches') as string[])))
}

async function at(time: string): Promise<void> {
  clock = time
  await moveClock(running, today, time)
}

/** The most time, in milliseconds, from a key until what it did survives anything. */
const mayBeLost = 250

/** Ends the program as a power cut would, and starts it again; nobody tells it where to go. */
async function pullThePlug(): Promise<void> {
  await standUp()
  await window.waitForTimeout(2 * mayBeLost)
  await running.kill()
  await sitDown()
}

const note = () => window.getByRole('textbox', { name: 'Notat', exact: true })
const advice = () => window.getByRole('textbox', { name: 'Råd', exact: true })
const minutes = () => window.getByRole('article', { name: 'Referat' })
const isPresent = (count: number) =>
  expect(window.getByRole('heading', { name: `${count} av 11 til stede` })).toBeVisible()
const isSaved = () => expect(window.getByText(/^Lagret kl\. /)).toBeVisible()
const caseOf = (place: number) => caseTitles[place - 3] ?? ''

test('before the meeting one has announced absence, one attends on screen, and those who are there are found by three letters', async () => {
  await goToMeeting(desk, '8. desember 2026')
  await hands.choose('link', 'Til møtets steg')
  await hands.choose('button', `Meld forfall for ${nameOf('karin')}`)
  await hands.press('Enter')
  await isSaid(desk, `Forfall er registrert for ${nameOf('karin')}.`)
  await enterRoom(desk)
  await goOver(desk, 'hans')
  for (const key of fromStart) await move(desk, key, `${nameOf(key)} er til stede.`)
  await isPresent(6)
})

test('the meeting is set, and the points that come by themselves are through in a key each', async () => {
  await at('10:00')
  await startMeeting(desk)
  await expect(note()).toBeFocused()
  await ends(desk, 'F6', 'Punkt 1: Godkjent.')
  await at('10:05')
  await goToNext(desk, '6. oktober 2026')
  await ends(desk, 'F6', 'Punkt 2: Godkjent.')
})

test('two come late, one of them noted too late, and an officer comes for one item', async () => {
  await at('10:10')
  await goToNext(desk, caseOf(3))
  await at('10:12')
  await move(desk, 'cecilie', 'Cecilie Vik kom kl. 10.12.')
  await expect(note()).toBeFocused()
  await hands.type(words.note)
  await ends(desk, 'F6', 'Sak 2/26: Som foreslått.')
  await at('10:30')
  await goToNext(desk, caseOf(4))
  await ends(desk, 'Til orientering', 'Sak 3/26: Til orientering.')
  await at('10:50')
  await goToNext(desk, caseOf(5))
  await move(desk, 'officer', `${officer} kom kl. 10.50.`)
  await at('10:55')
  await move(desk, 'eli', 'Eli Nes kom kl. 10.55.')
  await isPresent(8)
})

test('the one on screen drops out and returns, and a third comes late', async () => {
  await at('11:05')
  await move(desk, 'hans', 'Hans Berg gikk kl. 11.05.')
  await ends(desk, 'F6', 'Sak 4/26: Som foreslått.')
  await at('11:10')
  await goToNext(desk, caseOf(6))
  await at('11:20')
  await move(desk, 'ida', 'Ida Sletten kom kl. 11.20.')
  await at('11:25')
  await goOver(desk, 'hans')
  await isPresent(9)
})

test('the power goes in the middle of a sentence, and the sentence is written on where it was', async () => {
  await hands.type('Det ble spurt om ')
  await pullThePlug()
  await expect(itemOf(desk, caseOf(6))).toBeVisible()
  await expect(note()).toBeFocused()
  await expect(note()).toHaveValue('Det ble spurt om ')
  await isPresent(9)
  await hands.type('hvem som eier løsningen.')
  await ends(desk, 'F6', 'Sak 5/26: Som foreslått.')
})

test('there is a break, and then one is recused on grounds the minutes tell', async () => {
  await at('11:30')
  await hands.press('ControlOrMeta+Shift+P')
  await isSaid(desk, 'Pausen har begynt.')
  await at('11:45')
  await hands.press('ControlOrMeta+Shift+P')
  await isSaid(desk, 'Pausen er over.')
  await goToNext(desk, caseOf(7))
  await hands.press('F4')
  await hands.type('bir')
  await expect(window.getByRole('option').first()).toBeVisible()
  await hands.press('Shift+Enter')
  await expect(window.getByLabel('Grunnlag til referatet')).toBeFocused()
  await hands.type(words.grounds)
  await hands.press('Enter')
  await isSaid(desk, 'Inhabiliteten til Birger Moe i sak 6/26 er rettet.')
  await isPresent(8)
  await ends(desk, 'F6', 'Sak 6/26: Som foreslått.')
})

test('an error from an hour ago is put right, and an item is postponed', async () => {
  await at('11:55')
  await cameAt(desk, 'eli', '10:35')
  await at('12:05')
  await goToNext(desk, caseOf(8))
  await isPresent(9)
  await ends(desk, 'Utsatt', 'Sak 7/26: Utsatt.')
})

test('an amendment is voted on by name, and the casting vote decides', async () => {
  await at('12:15')
  await goToNext(desk, caseOf(9))
  await expect(note()).toBeFocused()
  await hands.press('F3', 'Enter')
  await expect(window.getByRole('combobox', { name: 'Hvem foreslår?' })).toBeFocused()
  await hands.type('eli')
  await hands.press('Enter', 'Enter')
  await expect(window.getByRole('textbox', { name: 'Ordlyd i forslag 1' })).toBeFocused()
  await hands.press('ControlOrMeta+A')
  await hands.type(words.amendment)
  await hands.press('F3', 'Enter')
  await castVotes(desk)
  await expect(window.getByText('4 for, 4 imot, 1 avstår, 0 ikke ført')).toBeVisible()
  await hands.press('Enter')
  await expect(window.getByRole('button', { name: 'Bruk ordene som råd' })).toBeFocused()
  await hands.press('Enter')
  await expect(advice()).toHaveText(words.amendment)
})

test('one has a statement in the minutes, the secretary a note for herself, and someone something to do', async () => {
  await hands.press('ControlOrMeta+Shift+T')
  await expect(window.getByRole('combobox', { name: 'Fra hvem?' })).toBeFocused()
  await hands.type('bir')
  await hands.press('Enter', 'Enter')
  await expect(window.getByRole('textbox', { name: /^Protokolltilførsel fra/ })).toBeFocused()
  await hands.type(words.statement)
  await hands.press('ControlOrMeta+Shift+N')
  await expect(window.getByRole('textbox', { name: 'Notat bare for deg' })).toBeFocused()
  await hands.type(words.privateNote)
  await hands.press('ControlOrMeta+Enter')
  await expect(window.getByLabel('Hva skal gjøres')).toBeFocused()
  await hands.type(words.followUp)
  await hands.press('Tab')
  await hands.type('lei')
  await hands.press('Enter')
  await hands.write('Frist', '2027-01-15')
  await hands.press('Enter')
  await isSaid(desk, 'Oppfølgingen er lagt til.')
})

test('a case is added on the spot', async () => {
  await at('12:40')
  await hands.press('ControlOrMeta+Shift+A')
  await expect(window.getByLabel('Hva det gjelder')).toBeFocused()
  await hands.pick('Eller en klar sak', addedTitle)
  await hands.choose('button', 'Legg til')
  await isSaid(desk, `«${addedTitle}» er satt på sakslisten.`)
  await goToNext(desk, addedTitle)
  await ends(desk, 'Til orientering', 'Sak 13/26: Til orientering.')
})

test('the power goes again, and two leave early', async () => {
  await at('12:50')
  await goToNext(desk, caseOf(10))
  await hands.type('Anskaffelsen deles i to')
  await pullThePlug()
  await expect(itemOf(desk, caseOf(10))).toBeVisible()
  await expect(note()).toHaveValue('Anskaffelsen deles i to')
  await hands.type('.')
  await ends(desk, 'F6', 'Sak 9/26: Som foreslått.')
  await at('13:00')
  await goToNext(desk, caseOf(11))
  await at('13:05')
  await move(desk, 'frode', 'Frode Li gikk kl. 13.05.')
  await ends(desk, 'Til orientering', 'Sak 10/26: Til orientering.')
  await at('13:15')
  await goToNext(desk, caseOf(12))
  await at('13:20')
  await move(desk, 'gro', 'Gro Dal gikk kl. 13.20.')
  await ends(desk, 'Drøftet', 'Sak 11/26: Drøftet.')
  await isPresent(7)
})

test('the meeting cannot end while an item has no outcome, and the question says which', async () => {
  await at('13:30')
  await goToNext(desk, caseOf(13))
  await command(desk, 'avslutt')
  const question = window.getByRole('dialog', { name: 'Avslutte møtet?' })
  await expect(question.getByRole('listitem')).toHaveText([`Sak 12/26 ${caseOf(13)}`])
  await expect(question.getByRole('button', { name: 'Avslutt møtet' })).toHaveCount(0)
  await hands.choose('button', 'Fortsett møtet')
  await ends(desk, 'F6', 'Sak 12/26: Som foreslått.')
  await at('13:40')
  await goToNext(desk, 'Eventuelt')
  await at('13:50')
  await command(desk, 'avslutt')
  await expect(question.getByLabel('Møtet sluttet klokka')).toHaveValue('13:50')
  await hands.press('Enter')
  await expect(minutes()).toContainText('10.00–13.50')
})

const registered = 'Rådet drøftet saken.'
const worded = 'Rådet drøftet saken og kommer tilbake til den.'

test('the minutes lack nothing, and one sentence is put in her own words', async () => {
  await expect(window.getByRole('heading', { name: 'Referatet er komplett' })).toBeVisible()
  await expect(minutes()).not.toContainText(words.privateNote)
  await hands.choose('button', `Endre setningen: ${registered}`)
  await expect(window.getByRole('textbox', { name: 'Setning i referatet' })).toBeFocused()
  await hands.press('Backspace')
  await hands.type(' og kommer tilbake til den.')
  await hands.press('Enter')
  await expect(minutes()).toContainText(`${worded} (egne ord)`)
  await isSaved()
})

/** Leaves the window in order, and asks the file whether everything that tells of the day tells the same. */
async function disagreementsAfter(name: string, arrivalOfIda: string): Promise<string[]> {
  await standUp()
  await running.close()
  return withWorkspace(path, (call) => disagreements(call, called, { folder: join(folder, name), arrivalOfIda }))
}

test('minutes, statistics and the Word file tell what happened', async () => {
  expect(await disagreementsAfter('utkast', '11.20')).toEqual([])
  today = days.next
  clock = '09:50'
  await sitDown([path])
})

test('the next meeting approves the minutes with one change', async () => {
  await goToMeeting(desk, '2. februar 2027')
  await issueNotice(desk, nameOf('siri'))
  await enterRoom(desk)
  await hands.choose('button', 'Alle innkalte er til stede')
  await at('10:00')
  await startMeeting(desk)
  await ends(desk, 'F6', 'Punkt 1: Godkjent.')
  await goToNext(desk, '8. desember 2026')
  await expect(window.getByText('Åpne referatet fra 8. desember 2026. Ingenting mangler i det.')).toBeVisible()
  await hands.press('F7')
  await isSaid(desk, 'Punkt 2: Godkjent med endringer.')
  await hands.reach(note())
  await hands.type(words.correction)
  await goToNext(desk, caseOf(8))
  await ends(desk, 'F6', ': Som foreslått.')
  await goToNext(desk, 'Eventuelt')
  await at('10:40')
  await closeMeeting(desk)
})

test('what was to be changed is put right, and the minutes are approved as corrected', async () => {
  await goToMeeting(desk, '8. desember 2026')
  await hands.choose('link', /^Referat /)
  await expect(window.getByRole('region', { name: 'Godkjenning' })).toContainText(words.correction)
  await hands.reach(window.getByRole('link', { name: /^Møte / }), 'Shift+Tab')
  await hands.press('Enter')
  await expect(note()).toBeFocused()
  await cameAt(desk, 'ida', '11:12')
  await hands.choose('link', 'Gå til referatet')
  await hands.choose('button', 'Godkjenn det rettede referatet')
  await isSaid(desk, 'Referatet er godkjent og låst.')
  await expect(minutes()).toContainText('Ida Sletten ankom kl. 11.12, under sak 5/26.')
  await expect(minutes()).toContainText(worded)
})

test('the approved minutes on paper tell what the screen tells', async () => {
  mkdirSync(exported)
  await pickInDialogs(running.app, exported)
  await hands.choose('button', 'Eksporter Word')
  await expect(window.getByRole('heading', { name: 'Dokumentet er laget.' })).toBeVisible()
  const [file = ''] = readdirSync(exported)
  const paper = readWordFile(join(exported, file))
  expect(await rowsLost(minutes(), paper)).toEqual([])
  expect(await wordsLost(minutes(), paper)).toEqual([])
  expect(paper.gaps).toEqual([])
  expect(paper.lines.join('\n')).toContain(worded)
  expect(paper.lines.join('\n')).not.toContain(words.privateNote)
})

test('all that tells of the day tells the same after the correction, and the file is whole', async () => {
  expect(await disagreementsAfter('godkjent', '11.12')).toEqual([])
  const { meetingId } = called
  const told = await withWorkspace(path, async (call) => {
    const { state, versions, corrections } = await call('minutes.standing', { meetingId })
    const read = async (id: string) => JSON.stringify(await call('minutes.version', { versionId: id }))
    return { state, corrections, versions: await Promise.all(versions.map(({ id }) => read(id))) }
  })
  expect(told).toMatchObject({ state: 'approved', corrections: [{ words: words.correction }] })
  const arrivals = told.versions.map((version) => /Ida Sletten ankom kl. ([\d.]+)/.exec(version)?.[1])
  expect([arrivals.at(0), arrivals.at(-1)]).toEqual(['11.12', '11.20'])
  const store = openStore(path)
  expect(verify(store.db)).toEqual([])
  store.close()
  await sitDown([path])
})

/** More than the day needs today, words included, and less than what a way that has become long would bring it to. */
const mostKeys = 1250

test('the mouse was never touched, and the keys of the whole day are few', async () => {
  await standUp()
  expect(touched).toEqual([])
  test.info().annotations.push({ type: 'keys', description: String(keys) })
  expect(keys).toBeLessThan(mostKeys)
})
