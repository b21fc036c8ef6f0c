import { chosen } from './chosen.ts'
import { wordImport as nb } from './nb/word-import.ts'
import { wordImport as nn } from './nn/word-import.ts'

/** Words of taking a Word file in: what was found, what the writer chooses, what is refused. */
export const wordImport = chosen(nb, nn)
