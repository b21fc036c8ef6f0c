import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerOf, type Call } from '../../electron/dispatch.ts'
import { makeSample } from '../../electron/session.ts'
import { openStore } from '../../electron/store.ts'
import { interleaved, median, percentile, timed, type Figure } from './measure.ts'

const rounds = 300
/** Saves after which the write-ahead log has reached its size and is written from its start again: five minutes of typing. */
const untilLogIsGrown = 1200

/** What one autosave of a meeting note costs, against the least a disk can do: append 4 KiB and wait for it. */
export async function measureCommit(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-bench-'))
  const path = join(folder, 'bench.motebok')
  await makeSample(path)
  const store = openStore(path)
  const file = openSync(join(folder, 'raw'), 'a')
  try {
    const call = callerOf(store)
    const itemId = await itemOfHeldMeeting(call)
    const block = Buffer.alloc(4096, 'x')
    let note = 'Rådet drøftet saken. '.repeat(80)
    const save = () => timed(() => call('room.saveNote', { itemId, text: (note += 'x') }))
    const append = () => timed(() => (writeSync(file, block), fdatasyncSync(file)))
    const [first = [], firstAppends = []] = await interleaved(rounds, [save, append])
    for (let saved = rounds; saved < untilLogIsGrown; saved++) await save()
    const [commits = [], appends = []] = await interleaved(rounds, [save, append])
    return [
      {
        name: 'autosave ÷ append + fdatasync, first minute',
        value: median(first) / median(firstAppends),
        unit: '×',
        target: null,
      },
      { name: 'autosave, p50', value: median(commits), unit: 'ms', target: null },
      { name: 'autosave, p99', value: percentile(commits, 0.99), unit: 'ms', target: null },
      { name: 'append 4 KiB + fdatasync, p50', value: median(appends), unit: 'ms', target: null },
      { name: 'autosave ÷ append + fdatasync', value: median(commits) / median(appends), unit: '×', target: 1.5 },
    ]
  } finally {
    closeSync(file)
    store.close()
    rmSync(folder, { recursive: true })
  }
}

async function itemOfHeldMeeting(call: Call): Promise<string> {
  const meetings = await call('meetings.list', {})
  const held = meetings.find((meeting) => meeting.status === 'closed')
  const room = await call('room.get', { meetingId: held?.id ?? '' })
  return room.items.find((item) => item.type === 'case')?.id ?? ''
}
