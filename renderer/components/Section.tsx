import { Heading } from '@digdir/designsystemet-react'
import { useId, type ReactNode } from 'react'

type Props = Readonly<{ title: string; actions?: ReactNode; children: ReactNode }>

/** A titled part of a place, with the buttons that add to it beside the title. */
export function Section({ title, actions, children }: Props) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <Heading level={2} data-size="xs" id={id} tabIndex={-1}>
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  )
}
