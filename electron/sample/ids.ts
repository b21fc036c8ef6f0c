/** Ids of what has been made so far, by the name the sample's files use. */
export type Ids = Readonly<{
  people: Map<string, string>
  bodies: Map<string, string>
  workAreas: Map<string, string>
  criteria: Map<string, string>
  /** Free seats by body and quota group. */
  seats: Map<string, string[]>
  memberships: Map<string, string>
  /** Candidates by body, quota group and name. */
  candidates: Map<string, string>
  cases: Map<string, string>
  meetings: Map<string, string>
  /** Hashes by file name. */
  pictures: Map<string, string>
}>

export const noIds = (): Ids => ({
  people: new Map(),
  bodies: new Map(),
  workAreas: new Map(),
  criteria: new Map(),
  seats: new Map(),
  memberships: new Map(),
  candidates: new Map(),
  cases: new Map(),
  meetings: new Map(),
  pictures: new Map(),
})

/** The id by name; a name that is not there is a mistake in the sample's files. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new RangeError(`The sample mentions «${name}», which it has not made.`)
  return id
}

/** One thing of several under a composite name. */
export const keyOf = (...parts: readonly string[]): string => parts.join(' | ')
