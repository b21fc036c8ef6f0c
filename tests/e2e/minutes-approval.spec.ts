import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

type Held = Council & Readonly<{ nextId: string; firstItem: string; deputyId: string }>

let running: OpenApp<Held>
let window: Page

/** A meeting that has ended with nothing missing, and the next one planned. */
async function makeWhole(call: Call): Promise<Held> {
  const council = await makeCalledCouncil(call)
  const { meetingId, councilId } = council
  await call('room.start', { meetingId, time: '10:00' })
  await call('attendance.allPresent', { meetingId })
  const { items } = await call('agenda.get', { meetingId })
  for (const { id, type } of items) {
    if (type === 'anyOther') continue
    await call('room.goTo', { itemId: id, time: '10:05' })
    await call('room.recordOutcome', { itemId: id, outcome: 'asProposed' })
    await call('room.saveAdvice', { itemId: id, content: contentFromText('Rådet anbefaler at arbeidet går videre.') })
  }
  const { attendees } = await call('attendance.get', { meetingId })
  const { id: nextId } = await call('meetings.schedule', {
    bodyId: councilId,
    onDate: '2027-05-04',
    startsAt: '10:00',
    endsAt: '12:00',
    place: 'Oslo',
  })
  await call('room.close', { meetingId, time: '11:00' })
  const firstItem = items.find(({ type }) => type === 'case')?.id ?? ''
  return { ...council, nextId, firstItem, deputyId: attendees[1]?.id ?? '' }
}

async function open(prepare: (call: Call, held: Held) => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  running = await openWith(async (call) => {
    const held = await makeWhole(call)
    await prepare(call, held)
    return held
  })
  window = running.window
  await goToStep(window, running.made.meetingId, 'referat', window.getByRole('link', { name: /^Referat/ }))
}
test.afterEach(() => running.close())

const sheet = () => window.getByRole('article', { name: 'Referat' })
const standing = () => window.getByRole('region', { name: 'Godkjenning' })
const outcome = 'Prøverådet sluttet seg til forslaget.'
const editOutcome = () =>
  sheet()
    .getByRole('button', { name: `Endre setningen: ${outcome}` })
    .first()

test('a sentence is put in one’s own words where it stands, with the keyboard alone, and can follow the facts again', async () => {
  await open()
  await editOutcome().focus()
  await window.keyboard.press('Enter')
  const field = window.getByRole('textbox', { name: 'Setning i referatet' })
  await expect(field).toBeFocused()
  await window.keyboard.press('Control+A')
  await window.keyboard.type('Rådet sa ja.')
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(sheet().getByRole('button', { name: 'Endre setningen: Rådet sa ja.' })).toBeFocused()
  await expect(sheet()).toContainText('Rådet sa ja. (egne ord)')
  await window.getByRole('link', { name: /^Innkalling/ }).click()
  await window.getByRole('link', { name: /^Referat/ }).click()
  await expect(sheet()).toContainText('Rådet sa ja. (egne ord)')
  await sheet()
    .getByRole('button', { name: `Bruk det registrerte: ${outcome}` })
    .press('Enter')
  await expect(sheet()).not.toContainText('Rådet sa ja.')
})

