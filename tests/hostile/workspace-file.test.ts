import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  openSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../shared/errors.ts'
import { currentVersion } from '../../electron/db/migrate.ts'
import { failure } from '../../electron/failures.ts'
import { createStore, openStore } from '../../electron/store.ts'
import { temporaryFolder } from '../support/workspace.ts'

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

function newFile(): string {
  const path = join(temporaryFolder(), 'rådet.motebok')
  createStore(path)
  return path
}

function refusal(path: string): UserError {
  try {
    openStore(path).close()
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('the file was opened')
}

function overwrite(path: string, offset: number, bytes: Buffer): void {
  const file = openSync(path, 'r+')
  writeSync(file, bytes, 0, bytes.length, offset)
  closeSync(file)
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

describe('opening a file that is not right', () => {
  it('says so when the file is gone', () => {
    expect(refusal(join(temporaryFolder(), 'borte.motebok')).key).toBe('fileMissing')
  })

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a text file', Buffer.from('Dette er et notat.\n'.repeat(100))],
    ['a Word file', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(5000, 7)])],
    ['zeros', Buffer.alloc(8192)],
  ])('refuses %s and leaves it as it was', (_what, bytes) => {
    const path = join(temporaryFolder(), 'annet.motebok')
    writeFileSync(path, bytes)
    const before = hash(path)
    expect(refusal(path).key).toBe('notWorkspace')
    expect(hash(path)).toBe(before)
    expect(readdirSync(join(path, '..'))).toEqual(['annet.motebok'])
  })

  it('refuses another program’s database and leaves it as it was', () => {
    const path = newFile()
    overwrite(path, 68, uint32(0x12345678))
    const before = hash(path)
    expect(refusal(path).key).toBe('notWorkspace')
    expect(hash(path)).toBe(before)
  })

  it('refuses a workspace from a newer version, says which, and leaves every byte as it was', () => {
    const path = newFile()
    overwrite(path, 60, uint32(currentVersion() + 7))
    const before = hash(path)
    const error = refusal(path)
    expect(error.key).toBe('newerWorkspace')
    expect(failure(error).message).toContain(`versjon ${currentVersion() + 7}`)
    expect(hash(path)).toBe(before)
    expect(readdirSync(join(path, '..'))).toEqual(['rådet.motebok'])
  })

  it('says that a file cut in half is damaged and makes no empty one over it', () => {
    const path = newFile()
    truncateSync(path, 6000)
    const before = hash(path)
    expect(refusal(path).key).toBe('damagedWorkspace')
    expect(hash(path)).toBe(before)
  })

  it('names who has the workspace open', () => {
    const path = newFile()
    const store = openStore(path)
    const error = refusal(path)
    store.close()
    expect(error.key).toBe('workspaceInUse')
    expect(error.values).toEqual({ host: hostname(), user: userInfo().username, process: process.pid })
  })

  it('opens again once the other has closed, and leaves nothing beside the file', () => {
    const path = newFile()
    openStore(path).close()
    openStore(path).close()
    expect(readdirSync(join(path, '..'))).toEqual(['rådet.motebok'])
  })

  it('opens when what kept it from taking the lock is gone', () => {
    const path = newFile()
    mkdirSync(`${path}-holder`)
    expect(() => openStore(path)).toThrow()
    rmdirSync(`${path}-holder`)
    expect(() => openStore(path).close()).not.toThrow()
  })

  it.each(['OneDrive', 'OneDrive - KS', 'OneDrive-KS'])('refuses a folder that a service synchronises: %s', (name) => {
    const folder = join(temporaryFolder(), name)
    mkdirSync(folder)
    expect(() => createStore(join(folder, 'rådet.motebok'))).toThrow(
      expect.objectContaining({ key: 'syncedFolder', values: { folder, service: 'OneDrive' } }),
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it('sees through a link that leads into a folder a service synchronises', () => {
    const home = temporaryFolder()
    const synced = join(home, 'OneDrive', 'Møter')
    mkdirSync(synced, { recursive: true })
    symlinkSync(synced, join(home, 'Møter'), 'junction')
    expect(() => createStore(join(home, 'Møter', 'rådet.motebok'))).toThrow(
      expect.objectContaining({ key: 'syncedFolder' }),
    )
    expect(readdirSync(synced)).toEqual([])
  })
})

describe('making a workspace', () => {
  it('makes no new workspace beside the log of one that is gone, for the old text would come back in it', () => {
    const path = join(temporaryFolder(), 'rådet.motebok')
    writeFileSync(`${path}-wal`, 'old')
    expect(() => createStore(path)).toThrow(
      expect.objectContaining({ key: 'fileExists', values: { path: `${path}-wal` } }),
    )
    expect(existsSync(path)).toBe(false)
  })

  it('never overwrites a file that is there', () => {
    const path = newFile()
    appendFileSync(path, 'noe')
    const before = hash(path)
    expect(() => createStore(path)).toThrow(expect.objectContaining({ key: 'fileExists' }))
    expect(hash(path)).toBe(before)
  })

  it('says so when the folder is not there', () => {
    const path = join(temporaryFolder(), 'finnes-ikke', 'rådet.motebok')
    expect(() => createStore(path)).toThrow(expect.objectContaining({ key: 'folderMissing' }))
    expect(existsSync(path)).toBe(false)
  })

  it('takes names with Norwegian letters, spaces and emoji', () => {
    const path = join(temporaryFolder(), 'Ærlig talt – blåbærsyltetøy 🫐.motebok')
    createStore(path)
    expect(() => openStore(path).close()).not.toThrow()
  })
})
