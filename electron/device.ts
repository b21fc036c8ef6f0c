import { readFileSync } from 'node:fs'
import { homedir, hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { writeWhole } from './files.ts'
import { newId } from './id.ts'

/** The machine and user that act: known again each time, and never carried along with a workspace file. */
export type Device = Readonly<{ id: string; name: string }>

/** This machine, the same for the window and the command line; `MOTEBOK_DEVICE` stands in for it. */
export function thisDevice(): Device {
  const named = process.env['MOTEBOK_DEVICE']
  if (named) return { id: named, name: named }
  return { id: (kept ??= keptId(join(ownFolder(), 'device.json'))), name: hostname() }
}

let kept: string | undefined

/** Where what belongs to this user on this machine is kept; on Windows the part of it that does not follow a user to other machines. */
function ownFolder(): string {
  if (process.platform === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Møtebok')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Møtebok')
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Møtebok')
}

function keptId(path: string): string {
  const known = readId(path)
  if (known !== null) return known
  const made = newId()
  try {
    writeWhole(path, Buffer.from(JSON.stringify({ id: made })))
    return made
  } catch {
    // A disk that keeps nothing must not make a new machine of this one at every start.
    return `${hostname()}/${userInfo().username}`
  }
}

function readId(path: string): string | null {
  try {
    const { id } = JSON.parse(readFileSync(path, 'utf8')) as { id?: unknown }
    return typeof id === 'string' && id !== '' ? id : null
  } catch {
    return null
  }
}
