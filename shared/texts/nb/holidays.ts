/** Names of public holidays, and of other days a plan of meetings should mind. */
export const holidays = {
  newYearsDay: '1. nyttårsdag',
  maundyThursday: 'Skjærtorsdag',
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
  weekBeforeEaster: 'Uken før påske',
  christmasWeek: 'Jul og romjul',
  squeezed: 'Inneklemt dag',
  summer: 'Sommerferie',
  meetingIn: 'Møte i {body}',
} as const
