import { expect, test, type Page } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortDate } from '../../shared/dates.ts'
import { listedLines } from '../documents/numbers.ts'
import { part } from '../documents/package.ts'
import { linesUnder, type Reading } from '../documents/reading.ts'
import { all } from '../documents/xml.ts'
import {
  appoint,
  closeMeeting,
  enterRoom,
  find,
  goToNext,
  goToNotice,
  goToSection,
  heading,
  isSaid,
  issueNotice,
  itemOf,
  makeBody,
  makeCase,
  paperOf,
  relate,
  scheduleMeeting,
  startMeeting,
  writeTable,
  type Desk,
} from '../support/desk.ts'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { daysFromNow, makeFolder, pickInDialogs } from '../support/in-window.ts'
import { handsOn, type Hands } from '../support/keyboard.ts'
import { readWordFile, rowsLost, wordsLost } from '../support/screen-and-paper.ts'

// One day at a secretary's desk, by keyboard alone: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' })

const { folder, remove } = makeFolder()
const exported = join(folder, 'Word')
const day = { committee: daysFromNow(0), council: daysFromNow(14), due: daysFromNow(40) }
const year = day.council.slice(2, 4)
const numbered = { map: `1/${year}`, archive: `2/${year}` }
const topic = 'Besøk fra Kartverksted Nord'

let running: RunningApp
let window: Page
let hands: Hands
let desk: Desk

test.beforeAll(async () => {
  running = await launchApp()
  window = running.window
  hands = handsOn(window)
  desk = { window, hands }
  await window.evaluate(() => {
    const touches: string[] = []
    Reflect.set(globalThis, 'touches', touches)
    for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel', 'dragstart'])
      addEventListener(kind, () => touches.push(kind), { capture: true })
  })
})
test.afterAll(async () => {
  await running.close()
  remove()
})

const text = () => paperOf(desk)
const note = () => window.getByRole('textbox', { name: 'Notat' })
const grid = () => window.getByRole('grid', { name: 'Saksliste' })
const row = (title: string) => grid().getByRole('row', { name: new RegExp(title) })
const notice = () => window.getByRole('region', { name: 'Slik ble innkallingen sendt' }).getByRole('article')
const minutes = () => window.getByRole('article', { name: 'Referat' })

test('she makes a workspace on the first page', async () => {
  await pickInDialogs(running.app, join(folder, 'KommIT-rådet.motebok'))
  await expect(heading(desk, 'Møtebok')).toBeVisible()
  await hands.press('Tab')
  await hands.choose('button', 'Ny arbeidsflate')
  await expect(heading(desk, 'Oversikt')).toBeVisible()
})

test('she makes three bodies with seats, chairs and members', async () => {
  await makeBody(desk, 'Fagråd arkitektur', 'Fagråd', ['Fagpersoner', '1'])
  await appoint(desk, 'Fagpersoner', ['Even Dahl', 'sjefarkitekt', 'Nordvik kommune'], 'leder')
  await makeBody(desk, 'Digitaliseringsutvalget', 'Utvalg', ['Kommuner', '2'])
  await appoint(desk, 'Kommuner', ['Ragnhild Sol', 'digitaliseringssjef', 'Elvedal kommune'], 'leder')
  await appoint(desk, 'Kommuner', ['Jonas Brekke', 'rådgiver', 'Nordvik kommune'])
  await makeBody(desk, 'KommIT-rådet', 'Råd', ['Kommuner', '3'], ['Fylkeskommuner', '2'])
  await appoint(desk, 'Kommuner', ['Ingrid Vass', 'kommunedirektør', 'Nordvik kommune'], 'leder')
  await appoint(desk, 'Kommuner', ['Tor Helle', 'kommunedirektør', 'Fjordby kommune'])
  await appoint(desk, 'Fylkeskommuner', ['Signe Aune', 'fylkesdirektør', 'Elvedal fylkeskommune'])
  await appoint(desk, 'Fylkeskommuner', ['Marit Moe', 'fylkesdirektør', 'Kyst fylkeskommune'])
  await expect(window.getByText('Råd · 5 plasser, 4 besatt, 1 ledig')).toBeVisible()
})

test('she says how the bodies work together', async () => {
  await relate(desk, '… arbeider for KommIT-rådet', 'Digitaliseringsutvalget')
  await relate(desk, '… forbereder saker for KommIT-rådet', 'Fagråd arkitektur')
  const relations = window.getByRole('region', { name: 'Forhold til andre organer' })
  await expect(relations).toContainText('Digitaliseringsutvalget arbeider for KommIT-rådet')
  await expect(relations).toContainText('Fagråd arkitektur forbereder saker for KommIT-rådet')
})

