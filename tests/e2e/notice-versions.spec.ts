import { expect, test, type Page } from '@playwright/test'
import { contentFromText } from '../../shared/content.ts'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page
let hands: Hands

/** The council is called, and afterwards one of the papers is written further on. */
async function calledAndWritten(call: Call): Promise<Council> {
  const council = await makeCalledCouncil(call)
  const [caseId = ''] = council.caseIds
  await call('papers.saveSection', { caseId, key: 'proposal', content: contentFromText('Rådet anbefaler noe annet.') })
  return council
}

async function open(make: (call: Call) => Promise<Council> = calledAndWritten): Promise<void> {
  running = await openWith(make)
  window = running.window
  hands = handsOn(window)
}
test.afterEach(() => running.close())

const heading = (name: string | RegExp) => window.getByRole('heading', { level: 2, name })
const status = () => window.locator('.message-line').getByRole('status')
const sheet = () => window.getByRole('article')
const toNotice = () => goToStep(window, running.made.meetingId, 'innkalling', heading('Innkallingen er sendt'))

test('a secretary moves a called meeting, says why, and sends a second version, all by keyboard', async () => {
  await open()
  await goToStep(window, running.made.meetingId, 'saksliste', window.getByRole('grid', { name: 'Saksliste' }))
  await hands.choose('button', 'Endre møtet')
  await expect(window.getByLabel('Språk')).toHaveCount(0)
  await hands.write('Sted', 'Bergen')
  await hands.press('Enter')
  await expect(status()).toContainText('Ingen får vite om det før du sender en ny versjon')
  await hands.choose('link', 'Endringer som ikke er sendt: 1')
  await expect(heading('Endringer som ikke er sendt: 1')).toBeVisible()
  await expectAccessible(window)
  await hands.write('Begrunnelse for Nytt sted: Bergen (før: Oslo)', 'Salen i Oslo er opptatt')
  await hands.reach(window.getByRole('checkbox', { name: /^Send på nytt: Sak 1\/27 Arkiv/ }))
  await hands.press('Space')
  await hands.choose('button', 'Send versjon 2')
  const question = window.getByRole('dialog', { name: 'Sende versjon 2 av innkallingen?' })
  await expect(question).toContainText('Et nummer brukes aldri om igjen.')
  await expectAccessible(window)
  await hands.reach(question.getByRole('button', { name: 'Send versjon 2' }))
  await hands.press('Enter')
  await expect(status()).toContainText('Versjon 2 av innkallingen er sendt.')
  await expect(window.getByText('Ingen endringer venter på å bli sendt.')).toBeVisible()
  await hands.choose('button', 'Vis endringer i versjon 2')
  await expect(sheet().getByRole('row', { name: 'Nytt sted Bergen (før: Oslo) Salen i Oslo er opptatt' })).toBeVisible()
  await expect(sheet().getByRole('row', { name: /^Nytt saksframlegg Sak 1\/27 Arkiv/ })).toBeVisible()
  await hands.choose('button', 'Vis versjon 1')
  await expect(sheet()).toContainText('Oslo')
  await expect(sheet()).not.toContainText('Bergen')
})

test('what was changed is taken back, and there is nothing left to tell', async () => {
  await open(makeCalledCouncil)
  await window.evaluate((id) => void (location.hash = `#/moter/${id}/innkalling`), running.made.meetingId)
  await window.getByRole('button', { name: 'Endre møtet' }).click()
  await window.getByLabel('Fra klokka').fill('09:00')
  await window.getByRole('button', { name: 'Lagre' }).click()
  await expect(heading('Endringer som ikke er sendt: 1')).toBeVisible()
  await window.locator('.message-line').getByRole('button', { name: 'Angre' }).click()
  await expect(window.getByText('Ingen endringer venter på å bli sendt.')).toBeVisible()
})

