import { paperBlocks } from '../../shared/texts/paper-blocks.ts'

/** A decision is framed with its name on the frame; a screen reader gets the name once, from the label. */
export const decisionAttributes = {
  'data-decision': paperBlocks.decision,
  role: 'group',
  'aria-label': paperBlocks.decision,
} as const
