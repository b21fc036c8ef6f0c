import { Button } from '@digdir/designsystemet-react'
import { createContext, useContext, type ReactNode } from 'react'

/** The one tool that Tab reaches; arrows move between them. */
export const ActiveTool = createContext('style')

type Props = Readonly<{
  tool: string
  label: string
  /** Left out for tools that do something once instead of being on or off. */
  isOn?: boolean | undefined
  isDisabled?: boolean
  keys?: string
  onClick: () => void
  children: ReactNode
}>

/** One tool; a disabled one can still be reached and read, so that arrows never skip. */
export function ToolButton({ tool, label, isOn, isDisabled = false, keys, onClick, children }: Props) {
  const active = useContext(ActiveTool)
  return (
    <Button
      icon
      variant="tertiary"
      className="tool"
      data-tool={tool}
      data-tooltip={label}
      aria-label={label}
      aria-pressed={isOn}
      aria-disabled={isDisabled || undefined}
      aria-keyshortcuts={keys}
      tabIndex={active === tool ? 0 : -1}
      onClick={() => !isDisabled && onClick()}
    >
      {children}
    </Button>
  )
}
