import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../.tools/build.ts'
import { findElectron } from '../../.tools/runtime/find-electron.ts'

const projectFolder = join(import.meta.dirname, '..', '..')
const builder = join(dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')), 'cli.js')

// The folder can only be made of an Electron for Linux; the other systems have their own release machines.
describe.runIf(process.platform === 'linux')('the folder electron-builder makes for Linux', () => {
  let work = ''
  let unpacked = ''
  let archive: string[] = []

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'motebok-package-'))
    unpacked = await makePackage(work)
    archive = await archivedFiles(join(unpacked, 'resources', 'app.asar'))
  }, 180_000)

  afterAll(() => rm(work, { recursive: true, force: true }))

  test('holds the bundles of the main process, the bridge, the worker and the window', () => {
    expect(archive).toEqual(
      expect.arrayContaining([
        'package.json',
        'dist/electron/main.cjs',
        'dist/electron/preload.cjs',
        'dist/electron/worker.cjs',
        'dist/renderer/index.html',
        'dist/renderer/main.js',
      ]),
    )
  })

  test('holds every migration of the project', async () => {
    const migrations = await readdir(join(projectFolder, 'electron', 'db', 'migrations'))
    expect(migrations).not.toEqual([])
    expect(archive.filter((path) => path.startsWith('dist/electron/migrations/')).toSorted()).toEqual(
      migrations.map((name) => `dist/electron/migrations/${name}`).toSorted(),
    )
  })

  test('holds no sources, no source maps, no tests and no development packages', () => {
    expect([...new Set(archive.map((path) => path.split('/')[0]))].toSorted()).toEqual([
      'dist',
      'node_modules',
      'package.json',
    ])
    expect(archive.filter((path) => /\.(ts|tsx|map|cpp|hpp|c|gyp)$/.test(path))).toEqual([])
    expect(archive.filter((path) => /^node_modules\/(?!(better-sqlite3|wasm-vips)\/)/.test(path))).toEqual([])
  })

  test('holds the database driver for this machine only, outside the archive where it can be loaded, and beside it the picture library', async () => {
    const driver = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`
    const pictures = 'node_modules/wasm-vips/lib/vips.wasm'
    expect(archive.filter((path) => path.endsWith('.node'))).toEqual([driver])
    expect(archive.filter((path) => path.endsWith('.wasm'))).toEqual([pictures])
    const outside = await filesBelow(join(unpacked, 'resources', 'app.asar.unpacked'))
    expect(outside.toSorted()).toEqual([driver, pictures])
  })

  test('loads the app from the archive and from nowhere else', async () => {
    expect((await readdir(join(unpacked, 'resources'))).toSorted()).toEqual(['app.asar', 'app.asar.unpacked'])
    expect(await fuse(FuseV1Options.OnlyLoadAppFromAsar)).toBe(FuseState.ENABLE)
    expect(await fuse(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(FuseState.ENABLE)
    expect(await fuse(FuseV1Options.EnableCookieEncryption)).toBe(FuseState.ENABLE)
  })

  test.each([
    ['be used as a plain Node', FuseV1Options.RunAsNode],
    ['be steered by NODE_OPTIONS', FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    ['be opened to a debugger', FuseV1Options.EnableNodeCliInspectArguments],
    ['give pages from file:// privileges', FuseV1Options.GrantFileProtocolExtraPrivileges],
    ['start from a snapshot of its own', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
  ])('cannot %s', async (_what, option) => {
    expect(await fuse(option)).toBe(FuseState.DISABLE)
  })

  test('can be started', () => {
    const program = join(unpacked, 'motebok')
    expect(() => accessSync(program, constants.X_OK)).not.toThrow()
    expect(existsSync(join(unpacked, 'chrome_crashpad_handler'))).toBe(true)
  })

  async function fuse(option: FuseV1Options): Promise<FuseState | undefined> {
    return (await getCurrentFuseWire(join(unpacked, 'motebok')))[option]
  }
})

async function makePackage(work: string): Promise<string> {
  await build()
  const electron = await findElectron()
  const copy = join(work, 'electron')
  // The npm-carried Electron has an app of its own for development, which no package may hold.
  const ownApp = join(dirname(electron.path), 'resources', 'app')
  await cp(dirname(electron.path), copy, { recursive: true, filter: (source) => source !== ownApp })
  const settings = {
    electronDist: copy,
    electronVersion: electron.version,
    'directories.output': join(work, 'release'),
  }
  const args = Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`)
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', ...args], { cwd: projectFolder })
  return join(work, 'release', process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`)
}

type ArchiveNode = { files?: Record<string, ArchiveNode> }

// An asar begins with four 32-bit numbers, the last of them the length of the JSON table of files that follows.
async function archivedFiles(file: string): Promise<string[]> {
  const bytes = await readFile(file)
  const table: ArchiveNode = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)))
  return pathsOf(table)
}

function pathsOf(node: ArchiveNode): string[] {
  return Object.entries(node.files ?? {}).flatMap(([name, child]) =>
    child.files ? pathsOf(child).map((path) => `${name}/${path}`) : [name],
  )
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
