import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

/** The called council with a deputy, and the meeting under way with everyone there, at the first case. */
async function makeMeetingUnderWay(call: Call): Promise<Council> {
  const council = await makeCalledCouncil(call)
  const { councilId: bodyId, meetingId } = council
  await call('bodies.setMandate', {
    bodyId,
    hasDeputies: true,
    quorumPart: 4,
    quorumOf: 5,
    quorumNote: 'Etter mandatet.',
  })
  await call('bodies.addSeats', { bodyId, quotaGroup: 'Kommuner', count: 7 })
  const { id: personId } = await call('members.addPerson', { name: 'Vilde Ås', title: 'rådmann' })
  await call('members.appoint', { personId, bodyId, role: 'deputy', fromOn: '2026-01-01' })
  await call('attendance.invite', { meetingId, personId })
  await call('room.start', { meetingId, time: '10:00' })
  await call('attendance.allPresent', { meetingId })
  const { items } = await call('room.get', { meetingId })
  await call('room.goTo', { itemId: items[1]?.id ?? '', time: '10:10' })
  return council
}

test.beforeEach(async () => {
  running = await openWith(makeMeetingUnderWay)
  window = running.window
  await goToStep(window, running.made.meetingId, 'mote', note())
})
test.afterEach(() => running.close())

const status = () => window.locator('.message-line').getByRole('status')
const note = () => window.getByRole('textbox', { name: 'Notat' })
const people = () => window.getByRole('complementary', { name: 'Til stede' })
const person = (name: string) => people().getByRole('listitem').filter({ hasText: name })
const panelOf = (name: string) => person(name).getByRole('group', { name: `Oppmøte for ${name}` })
const count = (words: string) => people().getByRole('heading', { name: words })

async function find(letters: string): Promise<void> {
  await window.keyboard.press('F2')
  await window.keyboard.type(letters)
  await expect(window.getByRole('option').first()).toBeVisible()
}

test('one key lets someone go over to the screen, drop out and come back the same way', async () => {
  await note().focus()
  await find('cec')
  await expect(window.getByRole('option', { name: /Cecilie Vik.*går over til digitalt/ })).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('F2')
  await expect(status()).toContainText('Cecilie Vik deltar digitalt.')
  await expect(people().getByText('4 fysisk, 1 digitalt')).toBeVisible()
  await expect(note()).toBeFocused()
  await find('cec')
  await window.keyboard.press('Enter')
  await expect(count('4 av 5 til stede')).toBeVisible()
  await find('cec')
  await window.keyboard.press('Enter')
  await expect(count('5 av 5 til stede')).toBeVisible()
  await expect(people().getByText('4 fysisk, 1 digitalt')).toBeVisible()
})

test('what is registered stands as sentences, each to be put right or taken out by keyboard', async () => {
  await find('dag')
  await window.keyboard.press('Enter')
  await expect(count('4 av 5 til stede')).toBeVisible()
  await find('dag')
  await window.keyboard.press('Enter')
  await expect(count('5 av 5 til stede')).toBeVisible()
  await person('Dagfinn Rud')
    .getByRole('button', { name: /Dagfinn Rud/ })
    .press('Enter')
  const panel = panelOf('Dagfinn Rud')
  await expect(panel.getByLabel('Kom klokka')).toBeFocused()
  await expect(panel.locator('.stretch-line')).toHaveText(/^Til kl\. [\d.]+/)
  await expectAccessible(window)
  await panel.getByRole('button', { name: /^Rett «til kl/ }).press('Enter')
  await expect(panel.getByLabel('Gikk klokka')).toBeFocused()
  await panel.getByLabel('Gikk klokka').fill('10:20')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Oppmøtet til Dagfinn Rud er rettet.')
  await expect(person('Dagfinn Rud')).toContainText('til kl. 10.20')
  await expect(person('Dagfinn Rud').getByRole('button')).toBeFocused()
  await window.keyboard.press('Enter')
  await panel.getByRole('button', { name: /^Fjern «til kl/ }).press('Enter')
  await expect(status()).toContainText('Oppmøtet til Dagfinn Rud er fjernet.')
  await window.keyboard.press('Escape')
})

