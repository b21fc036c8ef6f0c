import { openWorkspace } from './workspace.ts'
import { clockOn, makeBody } from './world.ts'

/** A file as it is sent. */
export const memberFileOf = (bodyId: string, text: string | Buffer) => ({
  bodyId,
  fileName: 'medlemmer.csv',
  base64: Buffer.from(text).toString('base64'),
})

/** A council with one seat for Agder and two for Vestland. */
export async function councilOfThreeSeats() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { bodyId } = await makeBody(call, 'Rådet')
  for (const [quotaGroup, count] of [
    ['Agder', 1],
    ['Vestland', 2],
  ] as const) {
    await call('bodies.addSeats', { bodyId, quotaGroup, count })
  }
  const read = (text: string | Buffer) => call('members.readFile', memberFileOf(bodyId, text))
  const take = (text: string | Buffer, people: Record<string, string | null> = {}) =>
    call('members.importFile', { ...memberFileOf(bodyId, text), people })
  return { workspace, call, bodyId, read, take }
}

/** Three people: the leader, a member whose term has ended, and a standing attendee. */
export const threePeople = [
  'Navn;Stilling;Organisasjon;E-post;Kjønn;Gruppe;Rolle;Møter som;Fra og med;Til og med;Oppnevnt av;Oppnevnt;Vedtak eller brev;Grunn til en annen periode',
  'Kari Nordby;rådmann;Fjordvik kommune;kari@eksempel.no;kvinne;Agder;leder;;01.01.2024;31.12.2027;administrerende direktør;15.12.2023;Brev 1;',
  'Ola Sørli;kommunedirektør;Elvebakken kommune;;mann;Vestland;;;2024-01-01;2025-06-30;;;;Går av.',
  'Åse Æra;;KS;;;;fast deltaker (avgjør selv);direktør;1.3.2024;;;;;',
].join('\r\n')
