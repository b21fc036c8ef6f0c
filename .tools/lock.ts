import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './folders.ts'

/** One package of package-lock.json, as far as it matters here. */
export type LockedPackage = {
  version: string
  gypfile?: boolean
  optionalDependencies?: Record<string, string>
  [key: string]: unknown
}
export type Lock = { packages: Record<string, LockedPackage>; [key: string]: unknown }

const driver = 'node_modules/better-sqlite3'

/**
 * Adds what npm leaves out of the lock file when it installs, so that `npm ci` works with npm 10 and 11 everywhere:
 * that the driver brings its binaries (npm 10 otherwise compiles it), and the packages for other platforms that the
 * registry at hand did not have (npm 11 otherwise refuses the lock file).
 */
export function completeLock(lock: Lock): Lock {
  const packages = { ...lock.packages, ...missingPlatforms(lock.packages) }
  const entry = packages[driver]
  if (entry) packages[driver] = { ...entry, gypfile: false }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

function missingPlatforms(packages: Lock['packages']): Lock['packages'] {
  const wanted = Object.values(packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
  const entries = wanted.flatMap(([name, version]): [string, LockedPackage][] => {
    const platform = /-(darwin|linux|win32)-(x64|arm64)$/.exec(name)
    if (!platform || packages[`node_modules/${name}`] || !/^\d/.test(version)) return []
    const [, os, cpu] = platform
    return [[`node_modules/${name}`, { version, cpu: [cpu], dev: true, optional: true, os: [os] }]]
  })
  return Object.fromEntries(entries)
}

/** The project's lock file. */
export function readLock(): Lock {
  return JSON.parse(readFileSync(lockFile, 'utf8'))
}

const lockFile = join(projectFolder, 'package-lock.json')

if (import.meta.main) writeFileSync(lockFile, `${JSON.stringify(completeLock(readLock()), null, 2)}\n`)
