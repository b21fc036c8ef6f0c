import { expect, test } from 'vitest'
import { compareWarnings, dayOfAll } from '../../renderer/bodies/composition/tries.ts'
import { placesOn, whoCanLeave } from '../../renderer/bodies/composition/places.ts'
import { warningWords } from '../../renderer/bodies/composition/rule-words.ts'
import { shareWords } from '../../renderer/components/words.ts'
import type { CompositionWarning, TriedChange, WarningRule } from '../../shared/composition.ts'
import { rulesOf, silentMandate, type Mandate } from '../../shared/mandate.ts'
import type { MembershipView } from '../../shared/members.ts'

const seat = (id: string, quotaGroup: string, position = 1) => ({ id, bodyId: 'råd', quotaGroup, position })
const seats = [seat('agder', 'Agder', 1), seat('oslo', 'Oslo', 2), seat('innlandet', 'Innlandet', 3)]

function member(id: string, seatId: string, name: string, toOn: string | null): MembershipView {
  const person = { id: `${id}-person`, name, title: '', organisation: '', email: '', gender: '' as const }
  const noted = { duty: '', isOptional: false, source: '', appointedBy: '', appointedOn: null, termReason: '' }
  const quotaGroup = seats.find((one) => one.id === seatId)?.quotaGroup ?? null
  const shown = { person, quotaGroup, employerChange: null, reviewedOn: null }
  return {
    id,
    personId: person.id,
    bodyId: 'råd',
    seatId,
    role: 'member',
    fromOn: '2024-01-01',
    toOn,
    ...noted,
    ...shown,
  }
}

const memberships = [member('ada', 'agder', 'Ada Lunde', null), member('birger', 'oslo', 'Birger Moe', '2027-12-31')]
const leaves: TriedChange = { kind: 'end', membershipId: 'ada', on: '2026-06-30' }
const comes = (seatId: string, fromOn: string): TriedChange => {
  return { kind: 'appoint', personId: null, name: 'Ny', gender: '', seatId, quotaGroup: '', fromOn, toOn: null }
}
const namesOf = (fromOn: string, changes: readonly TriedChange[]) =>
  placesOn({ seats, memberships, changes, fromOn }).map(({ name }) => name)

test('a vacant seat is offered first, and a full group without a seat', () => {
  expect(namesOf('2026-07-01', [])).toEqual([
    'Innlandet: ledig plass',
    'Agder: full, uten plass',
    'Oslo: full, uten plass',
  ])
})

test('the seat of someone who is tried out comes first, from the day after the last one', () => {
  expect(namesOf('2026-07-01', [leaves])[0]).toBe('Agder: ledig etter Ada Lunde')
  expect(namesOf('2026-06-30', [leaves])).toContain('Agder: full, uten plass')
})

test('a seat whose term is over by then is free, and a seat someone else is tried in is not', () => {
  expect(namesOf('2028-01-01', [])).toContain('Oslo: ledig plass')
  expect(namesOf('2026-07-01', [comes('innlandet', '2026-07-01')])).not.toContain('Innlandet: ledig plass')
})

test('whoever is tried out cannot be tried out again, nor whoever has left', () => {
  const names = (changes: readonly TriedChange[], on: string) =>
    whoCanLeave(memberships, changes, on).map(({ person }) => person.name)
  expect(names([leaves], '2026-06-01')).toEqual(['Birger Moe'])
  expect(names([], '2028-01-01')).toEqual(['Ada Lunde'])
})

test('the changes are seen on the first day when all of them hold', () => {
  expect(dayOfAll('2026-06-01', [leaves])).toBe('2026-07-01')
  expect(dayOfAll('2026-06-01', [leaves, comes('agder', '2026-09-01')])).toBe('2026-09-01')
  expect(dayOfAll('2027-01-01', [leaves])).toBe('2027-01-01')
})

