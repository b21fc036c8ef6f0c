import { expect, type Locator, type Page } from '@playwright/test'
import type { Hands } from './keyboard.ts'
import { paperIn } from './case-page.ts'

/** The window and the hands of whoever sits before it. What follows is what a secretary does there, by keys alone. */
export type Desk = Readonly<{ window: Page; hands: Hands }>

export const heading = ({ window }: Desk, name: string | RegExp): Locator =>
  window.getByRole('heading', { level: 1, name })

/** The line that tells what was just done says this. */
export const isSaid = ({ window }: Desk, words: string | RegExp): Promise<void> =>
  expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()

type SeatGroup = readonly [group: string, count: string]

export async function makeBody(desk: Desk, name: string, kind: string, ...groups: SeatGroup[]): Promise<void> {
  const { hands } = desk
  await hands.press('Alt+5')
  await expect(heading(desk, 'Organer')).toBeVisible()
  await hands.press('Alt+N')
  await hands.write('Navn', name)
  await hands.pick('Type', kind)
  await hands.choose('button', 'Lag organet')
  await expect(heading(desk, name)).toBeVisible()
  for (const [group, count] of groups) {
    await hands.choose('button', 'Legg til plasser')
    await hands.write('Gruppe', group)
    await hands.write('Antall plasser', count)
    await hands.press('Enter')
    await isSaid(desk, 'Plassene er lagt til.')
  }
}

type Person = readonly [name: string, title: string, organisation: string]

/** Registers someone new in the middle of giving them a seat. */
export async function appoint(
  desk: Desk,
  seat: string,
  [name, title, organisation]: Person,
  role?: 'leder',
): Promise<void> {
  const { window, hands } = desk
  await hands.choose('button', `Oppnevn til ${seat}`)
  await hands.type(name)
  await hands.press('Enter')
  await hands.write('Stilling', title)
  await hands.write('Organisasjon', organisation)
  if (role) await hands.pick('Rolle', role)
  await hands.choose('button', 'Oppnevn')
  await expect(window.getByRole('row', { name: new RegExp(name) })).toContainText(role ?? title)
}

/** Says how the body stands to another, under what its mandate says. */
export async function relate(desk: Desk, how: string, other: string): Promise<void> {
  const { hands } = desk
  await hands.choose('link', 'Mandat')
  await hands.choose('button', 'Legg til forhold')
  await hands.pick('Forhold', how)
  await hands.pick('Annet organ', other)
  await hands.choose('button', 'Legg til')
  await isSaid(desk, 'Forholdet er lagt til.')
}

/** Makes a case, and opens the panel that says what it lacks. */
export async function makeCase(desk: Desk, title: string): Promise<void> {
  const { window, hands } = desk
  await hands.press('Alt+3')
  await expect(heading(desk, 'Saker')).toBeVisible()
  await hands.press('Alt+N')
  await hands.write('Tittel', title)
  await hands.press('Enter')
  await expect(heading(desk, title)).toBeVisible()
  await hands.reach(window.getByRole('tab', { name: 'Opplysninger' }))
  await hands.press('ArrowRight', 'Enter')
}

export const paperOf = ({ window }: Desk): Locator => paperIn(window)

/** Goes to a section by what the case says it lacks. */
export async function goToSection(desk: Desk, command: string): Promise<void> {
  await desk.hands.choose('button', command)
  await expect(paperOf(desk)).toBeFocused()
}

/** Makes a table where the cursor stands; Tab goes from cell to cell. */
export async function writeTable(desk: Desk, ...rows: string[][]): Promise<void> {
  const { window, hands } = desk
  await hands.press('Alt+F10')
  await hands.reach(window.getByRole('toolbar').getByRole('button', { name: 'Tabell' }), 'ArrowRight')
  await hands.press('Enter')
  await expect(window.getByRole('menuitem', { name: 'Sett inn tabell' })).toBeFocused()
  await hands.press('Enter')
  await expect(paperOf(desk)).toBeFocused()
  for (const [index, words] of rows.flat().entries()) {
    if (index > 0) await hands.press('Tab')
    await hands.type(words)
  }
}

export async function scheduleMeeting(desk: Desk, body: string, onDate: string, place: string): Promise<void> {
  const { hands } = desk
  await hands.press('Alt+2')
  await expect(heading(desk, 'Møter')).toBeVisible()
  await hands.choose('button', 'Nytt møte')
  await hands.pick('Organ', body)
  await hands.writeWhen('Dato', onDate)
  await hands.writeWhen('Fra klokka', '09:00')
  await hands.writeWhen('Til klokka', '12:30')
  await hands.write('Sted', place)
  await hands.press('Enter')
  await expect(heading(desk, new RegExp(`^${body} `))).toBeVisible()
}

export async function goToNotice({ window, hands }: Desk): Promise<void> {
  await hands.choose('link', /^Innkalling /)
  await expect(window.getByRole('heading', { level: 2, name: 'Innkalte og forfall' })).toBeVisible()
}

/** Enters the room of a meeting that has not begun; its keys work from when its heading has the focus. */
export async function enterRoom(desk: Desk): Promise<void> {
  await desk.hands.choose('link', /^Møte /)
  await expect(heading(desk, /^Møte i /)).toBeFocused()
}

export async function issueNotice(desk: Desk, signedBy: string): Promise<void> {
  const { hands } = desk
  await goToNotice(desk)
  await hands.choose('button', 'Send innkalling')
  await hands.write('Undertegnes av', signedBy)
  await hands.press('Enter')
  await isSaid(desk, 'Innkallingen er sendt. Sakene har fått nummer.')
}

export async function startMeeting({ window, hands }: Desk): Promise<void> {
  await hands.choose('button', 'Sett møtet')
  await expect(window.getByText(/^I gang siden kl/)).toBeVisible()
}

/** The heading of the item on the screen in the meeting room. */
export const itemOf = ({ window }: Desk, title: string): Locator =>
  window.getByRole('heading', { level: 2, name: new RegExp(`${title}$`) })

export async function goToNext(desk: Desk, title: string): Promise<void> {
  await desk.hands.press('F9')
  await expect(itemOf(desk, title)).toBeVisible()
}

/** Three letters of a name after a key that asks for a person. */
export async function find(desk: Desk, key: 'F2' | 'F4', letters: string, done: string | RegExp): Promise<void> {
  await desk.hands.press(key)
  await desk.hands.type(letters)
  await expect(desk.window.getByRole('option').first()).toBeVisible()
  await desk.hands.press('Enter')
  await isSaid(desk, done)
}

export async function closeMeeting({ window, hands }: Desk): Promise<void> {
  await hands.choose('button', 'Avslutt møtet')
  const question = window.getByRole('dialog', { name: 'Avslutte møtet?' })
  await hands.reach(question.getByRole('button', { name: 'Avslutt møtet' }))
  await hands.press('Enter')
  await expect(window.getByRole('article', { name: 'Referat' })).toBeVisible()
}
