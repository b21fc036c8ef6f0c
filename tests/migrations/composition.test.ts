import { describe, expect, it, onTestFinished } from 'vitest'
import { openForWriting } from '../../electron/db/database.ts'
import { callerOf } from '../../electron/dispatch.ts'
import { openStore } from '../../electron/store.ts'
import { silentMandate } from '../../shared/mandate.ts'
import { clockOn } from '../support/world.ts'
import { contentsOf, firstVersionWorkspace, ids } from './first-version.ts'

function openMigrated(path: string) {
  const store = openStore(path)
  onTestFinished(() => store.close())
  return callerOf(store, clockOn('2026-03-10'))
}

describe('a workspace from the first version', () => {
  it('is brought to this one with every row and every value it had', () => {
    const path = firstVersionWorkspace()
    const before = contentsOf(path)
    openStore(path).close()
    const after = contentsOf(path)
    for (const [table, rows] of Object.entries(before).filter(([name]) => name !== 'sqlite_sequence'))
      expect({ [table]: after[table] }).toMatchObject({ [table]: rows })
    expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(18)
    expect(after.mandate).toEqual([])
  })

  it('shows its members, its meetings and its papers as they were, with a silent mandate', async () => {
    const call = openMigrated(firstVersionWorkspace())
    expect(await call('bodies.get', { id: ids.body })).toMatchObject({ mandate: silentMandate, formerNames: [] })
    expect(await call('members.list', { bodyId: ids.body })).toMatchObject([
      {
        id: ids.membership,
        person: { name: 'Ada Lunde', title: 'kommunedirektør', gender: '' },
        quotaGroup: 'Kommunene',
        source: 'Brev',
        appointedBy: '',
        employerChange: null,
      },
    ])
    expect(await call('bodies.composition', { id: ids.body })).toMatchObject({ seats: 1, filledSeats: 1, warnings: [] })
    const { model } = await call('minutes.get', { meetingId: ids.meeting })
    expect(model.head).toMatchObject({ bodyName: 'Rådet', onDate: '2025-03-10' })
    expect(model.attendance.attendees).toMatchObject([{ name: 'Ada Lunde', title: 'rådmann', itemId: null }])
    expect(model.items).toMatchObject([{ number: '1/25', title: 'Felles plan', outcome: 'asProposed' }])
  })

  it('can still take back what was done then, without losing what is registered now', async () => {
    const call = openMigrated(firstVersionWorkspace())
    await call('members.updatePerson', { id: ids.person, gender: 'female' })
    await call('journal.undo', { id: 1 })
    expect(await call('members.people')).toMatchObject([{ title: 'rådmann', gender: 'female' }])
  })

  it('is left as it was when something in it stands in the way', () => {
    const path = firstVersionWorkspace()
    const db = openForWriting(path)
    db.exec('CREATE TABLE candidate (id TEXT PRIMARY KEY) STRICT')
    db.close()
    const before = contentsOf(path)
    expect(() => openStore(path)).toThrow()
    expect(contentsOf(path)).toEqual(before)
    const untouched = openForWriting(path)
    expect(untouched.pragma('user_version', { simple: true })).toBe(1)
    untouched.close()
  })
})
