import { existsSync, readFileSync } from 'node:fs'
import { setGlobalProxyFromEnv } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from '../process.ts'
import { texts } from '../texts.ts'
import { followDownload, type Report } from './progress.ts'

const require = createRequire(import.meta.url)
const packageFile = require.resolve('electron/package.json')
const packageFolder = dirname(packageFile)

/** The exact Electron the project is made for. */
export const officialVersion: string = require(packageFile).version

/** Where the program lies inside an unpacked Electron on this kind of machine. */
export function binaryName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** The version an unpacked Electron says it is, empty when it does not say. */
export function distVersion(folder: string): string {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : ''
}

/** The program beside electron's own package, or null while it is not downloaded. */
export function installedOfficial(): string | null {
  const folder = join(packageFolder, 'dist')
  const path = join(folder, binaryName())
  return existsSync(path) && distVersion(folder) === officialVersion ? path : null
}

/**
 * Downloads and unpacks the official binary by electron's own means, so ELECTRON_MIRROR, proxies, its cache and its
 * checksums count. Throws with the reason when that does not go at a usable speed.
 */
export async function downloadOfficial(report: Report): Promise<string> {
  report(texts.fetchOfficial(officialVersion))
  setGlobalProxyFromEnv()
  await fetchArchive(report)
  // The archive is in electron's cache now, so its installer only has to unpack it.
  const code = await run(process.execPath, [join(packageFolder, 'install.js')])
  const path = installedOfficial()
  if (!path) throw new Error(`install.js: ${code}`)
  return path
}

async function fetchArchive(report: Report): Promise<void> {
  const { downloadArtifact } = await electronGet()
  const { signal, onProgress, end } = followDownload(report)
  try {
    await downloadArtifact({
      version: officialVersion,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: require('electron/checksums.json'),
      cacheRoot: process.env.electron_config_cache,
      downloadOptions: { quiet: true, signal, getProgressCallback: onProgress },
    })
  } finally {
    end()
  }
}

type ElectronGet = { downloadArtifact(details: Record<string, unknown>): Promise<string> }

// Resolved from electron's folder: it is electron's dependency, not the project's.
function electronGet(): Promise<ElectronGet> {
  return import(pathToFileURL(createRequire(packageFile).resolve('@electron/get')).href)
}
