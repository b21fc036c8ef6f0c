import { expect, test, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { listed, makeCommittee, memberFile, quotaGroups, year, type Committee } from '../support/committee.ts'
import { isSaid, makeBody, type Desk } from '../support/desk.ts'
import { openWith, type OpenApp } from '../support/in-window.ts'
import { handsOn } from '../support/keyboard.ts'

let running: OpenApp<Committee | null>
let window: Page
let desk: Desk

async function open<T extends Committee | null>(make: (call: Call) => Promise<T>): Promise<T> {
  const opened = await openWith(make)
  running = opened
  window = opened.window
  desk = { window, hands: handsOn(window) }
  await expect(heading('Oversikt')).toBeVisible()
  return opened.made
}
test.afterEach(() => running.close())

const heading = (name: string) => window.getByRole('heading', { level: 1, name })
const section = (name: string | RegExp) => window.getByRole('region', { name })
const group = (name: string) => section('Plasser og medlemmer').getByRole('row', { name: new RegExp(`^${name} `) })
const warning = (title: string | RegExp) => section(/varse?l/i).getByRole('listitem', { name: title })

async function goTo(bodyId: string, part: string, name = 'Prøverådet'): Promise<void> {
  await window.evaluate((address) => (location.hash = address), `#/organer/${bodyId}/${part}`)
  await expect(heading(name)).toBeVisible()
}

/** The columns of the table by group: seats, filled, vacant, members. */
const numbersOf = (name: string) => group(name).getByRole('cell').allInnerTexts()

test('a secretary builds the council by keyboard: its fourteen seats by hand, its eleven members from a list', async () => {
  await open(() => Promise.resolve(null))
  const { hands } = desk
  const file = join(dirname(running.path), 'medlemmer.csv')
  writeFileSync(file, memberFile())
  await makeBody(desk, 'Prøverådet', 'Råd', ...quotaGroups.map(([name, count]) => [name, String(count)] as const))
  await expect(window.getByText('Råd · 14 plasser, 0 besatt, 14 ledige')).toBeVisible()
  window.once('filechooser', (chooser) => void chooser.setFiles(file))
  await hands.choose('button', 'Importer')
  await expect(window.getByRole('table', { name: 'Radene i filen' }).getByRole('row')).toHaveCount(listed.length + 1)
  await hands.choose('button', 'Ta inn 11 medlemmer')
  await isSaid(desk, /11 medlemmer er tatt inn/)
  await expect(window.getByText('Råd · 14 plasser, 11 besatt, 3 ledige')).toBeVisible()
  await hands.choose('link', 'Sammensetning')
  await expect(group('Sum')).toBeVisible()
  expect(await numbersOf('Sum')).toEqual(['14', '11', '3', '11'])
  expect(await numbersOf('Fylkeskommuner')).toEqual(['2', '1', '1', '1'])
  expect(await numbersOf('Vestfold og Telemark')).toEqual(['1', '0', '1', '0'])
  expect(await numbersOf('Møre og Romsdal')).toEqual(['1', '0', '1', '0'])
  await expect(warning('3 ledige plasser: Fylkeskommuner, Vestfold og Telemark, Møre og Romsdal')).toBeVisible()
  await hands.press('Control+Z')
  await expect(group('Sum')).toContainText('14')
  expect(await numbersOf('Sum')).toEqual(['14', '0', '14', '0'])
})

test('a list with a mistake says in which row and column, and takes in nobody', async () => {
  await open(() => Promise.resolve(null))
  const file = join(dirname(running.path), 'medlemmer.csv')
  writeFileSync(file, memberFile().replace(`mann;medlem;${year - 1}-01-01`, 'mann;medlem;31.02.2026'))
  await makeBody(desk, 'Prøverådet', 'Råd', ...quotaGroups.map(([name, count]) => [name, String(count)] as const))
  window.once('filechooser', (chooser) => void chooser.setFiles(file))
  await window.getByRole('button', { name: 'Importer' }).press('Enter')
  await expect(window.getByText(/^1 rad har feil\./)).toBeVisible()
  await expect(window.getByText(/^Rad 3\. Fra og med: «31\.02\.2026» er ikke en dato/)).toBeVisible()
  await window.getByRole('button', { name: 'Ta inn medlemmene' }).press('Enter')
  await expect(window.getByText('Råd · 14 plasser, 0 besatt, 14 ledige')).toBeVisible()
})

test('she sets a rule of the mandate and sees what it warns of, where the rule is from and what mends it', async () => {
  const { councilId, committeeId } = (await open(makeCommittee)) as Committee
  await goTo(councilId, 'mandat')
  await window.getByRole('button', { name: 'Endre Medlemmer som også sitter i et annet organ' }).press('Enter')
  await window.getByLabel('Minst så mange', { exact: true }).fill('2')
  await window.keyboard.press('Enter')
  await isSaid(desk, 'Regelen er endret.')
  await expect(window.getByRole('row', { name: /også sitter i et annet organ/ })).toContainText(
    'Minst 2 medlemmer av Prøveutvalget',
  )
  await goTo(councilId, 'sammensetning')
  const overlap = warning('1 sitter også i Prøveutvalget, minst 2')
  await expect(overlap).toContainText('Minst 2 av medlemmene skal også sitte i Prøveutvalget.')
  await expect(overlap).toContainText('Mandat for rådet')
  await overlap.getByRole('link', { name: 'Gå til Prøveutvalget' }).press('Enter')
  await expect(heading('Prøveutvalget')).toBeVisible()
  await window.getByRole('button', { name: 'Legg til medlem' }).press('Enter')
  await window.keyboard.type('gerd')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Oppnevn', exact: true }).press('Enter')
  await isSaid(desk, 'Oppnevningen er registrert.')
  await goTo(councilId, 'sammensetning')
  await expect(warning(/ledige plasser/)).toBeVisible()
  await expect(warning('1 sitter også i Prøveutvalget, minst 2')).toHaveCount(0)
  await goTo(committeeId, 'medlemmer', 'Prøveutvalget')
})

test('she tries a change by keyboard, sees the warning before it is made, makes it and takes it back', async () => {
  const { councilId } = (await open(makeCommittee)) as Committee
  const { hands } = desk
  await goTo(councilId, 'sammensetning')
  await expect(warning(/sitter også i Prøveutvalget/)).toHaveCount(0)
  await hands.choose('button', 'Prøv at noen slutter')
  await hands.pick('Medlem', 'Frode Tang, Vestland')
  await hands.press('Enter')
  const tries = section('Prøv en endring')
  await hands.reach(tries.getByRole('button', { name: 'Prøv', exact: true }))
  await hands.press('Enter')
  const filled = tries.getByRole('row', { name: /^Besatte plasser/ })
  await expect(filled).toContainText('11 av 14')
  await expect(filled).toContainText('10 av 14')
  await expect(
    tries
      .getByRole('row', { name: /^Varsler/ })
      .getByRole('cell')
      .last(),
  ).toContainText('Ingen sitter også i Prøveutvalget')
  expect(await numbersOf('Sum')).toEqual(['14', '11', '3', '11'])
  await hands.choose('button', 'Gjennomfør endringene')
  await isSaid(desk, 'Endringen er gjennomført.')
  await window.getByLabel('Vis per dato').fill(`${year + 1}-01-01`)
  await expect(warning('Ingen sitter også i Prøveutvalget')).toBeVisible()
  expect(await numbersOf('Sum')).toEqual(['14', '10', '4', '10'])
  await hands.choose('button', 'Angre')
  await expect(warning('Ingen sitter også i Prøveutvalget')).toHaveCount(0)
  expect(await numbersOf('Sum')).toEqual(['14', '11', '3', '11'])
})

test('a second member from a region with one seat is appointed all the same, and the group says two of one', async () => {
  const { councilId } = (await open(makeCommittee)) as Committee
  await goTo(councilId, 'medlemmer')
  await window.getByRole('button', { name: 'Legg til medlem' }).press('Enter')
  await window.keyboard.type('Lars Dale')
  await window.keyboard.press('Enter')
  await window.getByLabel('Teller i gruppen').selectOption('Agder')
  await window.getByRole('button', { name: 'Oppnevn', exact: true }).press('Enter')
  await isSaid(desk, 'Oppnevningen er registrert.')
  await goTo(councilId, 'sammensetning')
  await expect(warning('Agder: 2 av 1')).toBeVisible()
  expect(await numbersOf('Agder')).toEqual(['1', '1', '0', '2'])
  expect(await numbersOf('Sum')).toEqual(['14', '11', '3', '12'])
})
