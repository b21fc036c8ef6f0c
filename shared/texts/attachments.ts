import { chosen } from './chosen.ts'
import { attachments as nb } from './nb/attachments.ts'
import { attachments as nn } from './nn/attachments.ts'

/** Words of the files that are attached to a case. */
export const attachments = chosen(nb, nn)
