import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../electron/command-line.ts'
import { projectRoot } from './support/source-files.ts'
import { temporaryFolder } from './support/workspace.ts'

async function motebok(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const exitCode = await runCommandLine(args, { print: (text) => out.push(text), complain: (text) => err.push(text) })
  return { exitCode, out: out.join('\n'), err: err.join('\n') }
}

async function newWorkspace(...options: string[]): Promise<string> {
  const path = join(temporaryFolder(), 'rådet.motebok')
  expect(await motebok('new', path, ...options)).toMatchObject({ exitCode: 0, out: `Laget ${path}` })
  return path
}

const council = JSON.stringify({ name: 'KommIT-rådet', kind: 'council' })

describe('the command line', () => {
  it.each([
    [],
    ['help'],
    ['new'],
    ['new', 'a', 'b'],
    ['new', 'a', '--sampel'],
    ['call', 'a'],
    ['call', 'a', 'b', 'c', 'd'],
    ['export', 'a', 'next'],
    ['export', 'a', 'next', '--out', 'x', '--language', 'en'],
    ['verify'],
    ['api', 'x'],
    ['constructor'],
    ['toString'],
    ['__proto__'],
  ])('answers wrong words with how it is used and exit code 2: %s %s %s', async (...args) => {
    const { exitCode, out, err } = await motebok(...args.filter((arg) => arg !== undefined))
    expect(exitCode).toBe(2)
    expect(err).toContain('Bruk:')
    expect(out).toBe('')
  })

  it('makes a workspace, and not over another', async () => {
    const path = await newWorkspace()
    expect(await motebok('new', path)).toMatchObject({ exitCode: 1, err: expect.stringContaining('finnes allerede') })
  })

  it('calls an operation with JSON and answers with JSON', async () => {
    const path = await newWorkspace()
    const made = JSON.parse((await motebok('call', path, 'bodies.create', council)).out) as { id: string }
    const { out } = await motebok('call', path, 'bodies.get', JSON.stringify(made))
    expect(JSON.parse(out)).toMatchObject({ body: { id: made.id, name: 'KommIT-rådet' } })
  })

  it('reads the input from a file named after @', async () => {
    const path = await newWorkspace()
    const inputFile = join(temporaryFolder(), 'inndata.json')
    writeFileSync(inputFile, council)
    expect((await motebok('call', path, 'bodies.create', `@${inputFile}`)).exitCode).toBe(0)
    expect((await motebok('call', path, 'bodies.create', '@borte.json')).err).toContain('Fant ikke filen')
  })

  it.each([
    ['an unknown operation', 'bodies.constructor', '{}', 'kjenner ikke oppgaven'],
    ['input that is no JSON', 'bodies.create', '{name:', 'ikke gyldig JSON'],
    ['a wrong field', 'bodies.create', '{"name":"Rådet","kind":"x"}', '«Type» (kind)'],
    ['something that is not there', 'bodies.get', '{"id":"01890000-0000-7000-8000-000000000000"}', 'finnes ikke'],
  ])('says what is wrong with %s on stderr, with exit code 1', async (_what, name, json, words) => {
    const { exitCode, out, err } = await motebok('call', await newWorkspace(), name, json)
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
    expect(err).toContain(words)
  })

  it('describes every operation with its schema and a sentence', async () => {
    const api = JSON.parse((await motebok('api')).out) as {
      name: string
      kind: string
      help: string
      input: { type: string }
    }[]
    const schedule = api.find((operation) => operation.name === 'meetings.schedule')
    expect(schedule).toMatchObject({
      kind: 'command',
      input: { type: 'object', required: expect.arrayContaining(['bodyId', 'onDate']) },
    })
    expect(api.every((operation) => operation.help.length > 10 && operation.input.type === 'object')).toBe(true)
    expect(api.length).toBeGreaterThan(40)
  })

  it('exports the documents of the last meeting as Word', async () => {
    const path = await newWorkspace('--sample')
    const folder = join(temporaryFolder(), 'ut')
    const { exitCode, out } = await motebok('export', path, 'last', '--out', folder)
    expect(exitCode).toBe(0)
    const written = readdirSync(folder)
    expect(out.split('\n').toSorted()).toEqual(written.map((name) => join(folder, name)).toSorted())
    expect(written.some((name) => name.includes('Referat'))).toBe(true)
    const documents = written.filter((name) => name.endsWith('.docx'))
    expect(documents.every((name) => statSync(join(folder, name)).size > 5000)).toBe(true)
    expect(written.every((name) => documents.includes(name) || name.includes('Vedlegg'))).toBe(true)
  })

  it('says that there is no such meeting', async () => {
    const { exitCode, err } = await motebok('export', await newWorkspace(), 'next', '--out', temporaryFolder())
    expect(exitCode).toBe(1)
    expect(err).toContain('Fant ikke noe slikt møte')
  })

  it('runs as a program of its own, with the exit code to the shell', () => {
    const run = spawnSync(
      process.execPath,
      [join(projectRoot, 'electron', 'cli.ts'), 'call', 'borte.motebok', 'bodies.list'],
      { encoding: 'utf8' },
    )
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('Fant ikke filen')
  })
})

describe('motebok verify', () => {
  const breakIt: readonly (readonly [string, string, string])[] = [
    [
      'a reference to nothing',
      "UPDATE agenda_item SET meeting_id = 'borte' WHERE position = 2",
      'Henvisning til noe som ikke finnes',
    ],
    [
      'rich text that cannot be read',
      `UPDATE paper_section SET content = '[{"type":"script"}]'`,
      'Tekst som ikke kan leses',
    ],
    [
      'a frozen version that was changed',
      `UPDATE paper_version SET sections = replace(sections, 'e', 'a')`,
      'Fryst utgave som er endret',
    ],
    [
      'an agenda with a hole',
      'UPDATE agenda_item SET position = position + 1 WHERE position > 1',
      'Saksliste med feil rekkefølge',
    ],
    ['a case without its number', 'DELETE FROM case_number', 'Sak uten nummer'],
    [
      'someone present twice at once',
      "INSERT INTO presence (id, attendee_id, mode) SELECT 'x' || id, id, 'physical' FROM attendee; INSERT INTO presence (id, attendee_id, mode) SELECT 'y' || id, id, 'physical' FROM attendee",
      'Oppmøte som overlapper',
    ],
  ]

  it('says that all is well in the sample', async () => {
    const path = await newWorkspace('--sample')
    expect(await motebok('verify', path)).toEqual({ exitCode: 0, out: `Alt er i orden i ${path}`, err: '' })
  })

  it.each(breakIt)('finds %s', async (_what, sql, words) => {
    const path = await newWorkspace('--sample')
    const db = new Database(path)
    db.pragma('foreign_keys = OFF')
    db.exec(sql)
    db.close()
    const { exitCode, err } = await motebok('verify', path)
    expect(exitCode).toBe(1)
    expect(err).toContain(words)
  })

  it('refuses what is no workspace', async () => {
    const path = join(temporaryFolder(), 'notat.motebok')
    writeFileSync(path, 'Et notat')
    expect(await motebok('verify', path)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('ikke en arbeidsflate'),
    })
  })
})
