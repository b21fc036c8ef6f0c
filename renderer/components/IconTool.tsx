import { Button } from '@digdir/designsystemet-react'
import type { ComponentType } from 'react'

type Props = Readonly<{
  words: string
  icon: ComponentType<{ 'aria-hidden': boolean }>
  isOff?: boolean
  tabIndex?: number
  onClick: () => void
}>

/** A button that is a picture; its words are read aloud, and shown when one points at it. */
export function IconTool({ words, icon: Icon, isOff = false, tabIndex, onClick }: Props) {
  return (
    <Button
      icon
      variant="tertiary"
      tabIndex={tabIndex}
      aria-label={words}
      data-tooltip={words}
      // A button that is switched off would lose the focus.
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onClick()}
    >
      <Icon aria-hidden />
    </Button>
  )
}
