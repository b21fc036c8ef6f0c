import type { Call } from '../../../electron/dispatch.ts'
import { contentFromText } from '../../../shared/content.ts'
import type { Role } from '../../../shared/members.ts'

/** Eleven members on fourteen seats, and those who attend with them; everyone is invented. */
export const people = {
  ada: ['Ada Lunde', 'chair'],
  birger: ['Birger Moe', 'deputyChair'],
  cecilie: ['Cecilie Vik', 'member'],
  dagfinn: ['Dagfinn Rud', 'member'],
  eli: ['Eli Nes', 'member'],
  frode: ['Frode Li', 'member'],
  gro: ['Gro Dal', 'member'],
  hans: ['Hans Berg', 'member'],
  ida: ['Ida Sletten', 'member'],
  jon: ['Jon Myhre', 'member'],
  karin: ['Karin Bakken', 'member'],
  siri: ['Siri Foss', 'secretary'],
  leif: ['Leif Aas', 'standing'],
  nina: ['Nina Ruud', 'observer'],
} as const satisfies Readonly<Record<string, readonly [name: string, role: Role]>>
export type PersonKey = keyof typeof people
/** The officer called for one case alone. */
export const officer = 'Odd Strand'
export const nameOf = (key: PersonKey): string => people[key][0]
export const memberKeys = (Object.keys(people) as PersonKey[]).slice(0, 11)

/** Eleven cases; with the three points that come by themselves the agenda has fourteen items. */
export const caseTitles = [
  'Felles innlogging',
  'Åpne kartdata',
  'Arkiv i skyen',
  'Nasjonal meldingsboks',
  'Søknad om felles planløsning',
  'Språkmodell for kommunene',
  'Deling av helsedata',
  'Felles anskaffelser',
  'Opplæring i informasjonssikkerhet',
  'Innsyn for innbyggere',
  'Rammeverk for virksomhetsarkitektur',
] as const
/** The case that is added on the spot. */
export const addedTitle = 'Varsel om nedetid'

export const days = { earlier: '2026-10-06', hard: '2026-12-08', next: '2027-02-02' } as const

/** What the hard day starts from. */
export type Called = Readonly<{
  councilId: string
  earlierId: string
  meetingId: string
  nextId: string
  personIds: Readonly<Record<PersonKey, string>>
  officerId: string
  caseIds: readonly string[]
  addedCaseId: string
}>

/** A council that has met once, whose next meeting is called with fourteen items, and the one after it planned. */
export async function makeCalledCouncil(call: Call): Promise<Called> {
  const { id: councilId } = await call('bodies.create', {
    name: 'Rådet for fellesløsninger',
    shortName: 'Rådet',
    kind: 'council',
  })
  const { ids: seatIds } = await call('bodies.addSeats', { bodyId: councilId, quotaGroup: 'Kommuner', count: 14 })
  const { id: workAreaId } = await call('bodies.addWorkArea', { bodyId: councilId, name: 'Utvikling' })
  const personIds = await appointEveryone(call, councilId, seatIds)
  const earlierId = await holdEarlier(call, councilId, personIds.ada)
  const caseIds: string[] = []
  for (const title of caseTitles) caseIds.push(await makeCase(call, title, personIds.leif, workAreaId))
  const addedCaseId = await makeCase(call, addedTitle, personIds.leif, workAreaId)
  const plan = { bodyId: councilId, startsAt: '10:00', endsAt: '14:00', place: 'Storsalen' }
  const { id: meetingId } = await call('meetings.schedule', { ...plan, onDate: days.hard })
  const { id: nextId } = await call('meetings.schedule', { ...plan, onDate: days.next })
  const { itemIds } = await call('agenda.add', { meetingId, picks: caseIds.map((caseId) => ({ caseId })) })
  const { id: officerId } = await call('members.addPerson', { name: officer, title: 'rådgiver', organisation: 'KS' })
  await call('attendance.invite', { meetingId, personId: officerId, itemId: itemIds[2] ?? null })
  await call('notices.issue', { meetingId, signedBy: nameOf('siri') })
  return { councilId, earlierId, meetingId, nextId, personIds, officerId, caseIds, addedCaseId }
}

async function appointEveryone(call: Call, bodyId: string, seatIds: readonly string[]): Promise<Called['personIds']> {
  const ids: [string, string][] = []
  for (const [index, [key, [name, role]]] of Object.entries(people).entries()) {
    const { id: personId } = await call('members.addPerson', {
      name,
      title: role === 'standing' ? 'administrerende direktør' : 'kommunedirektør',
      organisation: role === 'standing' ? 'KS' : 'Prøve kommune',
      email: `${key}@example.no`,
    })
    const seatId = index < memberKeys.length ? (seatIds[index] ?? null) : null
    const duty = role === 'standing' ? 'administrerende direktør' : ''
    await call('members.appoint', { bodyId, personId, role, seatId, duty, fromOn: '2025-01-01' })
    ids.push([key, personId])
  }
  return Object.fromEntries(ids) as Called['personIds']
}

async function makeCase(call: Call, title: string, ownerId: string, workAreaId: string): Promise<string> {
  const { id: caseId } = await call('cases.create', { title, ownerId, workAreaIds: [workAreaId] })
  const proposal = contentFromText(`Rådet anbefaler at KS går videre med saken «${title}».`)
  await call('papers.saveSection', { caseId, key: 'proposal', content: proposal })
  return caseId
}

/** A short meeting before the hard one, so that there are minutes to approve. */
async function holdEarlier(call: Call, bodyId: string, ownerId: string): Promise<string> {
  const hours = { startsAt: '10:00', endsAt: '12:00', place: 'Storsalen' }
  const { id: meetingId } = await call('meetings.schedule', { bodyId, onDate: days.earlier, ...hours })
  const { id: caseId } = await call('cases.create', { title: 'Årsplan', itemKind: 'information', ownerId })
  await call('agenda.add', { meetingId, picks: [{ caseId }] })
  await call('notices.issue', { meetingId, signedBy: nameOf('siri') })
  await call('room.start', { meetingId, time: '10:00' })
  await call('attendance.allPresent', { meetingId })
  for (const { id: itemId, type } of (await call('agenda.get', { meetingId })).items) {
    await call('room.goTo', { itemId, time: '10:10' })
    if (type !== 'anyOther')
      await call('room.recordOutcome', { itemId, outcome: type === 'case' ? 'noted' : 'asProposed' })
  }
  await call('room.close', { meetingId, time: '11:00' })
  return meetingId
}
