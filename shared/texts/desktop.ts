import { chosen } from './chosen.ts'
import { desktop as nb } from './nb/desktop.ts'
import { desktop as nn } from './nn/desktop.ts'

/** Words of the system's own dialogs and menus. */
export const desktop = chosen(nb, nn)
