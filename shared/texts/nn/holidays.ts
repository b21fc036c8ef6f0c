import type { holidays as bokmaal } from '../nb/holidays.ts'
import type { Words } from '../words.ts'

/** Names of public holidays, and of other days a plan of meetings should mind. */
export const holidays = {
  newYearsDay: '1. nyttårsdag',
  maundyThursday: 'Skjertorsdag',
  goodFriday: 'Langfredag',
  easterSunday: '1. påskedag',
  easterMonday: '2. påskedag',
  mayDay: '1. mai',
  constitutionDay: '17. mai',
  ascensionDay: 'Kristi himmelfartsdag',
  whitSunday: '1. pinsedag',
  whitMonday: '2. pinsedag',
  christmasDay: '1. juledag',
  boxingDay: '2. juledag',

  both: '{first} og {second}',
  weekBeforeEaster: 'Veka før påske',
  christmasWeek: 'Jul og romjul',
  squeezed: 'Inneklemd dag',
  summer: 'Sommarferie',
  meetingIn: 'Møte i {body}',
} as const satisfies Words<typeof bokmaal>
