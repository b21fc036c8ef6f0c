import { expect, test, type Page } from '@playwright/test'
import { plainText } from '../../shared/content.ts'
import type { Deliberation } from '../../shared/deliberation.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { withWorkspace } from '../support/meeting.ts'
import { goToStep, makeCalledCouncil, type Council } from '../support/secretary.ts'

let running: OpenApp<Council>
let window: Page

test.beforeEach(async () => {
  running = await openWith(makeCalledCouncil)
  window = running.window
  await goToStep(window, running.made.meetingId, 'mote', window.getByRole('button', { name: 'Sett møtet' }))
  await window.getByRole('button', { name: 'Alle innkalte er til stede' }).press('Enter')
  await expect(window.getByRole('heading', { name: '5 av 5 til stede' })).toBeVisible()
  await window.getByRole('button', { name: 'Sett møtet' }).press('Enter')
  await expect(note()).toBeFocused()
  await window.keyboard.press('F9')
  await expect(window.getByRole('heading', { level: 2 }).filter({ hasText: 'Arkiv' })).toBeVisible()
  await expect(note()).toBeFocused()
})
test.afterEach(() => running.close())

const status = () => window.locator('.message-line').getByRole('status')
const note = () => window.getByRole('textbox', { name: 'Notat' })
const advice = () => window.getByRole('textbox', { name: 'Råd', exact: true })
const area = () => window.getByRole('region', { name: /^Forslag og votering/ })
const tally = () => area().locator('.tally')

/** What is on disk of the first case, read as another program would. */
const stored = (): Promise<Deliberation> =>
  withWorkspace(running.path, async (call) => {
    const { items } = await call('room.get', { meetingId: running.made.meetingId })
    return call('deliberation.get', { itemId: items[1]?.id ?? '' })
  })

/** Opens the form of what comes next and waits until one can write in it. */
async function openNext(button: RegExp): Promise<void> {
  await window.keyboard.press('F3')
  await expect(area().getByRole('button', { name: button }).first()).toBeFocused()
  await window.keyboard.press('Enter')
}

async function proposeAmendment(): Promise<void> {
  await openNext(/Nytt forslag/)
  await expect(area().getByRole('combobox', { name: 'Hvem foreslår?' })).toBeFocused()
  await window.keyboard.type('bir')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await expect(area().getByRole('textbox', { name: 'Ordlyd i forslag 1' })).toBeFocused()
}

