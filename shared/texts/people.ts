import { chosen } from './chosen.ts'
import { people as nb } from './nb/people.ts'
import { people as nn } from './nn/people.ts'

/** Words for finding, registering and showing people. */
export const people = chosen(nb, nn)
