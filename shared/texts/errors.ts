import { chosen } from './chosen.ts'
import { errors as nb } from './nb/errors.ts'
import { errors as nn } from './nn/errors.ts'

/** What went wrong, what is safe and what to do. `{name}` is filled in. */
export const errors = chosen(nb, nn)
