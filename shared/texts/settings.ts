import { chosen } from './chosen.ts'
import { settings as nb } from './nb/settings.ts'
import { settings as nn } from './nn/settings.ts'

/** Words of the settings. */
export const settings = chosen(nb, nn)
