import type { ElectronApplication } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import { createStore } from '../../electron/store.ts'
import { launchApp, type RunningApp } from './electron-app.ts'
import { moveClock } from './moved-clock.ts'
import { withWorkspace } from './meeting.ts'

/** The app with a workspace of its own open; everything is gone after `close`. */
export type OpenApp<T> = RunningApp & Readonly<{ path: string; made: T }>

/** A folder for one test's files, and how to remove it. */
export function makeFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-vindu-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Makes a workspace by its operations, then opens the app with it. */
export async function openWith<T>(make: (call: Call) => Promise<T>): Promise<OpenApp<T>> {
  const { folder, remove } = makeFolder()
  const path = join(folder, 'Prøverådet.motebok')
  createStore(path)
  const made = await withWorkspace(path, make)
  const running = await launchApp({ args: [path] })
  // Meetings are held in the middle of the day, whenever the test is run.
  await moveClock(running, daysFromNow(0), '12:00')
  return { ...running, path, made, close: () => running.close().finally(remove) }
}

/** Lets the system's dialogs answer with a path, as if the user had picked it there. */
export async function pickInDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: picked })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [picked] })
  }, path)
}

/** Gives the window the size of the page inside it; 640 × 400 is 1280 × 800 seen at twice the size. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height,
  ] as [number, number])
}

/** The date so many days from today, where the test runs. */
export function daysFromNow(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  const part = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${part(day.getMonth() + 1)}-${part(day.getDate())}`
}
