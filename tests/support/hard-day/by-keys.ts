import { expect } from '@playwright/test'
import { find, heading, isSaid, type Desk } from '../desk.ts'
import { nameOf, officer, type PersonKey } from './council.ts'
import { ballots } from './day.ts'

/** The name as it is found: its first three letters. */
const short = (key: PersonKey | 'officer') => (key === 'officer' ? officer : nameOf(key)).slice(0, 3).toLowerCase()

/** Lets someone come or go now; who is there already goes. */
export const move = (desk: Desk, key: PersonKey | 'officer', said: string): Promise<void> =>
  find(desk, 'F2', short(key), said)

/** Lets someone go over to the screen, or come that way. */
export async function goOver(desk: Desk, key: PersonKey): Promise<void> {
  const { window, hands } = desk
  await hands.press('F2')
  await hands.type(short(key))
  await expect(window.getByRole('option').first()).toBeVisible()
  await hands.press('F2')
  await isSaid(desk, `${nameOf(key)} deltar digitalt.`)
}

/** Says that someone came at another time than what was registered. */
export async function cameAt(desk: Desk, key: PersonKey, time: string): Promise<void> {
  const { window, hands } = desk
  await hands.press('F2')
  await hands.type(short(key))
  await expect(window.getByRole('option').first()).toBeVisible()
  await hands.press('Shift+Enter')
  await expect(window.getByLabel('Kom klokka')).toBeFocused()
  await hands.writeWhen('Kom klokka', time)
  await hands.press('Enter')
  await isSaid(desk, `Oppmøtet til ${nameOf(key)} er rettet.`)
}

/** Says what became of the item, by its key or its button. */
export async function ends(
  desk: Desk,
  outcome: 'F6' | 'Til orientering' | 'Utsatt' | 'Drøftet',
  said: string,
): Promise<void> {
  const { hands } = desk
  if (outcome === 'F6') await hands.press('F6')
  else await hands.choose('button', outcome)
  await isSaid(desk, said)
}

/** Does what is found by some letters of its name, as from anywhere in the program. */
export async function command(desk: Desk, letters: string): Promise<void> {
  const { window, hands } = desk
  await hands.press('ControlOrMeta+K')
  await hands.type(letters)
  await expect(window.getByRole('option').first()).toContainText(new RegExp(letters, 'i'))
  await hands.press('Enter')
}

/** From anywhere to a meeting of this year or the one before. */
export async function goToMeeting(desk: Desk, day: string): Promise<void> {
  const { window, hands } = desk
  await hands.press('Alt+2')
  await expect(heading(desk, 'Møter')).toBeVisible()
  const year = window.getByRole('group', { name: 'År' })
  if (!day.endsWith((await year.getByRole('status').textContent()) ?? '')) await hands.choose('button', 'Forrige år')
  await hands.choose('link', new RegExp(day))
  await expect(heading(desk, new RegExp(`Rådet .*${day}`))).toBeVisible()
}

const voters = ['ada', 'birger', 'cecilie', 'dagfinn', 'eli', 'frode', 'gro', 'hans', 'ida'] as const
const letterOf = (key: PersonKey) => (ballots.for.includes(key) ? 'f' : ballots.against.includes(key) ? 'm' : 'a')

/** Gives every vote by its letter, from row to row, and the casting vote in the last. */
export async function castVotes({ window, hands }: Desk): Promise<void> {
  for (const key of voters) {
    await expect(window.getByRole('group', { name: nameOf(key) }).locator(':focus')).toHaveCount(1)
    await hands.press(letterOf(key))
  }
  await hands.press('d')
}
