import { expect, test, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import { expectAccessible } from '../support/axe.ts'
import { makeFolder, openWith, resize, type OpenApp } from '../support/in-window.ts'
import { storedPaper, storedSection } from '../support/paper.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string; meetingId: string }>

let running: OpenApp<Made>
let window: Page

test.afterEach(() => running.close())

async function start(make: (call: Call) => Promise<Made>): Promise<void> {
  running = await openWith(make)
  window = running.window
}

/** A committee with work areas and a meeting, one case on its agenda and one that only informs. */
async function makeCases(call: Call): Promise<Made> {
  const { id: bodyId } = await call('bodies.create', { name: 'Prøveutvalget', kind: 'committee' })
  await call('bodies.addWorkArea', { bodyId, groupName: 'Strategi', name: 'Felles strategi' })
  await call('bodies.addWorkArea', { bodyId, groupName: 'Utvikling', name: 'Felles løsninger' })
  await call('members.addPerson', { name: 'Marit Moe', title: 'direktør', organisation: 'Prøve kommune' })
  const { id: caseId } = await call('cases.create', { title: 'Felles prøveløsning' })
  await call('papers.saveSection', { caseId, key: 'summary', content: contentFromText('Kort om prøven.') })
  await call('cases.create', { title: 'Status for prøvene', itemKind: 'information' })
  const { id: meetingId } = await call('meetings.schedule', {
    bodyId,
    onDate: '2027-03-02',
    startsAt: '10:00',
    endsAt: '12:00',
  })
  await call('agenda.add', { meetingId, picks: [{ caseId }] })
  return { caseId, meetingId }
}

const heading = (name: string) => window.getByRole('heading', { level: 1, name })
const button = (name: string) => window.getByRole('button', { name, exact: true })
const text = () => paperIn(window)
const sectionHead = (name: string) => text().getByRole('heading', { level: 2, name })
const row = (title: string) => window.getByRole('row').filter({ has: window.getByRole('link', { name: title }) })
const message = (words: string | RegExp) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()

async function openList(): Promise<void> {
  await window.evaluate(() => (location.hash = '#/saker'))
  await expect(heading('Saker')).toBeVisible()
}

const openMade = () => openCase(window, running.made.caseId)

async function write(section: string, words: string): Promise<void> {
  await sectionHead(section).click()
  await window.keyboard.type(words)
}

test('a director makes the first case and writes its summary by keyboard alone', async () => {
  await start(() => Promise.resolve({ caseId: '', meetingId: '' }))
  await openList()
  await expect(window.getByText('Her står sakene som skal til råd og utvalg.')).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Alt+N')
  await window.keyboard.type('Felles journal i kommunene')
  await expectAccessible(window)
  await window.keyboard.press('Enter')
  await expect(heading('Felles journal i kommunene')).toBeVisible()

  await window.getByRole('tab', { name: /Opplysninger/ }).focus()
  await window.keyboard.press('ArrowRight')
  await window.keyboard.press('Enter')
  await button('Skriv oppsummeringen').press('Enter')
  await window.keyboard.type('En journal for alle.')
  await expect(button('Skriv oppsummeringen')).toBeHidden()
  await window.goBack()
  await expect(
    row('Felles journal i kommunene').getByText('forslag, bakgrunn, vurdering, saksansvarlig, arbeidsområde'),
  ).toBeVisible()
})

test('the list says where each case is and what it lacks, and a search finds one', async () => {
  await start(makeCases)
  await openList()
  await expect(row('Felles prøveløsning').getByText(/Satt opp i Prøveutvalget 2\.\smars\s2027/)).toBeVisible()
  await expect(
    row('Status for prøvene').getByText('oppsummering, bakgrunn, saksansvarlig, arbeidsområde'),
  ).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('/')
  await window.keyboard.type('status')
  await expect(window.getByRole('row')).toHaveCount(2)
  await expect(window.getByText('1 sak', { exact: true })).toBeVisible()
  await window.keyboard.type(' finnes ikke')
  await expect(window.getByText('Ingen saker passer med «status finnes ikke».')).toBeVisible()
  await button('Vis alle saker').press('Enter')
  await expect(window.getByRole('row')).toHaveCount(3)
  await row('Status for prøvene').click()
  await expect(heading('Status for prøvene')).toBeVisible()
})

test('a case that only informs needs neither proposal nor assessment', async () => {
  await start(makeCases)
  await openMade()
  const mark = (section: string) =>
    text()
      .locator('.paper-section')
      .filter({ has: window.getByRole('heading', { level: 2, name: section }) })
      .getByText('må skrives')
  await expect(mark('Forslag')).toBeVisible()
  await window.getByLabel('Sakstype').selectOption('Orienteringssak')
  await expect(mark('Forslag')).toBeHidden()
  await expect(mark('Bakgrunn')).toBeVisible()
})

test('the facts of a case are kept as they are changed, a new person is made on the spot, and a change can be taken back', async () => {
  await start(makeCases)
  await openMade()
  const owner = window.getByRole('combobox', { name: 'Saksansvarlig' })
  await owner.fill('Ola Prøve')
  await owner.press('Enter')
  await window.getByRole('textbox', { name: 'Stilling' }).press('Enter')
  await message('Saksansvarlig er lagret.')
  await window.getByRole('checkbox', { name: 'Felles løsninger' }).check()
  await message('Arbeidsområder er lagret.')
  await window.getByLabel('Tilgang').selectOption('Begrenset')
  await window.getByRole('textbox', { name: 'Begrunnelse' }).fill('Forhandlinger pågår')
  await window.keyboard.press('Enter')
  await message('Begrunnelse er lagret.')
  await window.getByLabel('Språk i saksframlegget').selectOption('Nynorsk')
  await expect(text()).toHaveAttribute('lang', 'nn')
  await expectAccessible(window)

  await window.reload()
  await expect(window.getByRole('combobox', { name: 'Saksansvarlig' })).toHaveValue('Ola Prøve')
  await expect(window.getByRole('checkbox', { name: 'Felles løsninger' })).toBeChecked()
  await expect(window.getByRole('textbox', { name: 'Begrunnelse' })).toHaveValue('Forhandlinger pågår')

  await window.getByLabel('Sakstype').selectOption('Drøftingssak')
  await button('Angre').click()
  await expect(window.getByLabel('Sakstype')).toHaveValue('advice')
})

test('the title is changed where it stands', async () => {
  await start(makeCases)
  await openMade()
  await window.keyboard.press('F2')
  await window.keyboard.type('Et bedre navn')
  await window.keyboard.press('Enter')
  await expect(heading('Et bedre navn')).toBeVisible()
  await window.keyboard.press('F2')
  await window.keyboard.type('Et forkastet navn')
  await window.keyboard.press('Escape')
  await expect(heading('Et bedre navn')).toBeVisible()
})

test('each thing that is missing leads to where it is mended, and goes away when it is', async () => {
  await start(makeCases)
  await openMade()
  await window.getByRole('tab', { name: /Mangler/ }).click()
  await expect(window.getByText('5 ting mangler før saken er klar.')).toBeVisible()
  await expectAccessible(window)
  for (const [link, words, key] of [
    ['Skriv forslaget', 'Et forslag', 'proposal'],
    ['Skriv bakgrunnen', 'En bakgrunn', 'background'],
    ['Skriv vurderingen', 'En vurdering', 'assessment'],
  ] as const) {
    await button(link).click()
    await window.keyboard.type(words)
    await expect(button(link)).toBeHidden()
    expect(await storedSection(window, running.made.caseId, key)).toEqual([`paragraph «${words}»`])
  }
  await button('Velg saksansvarlig').click()
  await window.keyboard.type('moe')
  await window.keyboard.press('Enter')
  await message('Saksansvarlig er lagret.')
  await window.getByRole('tab', { name: /Mangler/ }).click()
  await button('Velg minst ett arbeidsområde').click()
  await expect(window.getByRole('checkbox', { name: 'Felles strategi' })).toBeFocused()
  await window.keyboard.press('Space')
  await window.getByRole('tab', { name: /Mangler/ }).click()
  await expect(window.getByText('Ingenting mangler. Saken er klar til å settes på en saksliste.')).toBeVisible()
})

test('a hand-over keeps a version that can be read, and the text goes on with its own undo', async () => {
  await start(makeCases)
  await openMade()
  await write('Forslag', 'Første utgave.')
  await button('Overlever').click()
  await message('Saksframlegget er overlevert og tatt vare på som versjon 1.')
  await button('Overlever').click()
  await message('Versjon 1 er lik teksten nå. Ingen ny versjon er laget.')
  await write('Vurdering', 'En vurdering.')
  await window.getByRole('tab', { name: /Versjoner/ }).click()
  await button('Les versjon 1').click()
  const version = window.getByRole('article', { name: 'Versjon 1' })
  await expect(version.getByText('Første utgave.', { exact: true })).toBeVisible()
  await expect(text()).toBeHidden()
  await expectAccessible(window)
  await button('Tilbake til saksframlegget').click()
  await sectionHead('Vurdering').click()
  await window.keyboard.press('Control+Z')
  await expect.poll(() => storedSection(window, running.made.caseId, 'assessment')).toEqual(['paragraph «»'])
  expect(await storedSection(window, running.made.caseId, 'proposal')).toEqual(['paragraph «Første utgave.»'])
})

test('a text file is shown before it is taken in, and what it replaces is kept', async () => {
  await start(makeCases)
  await openMade()
  const { folder, remove } = makeFolder()
  const file = join(folder, 'rapport.txt')
  writeFileSync(
    file,
    `Første avsnitt er langt nok til\nå være delt over to linjer i filen.\n\n- ett punkt\n- et punkt til\n`,
  )
  await write('Bakgrunn', 'Det som sto her.')
  await window.getByLabel('Velg en Word-fil eller en tekstfil').setInputFiles(file)
  const preview = window.getByRole('form', { name: 'Tekst fra rapport.txt' })
  await expect(preview.getByText('Første avsnitt er langt nok til å være delt over to linjer i filen.')).toBeVisible()
  await expect(preview.getByText('2 listepunkter')).toBeVisible()
  await expect(preview.getByText('Teksten som står under Bakgrunn, blir tatt vare på som en versjon.')).toBeVisible()
  await expectAccessible(window)
  expect(await storedSection(window, running.made.caseId, 'background')).toEqual(['paragraph «Det som sto her.»'])

  await button('Ta inn teksten').click()
  await message('Teksten fra rapport.txt er tatt inn under Bakgrunn.')
  await expect(text()).toBeFocused()
  await expect(text().getByText('et punkt til')).toBeVisible()
  const { versions } = await storedPaper(window, running.made.caseId)
  expect(versions.map(({ reason }) => reason)).toEqual(['beforeImport'])
  await button('Angre').click()
  await expect(text().getByText('Det som sto her.')).toBeVisible()
  remove()
})

test('a text file can be dropped on the paper; other files are attached to the case', async () => {
  await start(makeCases)
  await openMade()
  const drop = async (name: string, type: string) => {
    const data = await window.evaluateHandle(
      ([fileName, mediaType]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File(['Et avsnitt i filen.'], fileName, { type: mediaType }))
        return transfer
      },
      [name, type] as const,
    )
    await text().dispatchEvent('drop', { dataTransfer: data })
  }
  await drop('tall.csv', 'text/csv')
  await message('«tall.csv» er lagt ved.')
  await drop('notat.txt', 'text/plain')
  await expect(window.getByRole('form', { name: 'Tekst fra notat.txt' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('form')).toHaveCount(0)
})

test('the road leads to the meeting, and a case in use is not deleted', async () => {
  await start(makeCases)
  await openMade()
  await button('Slett sak').click()
  await expect(window.getByRole('alert')).not.toBeEmpty()
  await expect(heading('Felles prøveløsning')).toBeVisible()
  await window
    .getByRole('region', { name: 'Saksgang' })
    .getByRole('link', { name: /Åpne møtet/ })
    .click()
  await expect(window).toHaveURL(new RegExp(`#/moter/${running.made.meetingId}/saksliste$`))
})

test('a case is deleted with what was just typed in it, and comes back whole', async () => {
  await start(makeCases)
  await openList()
  await window.getByRole('link', { name: 'Status for prøvene' }).press('Enter')
  await expect(text()).toBeVisible()
  await write('Oppsummering', 'Skrevet rett før.')
  await button('Slett sak').click()
  await expect(heading('Saker')).toBeVisible()
  await expect(window.getByRole('row')).toHaveCount(2)
  await button('Angre').click()
  await window.getByRole('link', { name: 'Status for prøvene' }).press('Enter')
  await expect(text().getByText('Skrevet rett før.')).toBeVisible()
})

test('list and case hold in a small window, in the dark and with forced colours', async () => {
  await start(makeCases)
  await resize(running.app, 640, 400)
  for (const open of [openList, openMade]) {
    await open()
    const [needed, there] = await window.evaluate(() => {
      const main = document.querySelector('main')
      return [main?.scrollWidth, main?.clientWidth]
    })
    expect(needed).toBe(there)
    await window.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' })
    await expectAccessible(window)
    await window.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    await expectAccessible(window)
    await window.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  }
})
