import { expect } from 'vitest'
import type { ErrorKey, ErrorValues } from '../../shared/errors.ts'
import { journaledRows, rowCounts } from './rows.ts'
import type { TestWorkspace } from './workspace.ts'

/** Expects the attempt to be refused with that error, and nothing at all to have been stored by it. */
export async function expectRefused(
  { store }: Pick<TestWorkspace, 'store'>,
  attempt: () => Promise<unknown>,
  key: ErrorKey,
  values: ErrorValues = {},
): Promise<void> {
  const before = { rows: journaledRows(store.db), counts: rowCounts(store.db) }
  await expect(attempt()).rejects.toMatchObject({ name: 'UserError', key, values })
  expect({ rows: journaledRows(store.db), counts: rowCounts(store.db) }).toEqual(before)
}
