import { chosen } from './chosen.ts'
import { formalCheck as nb } from './nb/formal-check.ts'
import { formalCheck as nn } from './nn/formal-check.ts'

/** Words of whether the secretary has found a paper formally in order. */
export const formalCheck = chosen(nb, nn)
