import { create } from 'zustand'
import type { Composition, CompositionWarning, TriedChange } from '../../../shared/composition.ts'
import { addDays } from '../../../shared/dates.ts'
import type { NewPerson } from '../../components/NewPersonFields.tsx'

/** A change being tried, in words. Kept while the app is open, so that one can look elsewhere meanwhile; never stored. */
export type Try = Readonly<{
  id: number
  change: TriedChange
  words: string
  /** All that was written about someone who is not registered yet. */
  newPerson: NewPerson | null
}>

type Tries = Readonly<{ byBody: Readonly<Record<string, readonly Try[]>> }>

const useAllTries = create<Tries>(() => ({ byBody: {} }))
const none: readonly Try[] = []
let nextId = 1

export const useTries = (bodyId: string): readonly Try[] => useAllTries(({ byBody }) => byBody[bodyId] ?? none)

const change = (bodyId: string, changed: (tries: readonly Try[]) => readonly Try[]): void =>
  useAllTries.setState(({ byBody }) => ({ byBody: { ...byBody, [bodyId]: changed(byBody[bodyId] ?? none) } }))

export const addTry = (bodyId: string, tried: Omit<Try, 'id'>): void =>
  change(bodyId, (tries) => [...tries, { ...tried, id: nextId++ }])

export const takeOutTry = (bodyId: string, id: number): void =>
  change(bodyId, (tries) => tries.filter((tried) => tried.id !== id))

export const clearTries = (bodyId: string): void => change(bodyId, () => none)

/** The first day a change can be seen. */
const holdsFrom = (tried: TriedChange): string => (tried.kind === 'end' ? addDays(tried.on, 1) : tried.fromOn)

/** The first day, not before `on`, when all the changes hold. */
export const dayOfAll = (on: string, changes: readonly TriedChange[]): string =>
  [on, ...changes.map(holdsFrom)].toSorted().at(-1) ?? on

export type Mark = 'new' | 'solved' | 'altered' | 'same'
export type MarkedWarning = Readonly<{ warning: CompositionWarning; mark: Mark }>

// A member's warnings are told apart by the membership, a group's by the group.
const subject = ({ rule, membershipId, values }: CompositionWarning): string =>
  JSON.stringify([rule, membershipId, values['group'] ?? null])

/** The warnings on both sides of a change, each marked by what became of it. */
export function compareWarnings(
  before: Pick<Composition, 'warnings'>,
  after: Pick<Composition, 'warnings'>,
): { before: MarkedWarning[]; after: MarkedWarning[] } {
  const mark = (warning: CompositionWarning, others: readonly CompositionWarning[], missing: Mark): MarkedWarning => {
    const twin = others.find((other) => subject(other) === subject(warning))
    if (!twin) return { warning, mark: missing }
    return { warning, mark: JSON.stringify(twin.values) === JSON.stringify(warning.values) ? 'same' : 'altered' }
  }
  return {
    before: before.warnings.map((warning) => mark(warning, after.warnings, 'solved')),
    after: after.warnings.map((warning) => mark(warning, before.warnings, 'new')),
  }
}
