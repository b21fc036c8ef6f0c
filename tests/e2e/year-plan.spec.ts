import { expect, test, type Page } from '@playwright/test'
import { mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { readCalendarIn } from '../support/calendar-file.ts'
import { makeCommittee, year, type Committee } from '../support/committee.ts'
import { isSaid, type Desk } from '../support/desk.ts'
import { openWith, pickInDialogs, type OpenApp } from '../support/in-window.ts'
import { handsOn } from '../support/keyboard.ts'

const next = year + 1
const hours = { startsAt: '10:00', endsAt: '14:00', place: 'Oslo' } as const

let running: OpenApp<Committee>
let window: Page
let desk: Desk

async function open(make: (call: Call) => Promise<Committee> = makeCommittee): Promise<void> {
  running = await openWith(make)
  window = running.window
  desk = { window, hands: handsOn(window) }
  await expect(heading('Oversikt')).toBeVisible()
}
test.afterEach(() => running.close())

/** Three meetings of the council next year, on one day also the committee. */
async function withMeetings(call: Call): Promise<Committee> {
  const committee = await makeCommittee(call)
  const { councilId, committeeId } = committee
  const council = ['02-10', '05-12', '09-15'].map((day) => ({ bodyId: councilId, onDate: `${next}-${day}`, ...hours }))
  const same = { bodyId: committeeId, onDate: `${next}-05-12`, ...hours }
  await call('meetings.scheduleSeveral', { meetings: [...council, same] })
  return committee
}

const heading = (name: string) => window.getByRole('heading', { level: 1, name })
const counts = () => window.getByRole('list', { name: 'Møter mot mandatet' })
const table = () => window.getByRole('table', { name: `Møter i ${next} med frister` })
const row = (day: string) => table().getByRole('row', { name: new RegExp(day) })

async function openPlan(): Promise<void> {
  await window.evaluate((address) => (location.hash = address), `#/arsplan/${next}`)
  await expect(heading(`Årsplan ${next}`)).toBeVisible()
}

/** Writes the year's calendar file to a folder of its own, and reads it. */
async function exportYear(name: string) {
  const folder = join(dirname(running.path), name)
  mkdirSync(folder)
  await pickInDialogs(running.app, folder)
  await window.getByRole('button', { name: 'Kalenderfil for året' }).press('Enter')
  await expect(window.getByText(/^Kalenderfilen er laget/)).toBeVisible()
  await expect.poll(() => readdirSync(folder).filter((file) => file.endsWith('.ics'))).toHaveLength(1)
  return readCalendarIn(folder)
}

test('a secretary plans a year by keyboard alone, from proposals that the mandate is content with', async () => {
  await open()
  const { hands } = desk
  await hands.press('Alt+2')
  await expect(heading('Møter')).toBeVisible()
  await hands.choose('link', `Årsplan ${year}`)
  await expect(heading(`Årsplan ${year}`)).toBeVisible()
  await hands.choose('button', 'Neste år')
  await expect(heading(`Årsplan ${next}`)).toBeVisible()
  await expect(counts()).toContainText('Prøverådet: 0 ordinære møter av 6–8')
  await expect(counts()).toContainText('6 møter for lite.')
  await hands.choose('button', 'Foreslå dager for Prøverådet')
  await expect(window.getByLabel('Ordinære møter i alt')).toHaveValue('6')
  const form = window.getByRole('form', { name: 'Foreslå møtedager' })
  await hands.reach(form.getByRole('button', { name: 'Foreslå dager' }))
  await hands.press('Enter')
  await expect(window.getByRole('heading', { name: 'Forslag til 6 møter' })).toBeFocused()
  await hands.choose('button', 'Legg i planen')
  await isSaid(desk, '6 møter er lagt i planen.')
  await expect(counts()).toContainText('Prøverådet: 6 ordinære møter av 6–8. Innenfor mandatet')
  await expect(table().getByRole('row')).toHaveCount(7)
  await expect(table()).not.toContainText('Helligdag')
  await expect(table()).not.toContainText('Kolliderer')
})

test('all the proposed meetings are taken back in one act', async () => {
  await open()
  await openPlan()
  await window.getByRole('button', { name: 'Foreslå dager for Prøverådet' }).press('Enter')
  await window.getByRole('form').getByRole('button', { name: 'Foreslå dager' }).press('Enter')
  await window.getByRole('button', { name: 'Legg i planen' }).press('Enter')
  await isSaid(desk, '6 møter er lagt i planen.')
  await window.keyboard.press('Control+Z')
  await expect(counts()).toContainText('Prøverådet: 0 ordinære møter av 6–8')
})

test('two bodies with a member in common on one day are told of in the calendar and in the list', async () => {
  await open(withMeetings)
  await openPlan()
  await expect(row('12. mai').filter({ hasText: 'Prøverådet' }).first()).toContainText(
    'Kolliderer med Prøveutvalget: Frode Tang er med i begge.',
  )
  const day = window.getByRole('gridcell').getByRole('button', { name: /12\. mai/ })
  await expect(day).toHaveAccessibleName(/Kolliderer med Prøverådet: Frode Tang er med i begge/)
  await expect(row('10. februar')).not.toContainText('Kolliderer')
})

test('the arrows lead from day to day, and Enter opens the day for a new meeting', async () => {
  await open()
  await openPlan()
  const { hands } = desk
  const days = window.getByRole('gridcell').getByRole('button')
  await hands.reach(days)
  await hands.press('PageDown', 'ArrowDown', 'ArrowRight')
  await expect(window.locator(':focus')).toHaveAttribute('data-day', `${next}-02-09`)
  await hands.press('Enter')
  await hands.pick('Organ', 'Prøverådet')
  await expect(window.getByLabel('Dato')).toHaveValue(`${next}-02-09`)
  await hands.reach(window.getByRole('button', { name: 'Sett opp møtet' }))
  await hands.press('Enter')
  await expect(row('9. februar')).toBeVisible()
})

test('a meeting that is moved or called off is the same meeting in the calendar of those called', async () => {
  await open(withMeetings)
  await openPlan()
  const first = await exportYear('først')
  expect(first).toHaveLength(4)
  expect(first.map(({ start }) => start.slice(5, 10))).toEqual(['02-10', '05-12', '05-12', '09-15'])

  await window.getByRole('button', { name: /^Endre eller avlys Prøverådet 10\. februar/ }).press('Enter')
  await window.getByLabel('Dato', { exact: true }).fill(`${next}-02-17`)
  await window.keyboard.press('Enter')
  await isSaid(desk, 'Møtet er endret.')
  await expect(row('17. februar')).toBeVisible()
  await window.getByRole('button', { name: /^Endre eller avlys Prøverådet 15\. september/ }).press('Enter')
  await window.getByRole('button', { name: 'Avlys møtet' }).press('Enter')
  await isSaid(desk, 'Møtet er avlyst.')
  await expect(row('15. september')).toContainText('Avlyst')

  const second = await exportYear('etterpå')
  const now = new Map(second.map((event) => [event.uid, event]))
  expect(new Set(now.keys())).toEqual(new Set(first.map(({ uid }) => uid)))
  const [moved, , , calledOff] = first
  expect(now.get(moved?.uid ?? '')?.start).toMatch(`${next}-02-17T10:00`)
  expect(now.get(moved?.uid ?? '')?.sequence).toBeGreaterThan(moved?.sequence ?? 0)
  expect(now.get(calledOff?.uid ?? '')?.status).toBe('CANCELLED')
  expect(now.get(calledOff?.uid ?? '')?.sequence).toBeGreaterThan(calledOff?.sequence ?? 0)
  const [, untouched] = first
  expect(now.get(untouched?.uid ?? '')).toEqual(untouched)
})

test('a meeting is dragged to another day, and put back with Angre', async () => {
  await open(withMeetings)
  await openPlan()
  const february = window.getByRole('region', { name: `februar ${next}` })
  const from = february.locator(`[data-day="${next}-02-10"]`)
  await from.dragTo(february.locator(`[data-day="${next}-02-18"]`))
  await isSaid(desk, /^Prøverådet er flyttet til /)
  await expect(row('18. februar')).toBeVisible()
  await window.getByRole('button', { name: 'Angre' }).click()
  await expect(row('10. februar')).toBeVisible()
})