test('one key goes from sentence to sentence and another from item to item, also out of one being written', async () => {
  await open()
  const inFocus = () => window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const first = sheet().locator('.sentence').first()
  await window.getByRole('button', { name: 'Registrer godkjenning' }).focus()
  await window.keyboard.press('F9')
  await expect(first.getByRole('button').first()).toBeFocused()
  const began = await inFocus()
  await window.keyboard.press('F9')
  await expect(first.getByRole('button').first()).not.toBeFocused()
  await window.keyboard.press('F8')
  expect(await inFocus()).toBe(began)
  await window.keyboard.press('F8')
  expect(await inFocus()).toBe(began)
  const arkiv = sheet().locator('.minutes-item').filter({ hasText: '1/27 Arkiv' })
  const inArkiv = () => arkiv.evaluate((item) => item.contains(document.activeElement))
  await window.keyboard.press('Shift+F9')
  expect(await inArkiv()).toBe(false)
  await window.keyboard.press('Shift+F9')
  await expect.poll(inArkiv).toBe(true)
  for (let steps = 0; steps < 6 && !(await inFocus()).endsWith(outcome); steps++) await window.keyboard.press('F9')
  expect(await inArkiv()).toBe(true)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Setning i referatet' })).toBeFocused()
  await window.keyboard.press('ControlOrMeta+A')
  await window.keyboard.type('Rådet sa ja.')
  await window.keyboard.press('F9')
  await expect(window.getByRole('textbox', { name: 'Setning i referatet' })).toHaveCount(0)
  await expect(sheet()).toContainText('Rådet sa ja. (egne ord)')
  await window.keyboard.press('F8')
  await expect(sheet().getByRole('button', { name: 'Endre setningen: Rådet sa ja.' })).toBeFocused()
  await window.keyboard.press('Shift+F8')
  expect(await inArkiv()).toBe(true)
  await window.keyboard.press('F1')
  const help = window.getByRole('dialog', { name: 'Hurtigtaster' })
  for (const key of ['Neste setning', 'Forrige setning', 'Neste sak eller punkt', 'Forrige sak eller punkt'])
    await expect(help.getByText(key, { exact: true })).toBeVisible()
})

test('where words and facts have both changed, three texts are shown and one chooses', async () => {
  await open(async (call, { meetingId, firstItem }) => {
    await call('minutes.saveWording', { meetingId, key: `${firstItem}/outcome`, words: 'Rådet sa ja.' })
    await call('room.recordOutcome', { itemId: firstItem, outcome: 'noted' })
  })
  const questions = window.getByRole('region', { name: 'Velg mellom egne ord og det som er registrert' })
  await expect(questions).toContainText('1 setning må avgjøres')
  for (const text of [outcome, 'Prøverådet tok saken til orientering.', 'Rådet sa ja.'])
    await expect(questions.getByRole('definition').filter({ hasText: text })).toBeVisible()
  await expectAccessible(window)
  await standing().getByRole('button', { name: 'Registrer godkjenning' }).press('Enter')
  await standing().getByRole('button', { name: 'Godkjenn og lås' }).press('Enter')
  await expect(window.getByText(/Dette må på plass først: «Rådet sa ja.»/)).toBeVisible()
  await questions.getByRole('button', { name: 'Skriv på nytt' }).press('Enter')
  await window.keyboard.press('Control+A')
  await window.keyboard.type('Rådet tok saken til etterretning.')
  await questions.getByRole('button', { name: 'Bruk disse ordene' }).press('Enter')
  await expect(questions).toHaveCount(0)
  await expect(sheet()).toContainText('Rådet tok saken til etterretning. (egne ord)')
})

test('what has changed since the minutes were looked through is marked until it has been seen', async () => {
  await open((call, { firstItem }) => call('room.recordOutcome', { itemId: firstItem, outcome: 'noted' }))
  await expect(sheet()).toContainText(`Prøverådet tok saken til orientering. (endret, før: ${outcome})`)
  const note = window.getByRole('region', { name: '1 setning er endret siden du sist så gjennom referatet.' })
  await note.getByRole('button', { name: 'Sett' }).press('Enter')
  await expect(note).toHaveCount(0)
  await expect(sheet()).not.toContainText('endret, før')
})

