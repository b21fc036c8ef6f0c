import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { makeCommittee, year, type Committee } from '../support/committee.ts'
import { isSaid, type Desk } from '../support/desk.ts'
import { daysFromNow, openWith, type OpenApp } from '../support/in-window.ts'
import { handsOn } from '../support/keyboard.ts'
import { goToStep } from '../support/secretary.ts'
import { holdMeeting, makeMeeting } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

type Made = Committee & Readonly<{ meetingId: string; networkId: string }>

let running: OpenApp<Made>
let window: Page
let desk: Desk

test.beforeEach(async () => {
  running = await openWith(makeHistory)
  window = running.window
  desk = { window, hands: handsOn(window) }
  await expect(heading('Oversikt')).toBeVisible()
})
test.afterEach(() => running.close())

/** The council with a meeting held last month, and a network that nobody uses any more. */
async function makeHistory(call: Call): Promise<Made> {
  const committee = await makeCommittee(call)
  const { meetingId } = await makeMeeting(call, { bodyId: committee.councilId, onDate: daysFromNow(-30) })
  await call('agenda.addTopic', { meetingId, title: 'Besøk fra direktoratet', plannedMinutes: 20 })
  await holdMeeting(call, meetingId, [])
  await call('attendance.allPresent', { meetingId })
  await closeMeeting(call, { meetingId, time: '11:00' })
  const { id: networkId } = await call('bodies.create', { name: 'Prøvenettverket', kind: 'network' })
  await call('bodies.remove', { id: networkId })
  return { ...committee, meetingId, networkId }
}

const heading = (name: string | RegExp) => window.getByRole('heading', { level: 1, name })
const row = (name: string) => window.getByRole('row', { name: new RegExp(name) }).first()
const press = (name: string | RegExp) => window.getByRole('button', { name }).first().press('Enter')

async function goTo(bodyId: string, part = 'medlemmer', name = 'Prøverådet'): Promise<void> {
  await window.evaluate((address) => (location.hash = address), `#/organer/${bodyId}/${part}`)
  await expect(heading(name)).toBeVisible()
}

const toMinutes = () =>
  goToStep(window, running.made.meetingId, 'referat', window.getByRole('article', { name: 'Referat' }))

test('a member who changes employer stays, is marked until somebody has considered it, and keeps the history', async () => {
  await goTo(running.made.councilId)
  await press('Endre Dagfinn Rud')
  await press('Ny stilling')
  await window.getByLabel('Organisasjon').fill('Fjellvang kommune')
  await window.getByLabel('Gjelder fra og med').or(window.getByLabel('Fra og med')).fill(daysFromNow(-5))
  await press('Registrer stillingen')
  await isSaid(desk, 'Stillingen er registrert. Medlemskapene står.')
  await expect(row('Dagfinn Rud')).toContainText('vurder')
  await expect(row('Dagfinn Rud')).toContainText('Fjellvang kommune')
  await expect(row('Dagfinn Rud')).toContainText(`31. desember ${year + 2}`)
  await expect(window.getByText('Råd · 14 plasser, 11 besatt, 3 ledige')).toBeVisible()
  await toMinutes()
  await expect(window.getByRole('article', { name: 'Referat' })).toContainText('Heiås kommune')
  await goTo(running.made.councilId)
  await press('Medlemskapet står: Dagfinn Rud')
  await isSaid(desk, 'Medlemskapet er vurdert og står.')
  await expect(row('Dagfinn Rud')).not.toContainText('vurder')
  await window.getByRole('link', { name: 'Dagfinn Rud' }).press('Enter')
  await expect(heading('Dagfinn Rud')).toBeVisible()
  await expect(window.getByRole('main')).toContainText('Heiås kommune')
  await expect(window.getByRole('main')).toContainText('Prøverådet')
})