test('a recusal gets its grounds when they are to stand in the minutes', async () => {
  await note().focus()
  await window.keyboard.press('F4')
  await window.keyboard.type('bir')
  await expect(window.getByRole('option', { name: /Birger Moe/ })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(person('Birger Moe')).toContainText('inhabil i sak 1/27')
  await expect(note()).toBeFocused()
  await person('Birger Moe').getByRole('button').press('Enter')
  const form = panelOf('Birger Moe').getByRole('form', { name: 'Inhabilitet for Birger Moe i sak 1/27' })
  await form.getByLabel('Grunnlag til referatet').fill('styremedlem hos leverandøren')
  await form.getByLabel('Avgjort av').selectOption({ label: 'organet' })
  await expectAccessible(window)
  await form.getByRole('button', { name: 'Lagre inhabiliteten' }).press('Enter')
  await expect(status()).toContainText('Inhabiliteten til Birger Moe i sak 1/27 er rettet.')
  await goToStep(window, running.made.meetingId, 'referat', window.getByRole('article', { name: 'Referat' }))
  await expect(window.getByRole('article', { name: 'Referat' })).toContainText(
    'Birger Moe ble kjent inhabil og fratrådte under behandlingen av sak 1/27. Grunnlag: styremedlem hos leverandøren.',
  )
})

test('someone who came later than was noted is put right at once, and the same key goes on to when they left', async () => {
  await note().focus()
  await find('dag')
  await window.keyboard.press('Shift+Enter')
  const panel = panelOf('Dagfinn Rud')
  await expect(panel.getByLabel('Kom klokka')).toBeFocused()
  await expect(panel).toContainText('bytter mellom kom og gikk')
  await window.keyboard.press('Shift+Enter')
  await expect(panel.getByLabel('Gikk klokka')).toBeFocused()
  await window.keyboard.press('Shift+Enter')
  await expect(panel.getByLabel('Kom klokka')).toBeFocused()
  await expect(window.getByText('Oppmøtet til Dagfinn Rud er rettet.')).toHaveCount(0)
  await panel.getByLabel('Kom klokka').fill('10:05')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Oppmøtet til Dagfinn Rud er rettet.')
  await expect(person('Dagfinn Rud')).toContainText('fra kl. 10.05')
  await expect(note()).toBeFocused()
  await find('dag')
  await window.keyboard.press('Enter')
  await expect(count('4 av 5 til stede')).toBeVisible()
  await find('dag')
  await window.keyboard.press('Shift+Enter')
  await expect(panel.getByLabel('Gikk klokka')).toBeFocused()
})

test('a recusal is registered and its grounds written in one go, and the pen goes back to the note', async () => {
  await note().focus()
  await window.keyboard.press('F4')
  await window.keyboard.type('bir')
  await expect(window.getByRole('option', { name: /Birger Moe/ })).toBeVisible()
  await expect(people()).toContainText('Skift Enter: med grunnlag til referatet.')
  await window.keyboard.press('Shift+Enter')
  await expect(status()).toContainText('Birger Moe er inhabil i sak 1/27.')
  await expect(panelOf('Birger Moe').getByLabel('Grunnlag til referatet')).toBeFocused()
  await expectAccessible(window)
  await window.keyboard.type('styremedlem')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Inhabiliteten til Birger Moe i sak 1/27 er rettet.')
  await expect(note()).toBeFocused()
  await window.keyboard.press('F4')
  await window.keyboard.type('bir')
  await expect(window.getByRole('option', { name: /Birger Moe.*er habil likevel/ })).toBeVisible()
  await window.keyboard.press('Shift+Enter')
  await expect(panelOf('Birger Moe').getByLabel('Grunnlag til referatet')).toHaveValue('styremedlem')
  await expect(panelOf('Birger Moe').getByLabel('Grunnlag til referatet')).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(note()).toBeFocused()
  await expect(person('Birger Moe')).toContainText('inhabil i sak 1/27')
})

test('a deputy takes the place of a member who leaves, and too few is said without stopping anything', async () => {
  await find('eli')
  await window.keyboard.press('Enter')
  await expect(count('4 av 5 til stede')).toBeVisible()
  await expect(people().getByText('4 av 5 oppnevnte, 7 plasser')).toBeVisible()
  await find('ada')
  await window.keyboard.press('Enter')
  await expect(people().getByText(/^Under fire femdeler av de 5 oppnevnte medlemmene er til stede/)).toBeVisible()
  await expect(people().getByText('Etter mandatet.')).toBeVisible()
  await person('Vilde Ås').getByRole('button').press('Enter')
  await panelOf('Vilde Ås').getByLabel('Møter for').selectOption({ label: 'Eli Nes' })
  await expect(status()).toContainText('Vilde Ås møter for Eli Nes.')
  await expect(count('4 av 5 til stede')).toBeVisible()
  await expect(people().getByText('Etter mandatet.')).toHaveCount(0)
  await expect(person('Vilde Ås')).toContainText('møter for Eli Nes')
  await expectAccessible(window)
  // Eli Nes was there for part of the first item; the second is treated without her.
  for (const title of ['Innsyn', 'Eventuelt']) {
    await window.keyboard.press('F9')
    await expect(window.getByRole('heading', { level: 2 }).filter({ hasText: title })).toBeVisible()
  }
  await panelOf('Vilde Ås').getByLabel('Møter for').selectOption({ label: 'ingen' })
  const takeBack = panelOf('Vilde Ås').getByRole('button', { name: 'Ta tilbake at Vilde Ås har møtt for Eli Nes' })
  await expect(takeBack).toBeVisible()
  await expectAccessible(window)
  await takeBack.press('Enter')
  await expect(status()).toContainText('Vilde Ås har ikke møtt for Eli Nes.')
  await expect(panelOf('Vilde Ås').getByLabel('Møter for')).toBeFocused()
  await expect(person('Vilde Ås')).not.toContainText('møter for')
})

test('the list stays usable at twice the size', async () => {
  await resize(running.app, 640, 400)
  await find('cec')
  await window.keyboard.press('Shift+Enter')
  const panel = panelOf('Cecilie Vik')
  await expect(panel.getByLabel('Kom klokka')).toBeFocused()
  await expect(panel.getByLabel('Kom klokka')).toBeInViewport()
  await expectAccessible(window)
  const overflow = await window.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})
