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
import { png } from '../documents/pictures.ts'

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

  test('says under which licences the picture library is, beside the archive where a person can read it', async () => {
    const licences = join(unpacked, 'resources', 'licences')
    const notices = ['GPL-3.0.txt', 'LGPL-3.0.txt', 'wasm-vips/LICENSE', 'wasm-vips/THIRD-PARTY-NOTICES.md']
    expect((await filesBelow(licences)).toSorted()).toEqual(notices)
    expect(await readFile(join(licences, 'LGPL-3.0.txt'), 'utf8')).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
    const used = await readFile(join(licences, 'wasm-vips', 'THIRD-PARTY-NOTICES.md'), 'utf8')
    for (const library of ['libvips', 'glib']) expect(used).toMatch(new RegExp(`\\| ${library} +\\| LGPLv3`))
  })

  test('has a picture library that finds what lies outside the archive, also in a worker', async () => {
    const library = join(unpacked, 'resources', 'app.asar', 'node_modules', 'wasm-vips')
    expect(await sizeRead(work, library, png(20, 10))).toEqual([20, 10])
  })

  test('loads the app from the archive and from nowhere else', async () => {
    const beside = (await readdir(join(unpacked, 'resources'))).toSorted()
    expect(beside).toEqual(['app.asar', 'app.asar.unpacked', 'licences'])
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

/** Width and height of a picture as the packed library reads it, in the same Electron before it was closed to others. */
async function sizeRead(work: string, library: string, picture: Buffer): Promise<unknown> {
  const inWorker = `require(${JSON.stringify(library)})({ dynamicLibraries: [] }).then(({ Image }) => {
    const { width, height } = Image.newFromBuffer(Buffer.from('${picture.toString('base64')}', 'base64'))
    require('node:fs').writeSync(1, JSON.stringify([width, height]))
    process.exit()
  })`
  const script = `new (require('node:worker_threads').Worker)(${JSON.stringify(inWorker)}, { eval: true })`
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { stdout } = await promisify(execFile)(join(work, 'electron', 'electron'), ['-e', script], { env })
  return JSON.parse(stdout)
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
