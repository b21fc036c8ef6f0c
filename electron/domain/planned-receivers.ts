import type { Transmission } from '../../shared/after-meeting.ts'
import type { Station } from '../../shared/case-route.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { listTransmissionsOfCase } from './after-meeting.sql.ts'
import type { StoredItem } from './agenda.sql.ts'
import { listStations, updateStation } from './case-route.sql.ts'
import { getPerson } from './members.sql.ts'

type Item = Pick<StoredItem, 'caseId'>

/** A receiver outside that the case was planned to go to has got it, when what is sent on goes to them. */
export function markSent(db: WriteDb, { caseId }: Item, transmission: Transmission): void {
  if (caseId === null) return
  const station = receiversOf(db, listStations(db, caseId), transmission).find(({ sentOn }) => sentOn === null)
  if (station) setSentOn(db, station, transmission.sentOn)
}

/** Takes the mark back when what was sent on was not, unless something else went there the same day. */
export function unmarkSent(db: WriteDb, { caseId }: Item, transmission: Transmission): void {
  if (caseId === null) return
  const { sentOn } = transmission
  const others = listTransmissionsOfCase(db, caseId).filter(({ id }) => id !== transmission.id)
  const station = receiversOf(db, listStations(db, caseId), transmission).find(
    (receiver) => receiver.sentOn === sentOn && receiver.reference === '' && receiver.answer === '',
  )
  if (station && !others.some((other) => other.sentOn === sentOn)) setSentOn(db, station, null)
}

const setSentOn = (db: WriteDb, station: Station, sentOn: string | null): void =>
  updateStation(db, { ...station, receiver: station.name, sentOn })

/** The planned receivers outside with the name or the title of the one it goes to. */
export function receiversOf(
  db: ReadDb,
  stations: readonly Station[],
  { recipient, personId }: Transmission,
): Station[] {
  const person = personId === null ? undefined : getPerson(db, personId)
  const names = new Set([recipient, person?.title ?? ''].map(plain).filter((name) => name !== ''))
  return stations.filter(({ bodyId, name }) => bodyId === null && names.has(plain(name)))
}

/** «Administrerende direktør i KS» and «administrerende direktør» are one. */
const plain = (name: string): string =>
  name
    .toLocaleLowerCase('nb')
    .replace(/ i ks$/, '')
    .trim()