test('minutes are approved and locked, opened for a correction, and approved again; both versions can be read', async () => {
  await open()
  await expect(sheet()).toContainText('Utkast. Referatet er ikke godkjent.')
  await expect(standing()).toContainText('Referatet er klart til godkjenning.')
  await standing().getByRole('button', { name: 'Registrer godkjenning' }).press('Enter')
  await expect(standing().getByLabel('Hvem har godkjent')).toHaveValue('Ada Lunde')
  await standing().getByRole('button', { name: 'Godkjenn og lås' }).press('Enter')
  await expect(sheet()).toContainText(/Godkjent .* av Ada Lunde\./)
  await expect(sheet().getByRole('button', { name: /^Endre/ })).toHaveCount(0)
  await expect(sheet().getByRole('combobox')).toHaveCount(0)
  await expectAccessible(window)
  await standing().getByRole('button', { name: 'Åpne en retting' }).press('Enter')
  await window.keyboard.type('Utfallet i sak 1/27 skal være «til orientering».')
  await standing().getByRole('button', { name: 'Åpne rettingen' }).press('Enter')
  await expect(standing()).toContainText('Under retting')
  await sheet().getByRole('combobox', { name: 'Utfall for «Arkiv»' }).selectOption({ label: 'Til orientering' })
  await expect(sheet()).toContainText('Prøverådet tok saken til orientering.')
  await standing().getByRole('button', { name: 'Registrer godkjenning' }).press('Enter')
  await standing().getByRole('button', { name: 'Godkjenn og lås' }).press('Enter')
  await expect(standing()).toContainText('Rettet i versjon 3')
  const versions = window.getByRole('region', { name: 'Versjoner' })
  await versions.getByRole('button', { name: 'Endringer i versjon 3 fra forrige' }).press('Enter')
  await expect(window.getByRole('heading', { name: 'Endringer fra versjon 2 til versjon 3' })).toBeFocused()
  await expect(window.locator('del')).toContainText(outcome)
  await expectAccessible(window)
  await versions.getByRole('button', { name: 'Les versjon 2' }).press('Enter')
  await expect(sheet()).toContainText(outcome)
  await expect(sheet()).not.toContainText('Rettet:')
  await window.getByRole('button', { name: 'Tilbake til referatet' }).press('Enter')
  await expect(sheet()).toContainText('Rettet: Utfallet i sak 1/27')
})

test('an approval that is taken back is told as such among the versions, and the minutes can be written again', async () => {
  await open()
  const versions = window.getByRole('region', { name: 'Versjoner' })
  await standing().getByRole('button', { name: 'Registrer godkjenning' }).press('Enter')
  await standing().getByRole('button', { name: 'Godkjenn og lås' }).press('Enter')
  await expect(versions).toContainText('Versjon 2: Godkjent')
  await expect(sheet().getByRole('combobox')).toHaveCount(0)
  await window.keyboard.press('Control+Z')
  await expect(versions).toContainText('Versjon 2: Godkjenning som er tatt tilbake')
  await expect(sheet()).toContainText('Utkast. Referatet er ikke godkjent.')
  await expect(editOutcome()).toBeVisible()
})

test('the approval is put on the next agenda in one click, and that meeting’s ending records it', async () => {
  await open(async (call, { nextId }) => {
    for (const { id, type } of (await call('agenda.get', { meetingId: nextId })).items)
      if (type === 'approveMinutes') await call('agenda.remove', { itemId: id })
  })
  await standing().getByRole('button', { name: 'Sett opp i møtet 4. mai 2027' }).press('Enter')
  const link = standing().getByRole('link', { name: 'Godkjenningen står på sakslisten til møtet 4. mai 2027.' })
  await link.press('Enter')
  await expect(window.getByText('Godkjenning av referat fra forrige møte 2. mars 2027')).toBeVisible()
})

/** The next meeting takes the minutes up as proposed while something is missing in them. */
async function approveWithGap(call: Call, { nextId, firstItem }: Held): Promise<void> {
  await call('room.recordOutcome', { itemId: firstItem, outcome: 'amended' })
  await call('room.saveAdvice', { itemId: firstItem, content: [{ type: 'paragraph' }] })
  await call('agenda.addTopic', { meetingId: nextId, title: 'Status' })
  await call('notices.issue', { meetingId: nextId })
  await call('room.start', { meetingId: nextId, time: '10:00' })
  for (const { id, type } of (await call('agenda.get', { meetingId: nextId })).items) {
    if (type === 'approveMinutes') await call('room.goTo', { itemId: id, time: '10:05' })
    if (type !== 'anyOther') await call('room.recordOutcome', { itemId: id, outcome: 'asProposed' })
  }
}

