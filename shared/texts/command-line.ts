import { chosen } from './chosen.ts'
import { commandLine as nb } from './nb/command-line.ts'
import { commandLine as nn } from './nn/command-line.ts'

/** What the command line says. */
export const commandLine = chosen(nb, nn)
