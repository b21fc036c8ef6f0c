import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { isRoot, output, run } from './process.ts'
import { texts } from './texts.ts'

/** What a tool is about to use: Electron's window, a display made in memory, or a renderer of documents. */
export type Need = 'window' | 'virtual display' | 'document rendering'

// Debian 13 and Ubuntu 24.04 renamed some libraries; the first name that apt knows is used.
const packages: Record<Need, string[][]> = {
  window: [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libnss3'],
    ['libasound2t64', 'libasound2'],
    ['libgbm1'],
    ['libnotify4'],
    ['libsecret-1-0'],
    ['fonts-dejavu-core'],
  ],
  'virtual display': [['xvfb'], ['xauth']],
  'document rendering': [['libreoffice-writer-nogui'], ['poppler-utils'], ['fonts-crosextra-carlito']],
}

/**
 * Makes sure the system has what the needs ask for: installs it as root on Debian and its relatives, otherwise says
 * in one line what to run. False when something is still missing.
 */
export async function ensureSystem(needs: Need[], electron: string): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const missing = await findMissing(needs, electron)
  if (missing.length === 0) return true
  if (!programPath('apt-get')) return tell(texts.missingElsewhere(missing.map(({ what }) => what).join(', ')))
  const needed = missing.map(({ need }) => need)
  if (isRoot && (await install(needed)) && (await findMissing(needs, electron)).length === 0) return true
  return tell(texts.missing(`${isRoot ? '' : 'sudo '}apt-get update && ${(await installCommand(needed)).join(' ')}`))
}

type Missing = { need: Need; what: string }

async function findMissing(needs: Need[], electron: string): Promise<Missing[]> {
  const found = await Promise.all(needs.map(async (need) => ({ need, what: await missingFor(need, electron) })))
  return found.filter(({ what }) => what !== '')
}

async function missingFor(need: Need, electron: string): Promise<string> {
  if (need === 'virtual display') return missingPrograms(['Xvfb'])
  if (need === 'document rendering') return missingPrograms(['soffice', 'pdftoppm'])
  const libraries = await missingLibraries(electron)
  return [...libraries, ...((await hasFont()) ? [] : ['fonts'])].join(' ')
}

function missingPrograms(names: string[]): string {
  return names.filter((name) => !programPath(name)).join(' ')
}

function programPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

async function missingLibraries(program: string): Promise<string[]> {
  const listing = (await output('ldd', [program])) ?? ''
  return [...listing.matchAll(/^\s*(\S+) => not found/gm)]
    .map((match) => match[1] ?? '')
    .filter((name) => !isBeside(name, program))
}

// Electron finds its own libraries through its folder, also where ldd does not.
function isBeside(library: string, program: string): boolean {
  return existsSync(join(dirname(program), library))
}

async function hasFont(): Promise<boolean> {
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(homedir(), '.local/share/fonts'),
  ]
  for (const folder of folders.filter((candidate) => existsSync(candidate))) {
    const files = await readdir(folder, { recursive: true })
    if (files.some((name) => /\.(ttf|otf|ttc)$/i.test(name))) return true
  }
  return false
}

async function install(needs: Need[]): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = ['ignore', 'ignore', 'inherit'] as const
  if ((await run('apt-get', ['update'], { env, stdio: [...quiet] })) !== 0) return false
  const [command = '', ...args] = await installCommand(needs)
  console.error(texts.installing(args.slice(args.indexOf('install') + 3).join(' ')))
  return (await run(command, args, { env, stdio: [...quiet] })) === 0
}

async function installCommand(needs: Need[]): Promise<string[]> {
  const names = await Promise.all(needs.flatMap((need) => packages[need]).map(knownName))
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...names]
  return isRoot ? command : ['sudo', ...command]
}

async function knownName(names: string[]): Promise<string> {
  for (const name of names) {
    if (await output('apt-cache', ['show', '--no-all-versions', name])) return name
  }
  return names.at(-1) ?? ''
}

function tell(line: string): false {
  console.error(line)
  return false
}
