import { describe, expect, it } from 'vitest'
import type { MemberFilePreview, MemberRow } from '../../shared/members.ts'
import { expectRefused } from '../support/expectations.ts'
import { councilOfThreeSeats, memberFileOf, threePeople } from '../support/member-file.ts'
import { unknownId } from '../support/world.ts'

const bytesOf = (text: string) => Buffer.from(text, 'utf8')

describe('a list of members read from a file', () => {
  it('is shown with who they are, the seat each would take and nothing wrong, and nothing is stored', async () => {
    const { workspace, call, read } = await councilOfThreeSeats()
    const people = await call('members.people')
    const preview = await read(threePeople)
    expect(preview).toMatchObject({ encoding: 'utf-8', separator: ';', unknownColumns: [] })
    expect(preview.rows.map(({ line, cells, problems }) => [line, cells.name, problems])).toEqual([
      [2, 'Kari Nordby', []],
      [3, 'Ola Sørli', []],
      [4, 'Åse Æra', []],
    ])
    expect(preview.rows.map(({ seatId }) => seatId === null)).toEqual([false, false, true])
    expect(await call('members.people')).toEqual(people)
    expect((await call('journal.list', {}))[0]?.operation).toBe('bodies.addSeats')
    expect(workspace.store.db.prepare('SELECT COUNT(*) FROM membership').pluck().get()).toBe(0)
  })

  it('is taken in as one act, and one undo takes all of it back', async () => {
    const { call, bodyId, take } = await councilOfThreeSeats()
    expect(await take(threePeople)).toEqual({ appointed: 3, passedOver: 0, newPeople: 3 })
    expect(await call('members.list', { bodyId })).toMatchObject([
      {
        person: { name: 'Kari Nordby', title: 'rådmann', email: 'kari@eksempel.no', gender: 'female' },
        quotaGroup: 'Agder',
        role: 'chair',
        fromOn: '2024-01-01',
        toOn: '2027-12-31',
        appointedBy: 'administrerende direktør',
        appointedOn: '2023-12-15',
        source: 'Brev 1',
      },
      { person: { name: 'Ola Sørli' }, role: 'member', toOn: '2025-06-30', termReason: 'Går av.' },
      { person: { name: 'Åse Æra' }, role: 'standing', isOptional: true, duty: 'direktør', seatId: null },
    ])
    await call('journal.undo', {})
    expect(await call('members.list', { bodyId })).toEqual([])
    expect(await call('members.people')).toEqual([])
  })

  it('may be taken in again: what is registered is passed over', async () => {
    const { take, read } = await councilOfThreeSeats()
    await take(threePeople)
    expect(await take(threePeople)).toEqual({ appointed: 0, passedOver: 3, newPeople: 0 })
    expect((await read(threePeople)).rows.map(({ isKnown, problems }) => [isKnown, problems])).toEqual(
      Array.from({ length: 3 }, () => [true, []]),
    )
    expect(await take(`${threePeople}\r\nPer Dahl;;;;;Vestland;;;2024-01-01;;;;;`)).toEqual({
      appointed: 1,
      passedOver: 3,
      newPeople: 1,
    })
  })

  it.each([
    ['nynorsk', 'Namn;Arbeidsgjevar;Rolle;Frå og med\nKari Nordby;Fjordvik;nestleiar;1.3.2026', []],
    ['the words of the mandate', 'Navn;Fordeling;Fra\nKari Nordby;Agder;1.3.2026', []],
    ['words nobody knows', 'Navn;Telefon;Fra\nKari Nordby;;1.3.2026', ['Telefon']],
    ['short words', 'NAVN ;Epost;Plass;Fra;Til\nKari Nordby;k@e.no;agder;01.03.2026;', []],
    ['another order', 'Til og med,Fra,Tittel,Navn\n,2026-03-01,rådmann,Kari Nordby', []],
    ['tabs', 'Navn\tOppnevnt dato\tFra\nKari Nordby\t\t2026-03-01', []],
    ['a line in a cell', 'Navn;Kilde;Fra\n"Kari Nordby";"Brev; av\n1. mars";2026-03-01', []],
    ['rows under a blank one', ',,\n\nNavn,Fra\nKari Nordby,2026-03-01', []],
    ['a file that tells Excel its separator', 'sep=,\nNavn,Fra\nKari Nordby,2026-03-01', []],
    ['blank lines', '\n\nNavn;Fra\n\n;\nKari Nordby;2026-03-01\n\n', []],
  ])('understands headings in %s', async (_, text, unknownColumns) => {
    const { read } = await councilOfThreeSeats()
    const preview = await read(text)
    expect(preview.unknownColumns).toEqual(unknownColumns)
    expect(preview.rows).toMatchObject([{ cells: { name: 'Kari Nordby' }, problems: [] }])
  })

  it.each([
    ['utf-8', bytesOf(threePeople)],
    ['utf-8', bytesOf(`\uFEFF${threePeople}`)],
    ['utf-16', Buffer.from(`\uFEFF${threePeople}`, 'utf16le')],
    ['windows-1252', Buffer.from(threePeople, 'latin1')],
  ])('is read in %s', async (encoding, bytes) => {
    const { read } = await councilOfThreeSeats()
    const preview = await read(bytes)
    expect(preview).toMatchObject({
      encoding,
      rows: [{}, { cells: { name: 'Ola Sørli' } }, { cells: { name: 'Åse Æra' } }],
    })
  })

  // «Bodø» and «Håkon» as DOS (865) and Mac wrote them, UTF-16 without a mark, half a character, and no text at all.
  it.each([
    ['DOS', Buffer.from([0x4e, 0x61, 0x76, 0x6e, 0x0a, 0x48, 0x86, 0x6b, 0x6f, 0x6e])],
    ['Mac', Buffer.from([0x4e, 0x61, 0x76, 0x6e, 0x0a, 0x48, 0x8c, 0x6b, 0x6f, 0x6e])],
    ['UTF-16 without a mark', Buffer.from('Navn;Fra\nKari;2026-03-01', 'utf16le')],
    ['damaged UTF-8', Buffer.from([0xef, 0xbb, 0xbf, 0x4e, 0x61, 0x76, 0x6e, 0x0a, 0x4b, 0xc3, 0x0a])],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7 Navn;Fra')],
  ])('is refused by name when it is in %s', async (_, bytes) => {
    const { workspace, read, take } = await councilOfThreeSeats()
    const fileName = 'medlemmer.csv'
    await expectRefused(workspace, () => read(bytes), 'memberFileUnreadable', { fileName })
    await expectRefused(workspace, () => take(bytes), 'memberFileUnreadable', { fileName })
  })

  it('needs something in it, and a heading for the names', async () => {
    const { workspace, read } = await councilOfThreeSeats()
    const fileName = 'medlemmer.csv'
    await expectRefused(workspace, () => read(''), 'memberFileEmpty', { fileName })
    await expectRefused(workspace, () => read(' \n\n'), 'memberFileEmpty', { fileName })
    await expectRefused(workspace, () => read('Kari Nordby;Agder;2026-03-01'), 'memberFileNoHeading', { fileName })
    await expectRefused(workspace, () => read('Rolle;Fra\nleder;2026-03-01'), 'memberFileNoHeading', { fileName })
    expect((await read('Navn;Fra')).rows).toEqual([])
  })

  it('belongs to a body in use', async () => {
    const { workspace, call } = await councilOfThreeSeats()
    await expectRefused(workspace, () => call('members.readFile', memberFileOf(unknownId, threePeople)), 'notFound')
  })
})

