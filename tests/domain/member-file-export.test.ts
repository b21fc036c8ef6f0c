import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import { memberRoles } from '../../shared/members.ts'
import { openCouncilOfFourteen } from '../support/council-of-fourteen.ts'
import { expectRefused } from '../support/expectations.ts'
import { councilOfThreeSeats, memberFileOf, threePeople } from '../support/member-file.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { makeBody } from '../support/world.ts'

describe('a list of members written to a file', () => {
  const written = async (call: Call, order: { bodyId: string; on?: string; includesPersonal?: boolean }) => {
    const folder = temporaryFolder()
    const { path, members } = await call('members.exportFile', { ...order, folder })
    return { folder, path, members, text: readFileSync(path, 'utf8') }
  }

  it('is UTF-8 with a mark, semicolons and CRLF, named after the day and the body', async () => {
    const { call, bodyId, take } = await councilOfThreeSeats()
    await take(threePeople)
    const { folder, members, text } = await written(call, { bodyId, on: '2026-03-10' })
    expect(readdirSync(folder)).toEqual(['2026-03-10 Rådet – medlemmer.csv'])
    expect(members).toBe(2)
    expect(text).toBe(
      [
        '\uFEFFNavn;Stilling;Organisasjon;E-post;Gruppe;Rolle;Møter som;Fra og med;Til og med;Oppnevnt av;Oppnevnt;Vedtak eller brev',
        'Kari Nordby;rådmann;Fjordvik kommune;kari@eksempel.no;Agder;leder;;2024-01-01;2027-12-31;administrerende direktør;2023-12-15;Brev 1',
        'Åse Æra;;KS;;;fast deltaker (avgjør selv);direktør;2024-03-01;;;;',
        '',
      ].join('\r\n'),
    )
  })

  it('has gender and the reasons for other terms only when asked for, and everyone there has been when no day is named', async () => {
    const { call, bodyId, take } = await councilOfThreeSeats()
    await take(threePeople)
    const all = await written(call, { bodyId })
    expect(all.members).toBe(3)
    expect(all.text).not.toMatch(/kjønn|kvinne|grunn/i)
    const { text } = await written(call, { bodyId, includesPersonal: true })
    expect(text).toMatch(/;Kjønn;.*;Grunn til en annen periode\r\n.*;Kvinne;/)
  })

  it('never takes the name of a file that is there', async () => {
    const { call, bodyId } = await councilOfThreeSeats()
    const folder = temporaryFolder()
    for (let count = 0; count < 2; count++) await call('members.exportFile', { bodyId, folder, on: '2026-03-10' })
    expect(readdirSync(folder).toSorted()).toEqual([
      '2026-03-10 Rådet – medlemmer (2).csv',
      '2026-03-10 Rådet – medlemmer.csv',
    ])
  })

  it('says which file could not be written', async () => {
    const { call, bodyId, workspace } = await councilOfThreeSeats()
    const folder = `${workspace.path}/mappe`
    const attempt = () => call('members.exportFile', { bodyId, folder, on: '2026-03-10' })
    const path = `${folder}/2026-03-10 Rådet – medlemmer.csv`
    await expectRefused(workspace, attempt, 'writeFailed', { path })
  })

  it('has exactly the members the composition shows on the day', async () => {
    const { call, councilId, look } = await openCouncilOfFourteen()
    const day = fc.integer({ min: 2023, max: 2029 }).chain((year) => fc.constantFrom(`${year}-12-31`, `${year}-01-01`))
    const index = fc.nat({ max: 30 })
    const step = fc.record({ index, day, isEnding: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 4 }), day, async (steps, on) => {
        for (const taken of steps) {
          const all = await call('members.list', { bodyId: councilId })
          const one = all[taken.index % all.length]
          if (!one || taken.day < one.fromOn) continue
          if (taken.isEnding && (one.toOn ?? '9999') >= taken.day)
            await call('members.end', { id: one.id, on: taken.day })
          else if (!taken.isEnding)
            await call('members.appoint', {
              bodyId: councilId,
              person: { name: `Ny ${taken.index}` },
              role: 'member',
              quotaGroup: 'Agder',
              fromOn: taken.day,
            })
        }
        const { text } = await written(call, { bodyId: councilId, on })
        const rows = text
          .split('\r\n')
          .slice(1, -1)
          .map((row) => row.split(';'))
        const listed = rows.map((cells) => [cells[0], cells[4], cells[7]].join('/')).toSorted()
        const { members } = await look({ on })
        const shown = members.map((one) => [one.person.name, one.quotaGroup, one.fromOn].join('/')).toSorted()
        expect(listed).toEqual(shown)
        expect(members.every(({ role }) => memberRoles.includes(role))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a list written and read again', { timeout: 60_000 }, () => {
  const nasty = fc.constantFrom(
    '=1+1',
    '+47',
    '-2',
    '@SUM(A1)',
    "'=x",
    "''",
    "'",
    '"',
    '";"',
    'a;b',
    'æøå',
    '=cmd|x',
    '＝1',
    'a,b\tc',
  )
  const words = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 12 }))

  it('says the same, whatever people have written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, words, words, words), { minLength: 1, maxLength: 4 }), async (rows) => {
        const { call, bodyId, take } = await councilOfThreeSeats()
        const other = (await makeBody(call, 'Utvalget')).bodyId
        for (const [index, [name, title, source, duty]] of rows.entries()) {
          await call('members.appoint', {
            bodyId,
            person: { name: `${index}${name}`, title, organisation: name, email: `${index}@${source.slice(0, 4)}` },
            role: index % 2 === 0 ? 'standing' : 'member',
            isOptional: index % 4 === 0,
            duty,
            source,
            appointedBy: title,
            termReason: source,
            fromOn: '2024-01-01',
          })
        }
        const { path } = await call('members.exportFile', { bodyId, folder: temporaryFolder(), includesPersonal: true })
        const bytes = readFileSync(path)
        expect(await take(bytes)).toEqual({ appointed: 0, passedOver: rows.length, newPeople: 0 })
        const before = await call('members.list', { bodyId })
        await call('members.importFile', memberFileOf(other, bytes))
        const plain = (all: typeof before) =>
          all
            .map((membership) => ({ ...membership, id: '', bodyId: '' }))
            .toSorted((a, b) => (a.personId < b.personId ? -1 : 1))
        expect(plain(await call('members.list', { bodyId: other }))).toEqual(plain(before))
      }),
      { numRuns: 30 },
    )
  })

  it('makes the same people in another workspace', async () => {
    const { call, bodyId, take } = await councilOfThreeSeats()
    await take(threePeople.replace('rådmann', "'=rådmann").replace('Brev 1', '@brev'))
    const { path } = await call('members.exportFile', { bodyId, folder: temporaryFolder(), includesPersonal: true })
    const elsewhere = await councilOfThreeSeats()
    await elsewhere.take(readFileSync(path))
    const plain = async (callIn: Call, id: string) =>
      (await callIn('members.list', { bodyId: id })).map(({ person, role, quotaGroup, source }) => ({
        person: { ...person, id: '' },
        role,
        quotaGroup,
        source,
      }))
    expect(await plain(elsewhere.call, elsewhere.bodyId)).toEqual(await plain(call, bodyId))
  })

  it('holds no cell a spreadsheet would run', async () => {
    const { call, bodyId } = await councilOfThreeSeats()
    await call('members.appoint', {
      bodyId,
      person: { name: '=HYPERLINK("http://eksempel.no")', title: '+1', organisation: '-1', email: '@a' },
      role: 'observer',
      fromOn: '2026-01-01',
    })
    const { path } = await call('members.exportFile', { bodyId, folder: temporaryFolder() })
    const row = readFileSync(path, 'utf8').split('\r\n')[1] ?? ''
    expect(row.startsWith(`"'=HYPERLINK(""http://eksempel.no"")";'+1;'-1;'@a;`)).toBe(true)
  })
})
