import type { Api } from '../../shared/api.ts'
import type { Operations } from '../operation.ts'
import { agenda } from './agenda.ts'
import { attendance } from './attendance.ts'
import { bodies } from './bodies.ts'
import { cases } from './cases.ts'
import { followUps } from './follow-ups.ts'
import { meetings } from './meetings.ts'
import { members } from './members.ts'
import { papers } from './papers.ts'

/** Every operation there is, by domain and name. */
export const operations = { bodies, members, cases, papers, meetings, agenda, attendance, followUps } satisfies {
  [D in keyof Omit<Api, 'workspace' | 'notices' | 'room' | 'minutes' | 'documents' | 'journal'>]: Operations<Api[D]>
}
