import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../electron/command-line.ts'
import type { Call } from '../electron/dispatch.ts'
import { disagreements } from './support/hard-day/agreement.ts'
import { makeCalledCouncil } from './support/hard-day/council.ts'
import { approveWithCorrection, beginDay, steps, words, type Day } from './support/hard-day/day.ts'
import { projectRoot } from './support/source-files.ts'
import { temporaryFolder } from './support/workspace.ts'

async function motebok(...args: string[]): Promise<string> {
  const out: string[] = []
  const err: string[] = []
  const exitCode = await runCommandLine(args, { print: (text) => out.push(text), complain: (text) => err.push(text) })
  if (exitCode !== 0) throw new Error(err.join('\n'))
  return out.join('\n')
}

/** Every question and act goes through `motebok call`, which opens the file and lets it go again each time. */
const callThrough = (path: string): Call =>
  (async (name: string, input: unknown = {}) =>
    JSON.parse(await motebok('call', path, name, JSON.stringify(input))) as unknown) as unknown as Call

/** Starts the program itself with a note to save, and pulls the plug after so many milliseconds. */
async function killWhileSaving(path: string, itemId: string, milliseconds: number): Promise<void> {
  const note = JSON.stringify({ itemId, text: words.note.repeat(2000) })
  const cli = join(projectRoot, 'electron', 'cli.ts')
  const program = spawn(process.execPath, [cli, 'call', path, 'room.saveNote', note], { stdio: 'ignore' })
  const ended = once(program, 'exit')
  await wait(milliseconds)
  program.kill('SIGKILL')
  await ended
}

/** The plug is pulled before these steps. */
const killedBefore: Readonly<Record<string, number>> = { '11:30': 250, '12:50': 400 }

async function live(day: Day, path: string): Promise<void> {
  for (const step of steps) {
    const delay = killedBefore[step.at]
    if (delay !== undefined) {
      await killWhileSaving(path, day.item(4), delay)
      expect(await motebok('verify', path)).toContain(path)
    }
    await step.happen(day)
  }
}

describe('a hard day through the command line alone', { timeout: 120_000 }, () => {
  it('ends in minutes, statistics and a Word file that tell what happened, and is approved with one correction', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'rådet.motebok')
    await motebok('new', path)
    const call = callThrough(path)
    const called = await makeCalledCouncil(call)
    const day = await beginDay(call, called)
    await live(day, path)
    expect(await disagreements(call, called, { folder: join(folder, 'utkast'), arrivalOfIda: '11.20' })).toEqual([])

    await approveWithCorrection(day)
    expect(await disagreements(call, called, { folder: join(folder, 'godkjent'), arrivalOfIda: '11.12' })).toEqual([])
    const { state, versions, corrections } = await call('minutes.standing', { meetingId: called.meetingId })
    expect({ state, corrections: corrections.map(({ words: said }) => said) }).toEqual({
      state: 'approved',
      corrections: [words.correction],
    })
    const [newest, ...older] = versions
    const told = async (versionId: string) => JSON.stringify(await call('minutes.version', { versionId }))
    expect(await told(newest?.id ?? '')).toContain('11.12')
    expect(await told(older[0]?.id ?? '')).toContain('11.20')
    expect(await motebok('verify', path)).toContain(path)
  })
})
