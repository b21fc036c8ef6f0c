import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../electron/store.ts'
import { projectRoot } from '../support/source-files.ts'
import { openWorkspace, temporaryFolder } from '../support/workspace.ts'
import { makeBody } from '../support/world.ts'

const motebok = [process.execPath, join(projectRoot, 'electron', 'cli.ts')]
const quoted = motebok.map((part) => `'${part}'`).join(' ')
const isRoot = process.getuid?.() === 0

/** Runs a shell script in a mount namespace of its own, with a small disk at `$DISK`. */
function onSmallDisk(megabytes: number, script: string) {
  const disk = temporaryFolder()
  const whole = `mount -t tmpfs -o size=${megabytes}m none "$DISK"\n${script}`
  return spawnSync('unshare', ['-rm', 'sh', '-c', whole], { encoding: 'utf8', env: { ...process.env, DISK: disk } })
}

describe.runIf(process.platform === 'linux')('a disk that is full', () => {
  it('is said plainly when a workspace is made, and leaves nothing half made', () => {
    const { stderr, stdout } = onSmallDisk(
      1,
      `head -c 900k /dev/zero > "$DISK/fyll"; ${quoted} new "$DISK/rådet.motebok"; echo "kode $?"; ls "$DISK"`,
    )
    expect(stderr).toContain('Disken er full')
    expect(stdout).toBe('kode 1\nfyll\n')
  })

  it('is said plainly in the middle of the work; everything saved before is whole, and the next save goes well', () => {
    const { stderr, stdout } = onSmallDisk(
      4,
      `set -e
       ${quoted} new "$DISK/rådet.motebok"
       ${quoted} call "$DISK/rådet.motebok" bodies.create '{"name":"Rådet","kind":"council"}' > /dev/null
       head -c 9M /dev/zero > "$DISK/fyll" 2> /dev/null || true
       ${quoted} call "$DISK/rådet.motebok" bodies.create '{"name":"Utvalget","kind":"committee"}' || echo "kode $?"
       rm "$DISK/fyll"
       ${quoted} verify "$DISK/rådet.motebok"
       ${quoted} call "$DISK/rådet.motebok" bodies.create '{"name":"Fagrådet","kind":"professionalCouncil"}' > /dev/null
       ${quoted} call "$DISK/rådet.motebok" bodies.list`,
    )
    expect(stderr).toContain('Disken er full')
    expect(stdout).toContain('kode 1')
    expect(stdout).toContain('Alt er i orden')
    const names = [...stdout.matchAll(/"name": "(.+)"/g)].map((match) => match[1])
    expect(names.toSorted()).toEqual(['Fagrådet', 'Rådet'])
  })
})

describe.runIf(process.platform === 'linux')('a folder that cannot be made', () => {
  it.each(['/proc/mappe', '/proc/mappe/under'])('is said plainly at once: %s', async (folder) => {
    const { call } = openWorkspace()
    const { bodyId } = await makeBody(call, 'Rådet')
    const attempt = call('members.exportFile', { bodyId, folder, on: '2026-03-10' })
    await expect(attempt).rejects.toMatchObject({
      key: 'writeFailed',
      values: { path: expect.stringContaining(folder) },
    })
  })

  it('is made part by part where it can be', async () => {
    const { call } = openWorkspace()
    const { bodyId } = await makeBody(call, 'Rådet')
    const folder = join(temporaryFolder(), 'rådet', '2026')
    await call('members.exportFile', { bodyId, folder, on: '2026-03-10' })
    expect(readdirSync(folder)).toEqual(['2026-03-10 Rådet – medlemmer.csv'])
  })
})

describe.runIf(process.platform === 'linux')('a folder one may not write in', () => {
  /** Runs the command line as someone without root's rights, so that permissions count. */
  const asOrdinaryUser = (...args: string[]) => {
    const [program = '', ...rest] = [...motebok, ...args]
    return spawnSync(program, rest, { encoding: 'utf8', ...(isRoot ? { uid: 65534, gid: 65534 } : {}) })
  }

  it('is said plainly, and the workspace there stays as it was', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'rådet.motebok')
    createStore(path)
    const before = readFileSync(path)
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    const { stderr, status } = asOrdinaryUser('call', path, 'bodies.list')
    chmodSync(folder, 0o755)
    expect(status).toBe(1)
    expect(stderr).toContain(`Du har ikke lov til å skrive i mappen ${folder}`)
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['rådet.motebok'])
  })

  it('can still be read on a copy', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'rådet.motebok')
    createStore(path)
    const copy = join(temporaryFolder(), 'kopi.motebok')
    cpSync(path, copy)
    const answer = execFileSync(motebok[0] ?? '', [motebok[1] ?? '', 'call', copy, 'bodies.list'], { encoding: 'utf8' })
    expect(JSON.parse(answer)).toEqual([])
  })
})
