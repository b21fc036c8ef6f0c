import { app, screen, type BrowserWindow, type Rectangle } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './files.ts'

const fallback = { width: 1280, height: 800 }

const placeFile = (name: string): string => join(app.getPath('userData'), name)

/** Size and place from last time, when that place is still on a screen. */
export function restoredPlace(name = 'window.json'): Partial<Rectangle> {
  try {
    const place = JSON.parse(readFileSync(placeFile(name), 'utf8')) as Rectangle
    const { workArea } = screen.getDisplayMatching(place)
    const isVisible = place.x < workArea.x + workArea.width - 100 && place.y < workArea.y + workArea.height - 100
    return isVisible && place.width >= 480 && place.height >= 400 ? place : fallback
  } catch {
    return fallback
  }
}

/** Kept when the window closes; a full disk must not keep it from closing. */
export function rememberPlace(window: BrowserWindow, name = 'window.json'): void {
  window.on('close', () => {
    try {
      writeWhole(placeFile(name), Buffer.from(JSON.stringify(window.getNormalBounds())))
    } catch {
      // Next time it opens where it was before.
    }
  })
}
