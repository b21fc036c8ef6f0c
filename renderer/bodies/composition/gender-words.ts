import type { Composition } from '../../../shared/composition.ts'
import { counted } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'

type Gender = Composition['gender']

/** Each gender with how many there are, those that nobody has left out last. */
export function genderCounts(gender: Gender) {
  const counts = [
    { key: 'female', count: gender.female },
    { key: 'male', count: gender.male },
    { key: 'other', count: gender.other },
    { key: 'unknown', count: gender[''] },
  ] as const
  return counts.filter(({ key, count }) => count > 0 || key === 'female' || key === 'male')
}

/** «5 kvinner og 7 menn» */
export function balanceWords(gender: Gender): string {
  const words = genderCounts(gender).map(({ key, count }) => counted(texts.gender[key], count))
  return new Intl.ListFormat('nb', { type: 'conjunction' }).format(words)
}
