import type { ReadDb } from './database.ts'

/** Reads several things as they were at one moment, whatever is written meanwhile. Must not stand inside a transaction. */
export function inOneRead<T>(db: ReadDb, read: () => T): T {
  db.prepare('BEGIN').run()
  try {
    return read()
  } finally {
    db.prepare('COMMIT').run()
  }
}