test('it is noted who has been sent the notice, and who lacks it', async () => {
  await open(makeCalledCouncil)
  await toNotice()
  const panel = window.getByRole('region', { name: 'Hvem har fått innkallingen' })
  await expect(panel).toContainText('Ikke notert som sendt til 5 av 5.')
  await hands.choose('button', 'Noter som sendt')
  await expect(panel.getByText('Velg minst én.')).toBeVisible()
  await panel.getByRole('button', { name: 'Velg alle som mangler' }).press('Enter')
  await panel.getByRole('checkbox', { name: 'Velg Eli Nes' }).press('Space')
  await hands.choose('button', 'Noter som sendt')
  await expect(status()).toContainText('Notert som sendt til 4.')
  await expect(panel).toContainText('Ikke notert som sendt til 1 av 5.')
  await expectAccessible(window)
  await panel.getByRole('button', { name: /^Fjern noteringen om versjon 1, .* til Ada Lunde$/ }).press('Enter')
  await expect(panel).toContainText('Ikke notert som sendt til 2 av 5.')
})

test('absence of several and how they mean to attend are noted before the meeting', async () => {
  await open(makeCalledCouncil)
  await toNotice()
  await window.getByRole('button', { name: 'Meld forfall for flere' }).press('Enter')
  const form = window.getByRole('form', { name: 'Meld forfall for flere' })
  await form.getByRole('checkbox', { name: 'Birger Moe' }).press('Space')
  await form.getByRole('checkbox', { name: 'Eli Nes' }).press('Space')
  await form.getByLabel('Meldt av').fill('Ada Lunde')
  await window.keyboard.press('Enter')
  await expect(window.getByText('5 innkalt, 2 med forfall')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Meld forfall for flere' })).toBeFocused()
  await expect(window.getByText(/^forfall, meldt av Ada Lunde \d+\. /)).toHaveCount(2)
  await window.getByLabel('Slik møter Cecilie Vik').selectOption({ label: 'digitalt' })
  await expect(status()).toContainText('Cecilie Vik: digitalt.')
  await resize(running.app, 640, 400)
  await expectAccessible(window)
})

test('a meeting that is called off shows who must be told', async () => {
  await open(makeCalledCouncil)
  await toNotice()
  await window.getByRole('button', { name: 'Endre møtet' }).click()
  await window.getByRole('button', { name: 'Avlys møtet' }).press('Enter')
  await expect(heading('Møtet er avlyst')).toBeVisible()
  await expect(window.getByRole('region', { name: 'Møtet er avlyst' })).toContainText('Ada Lunde')
})

test('numbers are let go of and taken over in the settings', async () => {
  await open(makeCalledCouncil)
  await window.evaluate(() => void (location.hash = '#/innstillinger'))
  const section = window.getByRole('region', { name: 'Saksnummer' })
  await expect(section.getByRole('status')).toContainText('Denne maskinen')
  await section.getByRole('button', { name: 'Slipp saksnumrene' }).press('Enter')
  await expect(section.getByRole('status')).toContainText('slapp saksnumrene')
  await expectAccessible(window)
  await section.getByRole('button', { name: 'Ta over saksnumrene' }).press('Enter')
  await expect(section.getByRole('status')).toContainText('Denne maskinen')
})

/** As if the meeting had been called from another machine with the same file. */
async function calledElsewhere(call: Call): Promise<Council> {
  const here = process.env['MOTEBOK_DEVICE']
  process.env['MOTEBOK_DEVICE'] = 'HJEMME-PC'
  try {
    return await makeCalledCouncil(call)
  } finally {
    process.env['MOTEBOK_DEVICE'] = here
  }
}

test('another machine is warned before it takes the numbers over', async () => {
  await open(calledElsewhere)
  await window.evaluate(() => void (location.hash = '#/innstillinger'))
  const section = window.getByRole('region', { name: 'Saksnummer' })
  await expect(section.getByRole('status')).toContainText('Maskinen HJEMME-PC har gitt saksnummer')
  await section.getByRole('button', { name: 'Ta over saksnumrene' }).press('Enter')
  const question = window.getByRole('dialog', { name: 'Ta over saksnumrene fra HJEMME-PC?' })
  await expect(question.getByRole('heading')).toBeFocused()
  await expect(question).toContainText('to saker få samme nummer')
  await expectAccessible(window)
  await question.getByRole('button', { name: 'Ta over likevel' }).press('Enter')
  await expect(section.getByRole('status')).toContainText('Denne maskinen')
})