test('a new leader succeeds the old one in one act, by keyboard, and old minutes keep who led then', async () => {
  const { hands } = desk
  await goTo(running.made.councilId)
  await hands.choose('button', 'Endre Eli Nes')
  await hands.choose('button', 'Endre rolle')
  await hands.pick('Ny rolle', 'leder')
  await hands.write('Oppnevnt av', 'administrerende direktør')
  await hands.press('Enter')
  await isSaid(desk, 'Rollen er endret.')
  await expect(row('Eli Nes')).toContainText('leder')
  await expect(row('Ada Lunde')).not.toContainText('leder')
  await toMinutes()
  await expect(window.getByRole('row', { name: /Ada Lunde/ }).first()).toContainText('leder')
  await goTo(running.made.councilId)
  await hands.press('Control+Z')
  await expect(row('Ada Lunde')).toContainText('leder')
  await expect(row('Eli Nes')).not.toContainText('leder')
})

test('a body with a new name is called by its old one in an old meeting', async () => {
  const { councilId } = running.made
  await goTo(councilId, 'mandat')
  await press('Gi nytt navn')
  await window.getByLabel('Nytt navn', { exact: true }).fill('Digitaliseringsrådet')
  await window.getByLabel('Gjelder fra og med').fill(daysFromNow(-3))
  await window.keyboard.press('Enter')
  await isSaid(desk, 'Organet har fått nytt navn.')
  await expect(heading('Digitaliseringsrådet')).toBeVisible()
  await expect(window.getByRole('main')).toContainText('Prøverådet, til og med')
  await toMinutes()
  await expect(heading(/^Prøverådet /)).toBeVisible()
  await expect(window.getByRole('article', { name: 'Referat' })).toContainText('Prøverådet')
  await window.evaluate(() => (location.hash = '#/organer'))
  await expect(window.getByRole('link', { name: 'Digitaliseringsrådet' }).first()).toBeVisible()
})

test('a body that was removed is found among the former ones and taken into use again', async () => {
  await window.evaluate(() => (location.hash = '#/organer'))
  await expect(heading('Organer')).toBeVisible()
  await window
    .getByText(/^Tidligere organer/)
    .first()
    .press('Enter')
  await press('Ta i bruk igjen: Prøvenettverket')
  await isSaid(desk, 'Organet er tatt i bruk igjen.')
  await expect(window.getByRole('link', { name: 'Prøvenettverket' }).first()).toBeVisible()
})

test('the picture of the structure leads to the body one clicks, and the sentences beside it say the same', async () => {
  await window.evaluate(() => (location.hash = '#/organer'))
  const picture = window.getByRole('region', { name: 'Bilde av hvordan organene henger sammen' })
  await expect(picture.getByRole('link', { name: 'Prøverådet' })).toBeVisible()
  await expect(window.getByRole('listitem').filter({ hasText: 'Prøveutvalget arbeider for Prøverådet' })).toBeVisible()
  await picture.getByRole('link', { name: 'Prøveutvalget' }).click()
  await expect(heading('Prøveutvalget')).toBeVisible()
})

test('the picture of the structure can be used by keyboard alone', async () => {
  const { hands } = desk
  await hands.press('Alt+5')
  await expect(heading('Organer')).toBeVisible()
  const picture = window.getByRole('region', { name: 'Bilde av hvordan organene henger sammen' })
  await hands.reach(picture.getByRole('link', { name: 'Prøverådet' }))
  await hands.press('Enter')
  await expect(heading('Prøverådet')).toBeVisible()
})

test('the members of an earlier day are shown as they were', async () => {
  await goTo(running.made.councilId)
  await window.getByLabel('Vis per dato').fill(`${year - 2}-06-01`)
  await expect(window.getByText(/^Slik var det /)).toContainText('14 plasser, 0 besatt, 14 ledige')
})

test('a term other than the mandate’s asks why, and keeps the answer', async () => {
  await goTo(running.made.councilId)
  await press('Oppnevn til Møre og Romsdal')
  await window.keyboard.type('Mona Sand')
  await window.keyboard.press('Enter')
  await window.getByLabel('Til og med').fill(`${year + 1}-12-31`)
  await window.getByLabel('Hvorfor perioden er en annen').fill('Overlapp med neste oppnevning')
  await press(/^Oppnevn$/)
  await isSaid(desk, 'Oppnevningen er registrert.')
  await window.getByRole('link', { name: 'Mona Sand' }).press('Enter')
  await expect(heading('Mona Sand')).toBeVisible()
  await expect(window.getByRole('main')).toContainText('Overlapp med neste oppnevning')
})
