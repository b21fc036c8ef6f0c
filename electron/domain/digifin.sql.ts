import type { DigifinApplication } from '../../shared/digifin.ts'
import type { ReadDb, WriteDb } from '../db/database.ts'

const COLUMNS = `id AS caseId, applicant, project, amount_asked AS amountAsked, nullif(recommendation, '') AS recommendation,
  recommended_amount AS recommendedAmount, conditions, priority, decision, decided_amount AS decidedAmount,
  decided_on AS decidedOn, decision_text AS decisionText`

export const getApplication = (db: ReadDb, caseId: string): DigifinApplication | undefined =>
  db.prepare<[string], DigifinApplication>(`SELECT ${COLUMNS} FROM digifin_application WHERE id = ?`).get(caseId)

export function setApplication(db: WriteDb, application: DigifinApplication): void {
  db.prepare(
    `INSERT INTO digifin_application (id, applicant, project, amount_asked, recommendation, recommended_amount,
       conditions, priority, decision, decided_amount, decided_on, decision_text)
     VALUES (@caseId, @applicant, @project, @amountAsked, coalesce(@recommendation, ''), @recommendedAmount,
       @conditions, @priority, @decision, @decidedAmount, @decidedOn, @decisionText)
     ON CONFLICT (id) DO UPDATE SET applicant = excluded.applicant, project = excluded.project,
       amount_asked = excluded.amount_asked, recommendation = excluded.recommendation,
       recommended_amount = excluded.recommended_amount, conditions = excluded.conditions, priority = excluded.priority,
       decision = excluded.decision, decided_amount = excluded.decided_amount, decided_on = excluded.decided_on,
       decision_text = excluded.decision_text`,
  ).run(application)
}

export const deleteApplication = (db: WriteDb, caseId: string): void => {
  db.prepare('DELETE FROM digifin_application WHERE id = ?').run(caseId)
}
