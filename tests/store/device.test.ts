import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Device } from '../../electron/device.ts'
import { temporaryFolder } from '../support/workspace.ts'

const file = join(import.meta.dirname, '..', '..', 'electron', 'device.ts')

/** What a program of its own says this machine is, with its folders in a folder of the test. */
function deviceIn(folder: string, env: Record<string, string> = {}): Device {
  const { MOTEBOK_DEVICE: _, ...rest } = process.env
  const folders = { HOME: folder, XDG_CONFIG_HOME: folder, LOCALAPPDATA: folder, USERPROFILE: folder }
  const script = `import { thisDevice } from ${JSON.stringify(file)}; console.log(JSON.stringify(thisDevice()))`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...rest, ...folders, ...env },
  })
  return JSON.parse(stdout) as Device
}

describe('the machine a program runs on', () => {
  it('is the same each time, and another for another user', () => {
    const folder = temporaryFolder()
    const first = deviceIn(folder)
    expect(first.id).not.toBe('')
    expect(deviceIn(folder)).toEqual(first)
    expect(deviceIn(temporaryFolder()).id).not.toBe(first.id)
  })

  it('is the same each time also where nothing can be kept, and where what was kept is broken', () => {
    const folder = temporaryFolder()
    // A file where the folder should be refuses everyone, root too.
    writeFileSync(join(folder, 'Møtebok'), 'opptatt')
    mkdirSync(join(folder, 'Library'))
    writeFileSync(join(folder, 'Library', 'Application Support'), 'opptatt')
    expect(deviceIn(folder)).toEqual(deviceIn(folder))
    const broken = temporaryFolder()
    deviceIn(broken)
    const kept = join(broken, 'Møtebok', 'device.json')
    if (process.platform === 'linux') {
      chmodSync(kept, 0o600)
      writeFileSync(kept, '{"id": 7')
      expect(deviceIn(broken)).toEqual(deviceIn(broken))
      expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({ id: deviceIn(broken).id })
    }
  })

  it('is what a test says it is', () => {
    expect(deviceIn(temporaryFolder(), { MOTEBOK_DEVICE: 'HJEMME-PC' })).toEqual({ id: 'HJEMME-PC', name: 'HJEMME-PC' })
  })
})
