import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { expectAccessible } from '../support/axe.ts'
import { daysFromNow, openWith, resize, type OpenApp } from '../support/in-window.ts'

type Made = Readonly<{ bodyId: string; caseId: string }>

let running: OpenApp<Made>
let window: Page

test.beforeEach(async () => {
  running = await openWith(makeCouncil)
  window = running.window
  await expect(heading('Oversikt')).toBeVisible()
})
test.afterEach(() => running.close())

const heading = (name: string) => window.getByRole('heading', { level: 1, name })
const followUp = (name: RegExp) => window.getByRole('row', { name })
const goTo = (name: string) => window.getByRole('navigation', { name: 'Steder' }).getByRole('link', { name }).click()

/** A council with a meeting in twelve days, one case that lacks nearly everything, and two things to follow up. */
async function makeCouncil(call: Call): Promise<Made> {
  const { id: bodyId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  await call('bodies.addSeats', { bodyId, quotaGroup: 'Kommuner', count: 3 })
  const { id: personId } = await call('members.addPerson', { name: 'Kari Prøve', title: 'direktør' })
  const { id: caseId } = await call('cases.create', { title: 'Felles planløsning', ownerId: personId })
  const { id: held } = await call('meetings.schedule', {
    bodyId,
    onDate: daysFromNow(-20),
    startsAt: '10:00',
    endsAt: '12:00',
  })
  const { itemIds } = await call('agenda.add', { meetingId: held, picks: [{ caseId }] })
  const itemId = itemIds[0] ?? ''
  await call('followUps.add', { itemId, text: 'Sende brev', responsibleId: personId, dueOn: daysFromNow(-3) })
  await call('followUps.add', { itemId, text: 'Lage oversikt', dueOn: daysFromNow(9) })
  await call('meetings.cancel', { id: held })
  const { id: next } = await call('meetings.schedule', {
    bodyId,
    onDate: daysFromNow(12),
    startsAt: '10:00',
    endsAt: '13:00',
  })
  await call('agenda.add', { meetingId: next, picks: [{ caseId }] })
  return { bodyId, caseId }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every place is named in the window and free of faults axe can find, in ${scheme} colours`, async () => {
    await window.evaluate((chosen) => (document.documentElement.dataset['colorScheme'] = chosen), scheme)
    for (const place of ['Oversikt', 'Oppfølging', 'Organer', 'Innstillinger']) {
      await goTo(place)
      await expect(heading(place)).toBeVisible()
      await expect(window).toHaveTitle(`${place} – Prøverådet – Møtebok`)
      await expectAccessible(window)
    }
  })
}

test('the keyboard alone goes to any place, body and meeting', async () => {
  for (const [typed, place] of [
    ['innst', 'Innstillinger'],
    ['prøver', 'Prøverådet'],
    ['oversikt', 'Oversikt'],
  ] as const) {
    await window.keyboard.press('Control+K')
    await expect(window.getByRole('combobox', { name: 'Søk eller gå til' })).toBeFocused()
    await window.keyboard.type(typed)
    await window.getByRole('option', { name: place, exact: false }).first().waitFor()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('combobox')).toHaveCount(0)
  }
  await expect(heading('Oversikt')).toBeVisible()
})

test('Ctrl K finds a case by its title and opens it', async () => {
  await window.keyboard.press('Control+K')
  await window.keyboard.type('planl')
  await expect(window.getByRole('option', { name: /Felles planløsning/ })).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#/saker/${running.made.caseId}`)
})

