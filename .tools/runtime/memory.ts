import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder } from '../folders.ts'

const rememberedHours = 24
const networkSettings = [
  'ELECTRON_MIRROR',
  'ELECTRON_CUSTOM_DIR',
  'npm_config_electron_mirror',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
]

/** True when this download failed within the last day under the same mirror and proxy settings. */
export function failedLately(version: string): boolean {
  const file = noteOf(version)
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < rememberedHours * 3_600_000
}

/** Notes that a download failed, so that the next start does not wait for it again. */
export async function rememberFailure(version: string, reason: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(noteOf(version), `${reason}\n`)
}

function noteOf(version: string): string {
  const settings = networkSettings.map((name) => process.env[name] ?? '').join('\n')
  const key = createHash('sha256').update(settings).digest('hex').slice(0, 8)
  return join(cacheFolder, `electron-${version}-unreachable-${key}`)
}
