import { chosen } from './chosen.ts'
import { agendaTools as nb } from './nb/agenda-tools.ts'
import { agendaTools as nn } from './nn/agenda-tools.ts'

/** Words of what helps making an agenda. */
export const agendaTools = chosen(nb, nn)
