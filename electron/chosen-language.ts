import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../shared/values.ts'
import { writeWhole } from './files.ts'

const file = (): string => join(app.getPath('userData'), 'interface.json')

/** The written form this user has chosen on this machine; null when nobody has. */
export function chosenLanguage(): Language | null {
  try {
    const { language } = JSON.parse(readFileSync(file(), 'utf8')) as { language?: unknown }
    return language === 'nb' || language === 'nn' ? language : null
  } catch {
    return null
  }
}

/** Keeps the choice for the next start. */
export const chooseLanguage = (language: Language): void =>
  writeWhole(file(), Buffer.from(JSON.stringify({ language })))