test('Ctrl K says so when nothing is found, and Escape leaves it', async () => {
  await window.keyboard.press('Control+K')
  await window.keyboard.type('zzz')
  await expect(window.getByText('Ingen treff på «zzz».')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('F1 shows the shortcuts of the place one is in', async () => {
  await goTo('Organer')
  await expect(heading('Organer')).toBeVisible()
  await window.keyboard.press('F1')
  const dialog = window.getByRole('dialog', { name: 'Hurtigtaster' })
  await expect(dialog.getByRole('heading', { name: 'Organer' })).toBeVisible()
  await expect(dialog).toContainText('Nytt organ')
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('Ctrl Z takes back the latest act, but only letters while the cursor is in a field', async () => {
  await goTo('Organer')
  await expect(heading('Organer')).toBeVisible()
  await window.keyboard.press('Alt+N')
  await window.getByLabel('Navn', { exact: true }).fill('Fagrådet')
  await window.keyboard.press('Control+Z')
  await expect(window.getByLabel('Navn', { exact: true })).toHaveValue('')
  await window.keyboard.type('Fagrådet')
  await window.keyboard.press('Enter')
  await expect(heading('Fagrådet')).toBeVisible()
  await goTo('Organer')
  await expect(window.getByRole('link', { name: 'Fagrådet' })).toBeVisible()
  await window.keyboard.press('Control+Z')
  await expect(window.getByRole('link', { name: 'Fagrådet' })).toHaveCount(0)
  await expect(window.getByRole('status')).toContainText('Endringen er angret.')
})

test('the saved mark tells when something was last saved', async () => {
  await expect(window.getByText('Alt er lagret')).toBeVisible()
  await goTo('Innstillinger')
  await window.getByRole('textbox', { name: 'Navn' }).fill('Kari Prøve')
  await window.getByRole('button', { name: 'Lagre' }).click()
  await expect(window.getByText(/^Lagret kl\. \d\d\.\d\d$/)).toBeVisible()
})

test('what was done is said, with a button that takes it back', async () => {
  await goTo('Oppfølging')
  await window.getByRole('checkbox', { name: 'Merk som gjort: Sende brev' }).press('Space')
  await expect(window.getByText('Oppfølgingen er merket som gjort.')).toBeVisible()
  await expect(window.getByText('Avsluttet (1)')).toBeVisible()
  await expect(window.getByRole('checkbox', { name: 'Merk som gjort: Lage oversikt' })).toBeFocused()
  await window.getByRole('button', { name: 'Angre' }).click()
  await expect(window.getByRole('checkbox', { name: 'Merk som gjort: Sende brev' })).not.toBeChecked()
})

test('a follow-up on the overview leads to itself in the list, whatever the list was narrowed to', async () => {
  await goTo('Oppfølging')
  await window.getByRole('searchbox', { name: 'Søk i oppfølginger' }).fill('brev')
  await expect(followUp(/Lage oversikt/)).toHaveCount(0)
  await goTo('Oversikt')
  await window.getByRole('link', { name: 'Lage oversikt' }).press('Enter')
  await expect(heading('Oppfølging')).toBeVisible()
  await expect(followUp(/Lage oversikt/)).toHaveAttribute('aria-current', 'true')
  await expect(followUp(/Lage oversikt/).getByRole('rowheader')).toBeFocused()
  await expect(followUp(/Sende brev/)).not.toHaveAttribute('aria-current')
  await expectAccessible(window)
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await expect(
    followUp(/Lage oversikt/)
      .getByRole('button')
      .first(),
  ).toBeFocused()
})

const nobodysId = '01980000-0000-7000-8000-000000000000'
for (const [address, title, way, place] of [
  ['moter/galt/saksliste', 'Møtet finnes ikke', 'Gå til møtene', 'Møter'],
  [`moter/${nobodysId}/mote`, 'Møtet finnes ikke', 'Gå til møtene', 'Møter'],
  ['moter/galt/kompletthet', 'Møtet finnes ikke', 'Gå til møtene', 'Møter'],
  ['saker/galt', 'Saken finnes ikke', 'Gå til sakene', 'Saker'],
  [`saker/${nobodysId}/saksgang`, 'Saken finnes ikke', 'Gå til sakene', 'Saker'],
  ['organer/galt', 'Organet finnes ikke', 'Gå til organene', 'Organer'],
  ['personer/galt', 'Personen finnes ikke', 'Gå til organene', 'Organer'],
  ['oppfolging/galt', 'Oppfølgingen finnes ikke', 'Gå til oppfølgingene', 'Oppfølging'],
] as const) {
  test(`the address ${address} says that nothing is there, and leads on`, async () => {
    await window.evaluate((to) => void (location.hash = to), `#/${address}`)
    await expect(heading(title)).toBeFocused()
    await expect(window.getByRole('main').getByRole('button', { name: 'Prøv igjen' })).toHaveCount(0)
    await expectAccessible(window)
    await window.getByRole('link', { name: way }).press('Enter')
    await expect(heading(place)).toBeVisible()
  })
}

test('a follow-up past its date says so in words, and can be given a new date', async () => {
  await goTo('Oppfølging')
  const row = window.getByRole('row', { name: /Sende brev/ })
  await expect(row).toContainText('3 dager over fristen')
  await window.getByRole('button', { name: 'Endre: Sende brev' }).click()
  await window.getByRole('textbox', { name: 'Frist' }).fill(daysFromNow(20))
  await expectAccessible(window)
  await window.getByRole('button', { name: 'Lagre endringene' }).click()
  await expect(row).not.toContainText('over fristen')
})

test('the overview says when the next meeting is, and each thing it lacks leads to where it is mended', async () => {
  await expect(window.getByText('om 12 dager')).toBeVisible()
  await expect(window.getByText('Innkallingen er ikke sendt')).toBeVisible()
  await expect(window.getByText('3 plasser, 0 besatt, 3 ledige')).toBeVisible()
  await expect(window.getByText(/Mangler forslag, oppsummering, bakgrunn, vurdering/)).toBeVisible()
  await window.getByRole('link', { name: 'Felles planløsning' }).click()
  await expect.poll(() => window.evaluate(() => location.hash)).toBe(`#/saker/${running.made.caseId}`)
})

test('the way past the navigation leads to the content without leaving the place', async () => {
  await goTo('Organer')
  await expect(heading('Organer')).toBeVisible()
  await window.getByRole('link', { name: 'Hopp til innholdet' }).press('Enter')
  await expect(window.getByRole('main')).toBeFocused()
  await expect(heading('Organer')).toBeVisible()
})

test('a reload returns to the same spot, and an address that leads nowhere leads back', async () => {
  await goTo('Organer')
  await expect(heading('Organer')).toBeVisible()
  await window.reload()
  await expect(heading('Organer')).toBeVisible()
  await window.evaluate(() => (location.hash = '#/finnes-ikke'))
  await expect(heading('Fant ikke stedet')).toBeVisible()
  await window.getByRole('link', { name: 'Gå til oversikten' }).click()
  await expect(heading('Oversikt')).toBeVisible()
})

test('a new place is shown from its top, and going back finds the spot one left', async () => {
  await resize(running.app, 640, 400)
  await goTo('Oversikt')
  const spot = () => window.getByRole('main').evaluate((main) => main.scrollTop)
  await window.getByRole('link', { name: 'Prøverådet', exact: true }).last().scrollIntoViewIfNeeded()
  await expect.poll(spot).toBeGreaterThan(50)
  const left = await spot()
  await goTo('Innstillinger')
  await expect(heading('Innstillinger')).toBeVisible()
  expect(await spot()).toBe(0)
  await window.goBack()
  await expect(heading('Oversikt')).toBeVisible()
  await expect.poll(spot).toBe(left)
})

test('at twice the size the places stand in a row on top and nothing runs out of the window', async () => {
  await resize(running.app, 640, 400)
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(640)
  for (const place of ['Oversikt', 'Oppfølging', 'Organer', 'Innstillinger']) {
    await goTo(place)
    await expect(heading(place)).toBeVisible()
    const overflow = await window.evaluate(() => {
      const main = document.querySelector('main')
      return main === null ? 1 : Math.max(main.scrollWidth - main.clientWidth, document.body.scrollWidth - innerWidth)
    })
    expect(overflow).toBe(0)
  }
  const tops = await window
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
})
