import type { shares as bokmaal } from '../nb/shares.ts'
import type { Words } from '../words.ts'

/** Shares of a number of people or seats that have a name; `other` is for the rest: «3 av 7». */
export const shares = {
  names: {
    '1/2': 'halvparten',
    '1/3': 'ein tredel',
    '2/3': 'to tredelar',
    '1/4': 'ein firedel',
    '3/4': 'tre firedelar',
    '1/5': 'ein femdel',
    '2/5': 'to femdelar',
    '3/5': 'tre femdelar',
    '4/5': 'fire femdelar',
    '1/6': 'ein seksdel',
    '5/6': 'fem seksdelar',
  },
  other: '{part} av {of}',
} as const satisfies Words<typeof bokmaal>
