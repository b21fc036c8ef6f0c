import type { Call } from '../../electron/dispatch.ts'

/** This year, where the test runs; what happens in the window happens today. */
export const year = new Date().getFullYear()

/** The council's fourteen seats, as its mandate divides them. */
export const quotaGroups = [
  ['Oslo', 1],
  ['Fylkeskommuner', 2],
  ['Buskerud, Akershus og Østfold', 2],
  ['Agder', 1],
  ['Vestfold og Telemark', 1],
  ['Vestland', 1],
  ['Rogaland', 1],
  ['Møre og Romsdal', 1],
  ['Trøndelag', 1],
  ['Innlandet', 1],
  ['Nordland', 1],
  ['Troms og Finnmark', 1],
] as const

type Listed = readonly [name: string, title: string, organisation: string, group: string, gender: 'kvinne' | 'mann']

/** Invented people on the eleven seats that are filled in the published list; the first leads. */
export const listed: readonly Listed[] = [
  ['Ada Lunde', 'kommunedirektør', 'Nordvik kommune', 'Buskerud, Akershus og Østfold', 'kvinne'],
  ['Birger Moe', 'kommunaldirektør', 'Oslo kommune', 'Oslo', 'mann'],
  ['Cecilie Vik', 'kommunedirektør', 'Elvedal kommune', 'Innlandet', 'kvinne'],
  ['Dagfinn Rud', 'kommunedirektør', 'Heiås kommune', 'Agder', 'mann'],
  ['Eli Nes', 'kommunedirektør', 'Granby kommune', 'Buskerud, Akershus og Østfold', 'kvinne'],
  ['Frode Tang', 'direktør for digitalisering', 'Fjordby kommune', 'Vestland', 'mann'],
  ['Gerd Holm', 'kommunedirektør', 'Strandvik kommune', 'Rogaland', 'kvinne'],
  ['Hallvard Li', 'fylkeskommunedirektør', 'Sørlandet fylkeskommune', 'Fylkeskommuner', 'mann'],
  ['Ingunn Skar', 'organisasjonsdirektør', 'Dalbygd kommune', 'Trøndelag', 'kvinne'],
  ['Jostein Eide', 'kommunedirektør', 'Skjærøy kommune', 'Nordland', 'mann'],
  ['Kari Berg', 'kommunedirektør', 'Nordnes kommune', 'Troms og Finnmark', 'kvinne'],
]

export const term = { fromOn: `${year - 1}-01-01`, toOn: `${year + 2}-12-31` } as const

/** The same people as a spreadsheet in Norwegian saves them. */
export function memberFile(people = listed): string {
  const heading = 'Navn;Stilling;Organisasjon;Gruppe;Kjønn;Rolle;Fra og med;Til og med;Oppnevnt av'
  const rows = people.map(([name, title, organisation, group, gender], index) => {
    const role = index === 0 ? 'leder' : 'medlem'
    return [name, title, organisation, group, gender, role, term.fromOn, term.toOn, 'administrerende direktør'].join(
      ';',
    )
  })
  return `\uFEFF${[heading, ...rows].join('\r\n')}\r\n`
}

export type Committee = Readonly<{ councilId: string; committeeId: string; people: ReadonlyMap<string, string> }>

/** The council with its members and rules, and its working committee, where one of them sits too. */
export async function makeCommittee(call: Call): Promise<Committee> {
  const { id: councilId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { id: committeeId } = await call('bodies.create', { name: 'Prøveutvalget', kind: 'committee' })
  await call('bodies.relate', { fromId: committeeId, toId: councilId, kind: 'worksFor' })
  const free = new Map<string, string[]>()
  for (const [quotaGroup, count] of quotaGroups) {
    free.set(quotaGroup, (await call('bodies.addSeats', { bodyId: councilId, quotaGroup, count })).ids)
  }
  await call('bodies.setMandate', {
    bodyId: councilId,
    source: 'Mandat for rådet',
    termYears: 4,
    replacementPart: 1,
    replacementOf: 3,
    overlapBodyId: committeeId,
    overlapMinimum: 1,
    meetingsLeast: 6,
    meetingsMost: 8,
  })
  const people = await appointAll(call, councilId, free)
  const personId = people.get('Frode Tang')
  await call('members.appoint', { personId, bodyId: committeeId, role: 'chair', ...term })
  return { councilId, committeeId, people }
}

async function appointAll(call: Call, bodyId: string, free: Map<string, string[]>): Promise<Map<string, string>> {
  const people = new Map<string, string>()
  for (const [index, [name, title, organisation, group, gender]] of listed.entries()) {
    const person = { name, title, organisation, gender: gender === 'kvinne' ? 'female' : 'male' } as const
    const { id: personId } = await call('members.addPerson', person)
    const role = index === 0 ? 'chair' : 'member'
    const seatId = free.get(group)?.shift() ?? null
    await call('members.appoint', { personId, bodyId, seatId, role, ...term, appointedBy: 'administrerende direktør' })
    people.set(name, personId)
  }
  return people
}
