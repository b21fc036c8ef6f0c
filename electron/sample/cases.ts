import { paperSectionKeys } from '../../shared/papers.ts'
import type { Call } from '../dispatch.ts'
import { contentOf } from './blocks.ts'
import type { SampleCase } from './files.ts'
import { layGrounds } from './grounds.ts'
import { idOf, type Ids } from './ids.ts'

/** Registers a case, writes its paper and, when the paper is whole, hands it over. */
export async function makeCase(call: Call, ids: Ids, sample: SampleCase): Promise<void> {
  const { key, title, itemKind, owner, officer, originBody, workAreas, language, paper } = sample
  const person = (name: string | undefined) => (name === undefined ? null : idOf(ids.people, name))
  const { id } = await call('cases.create', {
    title,
    itemKind,
    ownerId: person(owner),
    officerId: person(officer),
    origin: sample.origin,
    originBodyId: originBody === undefined ? null : idOf(ids.bodies, originBody),
    accessLevel: sample.accessLevel,
    accessGrounds: sample.accessGrounds,
    archiveReference: sample.archiveReference,
    workAreaIds: workAreas.map((name) => idOf(ids.workAreas, name)),
  })
  ids.cases.set(key, id)
  if (language !== undefined) await call('papers.setLanguage', { caseId: id, language })
  await writePaper(call, ids, id, paper)
  await attach(call, id, sample)
  await layGrounds(call, ids, id, sample)
  if ((await call('cases.get', { id })).shortcomings.length === 0) await call('papers.freeze', { caseId: id })
}

async function attach(call: Call, caseId: string, { attachments = [] }: SampleCase): Promise<void> {
  if (attachments.length === 0) return
  const files = attachments.map(({ file: fileName, title, accessLevel, base64 }) => ({
    file: { fileName, base64 },
    title,
    accessLevel,
  }))
  await call('attachments.add', { caseId, files })
}

/** Writes the sections that were changed after the case was first handed over. */
export async function revisePaper(call: Call, ids: Ids, { key, revised }: SampleCase): Promise<void> {
  if (revised !== undefined) await writePaper(call, ids, idOf(ids.cases, key), revised.paper)
}

async function writePaper(call: Call, { pictures }: Ids, caseId: string, paper: SampleCase['paper']): Promise<void> {
  for (const key of paperSectionKeys) {
    const blocks = paper[key]
    if (blocks !== undefined) await call('papers.saveSection', { caseId, key, content: contentOf(blocks, pictures) })
  }
}
