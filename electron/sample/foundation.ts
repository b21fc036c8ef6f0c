import type { Call } from '../dispatch.ts'
import type { SampleBody, SampleFiles, SampleMandate, SampleMembership } from './files.ts'
import { idOf, keyOf, type Ids } from './ids.ts'

/** Settings, people and bodies: what stands before the year begins. */
export async function layFoundation(call: Call, ids: Ids, files: SampleFiles): Promise<void> {
  const { settings, people, bodies, pictures } = files
  await call('workspace.changeSettings', settings)
  for (const person of people) ids.people.set(person.name, (await call('members.addPerson', person)).id)
  for (const [file, base64] of pictures) ids.pictures.set(file, (await call('images.add', { base64 })).hash)
  for (const body of bodies) await makeBody(call, ids, body)
  for (const { shortName, relations = [] } of bodies) {
    for (const { kind, to } of relations) {
      await call('bodies.relate', { fromId: idOf(ids.bodies, shortName), toId: idOf(ids.bodies, to), kind })
    }
  }
  for (const { shortName, mandate } of bodies) {
    if (mandate !== undefined) await setMandate(call, ids, shortName, mandate)
  }
}

async function setMandate(call: Call, ids: Ids, body: string, { overlap, ...mandate }: SampleMandate): Promise<void> {
  const demanded = overlap && { overlapBodyId: idOf(ids.bodies, overlap.with), overlapMinimum: overlap.least }
  await call('bodies.setMandate', { bodyId: idOf(ids.bodies, body), ...mandate, ...demanded })
}

async function makeBody(call: Call, ids: Ids, body: SampleBody): Promise<void> {
  const { seats = [], workAreas = [], criteria = [], relations: _, mandate: __, ...fields } = body
  const { id: bodyId } = await call('bodies.create', fields)
  ids.bodies.set(body.shortName, bodyId)
  for (const { quotaGroup, count } of seats) {
    const made = await call('bodies.addSeats', { bodyId, quotaGroup, count })
    ids.seats.set(keyOf(body.shortName, quotaGroup), made.ids)
  }
  for (const { groupName, names } of workAreas) {
    for (const name of names)
      ids.workAreas.set(name, (await call('bodies.addWorkArea', { bodyId, groupName, name })).id)
  }
  for (const { key, text } of criteria) ids.criteria.set(key, (await call('bodies.addCriterion', { bodyId, text })).id)
}

/** Appoints someone, to a free seat of the quota group when one is named. */
export async function appoint(call: Call, ids: Ids, membership: SampleMembership): Promise<void> {
  const { body, person, seat, madeOn: _, ended: __, ...fields } = membership
  const bodyId = idOf(ids.bodies, body)
  const seatId = seat === undefined ? null : takeSeat(ids, body, seat)
  const { id } = await call('members.appoint', { ...fields, bodyId, personId: idOf(ids.people, person), seatId })
  ids.memberships.set(keyOf(body, person), id)
}

/** A free seat of the group, which is free no longer. */
export function takeSeat({ seats }: Ids, body: string, quotaGroup: string): string {
  const seatId = seats.get(keyOf(body, quotaGroup))?.shift()
  if (seatId === undefined) throw new RangeError(`${body} has no free seat for ${quotaGroup}.`)
  return seatId
}

/** Ends a membership early; its seat becomes free for the next. */
export async function endMembership(
  call: Call,
  ids: Ids,
  { body, person, seat, ended }: SampleMembership,
): Promise<void> {
  if (ended === undefined) return
  const id = idOf(ids.memberships, keyOf(body, person))
  await call('members.end', { id, on: ended.on })
  if (seat === undefined) return
  const membership = (await call('members.list', { bodyId: idOf(ids.bodies, body) })).find((one) => one.id === id)
  if (membership?.seatId) ids.seats.get(keyOf(body, seat))?.push(membership.seatId)
}
