import type { ReactNode } from 'react'

/** What a fact is called, and the fact; one that is an empty text is left out. */
export type Fact = readonly [name: string, value: ReactNode]

/** When and where of a meeting, as its documents give them at the top. */
export function HeadFacts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="head-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
