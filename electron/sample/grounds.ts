import { found } from '../../shared/errors.ts'
import type { Call } from '../dispatch.ts'
import type { SampleCase, SampleStation } from './files.ts'
import { idOf, type Ids } from './ids.ts'

/** The planned road of a case, its points, and what it has to do with DIF and DigiFin. */
export async function layGrounds(call: Call, ids: Ids, caseId: string, sample: SampleCase): Promise<void> {
  const { stations = [], difOwnerOn, digifin } = sample
  for (const { body, receiver, plannedOn } of stations) {
    const bodyId = body === undefined ? null : idOf(ids.bodies, body)
    await call('caseRoute.addStation', { caseId, bodyId, receiver, plannedOn })
  }
  await addPoints(call, caseId, sample)
  if (difOwnerOn !== undefined) await call('casePoints.markDif', { caseId, isDif: true, ownerOn: difOwnerOn })
  if (digifin !== undefined) await call('digifin.set', { caseId, ...digifin })
}

async function addPoints(call: Call, caseId: string, { points = [] }: SampleCase): Promise<void> {
  for (const { concerns = [], ...point } of points) {
    const { points: standing } = await call('casePoints.get', { caseId })
    const linkIds = concerns.map((label) => found(standing.find((one) => one.label === label)).id)
    await call('casePoints.add', { ...point, caseId, linkIds })
  }
}

/** Sends a case to a receiver outside, with what was answered later. */
export async function send(
  call: Call,
  ids: Ids,
  key: string,
  receiver: string,
  { on: sentOn, reference, answer }: NonNullable<SampleStation['sent']>,
): Promise<void> {
  const { stations } = await call('caseRoute.get', { caseId: idOf(ids.cases, key) })
  const { id } = found(stations.find(({ name }) => name === receiver))
  await call('caseRoute.updateStation', { id, sentOn, reference, answer })
}
