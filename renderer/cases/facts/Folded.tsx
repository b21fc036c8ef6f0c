import type { ReactNode } from 'react'

type Props = Readonly<{ title: string; count: number; part: string; children: ReactNode }>

/** Facts that are there when one asks for them; the number says how many there are. */
export function Folded({ title, count, part, children }: Props) {
  return (
    <details className="folded-facts" data-part={part}>
      <summary>
        {title}
        {count > 0 && <span className="tab-count">{count}</span>}
      </summary>
      <div className="folded-content">{children}</div>
    </details>
  )
}
