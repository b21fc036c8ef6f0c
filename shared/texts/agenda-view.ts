import { chosen } from './chosen.ts'
import { agendaView as nb } from './nb/agenda-view.ts'
import { agendaView as nn } from './nn/agenda-view.ts'

/** Words of the step where the agenda is made. */
export const agendaView = chosen(nb, nn)
