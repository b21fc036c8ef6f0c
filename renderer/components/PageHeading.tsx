import { Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { frame } from '../../shared/texts/frame.ts'
import { useWorkspaceName } from './workspace-name.ts'

type Props = Readonly<{ title: string; lead?: ReactNode; actions?: ReactNode }>

/** The heading of a place: names the window after it, and takes the focus when one has just arrived. */
export function PageHeading({ title, lead, actions }: Props) {
  const heading = useFocusOnArrival()
  useWindowTitle(title)
  return (
    <header className="page-heading">
      <div>
        <Heading level={1} data-size="md" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {lead && <div className="page-lead">{lead}</div>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  )
}

/** For the heading of what has just come: it takes the focus when what had it is gone. Give the heading `tabIndex={-1}`. */
export function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasLostFocus()) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/** Names the window after the place: «Saker – KommIT-rådet – Møtebok». */
export function useWindowTitle(place: string): void {
  const workspace = useWorkspaceName()
  useEffect(() => {
    document.title = fill(frame.title, { place, workspace })
  }, [place, workspace])
}

// A link in the navigation keeps the focus until the place has come; a field that took it on arrival keeps it.
function hasLostFocus(): boolean {
  const active = document.activeElement
  return active === null || active === document.body || active.closest('.frame-nav') !== null
}