const warning = (rule: WarningRule, values: CompositionWarning['values'] = {}, membershipId: string | null = null) => {
  return { rule, values, membershipId }
}

test('warnings are marked as new, solved, altered or the same', () => {
  const vacant = (count: number) => warning('vacant', { count, groups: 'Agder' })
  const full = (group: string) => warning('overQuota', { group, members: 2, seats: 1 })
  const before = { warnings: [vacant(3), warning('noChair'), full('Oslo')] }
  const after = { warnings: [vacant(2), full('Oslo'), full('Agder')] }
  const compared = compareWarnings(before, after)
  expect(compared.before.map(({ mark }) => mark)).toEqual(['altered', 'solved', 'same'])
  expect(compared.after.map(({ mark }) => mark)).toEqual(['altered', 'same', 'new'])
})

const mandate: Mandate = {
  ...silentMandate,
  source: 'Mandat for rådet',
  termYears: 4,
  replacementPart: 1,
  replacementOf: 3,
  overlapBodyId: 'utvalg',
}
const details = (said: Mandate) => ({ mandate: said, rules: rulesOf(said) })

/** Every rule with the values the domain gives it. */
const everyWarning = [
  warning('overQuota', { group: 'Agder', members: 2, seats: 1 }),
  warning('replacement', { count: 5, ceiling: 4, of: 14, year: 2026, names: 'Ada Lunde' }),
  warning('overlap', { body: 'Utvalget', minimum: 1, count: 0 }),
  warning('overlap', { body: 'Utvalget', minimum: 2, count: 1 }),
  warning('overlapEnding', { name: 'Ada Lunde', body: 'Utvalget', minimum: 1, until: '2026-12-31' }, 'ada'),
  warning('employer', { name: 'Ada Lunde', from: 'Nes kommune', until: '2026-01-31' }, 'ada'),
  warning('termEnding', { name: 'Ada Lunde', until: '2026-12-31' }, 'ada'),
  warning('termReason', { name: 'Ada Lunde', from: '2024-01-01', until: '2026-12-31' }, 'ada'),
  warning('noChair'),
  warning('vacant', { count: 1, groups: 'Agder' }),
  warning('vacant', { count: 3, groups: 'Agder, Oslo (2)' }),
]

test('every warning says what it is, which rule, from where and what mends it, with nothing left unfilled', () => {
  for (const one of everyWarning)
    for (const words of Object.values(warningWords(one, details(mandate)))) {
      expect(words).not.toMatch(/[{}]/)
      expect(words).not.toBe('')
    }
})

test('a rule of the mandate is found in the mandate, and the others are said to be the standard in Møtebok', () => {
  const sourceOf = (rule: WarningRule, said: Mandate) => warningWords(warning(rule), details(said)).source
  expect(sourceOf('termEnding', mandate)).toBe('Mandat for rådet')
  expect(sourceOf('termEnding', silentMandate)).toBe('Standard i Møtebok')
  expect(sourceOf('replacement', { ...mandate, source: '' })).toBe('Mandatet (ingen kilde er oppgitt)')
  expect(sourceOf('noChair', mandate)).toBe('Standard i Møtebok')
})

test('the one who leaves too few behind is not called the last when there should be more', () => {
  const values = { name: 'Ada Lunde', body: 'Utvalget', minimum: 2, until: '2026-12-31' }
  const { title } = warningWords(warning('overlapEnding', values, 'ada'), details(mandate))
  expect(title).toBe('Ada Lunde går ut 31. desember 2026, og da sitter for få også i Utvalget')
})

test('dates are written as they are read, and shares in words', () => {
  const [ending] = everyWarning.filter(({ rule }) => rule === 'termEnding')
  expect(ending && warningWords(ending, details(mandate)).title).toBe('Perioden til Ada Lunde går ut 31. desember 2026')
  expect(shareWords({ part: 1, of: 3 })).toBe('en tredel')
  expect(shareWords({ part: 3, of: 7 })).toBe('3 av 7')
})
