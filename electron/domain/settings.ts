import type { Settings } from '../../shared/workspace.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import type { ReadDb } from '../db/database.ts'
import type { Context } from '../operation.ts'
import { readSettings } from './settings.sql.ts'

/** The workspace's settings; what nobody has set has a default: the acting user's name, and the written form the program speaks. */
export function settingsOf(db: ReadDb, context: Context): Settings {
  const { userName, userEmail, documentLanguage } = readSettings(db)
  return {
    userName: userName || context.actor,
    userEmail: userEmail ?? '',
    documentLanguage: documentLanguage ?? interfaceLanguage,
  }
}
