import { expect, test } from 'vitest'
import { rulesOf, silentMandate, type Mandate } from '../../shared/mandate.ts'
import { hasStandard, isDefault, ruleKeys, ruleText, type RuleKey } from '../../renderer/bodies/mandate/rules.ts'

const says = (mandate: Partial<Mandate>): Mandate => ({ ...silentMandate, ...mandate })
const words = (rule: Exclude<RuleKey, 'source'>, mandate: Partial<Mandate> = {}) =>
  ruleText(rule, rulesOf(says(mandate)), 'Digitaliseringsutvalget')

test('where the mandate is silent every rule says so, and tells what holds', () => {
  expect(ruleKeys.every((rule) => isDefault(rule, silentMandate))).toBe(true)
  expect(words('term')).toBe('4 år')
  expect(words('replacement')).toBe('Ingen regel')
  expect(words('deputies')).toBe('Organet har ikke varamedlemmer')
  expect(words('meetings')).toBe('Ingen regel')
  expect(words('quorum')).toBe('Minst halvparten av de oppnevnte til stede')
  expect(words('notice')).toBe('Sendes senest 7 dager før møtet')
})

test('what the mandate says stands in words', () => {
  const third = { replacementPart: 1, replacementOf: 3, replacementBasis: 'filledSeats' } as const
  expect(words('replacement', third)).toBe('Høyst en tredel av de besatte plassene')
  expect(words('overlap', { overlapBodyId: 'x', overlapMinimum: 1 })).toBe('Minst 1 medlem av Digitaliseringsutvalget')
  expect(words('meetings', { meetingsLeast: 6, meetingsMost: 8 })).toBe('6–8 møter')
  expect(words('meetings', { meetingsLeast: 4 })).toBe('Minst 4 møter')
  expect(words('meetings', { meetingsMost: 8 })).toBe('Høyst 8 møter')
  expect(words('notice', { noticeDays: 1 })).toBe('Sendes senest 1 dag før møtet')
})

test('a rule the mandate says only a part of is marked where the default holds for the rest', () => {
  expect(hasStandard('absence', says({ absenceLimit: 4 }))).toBe(true)
  expect(hasStandard('absence', says({ absenceLimit: 4, absenceMonths: 24 }))).toBe(false)
  expect(hasStandard('quorum', says({ quorumNote: 'Ingen krav.' }))).toBe(true)
  expect(hasStandard('meetings', says({ meetingsLeast: 6 }))).toBe(false)
  expect(hasStandard('deputies', says({ hasDeputies: false }))).toBe(false)
})
