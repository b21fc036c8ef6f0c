import { ensure } from '../../shared/errors.ts'
import type { FormalCheck, FormalCheckApi } from '../../shared/formal-check.ts'
import { ofCase } from '../../shared/values.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'
import { newId } from '../id.ts'
import { command, query, type Context, type Operations } from '../operation.ts'
import { caseInUse } from './cases.ts'
import * as sql from './formal-check.sql.ts'
import { standsAs } from './formal-lapse.ts'
import { draftSections } from './paper-sections.ts'
import { freezePaper } from './paper-versions.ts'
import { ensureDecided } from './paper-writing.ts'
import { listVersions, listWrittenSections } from './papers.sql.ts'

export const formalCheck = {
  get: query(ofCase, get),
  approve: command(ofCase, approve),
  withdraw: command(ofCase, withdraw),
} satisfies Operations<FormalCheckApi>

type OfCase = Readonly<{ caseId: string }>

function get(db: ReadDb, { caseId }: OfCase): FormalCheck {
  const check = sql.getStanding(db, caseId)
  if (!check) return { state: 'unchecked', version: null, checkedAt: null, checkedBy: null, lapsedAt: null }
  const { versionId, checkedAt, checkedBy, lapsedAt } = check
  const version = listVersions(db, caseId).find((one) => one.id === versionId) ?? null
  return { state: lapsedAt === null ? 'inOrder' : 'lapsed', version, checkedAt, checkedBy, lapsedAt }
}

function approve(db: WriteDb, { caseId }: OfCase, context: Context): { versionId: string } {
  caseInUse(db, caseId)
  ensure(listWrittenSections(db, caseId).length > 0, 'paperWithoutWords')
  ensureDecided(db, caseId, draftSections(db, caseId))
  const inForce = sql.getInForce(db, caseId)
  if (inForce) return { versionId: inForce.versionId }
  const lapsed = sql.getStanding(db, caseId)
  const isAsBefore = lapsed !== undefined && standsAs(db, caseId, lapsed.versionId)
  const versionId = isAsBefore ? lapsed.versionId : freezePaper(db, caseId, 'formallyInOrder', context)
  sql.insertCheck(db, {
    id: newId(),
    caseId,
    versionId,
    checkedAt: context.now().toISOString(),
    checkedBy: context.actor,
  })
  return { versionId }
}

function withdraw(db: WriteDb, { caseId }: OfCase, context: Context): void {
  caseInUse(db, caseId)
  const check = sql.getInForce(db, caseId)
  ensure(check !== undefined, 'notFormallyInOrder')
  sql.setWithdrawn(db, check.id, context.now().toISOString())
}