const problemsOf = (preview: MemberFilePreview): (readonly [number, MemberRow['problems'][number]['column']])[] =>
  preview.rows.flatMap(({ line, problems }) => problems.map(({ column }) => [line, column] as const))

describe('a row with something wrong', () => {
  it('is named by line and column, and stops everything', async () => {
    const { workspace, read, take } = await councilOfThreeSeats()
    const text = [
      'Navn;Gruppe;Rolle;Kjønn;Fra;Til;Oppnevnt dato',
      'Kari Nordby;Agder;leder;kvinne;2026-03-01;;',
      ';Agder;;;2026-03-01;;',
      'Ola Sørli;Bydelene;;;2026-03-01;;',
      'Per Dahl;;kasserer;ukjent kjønn;31.02.2026;i fjor;mars',
      'Ida Moe;;;;;;',
      'Eva Lund;Vestland;;;2026-03-01;28.02.2026;',
      'Liv Berg;;varamedlem;;2026-03-01;;',
      'Jon Vik;Agder;sekretær;;2026-03-01;;',
    ].join('\n')
    const preview = await read(text)
    expect(problemsOf(preview)).toEqual([
      [3, 'name'],
      [4, 'quotaGroup'],
      [5, 'gender'],
      [5, 'role'],
      [5, 'fromOn'],
      [5, 'toOn'],
      [5, 'appointedOn'],
      [6, 'fromOn'],
      [7, 'toOn'],
      [8, 'role'],
      [9, 'quotaGroup'],
    ])
    expect(preview.rows[3]?.problems[2]?.message).toBe(
      '«31.02.2026» er ikke en dato. Skriv den som 01.03.2026 eller 2026-03-01.',
    )
    await expectRefused(workspace, () => take(text), 'memberFileCell', {
      line: 3,
      column: 'Navn',
      problem: 'Navnet mangler.',
    })
  })

  it('is named by its line in the file, also under a line that tells Excel the separator', async () => {
    const { read } = await councilOfThreeSeats()
    const { rows } = await read('sep=;\n;;\nNavn;Fra\nKari Nordby;i går')
    expect(rows).toMatchObject([{ line: 4, problems: [{ column: 'fromOn' }] }])
  })

  it('is found also when it only clashes with another row', async () => {
    const { workspace, read, take } = await councilOfThreeSeats()
    const clashes = [
      'Navn;Gruppe;Rolle;Fra;Til',
      'Kari Nordby;Agder;leder;2024-01-01;2025-12-31',
      'Ola Sørli;Vestland;leder;2025-12-31;',
      'Kari Nordby;Vestland;medlem;2025-06-01;',
      'Kari Nordby;Agder;leder;2025-01-01;',
      'Kari Nordby;Agder;leder;2026-01-01;',
      'Per Dahl;;leder;2020-01-01;2020-12-31',
    ].join('\n')
    expect(problemsOf(await read(clashes))).toEqual([
      [3, 'role'],
      [4, 'quotaGroup'],
      [5, 'role'],
      [7, 'quotaGroup'],
    ])
    await expectRefused(workspace, () => take(clashes), 'memberFileCell', {
      line: 3,
      column: 'Rolle',
      problem:
        'Kari Nordby er leder i denne perioden, og organet har bare én leder. Avslutt det medlemskapet, eller gi en annen rolle først.',
    })
  })

  it('is found when it clashes with what is registered', async () => {
    const { call, bodyId, read } = await councilOfThreeSeats()
    const registered = { bodyId, role: 'chair', quotaGroup: 'Agder', fromOn: '2024-01-01' } as const
    await call('members.appoint', { ...registered, person: { name: 'Kari Nordby' } })
    expect(problemsOf(await read('Navn;Gruppe;Rolle;Fra\nOla;Vestland;leder;2026-01-01'))).toEqual([[2, 'role']])
  })

  it('is found when a cell has no end, a row has too many cells or a quote is never closed', async () => {
    const { workspace, read } = await councilOfThreeSeats()
    const long = await read(`Navn;Kilde;Fra\n${'a'.repeat(500)};${'b'.repeat(100_000)};2026-03-01`)
    expect(problemsOf(long)).toEqual([
      [2, 'name'],
      [2, 'source'],
    ])
    expect(long.rows[0]?.cells.source).toHaveLength(401)
    expect(problemsOf(await read('Navn;Fra\nKari;2026-03-01;;\nOla;2026-03-01;mer'))).toEqual([[3, null]])
    const fileName = 'medlemmer.csv'
    await expectRefused(workspace, () => read('Navn;Fra\nKari;2026-03-01\n"Ola;2026-03-01\n'), 'memberFileQuotes', {
      fileName,
      line: 3,
    })
  })

  it('gets no seat when the group is full, and still counts in it (C2)', async () => {
    const { call, bodyId, take } = await councilOfThreeSeats()
    await take('Navn;Gruppe;Fra\nKari;Agder;2026-01-01\nOla;Agder;2026-01-01')
    expect(
      (await call('members.list', { bodyId })).map(({ seatId, quotaGroup }) => [seatId === null, quotaGroup]),
    ).toEqual([
      [false, 'Agder'],
      [true, 'Agder'],
    ])
  })
})