test('an amendment is voted on by name with a casting vote, and becomes the advice, by keyboard alone', async () => {
  await proposeAmendment()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Det skal evalueres.')
  await expectAccessible(window)
  await openNext(/Votering/)
  await expect(area().getByRole('radio', { name: 'For' }).first()).toBeFocused()
  await window.keyboard.press('f')
  await window.keyboard.press('f')
  await window.keyboard.press('m')
  await window.keyboard.press('m')
  await window.keyboard.press('a')
  await expect(tally()).toHaveText('2 for, 2 imot, 1 avstår, 0 ikke ført')
  await expect(area().getByRole('combobox', { name: /^Dobbeltstemmen til/ })).toHaveValue('none')
  await window.keyboard.press('d')
  await expect(area().getByRole('combobox', { name: /^Dobbeltstemmen til/ })).toHaveValue('for')
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(area().getByText(/Dermed fikk endringsforslaget flertall, med møteleders dobbeltstemme\./)).toBeVisible()
  await expect(area().getByRole('button', { name: 'Bruk ordene som råd' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Ordene i forslag 1 er satt inn som råd.')
  await expect(advice()).toContainText('Rådet anbefaler at arbeidet går videre. Det skal evalueres.')
  await expect(window.getByRole('button', { name: /^Endret/ })).toHaveAttribute('aria-pressed', 'true')
  await window.keyboard.press('F9')
  await expect(window.getByText(/^Lagret kl\./)).toBeVisible()
  await running.kill()
  const { proposals, votes } = await stored()
  expect(plainText(proposals[0]?.words ?? [])).toBe('Rådet anbefaler at arbeidet går videre. Det skal evalueres.')
  expect(votes).toMatchObject([{ forCount: 2, againstCount: 2, abstainedCount: 1, casting: 'for' }])
})

test('a vote is unanimous in one key, and one by number needs only the numbers', async () => {
  await openNext(/Nytt forslag/)
  await window.keyboard.press('Escape')
  await window.keyboard.press('F3')
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('Enter')
  await expect(area().getByRole('radio', { name: 'For' }).first()).toBeFocused()
  await window.keyboard.press('e')
  await expect(area().getByText('Forslaget i saksframlegget fikk enstemmig tilslutning.')).toBeVisible()
  await area().getByRole('button', { name: 'Votering', exact: true }).press('Enter')
  await area().getByRole('combobox', { name: 'Måte' }).selectOption({ label: 'Med tall' })
  await area().getByRole('spinbutton', { name: 'Stemmer for' }).fill('3')
  await area().getByRole('spinbutton', { name: 'Stemmer imot' }).fill('2')
  await window.keyboard.press('Enter')
  await expect(area().getByText(/For forslaget i saksframlegget stemte 3\. Imot stemte 2\./)).toBeVisible()
  await running.kill()
  expect((await stored()).votes).toMatchObject([
    { method: 'unanimous', forCount: 5 },
    { method: 'numbers', forCount: 3, againstCount: 2 },
  ])
})

test('an old vote is put right where it stands, and can be taken out and brought back', async () => {
  await proposeAmendment()
  await openNext(/Votering/)
  await expect(area().getByRole('radio', { name: 'For' }).first()).toBeFocused()
  await window.keyboard.press('m')
  await window.keyboard.press('Shift+F')
  await expect(tally()).toHaveText('4 for, 1 imot, 0 avstår, 0 ikke ført')
  await window.keyboard.press('Enter')
  await area().getByRole('button', { name: 'Rett votering 1' }).press('Enter')
  await expect(area().getByRole('radio', { name: 'Imot' }).first()).toBeFocused()
  await window.keyboard.press('f')
  await window.keyboard.press('Enter')
  await expect(status()).toContainText('Voteringen er rettet: fikk flertall')
  await expect(area().getByText(/For endringsforslaget stemte 5: .* Ingen stemte imot\./)).toBeVisible()
  await area().getByRole('button', { name: 'Rett votering 1' }).press('Enter')
  await area().getByRole('button', { name: 'Fjern' }).press('Enter')
  await expect(status()).toContainText('Voteringen er fjernet.')
  await window.getByRole('button', { name: 'Angre' }).press('Enter')
  await expect(area().getByRole('button', { name: 'Rett votering 1' })).toBeVisible()
})

test('someone has a statement and a dissent in the minutes', async () => {
  await window.keyboard.press('Control+Shift+T')
  await expect(area().getByRole('combobox', { name: 'Fra hvem?' })).toBeFocused()
  await window.keyboard.type('bir')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await expect(area().getByRole('textbox', { name: /^Protokolltilførsel fra/ })).toBeFocused()
  await window.keyboard.type('Saken burde vært utredet mer.')
  await expect(window.getByText(/^Lagret kl\./)).toBeVisible()
  await window.keyboard.press('Control+Shift+T')
  await window.keyboard.press('Enter')
  await expect(window.locator('.message-line')).toContainText('Velg hvem det er fra.')
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await running.kill()
  const { statements } = await stored()
  expect(statements.map(({ words }) => plainText(words ?? []))).toEqual(['Saken burde vært utredet mer.'])
})

test('all of it fits on a screen at 200 % and passes axe there', async () => {
  await proposeAmendment()
  await openNext(/Votering/)
  await resize(running.app, 640, 800)
  await expect(area().getByRole('group', { name: 'Stemmer', exact: true })).toBeVisible()
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  await expectAccessible(window)
})
