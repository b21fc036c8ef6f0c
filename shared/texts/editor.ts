import { chosen } from './chosen.ts'
import { editor as nb } from './nb/editor.ts'
import { editor as nn } from './nn/editor.ts'

/** Words of the editor for rich text. */
export const editor = chosen(nb, nn)
