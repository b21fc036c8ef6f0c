import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerOf, type Call } from '../../electron/dispatch.ts'
import { makeSample } from '../../electron/session.ts'
import { openStore } from '../../electron/store.ts'
import { makeLargeMeeting } from './large-meeting.ts'
import { longText } from './long-packet.ts'
import { interleaved, median, percentile, type Figure } from './measure.ts'

const projectFolder = join(import.meta.dirname, '..', '..')
const warmStarts = 5
const keys = 300

type Started = Readonly<{ app: ElectronApplication; window: Page; milliseconds: number }>

/** Starts an app and answers the time from the start of its process to its largest first paint. */
async function start(executablePath: string, folder: string, userData: string, file?: string): Promise<Started> {
  const isRoot = process.getuid?.() === 0
  const args = [`--user-data-dir=${userData}`, folder, ...(file ? [file] : [])]
  const app = await _electron.launch({ executablePath, args, chromiumSandbox: !isRoot, cwd: projectFolder })
  const window = await app.firstWindow()
  await window.waitForSelector('h1')
  const began = await app.evaluate(() => Date.now() - process.uptime() * 1000)
  const painted = await window.evaluate(largestPaint)
  return { app, window, milliseconds: painted - began }
}

/** The moment of the largest contentful paint so far, as milliseconds since 1970. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1)
      if (last) resolve(performance.timeOrigin + last.startTime)
    })
    observer.observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

/** Warm start against an empty window, and the time from a key to the frame that shows it. */
export async function measureWindow(executablePath: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-bench-'))
  const file = join(folder, 'bench.motebok')
  await makeSample(file)
  try {
    const starts = await measureStarts(executablePath, folder, file)
    const typing = await measureTyping(executablePath, folder, file)
    return [...starts, ...typing, ...(await measureRoom(executablePath, folder, file))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureStarts(executablePath: string, folder: string, file: string): Promise<Figure[]> {
  const startOnce = (app: string, name: string, path?: string) => async () => {
    const started = await start(executablePath, app, join(folder, name), path)
    await started.app.close()
    return started.milliseconds
  }
  const ours = startOnce(projectFolder, 'ours', file)
  const empty = startOnce(join(import.meta.dirname, 'empty-app'), 'empty')
  // The first two fill Chromium's code cache; what follows is a warm start.
  await interleaved(2, [ours, empty])
  const [oursTimes = [], emptyTimes = []] = await interleaved(warmStarts, [ours, empty])
  return [
    { name: 'warm start', value: median(oursTimes), unit: 'ms', target: null },
    { name: 'empty Electron window', value: median(emptyTimes), unit: 'ms', target: null },
    { name: 'warm start ÷ empty window', value: median(oursTimes) / median(emptyTimes), unit: '×', target: 1.3 },
  ]
}

/** Typing in a paper of the sample, and in one of 60 pages with 40 tables. */
async function measureTyping(executablePath: string, folder: string, file: string): Promise<Figure[]> {
  const { ordinary, long } = await papersOf(file)
  const { app, window } = await start(executablePath, projectFolder, join(folder, 'ours'), file)
  const inOrdinary = await typeIn(window, ordinary, /^Forslag/)
  const inLong = await typeIn(window, long, /^Vurdering/)
  await app.close()
  return [...figuresOf(inOrdinary, 'a case paper'), ...figuresOf(inLong, 'one of 60 pages, 40 tables')]
}

/** Taking notes in a meeting of 30 items and 60 people, all of them there. */
async function measureRoom(executablePath: string, folder: string, file: string): Promise<Figure[]> {
  const { meetingId, reading } = await makeLargeMeeting(file)
  const { app, window } = await start(executablePath, projectFolder, join(folder, 'ours'), file)
  await window.evaluate((address) => void (location.hash = address), `/moter/${meetingId}/mote`)
  await window.getByRole('textbox', { name: 'Notat', exact: true }).click()
  const times = await typeSentences(window)
  await app.close()
  const read: Figure = { name: 'reading a room of 30 items, 60 people', value: reading, unit: 'ms', target: null }
  return [...figuresOf(times, 'a room of 30 items, 60 people'), read]
}

async function typeSentences(window: Page): Promise<number[]> {
  await window.evaluate(recordKeysToFrames)
  await window.keyboard.type('Rådet drøftet saken og ga sine innspill. '.repeat(10).slice(0, keys), { delay: 20 })
  return window.evaluate(() => Reflect.get(globalThis, 'keyToFrame') as number[])
}

const figuresOf = (times: readonly number[], place: string): Figure[] => [
  { name: `key to frame in ${place}, p50`, value: median(times), unit: 'ms', target: null },
  { name: `key to frame in ${place}, p95`, value: percentile(times, 0.95), unit: 'ms', target: 50 },
]

/** Writes at the end of a section of the paper; answers the milliseconds from each key to its frame. */
async function typeIn(window: Page, { id, title }: Named, section: RegExp): Promise<number[]> {
  await window.evaluate((address) => void (location.hash = address), `/saker/${id}`)
  await window.getByRole('heading', { level: 1, name: title }).waitFor()
  const paper = window.getByRole('textbox', { name: /saksframlegg/i })
  await paper.getByRole('heading', { level: 2, name: section }).click()
  return typeSentences(window)
}

/** Notes, for every key, the time from the event until the frame after it has been made. */
function recordKeysToFrames(): void {
  const isListening = Reflect.has(globalThis, 'keyToFrame')
  Reflect.set(globalThis, 'keyToFrame', [])
  if (isListening) return
  const noteFrame = (pressed: number) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => {
      const times = Reflect.get(globalThis, 'keyToFrame') as number[]
      times.push(performance.now() - pressed)
    })
    channel.port1.start()
    channel.port2.postMessage(null)
  }
  addEventListener('keydown', (event) => requestAnimationFrame(() => noteFrame(event.timeStamp)), true)
}

type Named = Readonly<{ id: string; title: string }>

async function papersOf(file: string): Promise<{ ordinary: Named; long: Named }> {
  const store = openStore(file)
  try {
    const call = callerOf(store)
    const [ordinary] = await call('cases.list', {})
    if (!ordinary) throw new Error('The sample has no case.')
    return { ordinary, long: await makeLongCase(call) }
  } finally {
    store.close()
  }
}

/** The longest paper in which typing is held to be smooth; one writes in the middle of it. */
async function makeLongCase(call: Call): Promise<Named> {
  const title = 'Sak med et langt saksframlegg'
  const { id: caseId } = await call('cases.create', { title })
  const content = longText(60, 40)
  const half = content.length / 2
  await call('papers.saveSection', { caseId, key: 'background', content: content.slice(0, half) })
  await call('papers.saveSection', { caseId, key: 'process', content: content.slice(half) })
  return { id: caseId, title }
}