test('a director writes a case with headings, a numbered list, a table, bold words and a link', async () => {
  await makeCase(desk, 'Felles kartportal')
  await goToSection(desk, 'Skriv forslaget')
  await hands.type('KommIT-rådet anbefaler ')
  await hands.press('ControlOrMeta+B')
  await hands.type('at kartportalen blir felles')
  await hands.press('ControlOrMeta+B')
  await hands.type(' fra neste år.')
  await goToSection(desk, 'Skriv oppsummeringen')
  await hands.type('En portal for alle kart. Les utredningen')
  await hands.press('ControlOrMeta+Shift+ArrowLeft', 'ControlOrMeta+Shift+K')
  await hands.type('kart.example.no/utredning')
  await hands.press('Enter')
  await goToSection(desk, 'Skriv bakgrunnen')
  await hands.press('ControlOrMeta+Shift+2')
  await hands.type('Det som er gjort')
  await hands.press('Enter')
  await hands.type('1. Ti kommuner har prøvd portalen')
  await hands.press('Enter')
  await hands.type('Fem leverandører har svart')
  await goToSection(desk, 'Skriv vurderingen')
  const costs = [
    ['Felles portal', 'Lav', 'Liten'],
    ['Egne portaler', 'Høy', 'Stor'],
  ]
  await writeTable(desk, ['Alternativ', 'Kostnad', 'Risiko'], ...costs)
  await expect(window.getByText('2 ting mangler før saken er klar.')).toBeVisible()
})

const report = `Arkiv for alle

1 Innledning

Kommunene lagrer dokumentene sine på mange ulike steder, og de som
leter, finner ikke alltid fram. Et felles arkiv vil gjøre det enklere
å lete og billigere å drive.

                                   1

2 Behov

Arbeidsgruppen peker på tre behov:

- trygg lagring over lang tid, også når en leverandør
  legger ned
- enkel gjenfinning
- lik praksis i hele landet

                                   2

3 Veien videre

Arbeidet går videre i to trinn, og kommunene velger selv når
de blir med.

                                   3
`

test('a text file becomes the paper of another case, with whole paragraphs and without page numbers', async () => {
  const file = join(folder, 'arkiv.txt')
  writeFileSync(file, report)
  window.once('filechooser', (chooser) => void chooser.setFiles(file))
  await makeCase(desk, 'Arkiv for alle')
  await hands.reach(window.getByRole('button', { name: 'Hent inn tekst' }), 'Shift+Tab')
  await hands.press('Enter')
  await expect(window.getByRole('form', { name: 'Tekst fra arkiv.txt' })).toContainText('3 linjer er utelatt')
  await hands.choose('button', 'Ta inn teksten')
  await expect(text()).toBeFocused()
  await expect(text()).toContainText('Et felles arkiv vil gjøre det enklere å lete og billigere å drive.')
  await expect(text().getByRole('listitem')).toHaveText([
    'trygg lagring over lang tid, også når en leverandør legger ned',
    'enkel gjenfinning',
    'lik praksis i hele landet',
  ])
  await goToSection(desk, 'Skriv forslaget')
  await hands.type('KommIT-rådet anbefaler at arkivet blir bygd i to trinn.')
})

test('Digitaliseringsutvalget is called to a meeting with both cases', async () => {
  await scheduleMeeting(desk, 'Digitaliseringsutvalget', day.committee, 'Prøvesalen')
  await hands.reach(window.getByRole('checkbox', { name: 'Felles kartportal' }))
  await hands.press('Space')
  await hands.reach(window.getByRole('checkbox', { name: 'Arkiv for alle' }))
  await hands.press('Space', 'Enter')
  await isSaid(desk, '2 saker er satt på sakslisten.')
  await issueNotice(desk, 'Ragnhild Sol')
})

test('Digitaliseringsutvalget holds its meeting and recommends', async () => {
  await enterRoom(desk)
  await hands.choose('button', 'Alle innkalte er til stede')
  await expect(window.getByText('2 av 2 til stede')).toBeVisible()
  await startMeeting(desk)
  await hands.press('F6')
  await isSaid(desk, 'Punkt 1: Godkjent.')
  await goToNext(desk, 'Arkiv for alle')
  await hands.press('F6')
  await isSaid(desk, ': Som foreslått.')
  await goToNext(desk, 'Felles kartportal')
  await hands.press('F7')
  await isSaid(desk, ': Endret.')
  await expect(window.getByRole('textbox', { name: 'Innstilling' })).toBeFocused()
  await hands.press('ControlOrMeta+A')
  await hands.type('KommIT-rådet bør anbefale at kartportalen blir felles.')
  await goToNext(desk, 'Eventuelt')
  await closeMeeting(desk)
})