describe('the people in a file', () => {
  it('are proposed by e-mail address first, then by name and employer, then by name', async () => {
    const { call, read } = await councilOfThreeSeats()
    const add = async (name: string, organisation: string, email = '') =>
      (await call('members.addPerson', { name, organisation, email })).id
    const [same, there, mailed] = [
      await add('Kari Nordby', 'Fjordvik kommune'),
      await add('kari  nordby', 'Elvebakken kommune'),
      await add('K. Nordby', 'KS', 'Kari@Eksempel.no'),
    ]
    const preview = await read(
      'Navn;Organisasjon;E-post;Fra\nKari Nordby;Elvebakken Kommune;kari@eksempel.no;2026-01-01\nKari Nord;;;2026-01-01',
    )
    expect(preview.rows.map(({ personId, matches }) => [personId, matches.map(({ id }) => id)])).toEqual([
      [mailed, [mailed, there, same]],
      [null, []],
    ])
  })

  it('are those the user has chosen, or someone new', async () => {
    const { workspace, call, bodyId, take } = await councilOfThreeSeats()
    const { id } = await call('members.addPerson', { name: 'Kari Nordby' })
    const text = 'Navn;Fra\nKari Nordby;2026-01-01\nKari Nordby-Lie;2026-01-01'
    await expectRefused(workspace, () => take(text, { '3': unknownId }), 'notFound')
    expect(await take(text, { '2': null, '3': id })).toEqual({ appointed: 2, passedOver: 0, newPeople: 1 })
    const persons = (await call('members.list', { bodyId })).map(({ person }) => [person.name, person.id === id])
    expect(persons.toSorted()).toEqual([
      ['Kari Nordby', false],
      ['Kari Nordby', true],
    ])
  })

  it('are registered once, also when a new one has several rows', async () => {
    const { call, bodyId, take } = await councilOfThreeSeats()
    const text = [
      'Navn;E-post;Gruppe;Rolle;Fra;Til',
      'Kari Nordby;;Agder;medlem;2020-01-01;2023-12-31',
      'Kari Nordby;kari@eksempel.no;Agder;leder;2024-01-01;',
      'Kari Nordby;annen@eksempel.no;Vestland;medlem;2024-01-01;',
      'Kari Nordby;annen@eksempel.no;Vestland;medlem;2020-01-01;2020-12-31',
    ].join('\n')
    expect(await take(text)).toMatchObject({ appointed: 4, newPeople: 2 })
    const people = (await call('members.list', { bodyId })).map(({ personId }) => personId)
    expect(new Set(people).size).toBe(2)
  })
})
