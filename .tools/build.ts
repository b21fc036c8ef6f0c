import { build as bundle, type BuildOptions, type Metafile, type OutputFile } from 'esbuild'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { bundlesOf } from './bundles.ts'
import { projectFolder } from './folders.ts'
import { preloadLinks } from './preloads.ts'

const distFolder = join(projectFolder, 'dist')

/** Files that are used as they are: from the project, to dist. */
const copies = [
  ['electron/db/migrations', 'electron/migrations'],
  ['resources', 'resources'],
] as const

/** Bundles the app into dist. Only what changed is written, so an app that runs from there is not disturbed. */
export async function build({ development = false } = {}): Promise<void> {
  const bundles = await Promise.all(bundlesOf(development).map(outputOf))
  const page = await pageOf(bundles.map(({ metafile }) => metafile))
  const copied = await Promise.all(copies.map(([from, to]) => readAll(join(projectFolder, from), join(distFolder, to))))
  const files = new Map([...bundles.flatMap((made) => made.files), ...copied.flat(), ...page])
  await Promise.all([...files].map(([path, contents]) => writeChanged(path, contents)))
  await removeOthers(new Set(files.keys()))
}

type File = [path: string, contents: Uint8Array]

type Bundle = { files: File[]; metafile: Metafile }

async function outputOf(options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await bundle({
    ...options,
    write: false,
    metafile: true,
    absWorkingDir: projectFolder,
  })
  return { files: outputFiles.map(({ path, contents }: OutputFile): File => [path, contents]), metafile }
}

/** The window's page, which names early what its first screen needs. */
async function pageOf(metafiles: Metafile[]): Promise<File[]> {
  const source = join(projectFolder, 'renderer', 'index.html')
  if (!existsSync(source)) return []
  const links = metafiles.flatMap((metafile) => preloadLinks(metafile, 'dist/renderer'))
  const page = (await readFile(source, 'utf8')).replace('</head>', `${links.join('')}</head>`)
  return [[join(distFolder, 'renderer', 'index.html'), Buffer.from(page)]]
}

async function readAll(from: string, to: string): Promise<File[]> {
  if (!existsSync(from)) return []
  const entries = await filesBelow(from)
  return Promise.all(entries.map(async (path): Promise<File> => [join(to, relative(from, path)), await readFile(path)]))
}

async function filesBelow(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (isCode(error, 'ENOTDIR')) return [path]
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}

async function writeChanged(path: string, contents: Uint8Array): Promise<void> {
  if (existsSync(path) && (await readFile(path)).equals(contents)) return
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, contents)
}

async function removeOthers(kept: Set<string>): Promise<void> {
  const stale = (await filesBelow(distFolder)).filter((path) => !kept.has(path))
  await Promise.all(stale.map((path) => rm(path, { force: true })))
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

if (import.meta.main) {
  await build({ development: process.argv.includes('--development') }).catch((error: unknown) => {
    // esbuild has already said what is wrong and where.
    if (!(error instanceof Error && 'errors' in error)) throw error
    process.exitCode = 1
  })
}