test('minutes approved while something is missing in them are locked with one click when it is in place', async () => {
  await open(approveWithGap)
  const { nextId, meetingId } = running.made
  const told = window.getByText('1 ting mangler i det. Det blir ikke låst før den er på plass.')
  await goToStep(window, nextId, 'mote', told)
  await expect(window.getByRole('textbox', { name: 'Endringer i referatet' })).toBeVisible()
  await window.getByRole('button', { name: 'Avslutt møtet' }).first().press('Enter')
  await window.getByRole('dialog').getByRole('button', { name: 'Avslutt møtet' }).press('Enter')
  await goToStep(window, meetingId, 'referat', standing())
  await expect(standing()).toContainText('Referatet kan godkjennes når det som mangler, er på plass.')
  const approve = standing().getByRole('button', { name: 'Registrer godkjenningen i møtet 4. mai 2027' })
  await approve.press('Enter')
  await expect(window.getByText(/Dette må på plass først: .*råd i sak 1\/27/)).toBeVisible()
  await sheet()
    .getByRole('button', { name: /Råd i «Arkiv»/ })
    .press('Enter')
  await window.keyboard.type('Rådet anbefaler et felles arkiv.')
  await expect(standing()).toContainText('Referatet er klart til godkjenning.')
  await expectAccessible(window)
  await approve.press('Enter')
  await expect(standing()).toContainText('Godkjent i møtet 4. mai 2027, punkt 2.')
  await expect(sheet()).toContainText('Rådet anbefaler et felles arkiv.')
})

/** What says how the minutes stand; it has the focus when what was pressed there is gone. */
const standingHeading = () => standing().getByRole('heading', { name: 'Godkjenning' })

test('when the approval has been put on an agenda, the focus goes on to how the minutes stand', async () => {
  await open(async (call, { nextId }) => {
    for (const { id, type } of (await call('agenda.get', { meetingId: nextId })).items)
      if (type === 'approveMinutes') await call('agenda.remove', { itemId: id })
  })
  await standing().getByRole('button', { name: 'Sett opp i møtet 4. mai 2027' }).press('Enter')
  await expect(standing().getByRole('link', { name: /^Godkjenningen står på sakslisten/ })).toBeVisible()
  await expect(standingHeading()).toBeFocused()
})

test('when changes have been seen, the focus goes on to how the minutes stand', async () => {
  await open((call, { firstItem }) => call('room.recordOutcome', { itemId: firstItem, outcome: 'noted' }))
  await window.getByRole('button', { name: 'Sett', exact: true }).press('Enter')
  await expect(window.getByRole('button', { name: 'Sett', exact: true })).toHaveCount(0)
  await expect(standingHeading()).toBeFocused()
})

test('when one question is settled the focus goes on to the others, and after the last to how the minutes stand', async () => {
  await open(async (call, { meetingId }) => {
    const cases = (await call('agenda.get', { meetingId })).items.filter(({ type }) => type === 'case')
    for (const { id } of cases) {
      await call('minutes.saveWording', { meetingId, key: `${id}/outcome`, words: 'Rådet sa ja.' })
      await call('room.recordOutcome', { itemId: id, outcome: 'noted' })
    }
  })
  const keep = window.getByRole('button', { name: 'Behold mine ord' })
  await expect(keep).toHaveCount(2)
  await keep.first().press('Enter')
  await expect(keep).toHaveCount(1)
  await expect(window.getByRole('heading', { name: 'Velg mellom egne ord og det som er registrert' })).toBeFocused()
  await keep.press('Enter')
  await expect(keep).toHaveCount(0)
  await expect(standingHeading()).toBeFocused()
})

test('when a correction is dropped, the focus goes on to how the minutes stand', async () => {
  await open(async (call, { meetingId }) => {
    await call('minutes.approve', { meetingId, approvedOn: '2027-03-10', approvers: ['Ada Lunde'] })
    await call('minutes.openCorrection', { meetingId, words: 'Sluttiden er feil.' })
  })
  await standing().getByRole('button', { name: 'Trekk rettingen' }).press('Enter')
  await expect(standing()).toContainText('Godkjente referater er låst.')
  await expect(standingHeading()).toBeFocused()
})

test('everything about approval can be read at twice the size', async () => {
  await open((call, { meetingId, firstItem }) =>
    call('minutes.saveWording', { meetingId, key: `${firstItem}/outcome`, words: 'Rådet sa ja.' }),
  )
  await resize(running.app, 640, 400)
  await expect(standing()).toBeVisible()
  await expectAccessible(window)
})
