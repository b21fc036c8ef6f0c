import { Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

/** What an empty place says: what belongs there, and the button that makes it. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <Paragraph>{text}</Paragraph>
      {children}
    </div>
  )
}
