import { join } from 'node:path'
import type { z } from 'zod'
import type { CaseRoute, routeExport } from '../../shared/case-route.ts'
import { found } from '../../shared/errors.ts'
import { documentTexts } from '../../shared/texts/documents.ts'
import { fill } from '../../shared/texts/index.ts'
import type { ReadDb } from '../db/database.ts'
import { safeFileName } from '../../shared/file-names.ts'
import { writeForUser } from '../files.ts'
import { getBody } from './bodies.sql.ts'
import { getCase, getCaseLanguage } from './cases.sql.ts'
import { personLine } from './describe.ts'
import { picturesOfCase } from './document-pictures.ts'

/** Writes the road as a Word file under a name that is free. The library that makes Word files is loaded here. */
export async function exportRoute(
  db: ReadDb,
  { caseId, folder, language: wanted }: z.output<typeof routeExport>,
  { stops }: CaseRoute,
): Promise<{ path: string }> {
  const { title, itemKind, ownerId } = found(getCase(db, caseId))
  const language = wanted ?? found(getCaseLanguage(db, caseId))
  const { packRoute } = await import('../documents/case-route.ts')
  const treatments = stops.flatMap((stop) => (stop.kind === 'treatment' ? [stop.treatment] : []))
  const advices = treatments.map(({ advice }) => advice)
  const bodyKinds = new Map(treatments.map(({ bodyId }) => [bodyId, found(getBody(db, bodyId)).kind]))
  const model = { language, title, itemKind, owner: personLine(db, ownerId), stops, bodyKinds }
  const bytes = await packRoute(model, picturesOfCase(db, title, advices))
  const name = safeFileName(fill(documentTexts(language).road.title, { title }))
  return { path: writeForUser(join(folder, `${name}.docx`), bytes) }
}
