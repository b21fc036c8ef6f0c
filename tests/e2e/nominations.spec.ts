import { expect, test, type Page } from '@playwright/test'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { makeCommittee, year, type Committee } from '../support/committee.ts'
import { isSaid, type Desk } from '../support/desk.ts'
import { openWith, pickInDialogs, type OpenApp } from '../support/in-window.ts'
import { handsOn } from '../support/keyboard.ts'

let running: OpenApp<Committee>
let window: Page
let desk: Desk

test.beforeEach(async () => {
  running = await openWith(withCriteria)
  window = running.window
  desk = { window, hands: handsOn(window) }
  await window.evaluate((address) => (location.hash = address), `#/organer/${running.made.councilId}/nominasjon`)
  await expect(heading('Prøverådet')).toBeVisible()
})
test.afterEach(() => running.close())

async function withCriteria(call: Call): Promise<Committee> {
  const committee = await makeCommittee(call)
  for (const text of ['Er med i en styringsgruppe', 'Leder en kommune'])
    await call('bodies.addCriterion', { bodyId: committee.councilId, text })
  return committee
}

const heading = (name: string) => window.getByRole('heading', { level: 1, name })

type Candidate = Readonly<{ name: string; title: string; gender: string }>

async function openNomination(): Promise<void> {
  const { hands } = desk
  await hands.choose('button', 'Åpne nominasjon')
  await hands.pick('Plass', 'Vestfold og Telemark: ledig')
  await hands.write('Hvem foreslår kandidater', 'Kommunedirektørutvalget i Vestfold')
  await hands.choose('button', 'Åpne nominasjonen')
  await isSaid(desk, 'Nominasjonen er åpnet.')
}

async function addCandidate({ name, title, gender }: Candidate): Promise<void> {
  const { hands } = desk
  await hands.choose('button', 'Legg til kandidat til Vestfold og Telemark')
  await hands.type(name)
  await expect(window.getByRole('option', { name: `Ny person: ${name}` })).toBeVisible()
  await hands.press('Enter')
  await hands.write('Stilling', title)
  await hands.pick('Kjønn', gender)
  await hands.reach(window.getByRole('form').getByRole('checkbox', { name: 'Leder en kommune' }))
  await hands.press('Space')
  await hands.choose('button', 'Legg til kandidaten')
  await isSaid(desk, `${name} er lagt til som kandidat.`)
}

const onlyOne = () => window.getByText('Bare én kandidat er foreslått. Det bør helst foreslås flere.')

test('a nomination goes from opening to appointment by keyboard alone, and one act takes the appointment back', async () => {
  const { hands } = desk
  await openNomination()
  await addCandidate({ name: 'Liv Haug', title: 'kommunedirektør', gender: 'Kvinne' })
  await expect(onlyOne()).toBeVisible()
  await addCandidate({ name: 'Odd Krog', title: 'rådmann', gender: 'Mann' })
  await expect(onlyOne()).toHaveCount(0)
  const met = window.getByRole('group', { name: 'Kriterier Liv Haug oppfyller' })
  await expect(met.getByRole('checkbox', { name: 'Leder en kommune' })).toBeChecked()
  await expect(met.getByRole('checkbox', { name: 'Er med i en styringsgruppe' })).not.toBeChecked()
  await expect(window.getByText(/Kjønnsbalanse om Liv Haug blir valgt: 7 kvinner/)).toBeVisible()
  await hands.choose('button', 'Velg Liv Haug')
  await hands.write('Oppnevnt av', 'administrerende direktør')
  await hands.choose('button', 'Velg og oppnevn')
  await isSaid(desk, 'Liv Haug er valgt og oppnevnt.')
  await expect(window.getByText('Råd · 14 plasser, 12 besatt, 2 ledige')).toBeVisible()
  const decided = window.getByRole('region', { name: 'Avgjorte nominasjoner' })
  await expect(decided).toContainText('Vestfold og Telemark')
  await expect(decided).toContainText('Liv Haug')
  await hands.press('Control+Z')
  await expect(window.getByText('Råd · 14 plasser, 11 besatt, 3 ledige')).toBeVisible()
  await expect(window.getByRole('button', { name: 'Velg Liv Haug' })).toBeVisible()
})

test('candidates are in no list that leaves the workspace, nor is gender unless it is asked for', async () => {
  await openNomination()
  await addCandidate({ name: 'Liv Haug', title: 'kommunedirektør', gender: 'Kvinne' })
  const folder = join(dirname(running.path), 'liste')
  mkdirSync(folder)
  await pickInDialogs(running.app, folder)
  await window.evaluate((address) => (location.hash = address), `#/organer/${running.made.councilId}/medlemmer`)
  await window.getByRole('button', { name: 'Eksporter' }).press('Enter')
  await window.getByRole('button', { name: 'Velg mappe' }).press('Enter')
  await expect(window.getByText(/^11 rader er skrevet til/)).toBeVisible()
  const [name = ''] = readdirSync(folder)
  const text = readFileSync(join(folder, name), 'utf8')
  expect(text).toContain('Ada Lunde')
  expect(text).toContain(`${year + 2}`)
  expect(text).not.toContain('Liv Haug')
  expect(text).not.toMatch(/kvinne|mann\b/i)
})
