import { expect, test, type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import { expectAccessible } from '../support/axe.ts'
import { makeFolder, openWith, pickInDialogs, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { openCase } from '../support/case-page.ts'
import { closeMeeting } from '../support/close-meeting.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let hands: Hands

test.beforeEach(async () => {
  running = await openWith(makeRoad)
  window = running.window
  hands = handsOn(window)
  await openCase(window, running.made.caseId)
})
test.afterEach(() => running.close())

/** A committee that has treated a case, and a council with a meeting that can take it. */
async function makeRoad(call: Call): Promise<Made> {
  const { id: councilId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { id: committeeId } = await call('bodies.create', { name: 'Prøveutvalget', kind: 'committee' })
  await call('bodies.relate', { fromId: committeeId, toId: councilId, kind: 'worksFor' })
  const { id: caseId } = await call('cases.create', { title: 'Felles arkiv' })
  await treat(call, committeeId, caseId, 'Arkivet bør bygges.', '2026-02-10')
  const hours = { startsAt: '10:00', endsAt: '12:00' }
  await call('meetings.schedule', { bodyId: councilId, onDate: '2030-03-05', ...hours })
  return { caseId }
}

async function treat(call: Call, bodyId: string, caseId: string, advice: string, onDate: string): Promise<void> {
  const { id: meetingId } = await call('meetings.schedule', { bodyId, onDate, startsAt: '10:00', endsAt: '12:00' })
  const { itemIds } = await call('agenda.add', { meetingId, picks: [{ caseId }] })
  const itemId = itemIds[0] ?? ''
  await call('notices.issue', { meetingId })
  await call('room.start', { meetingId, time: '10:00' })
  await call('room.saveAdvice', { itemId, content: contentFromText(advice) })
  await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
  await closeMeeting(call, { meetingId, time: '11:00' })
}

const road = () => window.getByRole('list', { name: 'Saksgang' })
const stop = (name: string) => road().getByRole('listitem').filter({ hasText: name })
const message = (words: string | RegExp) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()

test('a secretary plans the road of a case and moves it on to the council by keyboard alone', async () => {
  await hands.choose('link', 'Se hele saksgangen')
  await expect(window.getByRole('heading', { level: 1, name: 'Saksgang: Felles arkiv' })).toBeVisible()
  await expect(stop('Prøveutvalget')).toContainText('Arkivet bør bygges.')
  await expectAccessible(window)

  await hands.choose('button', 'Planlegg et sted')
  await hands.pick('Sted', 'Prøverådet')
  await hands.writeWhen('Planlagt dato', '2030-03-05')
  await hands.choose('button', 'Legg til stedet')
  await message('Prøverådet er lagt til i saksgangen.')
  await hands.choose('button', 'Planlegg et sted')
  await hands.write('Mottaker', 'Administrerende direktør')
  await hands.choose('button', 'Legg til stedet')
  await expect(stop('Administrerende direktør')).toContainText('Planlagt, uten dato')

  await hands.choose('button', 'Send saken videre')
  await expectAccessible(window)
  await hands.choose('button', 'Sett på sakslisten')
  await message('Saken står på sakslisten til Prøverådet 5. mars 2030, med behandlingene den har hatt.')
  await expect(stop('Prøverådet')).toContainText('Satt opp')
  await expect(window.getByRole('button', { name: 'Send saken videre' })).toHaveCount(0)
})

test('a receiver’s answer is noted, places change order, and one is taken out again', async () => {
  await window.getByRole('link', { name: 'Se hele saksgangen' }).press('Enter')
  for (const receiver of ['Hovedstyret', 'Administrerende direktør']) {
    await window.getByRole('button', { name: 'Planlegg et sted' }).press('Enter')
    await window.getByLabel('Mottaker').fill(receiver)
    await window.keyboard.press('Enter')
    await expect(stop(receiver)).toBeVisible()
  }
  await window.getByRole('button', { name: 'Flytt Administrerende direktør fram' }).press('Enter')
  await expect(road().getByRole('listitem').last()).toContainText('Hovedstyret')
  await window.getByRole('button', { name: 'Endre Administrerende direktør' }).press('Enter')
  await window.getByLabel('Oversendt').fill('2026-02-12')
  await window.getByLabel('Mottakerens saksnummer').fill('15/57')
  await window.getByLabel('Svar fra mottakeren').fill('KS følger rådet.')
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Lagre stedet' }).press('Enter')
  await expect(stop('Administrerende direktør')).toContainText('Oversendt 12. februar 2026, 15/57')
  await window.getByRole('button', { name: 'Endre Hovedstyret' }).press('Enter')
  await window.getByRole('button', { name: 'Fjern stedet' }).press('Enter')
  await expect(stop('Hovedstyret')).toHaveCount(0)
})

test('the road is saved as Word, and is whole at twice the size in the dark', async () => {
  const { folder, remove } = makeFolder()
  await pickInDialogs(running.app, folder)
  await window.emulateMedia({ colorScheme: 'dark' })
  await resize(running.app, 640, 400)
  await window.getByRole('link', { name: 'Se hele saksgangen' }).press('Enter')
  await window.getByRole('button', { name: 'Lagre som Word' }).press('Enter')
  await message(/Saksgang – Felles arkiv\.docx/)
  expect(readdirSync(folder)).toEqual(['Saksgang – Felles arkiv.docx'])
  await expectAccessible(window)
  const isCut = await window.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isCut).toBe(false)
  remove()
})
