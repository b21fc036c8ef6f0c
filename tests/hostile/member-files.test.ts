import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../shared/errors.ts'
import { expectRefused } from '../support/expectations.ts'
import { councilOfThreeSeats } from '../support/member-file.ts'

const fileName = 'medlemmer.csv'

describe('a file that is no list of members', { timeout: 60_000 }, () => {
  it('is refused when it has more rows than any body has had members', async () => {
    const { workspace, read, take } = await councilOfThreeSeats()
    const text = `Navn;Fra\n${'Kari Nordby;2026-03-01\n'.repeat(100_000)}`
    await expectRefused(workspace, () => read(text), 'memberFileTooLong', { fileName, most: 2000 })
    await expectRefused(workspace, () => take(text), 'memberFileTooLong', { fileName, most: 2000 })
  })

  it('is refused when it is larger than a list can be', async () => {
    const { workspace, read } = await councilOfThreeSeats()
    const text = `Navn;Fra\n${'a'.repeat(10_000_000)};2026-03-01`
    await expectRefused(workspace, () => read(text), 'memberFileTooLarge', { field: 'base64' })
  })

  it('gets its row named when one cell is endless', async () => {
    const { read } = await councilOfThreeSeats()
    const { rows } = await read(`Navn;Fra\n"${'a;\n'.repeat(2_500_000)}";2026-03-01`)
    expect(rows.map(({ line, problems }) => [line, problems.map(({ column }) => column)])).toEqual([[2, ['name']]])
  })

  it('is refused when a quote in front of megabytes is never closed, or millions are', async () => {
    const { workspace, read } = await councilOfThreeSeats()
    const values = { fileName, line: 2 }
    await expectRefused(workspace, () => read(`Navn;Fra\n"${'x;y\n'.repeat(2_000_000)}`), 'memberFileQuotes', values)
    await expectRefused(workspace, () => read(`Navn;Fra\n${'"" '.repeat(2_500_000)}`), 'memberFileQuotes', values)
  })

  it('is refused when it holds a zero byte', async () => {
    const { workspace, read } = await councilOfThreeSeats()
    await expectRefused(workspace, () => read('Navn;Fra\nKa\0ri;2026-03-01'), 'memberFileUnreadable', { fileName })
  })

  it('is refused when a heading has thousands of columns and none is a name', async () => {
    const { workspace, read } = await councilOfThreeSeats()
    await expectRefused(workspace, () => read('x;'.repeat(1_000_000)), 'memberFileNoHeading', { fileName })
  })

  it('does not reach names that every object has', async () => {
    const { read } = await councilOfThreeSeats()
    const { rows, unknownColumns } = await read('Navn;__proto__;constructor;Rolle;Fra\nKari;a;b;constructor;2026-03-01')
    expect(unknownColumns).toEqual(['__proto__', 'constructor'])
    expect(rows.map(({ problems }) => problems.map(({ column }) => column))).toEqual([['role']])
  })

  it('takes two thousand rows', async () => {
    const { call, bodyId, take } = await councilOfThreeSeats()
    const rows = Array.from({ length: 2000 }, (_, at) => `Medlem ${at};Vestland;2026-03-01`)
    expect(await take(['Navn;Gruppe;Fra', ...rows].join('\n'))).toMatchObject({ appointed: 2000, newPeople: 2000 })
    expect(await call('members.list', { bodyId })).toHaveLength(2000)
  })
})

const scrap = fc.constantFrom(
  'Navn',
  'Fra',
  'Rolle',
  'Gruppe',
  'Kari',
  'Ola',
  'leder',
  'Agder',
  '2026-03-01',
  '1.1.2026',
  ';',
  ';',
  ',',
  '\t',
  '\n',
  '\n',
  '"',
  "'=",
  'å',
)

describe('whatever a file says', { timeout: 60_000 }, () => {
  it('the preview and the import agree on whether it can be taken in, and a refusal stores nothing', async () => {
    const text = fc.oneof(
      fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.array(scrap, { maxLength: 40 }).map((parts) => `Navn;Gruppe;Rolle;Fra\n${parts.join('')}`),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    const { workspace, read, take } = await councilOfThreeSeats()
    const { store } = workspace
    const counted = () => store.db.prepare('SELECT COUNT(*) FROM person').pluck().get()
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const before = counted()
        const preview = await read(words).catch((error: unknown) => {
          if (error instanceof UserError) return null
          throw error
        })
        const isFaultless = preview?.rows.every(({ problems }) => problems.length === 0) ?? false
        const taken = await take(words).catch((error: unknown) => {
          if (error instanceof UserError) return null
          throw error
        })
        expect(taken !== null).toBe(isFaultless)
        if (taken === null) expect(counted()).toBe(before)
        const known = preview?.rows.filter(({ isKnown }) => isKnown).length ?? 0
        const appointed = (preview?.rows.length ?? 0) - known
        if (taken !== null) expect(taken).toMatchObject({ passedOver: known, appointed })
      }),
      { numRuns: 300 },
    )
  })
})
