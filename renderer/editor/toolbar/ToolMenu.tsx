import { Dropdown } from '@digdir/designsystemet-react'
import { ChevronDownIcon } from '@navikt/aksel-icons'
import { useContext, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { ActiveTool } from './ToolButton.tsx'

/** One line of a menu; `isOn` marks the one that is chosen now. */
export type ToolMenuItem = Readonly<{ text: string; isOn?: boolean; keys?: string; run: () => void }>

type Props = Readonly<{ tool: string; label: string; items: readonly ToolMenuItem[]; children: ReactNode }>

/** A tool that opens a menu: arrows move in it, Enter chooses, Escape goes back to the tool. */
export function ToolMenu({ tool, label, items, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const active = useContext(ActiveTool)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) itemsOf(menu.current)[0]?.focus()
  }, [isOpen])
  const choose = (item: ToolMenuItem) => {
    setOpen(false)
    item.run()
  }
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger
        variant="tertiary"
        className="tool tool-with-menu"
        data-tool={tool}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={active === tool ? 0 : -1}
      >
        {children}
        <ChevronDownIcon aria-hidden />
      </Dropdown.Trigger>
      <Dropdown
        className="tool-menu"
        placement="bottom-start"
        ref={menu}
        open={isOpen}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        onKeyDown={(event) => moveIn(event, () => setOpen(false))}
      >
        <Dropdown.List role="menu" aria-label={label}>
          {items.map((item) => (
            <Dropdown.Item key={item.text} role="none">
              <Dropdown.Button
                role={item.isOn === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.isOn}
                aria-keyshortcuts={item.keys}
                tabIndex={-1}
                onClick={() => choose(item)}
              >
                {item.text}
              </Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []),
]

function moveIn(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === 'Tab') close()
  const items = itemsOf(event.currentTarget)
  const index = items.findIndex((item) => item === document.activeElement)
  const steps: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  items.at(step % items.length)?.focus()
}