test('the council gets both cases with their recommendations in one act, in the order she wants', async () => {
  await scheduleMeeting(desk, 'KommIT-rådet', day.council, 'Rådssalen')
  await hands.reach(window.getByText('Vis innstillingen').last())
  await hands.press('Enter')
  await expect(window.getByText('KommIT-rådet bør anbefale at kartportalen blir felles.')).toBeVisible()
  await hands.reach(window.getByRole('button', { name: /^Sett alle på sakslisten: Fra Digitaliserings/ }), 'Shift+Tab')
  await hands.press('Enter')
  await isSaid(desk, '2 saker er satt på sakslisten.')
  await hands.reach(grid().locator('tbody tr'))
  await hands.reach(row('Felles kartportal'), 'ArrowDown')
  await hands.press('Alt+ArrowUp')
  await isSaid(desk, '«Felles kartportal» er flyttet til plass 2.')
  await expect(row('Felles kartportal')).toBeFocused()
})

test('she adds a point without a paper and says who presents the first case', async () => {
  await hands.pick('Ansvarlig for «Felles kartportal»', 'Ingrid Vass')
  await isSaid(desk, 'Ingrid Vass er ansvarlig for «Felles kartportal».')
  await hands.write('Legg til et punkt uten sakspapir', topic)
  await hands.press('Enter')
  await isSaid(desk, `«${topic}» er satt på sakslisten.`)
})

test('the notice goes out, the cases get their numbers, and one who cannot come is registered', async () => {
  await issueNotice(desk, 'Ingrid Vass')
  await expect(notice().getByRole('row', { name: /Felles kartportal/ })).toContainText(numbered.map)
  await expect(notice().getByRole('row', { name: /Arkiv for alle/ })).toContainText(numbered.archive)
  await hands.choose('button', 'Meld forfall for Marit Moe')
  await hands.press('Enter')
  await isSaid(desk, 'Forfall er registrert for Marit Moe.')
  await expect(window.getByText('4 innkalt, 1 med forfall')).toBeVisible()
})

test('the notice, the papers and the packet are written as Word files', async () => {
  mkdirSync(exported)
  await pickInDialogs(running.app, exported)
  await hands.choose('button', 'Eksporter Word')
  await expect(window.getByRole('heading', { name: '4 dokumenter er laget.' })).toBeVisible()
})

test('the council meets: people come, one comes late, one steps out, and what is said is written down', async () => {
  await enterRoom(desk)
  await find(desk, 'F2', 'ing', 'Ingrid Vass er til stede.')
  await find(desk, 'F2', 'sig', 'Signe Aune er til stede.')
  await startMeeting(desk)
  await hands.press('F6')
  await isSaid(desk, 'Punkt 1: Godkjent.')
  await goToNext(desk, 'Felles kartportal')
  await find(desk, 'F2', 'tor', /^Tor Helle kom kl\. /)
  await find(desk, 'F4', 'sig', `Signe Aune er inhabil i sak ${numbered.map}.`)
  await expect(note()).toBeFocused()
  await hands.type('Ingrid Vass la fram saken. Flere spurte hvem som drifter portalen.')
  await hands.press('F6')
  await isSaid(desk, `Sak ${numbered.map}: Som foreslått.`)
})

test('a follow-up is given to someone with a date, and the next case ends in another advice', async () => {
  await hands.press('ControlOrMeta+Enter')
  await hands.type('Avklare driften av portalen')
  await hands.reach(window.getByRole('combobox', { name: 'Ansvarlig' }))
  await hands.type('tor')
  await hands.press('Enter')
  await hands.write('Frist', day.due)
  await hands.press('Enter')
  await isSaid(desk, 'Oppfølgingen er lagt til.')
  await expect(note()).toBeFocused()
  await goToNext(desk, 'Arkiv for alle')
  await hands.press('F7')
  await expect(window.getByRole('textbox', { name: 'Råd' })).toBeFocused()
  await hands.press('ControlOrMeta+A')
  await hands.press('Delete', 'F8')
  await expect(itemOf(desk, 'Felles kartportal')).toBeVisible()
  await expect(note()).toHaveValue(/hvem som drifter portalen\.$/)
  await goToNext(desk, 'Arkiv for alle')
  await goToNext(desk, topic)
  await goToNext(desk, 'Eventuelt')
})

