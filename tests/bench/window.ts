import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerOf } from '../../electron/dispatch.ts'
import { makeSample } from '../../electron/session.ts'
import { openStore } from '../../electron/store.ts'
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
    return [...starts, ...(await measureTyping(executablePath, folder, file))]
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

async function measureTyping(executablePath: string, folder: string, file: string): Promise<Figure[]> {
  const caseId = await anyCase(file)
  const { app, window } = await start(executablePath, projectFolder, join(folder, 'ours'), file)
  await window.evaluate((address) => void (location.hash = address), `/saker/${caseId}`)
  const paper = window.getByRole('textbox', { name: /saksframlegg/i }).first()
  await paper.click()
  await window.evaluate(recordKeysToFrames)
  await window.keyboard.type('Rådet drøftet saken og ga sine innspill. '.repeat(10).slice(0, keys), { delay: 20 })
  const times = await window.evaluate(() => Reflect.get(globalThis, 'keyToFrame') as number[])
  await app.close()
  return [
    { name: 'key to frame in a case paper, p50', value: median(times), unit: 'ms', target: null },
    { name: 'key to frame in a case paper, p95', value: percentile(times, 0.95), unit: 'ms', target: 50 },
  ]
}

/** Notes, for every key, the time from the event until the frame after it has been made. */
function recordKeysToFrames(): void {
  const times: number[] = []
  Reflect.set(globalThis, 'keyToFrame', times)
  const noteFrame = (pressed: number) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => times.push(performance.now() - pressed))
    channel.port1.start()
    channel.port2.postMessage(null)
  }
  addEventListener('keydown', (event) => requestAnimationFrame(() => noteFrame(event.timeStamp)), true)
}

async function anyCase(file: string): Promise<string> {
  const store = openStore(file)
  try {
    const cases = await callerOf(store)('cases.list', {})
    return cases[0]?.id ?? ''
  } finally {
    store.close()
  }
}
