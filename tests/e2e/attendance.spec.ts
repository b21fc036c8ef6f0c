import { expect, test, type Page } from '@playwright/test'
import { join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { makeSample } from '../../electron/session.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeFolder } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { goToStep } from '../support/secretary.ts'

type Places = Readonly<{ councilId: string; nextId: string; meetings: readonly { id: string; onDate: string }[] }>

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
  await expect(window.getByRole('heading', { level: 1, name: 'Oversikt' })).toBeVisible()
})
test.afterAll(async () => {
  await running.close()
  remove()
})

async function findPlaces(call: Call): Promise<Places> {
  const all = await call('meetings.list', {})
  const councils = all.filter(({ bodyKind }) => bodyKind === 'council')
  const held = councils.filter(({ status }) => status === 'closed').toReversed()
  return {
    councilId: councils[0]?.bodyId ?? '',
    nextId: councils.find(({ status }) => status === 'issued')?.id ?? '',
    meetings: held.map(({ id, onDate }) => ({ id, onDate })),
  }
}

const grid = () => window.getByRole('table', { name: /^Frammøte i KommIT-rådet/ })
const minutes = () => window.getByRole('article', { name: 'Referat' })

async function openGrid(): Promise<void> {
  await window.evaluate((address) => (location.hash = address), `#/organer/${places.councilId}/frammote`)
  await window.getByLabel('Tidsrom').selectOption('2026')
  await expect(grid().getByRole('columnheader', { name: /^Møtet / })).toHaveCount(places.meetings.length)
}

/** By member: the words of the marks, meeting by meeting, and then the numbers. */
const readGrid = async (): Promise<Map<string, string[]>> => {
  const rows = await grid()
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row): [string, string[]] => [
        row.querySelector('th a')?.textContent ?? '',
        [...row.querySelectorAll('td')].map((cell) => cell.querySelector('.ds-sr-only')?.textContent ?? cell.innerText),
      ]),
    )
  return new Map(rows)
}

/** Without the duty in brackets that follows some names. */
const names = (texts: string[]): string[] => texts.map((text) => text.replace(/ \(.*\)$/, '')).toSorted()

const presentIn = async (): Promise<string[]> =>
  names(
    await minutes()
      .getByRole('table', { name: /^Medlem/ })
      .first()
      .locator('tbody tr td:first-child')
      .allInnerTexts(),
  )

const listedUnder = async (title: RegExp): Promise<string[]> => {
  const list = minutes().getByRole('heading', { level: 4, name: title }).locator('+ ul li')
  return names(await list.evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? '')))
}

const withWords = (table: Map<string, string[]>, index: number, words: RegExp): string[] =>
  [...table].filter(([, cells]) => words.test(cells[index] ?? '')).map(([name]) => name)

test('the grid of a year tells of each meeting exactly what its minutes tell', async () => {
  await openGrid()
  const table = await readGrid()
  for (const [index, { id }] of places.meetings.entries()) {
    await goToStep(window, id, 'referat', minutes())
    expect(withWords(table, index, /^til stede/).toSorted()).toEqual(await presentIn())
    const [apologies, noShows] = [await listedUnder(/^Meldt forfall/), await listedUnder(/^Ikk(j)?e møtt/)]
    // Others than members may be absent too; they are in the minutes alone.
    expect(withWords(table, index, /^forfall/).toSorted()).toEqual(apologies.filter((name) => table.has(name)))
    expect(withWords(table, index, /^ikke møtt/).toSorted()).toEqual(noShows.filter((name) => table.has(name)))
  }
})

test('the numbers of each member are those of the marks in the row', async () => {
  await openGrid()
  const count = places.meetings.length
  for (const cells of (await readGrid()).values()) {
    const marks = cells.slice(0, count)
    const of = (words: RegExp) => marks.filter((mark) => words.test(mark)).length
    const expected = [
      of(/^(?!ikke medlem)/),
      of(/^til stede(, digitalt)?$/),
      of(/^til stede i deler/),
      of(/digitalt$/),
      of(/^forfall/),
      of(/^ikke møtt/),
    ]
    expect(cells.slice(count, count + expected.length)).toEqual(expected.map(String))
    // Of the items and of the time; a dash for whoever was a member of no meeting.
    expect(cells.slice(count + expected.length)).toHaveLength(2)
    for (const share of cells.slice(count + expected.length)) expect(share).toMatch(/^(\d+ %|–)$/)
  }
})

test('a meeting in the grid leads to its minutes, and a member to everything they have been part of', async () => {
  await openGrid()
  await grid()
    .getByRole('link', { name: /^Møtet 12\. feb/ })
    .press('Enter')
  await expect(minutes()).toBeVisible()
  await openGrid()
  await grid().getByRole('link', { name: 'Oddvar Hellenes' }).press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Oddvar Hellenes' })).toBeVisible()
})

test('one who is away too often gets a note to copy, and nothing happens by itself', async () => {
  await openGrid()
  const limit = window.getByRole('region', { name: 'Fravær over grensen' })
  await expect(limit).toContainText('Oddvar Hellenes: borte fra 3 av 5 møter')
  await expect(limit).toContainText('Grunnen til fraværet er ikke registrert.')
  await limit.getByRole('button', { name: 'Kopier merknaden om Oddvar Hellenes' }).press('Enter')
  await expect(window.getByText('Merknaden om Oddvar Hellenes er kopiert.')).toBeVisible()
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('Til administrerende direktør')
  await grid().getByRole('link', { name: 'Oddvar Hellenes' }).press('Enter')
  await expect(window.getByRole('row', { name: /KommIT-rådet/ })).toContainText('1. januar 2025 – 30. juni 2027')
})

test('an officer is called to one item and stands with it in the notice', async () => {
  const notice = window.getByRole('region', { name: 'Slik ble innkallingen sendt' }).getByRole('article')
  await goToStep(window, places.nextId, 'innkalling', notice)
  await expect(
    notice
      .getByRole('row', { name: /Ida Krogvik/ })
      .or(notice.getByText(/Ida Krogvik/))
      .first(),
  ).toContainText(/sak 13\/26/i)
})
