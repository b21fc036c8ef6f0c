/** Every place in the app has an address; these make them. */
export const routes = {
  overview: () => '/oversikt',
  meetings: () => '/moter',
  meeting: (id: string, step: MeetingStep = 'saksliste') => `/moter/${id}/${step}`,
  digifin: (meetingId: string) => `/moter/${meetingId}/digifin`,
  completeness: (meetingId: string) => `/moter/${meetingId}/kompletthet`,
  cases: () => '/saker',
  caseBoard: () => '/saker/tavle',
  case: (id: string) => `/saker/${id}`,
  casePoints: (id: string) => `/saker/${id}/grunnlag`,
  openPoints: () => '/saker/apne-punkter',
  caseRoute: (id: string) => `/saker/${id}/saksgang`,
  followUps: () => '/oppfolging',
  followUp: (id: string) => `/oppfolging/${id}`,
  bodies: () => '/organer',
  body: (id: string, part: BodyPart = 'medlemmer') => `/organer/${id}/${part}`,
  /** Who sat in a body on a day, `YYYY-MM-DD`. */
  membersOn: (id: string, day: string) => `/organer/${id}/medlemmer/${day}`,
  person: (id: string) => `/personer/${id}`,
  yearPlan: (year: number) => `/arsplan/${year}`,
  settings: () => '/innstillinger',
  paperTemplate: () => '/innstillinger/saksmal',
  phrases: () => '/innstillinger/standardtekster',
} as const

export const meetingSteps = ['saksliste', 'innkalling', 'mote', 'referat', 'etterarbeid'] as const
export type MeetingStep = (typeof meetingSteps)[number]

export const bodyParts = ['medlemmer', 'sammensetning', 'frammote', 'nominasjon', 'mandat'] as const
export type BodyPart = (typeof bodyParts)[number]
