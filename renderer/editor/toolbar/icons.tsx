import type { ReactNode } from 'react'

// Drawn on the same 24-unit grid and with the same line as the other icons, which have none of these.
const Icon = ({ children }: { children: ReactNode }) => (
  <svg
    viewBox="0 0 24 24"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.5}
    strokeLinecap="round"
    aria-hidden
  >
    {children}
  </svg>
)

export const NestIcon = () => (
  <Icon>
    <path d="M4 5h16M12 10h8M12 14h8M4 19h16M4 9l3 3-3 3" strokeLinejoin="round" />
  </Icon>
)

export const UnnestIcon = () => (
  <Icon>
    <path d="M4 5h16M12 10h8M12 14h8M4 19h16M8 9l-3 3 3 3" strokeLinejoin="round" />
  </Icon>
)

/** A list whose first line has a number of its own choosing. */
export const ListStartIcon = () => (
  <Icon>
    <path d="M4 5.500l2-1.500v7M12 7.500h8M12 12.500h8M12 17.500h8M4 16h4M6 14v4" strokeLinejoin="round" />
  </Icon>
)

export const DecisionIcon = () => (
  <Icon>
    <path d="M4 5h16v14H4zM8 9.500h8M8 14.500h5" strokeLinejoin="round" />
  </Icon>
)

/** A letter with a small number raised beside it. */
export const FootnoteIcon = () => (
  <Icon>
    <path d="M3 18l5-12 5 12M5 13.500h6M17.500 5.500l2-1.500v7" strokeLinejoin="round" />
  </Icon>
)

/** A line struck out, and a pen over what is put in its place. */
export const SuggestIcon = () => (
  <Icon>
    <path d="M3 8h9M3 16h5M12 19l.500-3 7-7 2.500 2.500-7 7zM3 20h5" strokeLinejoin="round" />
  </Icon>
)

export const QuoteIcon = () => (
  <Icon>
    <path d="M5 17c2.500-1 4-3 4-6V7H5v5h4M14 17c2.500-1 4-3 4-6V7h-4v5h4" strokeLinejoin="round" />
  </Icon>
)