test('the meeting is not closed while a point lacks its outcome, and says which it is', async () => {
  await hands.choose('button', 'Avslutt møtet')
  const question = window.getByRole('dialog', { name: 'Avslutte møtet?' })
  await expect(question.getByRole('listitem')).toHaveText([new RegExp(`${topic}$`)])
  await hands.press('Escape', 'F8')
  await expect(itemOf(desk, topic)).toBeVisible()
  await hands.choose('button', 'Til orientering')
  await closeMeeting(desk)
})

test('the minutes say what is missing, and she mends it and words the treatment', async () => {
  await hands.choose('button', `Sak ${numbered.archive}: konklusjonen er ikke skrevet`)
  await expect(window.getByRole('button', { name: /Skriv råd.*: Råd i «Arkiv for alle»/ })).toBeFocused()
  await hands.press('Enter')
  await hands.type('KommIT-rådet anbefaler at arkivet blir bygd i tre trinn.')
  await expect(window.getByRole('heading', { name: 'Referatet er komplett' })).toBeVisible()
  await hands.choose('button', 'Endre: Behandlingen av «Felles kartportal»')
  await hands.press('ControlOrMeta+End')
  await hands.type(' Svaret kommer i neste møte.')
  await hands.reach(window.getByRole('button', { name: 'Eksporter Word' }), 'Shift+Tab')
  await hands.press('Enter')
  await expect(window.getByRole('heading', { name: 'Dokumentet er laget.' })).toBeVisible()
})

const wordFile = (name: string) => readWordFile(join(exported, `${name}.docx`))
const ofCouncil = (kind: string) => wordFile(`${day.council} KommIT-rådet – ${kind}`)

test('the minutes on paper tell what the screen tells', async () => {
  const paper = ofCouncil('Referat')
  expect(await rowsLost(minutes(), paper)).toEqual([])
  expect(await wordsLost(minutes(), paper)).toEqual([])
  expect(paper.gaps).toEqual(['Utkast. Referatet er ikke godkjent.'])
  expect(linesUnder(paper, 'Meldt forfall')).toEqual(['Marit Moe, fylkesdirektør, Kyst fylkeskommune'])
  const late = paper.tables.flat().find(([name]) => name === 'Tor Helle')
  expect(late?.at(-1)).toMatch(/^fra kl\. [\d.]+, under sak 1\//)
  expect(paper.headings).toContain(`Sak ${numbered.map} Felles kartportal`)
  const treatment = 'Ingrid Vass la fram saken. Flere spurte hvem som drifter portalen. Svaret kommer i neste møte.'
  expect(paper.lines).toContain(treatment)
  expect(paper.lines).toContain('KommIT-rådet anbefaler at arkivet blir bygd i tre trinn.')
  expect(paper.tables.flat()).toContainEqual(['Avklare driften av portalen', 'Tor Helle', shortDate(day.due)])
})

test('the notice on paper tells what the screen tells', async () => {
  await goToNotice(desk)
  const paper = ofCouncil('Møteinnkalling')
  expect(await rowsLost(notice(), paper)).toEqual([])
  expect(await wordsLost(notice(), paper)).toEqual([])
  expect(paper.lines).toContain('Ingrid Vass')
})

test('the papers have what was written in them and where they have been, and the packet has them all', () => {
  const map = wordFile(`1-${year} Felles kartportal`)
  expect(map.headings).toContain(`Sak ${numbered.map} Felles kartportal`)
  expect(map.headings).toContain('Det som er gjort')
  expect(listedLines(map.file)).toEqual(['1. Ti kommuner har prøvd portalen', '2. Fem leverandører har svart'])
  expect(map.tables.flat()).toContainEqual(['Felles portal', 'Lav', 'Liten'])
  expect(map.lines).toContain('KommIT-rådet bør anbefale at kartportalen blir felles.')
  expect(targets(map)).toContain('https://kart.example.no/utredning')
  const archive = wordFile(`2-${year} Arkiv for alle`)
  expect(listedLines(archive.file)).toContain('• trygg lagring over lang tid, også når en leverandør legger ned')
  const packet = ofCouncil('Saksdokumenter samlet')
  for (const paper of [map, archive]) expect(packet.lines).toEqual(expect.arrayContaining([...paper.lines]))
})

/** Where the links of a document lead outside it. */
const targets = ({ file }: Reading) =>
  all(part(file, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes['Target'])

test('the mouse was never touched, and everything is saved', async () => {
  expect(await window.evaluate(() => Reflect.get(globalThis, 'touches') as string[])).toEqual([])
  await expect(window.getByText(/^Lagret kl\. /)).toBeVisible()
})
