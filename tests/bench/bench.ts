import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { build } from '../../.tools/build.ts'
import { isDisplayMissing, startVirtualDisplay } from '../../.tools/display.ts'
import { outFolder, projectFolder } from '../../.tools/folders.ts'
import { findElectron } from '../../.tools/runtime/find-electron.ts'
import { ensureSystem } from '../../.tools/system.ts'
import { measureCommit } from './commit.ts'
import { measureExport } from './export.ts'
import type { Figure } from './measure.ts'
import { measureRegister } from './register.ts'
import { measureWindow } from './window.ts'

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(projectFolder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version

async function measureAll(): Promise<{ electron: string; figures: Figure[] }> {
  const electron = await findElectron()
  await build()
  const display = isDisplayMissing() ? await startDisplay(electron.path) : null
  try {
    const inWindow = await measureWindow(electron.path)
    return {
      electron: electron.version,
      figures: [...inWindow, ...(await measureCommit()), ...(await measureExport()), ...(await measureRegister())],
    }
  } finally {
    display?.end()
  }
}

async function startDisplay(electronPath: string) {
  await ensureSystem(['window', 'virtual display'], electronPath)
  const display = await startVirtualDisplay()
  process.env['DISPLAY'] = display.name
  return display
}

const digits = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))

function rowOf({ name, value, unit, target }: Figure): string {
  const bar = target === null ? '' : `${value <= target ? 'within' : 'OVER'} ${target} ${unit}`
  return `${name.padEnd(52)} ${digits(value).padStart(8)} ${unit.padEnd(4)} ${bar}`
}

const { electron, figures } = await measureAll()
const machine = {
  system: `${type()} ${release()}`,
  processor: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  versions: {
    motebok: versionOf('..'),
    node: process.version,
    electron,
    'better-sqlite3': versionOf('better-sqlite3'),
    docx: versionOf('docx'),
  },
  measuredAt: new Date().toISOString(),
}
console.log(`${machine.system}, ${machine.processor}, ${machine.cores} cores, ${machine.memory}`)
console.log(
  Object.entries(machine.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', '),
)
for (const figure of figures) console.log(rowOf(figure))
const file = join(outFolder, 'bench.json')
mkdirSync(outFolder, { recursive: true })
writeFileSync(file, JSON.stringify({ machine, figures }, null, 2))
console.log(`\n${file}`)
