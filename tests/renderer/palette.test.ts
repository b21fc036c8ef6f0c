import { expect, test } from 'vitest'
import { search, type Entry } from '../../renderer/palette/search.ts'

const entry = (group: string, text: string, detail = ''): Entry => ({
  id: `${group}/${text}`,
  group,
  text,
  detail,
  run: () => undefined,
})
const entries = [
  entry('Steder', 'Saker'),
  entry('Møter', 'KommIT-rådet tirsdag 3. mars 2026'),
  entry('Saker', 'Felles planløsning', '17/26, KommIT-rådet'),
  entry('Saker', 'Råd om felles innlogging'),
  entry('Organer', 'Fagråd for arkitektur'),
]
const found = (query: string) => search(entries, query).map(({ text }) => text)

test('an empty search shows everything', () => {
  expect(found('')).toHaveLength(entries.length)
})

test('every word typed must begin a word, in any order and any case', () => {
  expect(found('MARS komm')).toEqual(['KommIT-rådet tirsdag 3. mars 2026'])
  expect(found('løsning')).toEqual([])
})

test('a case is found by its number', () => {
  expect(found('17/26')).toEqual(['Felles planløsning'])
})

test('what begins with the words typed comes first, and its group with it', () => {
  expect(found('felles')).toEqual(['Felles planløsning', 'Råd om felles innlogging'])
  expect(found('fagråd')).toEqual(['Fagråd for arkitektur'])
})

test('a group with many hits leaves room for the others', () => {
  const many = [...Array(20).keys()].map((number) => entry('Saker', `Felles sak ${number}`))
  const hits = search([...many, entry('Organer', 'Felles organ')], 'felles')
  expect(hits.filter(({ group }) => group === 'Saker')).toHaveLength(7)
  expect(hits.at(-1)?.text).toBe('Felles organ')
})
