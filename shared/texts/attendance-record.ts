import { chosen } from './chosen.ts'
import { attendanceRecord as nb } from './nb/attendance-record.ts'
import { attendanceRecord as nn } from './nn/attendance-record.ts'

/** Words of attendance over time. */
export const attendanceRecord = chosen(nb, nn)
