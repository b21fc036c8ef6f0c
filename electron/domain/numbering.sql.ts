import type { ReadDb, WriteDb } from '../db/database.ts'
import type { Device } from '../device.ts'

/** Who gives numbers as it is stored; `releasedAt` is when that machine let go. */
export type Holder = Readonly<{ device: string; deviceName: string; sinceAt: string; releasedAt: string | null }>

export const getHolder = (db: ReadDb): Holder | undefined =>
  db
    .prepare<[], Holder>(
      `SELECT device, device_name AS deviceName, since_at AS sinceAt, released_at AS releasedAt FROM number_holder`,
    )
    .get()

/** Makes the machine the holder in place of any other. */
export const setHolder = (db: WriteDb, { id, name }: Device, sinceAt: string): void => {
  db.prepare(
    `INSERT INTO number_holder (id, device, device_name, since_at, released_at)
     VALUES ('workspace', @id, @name, @sinceAt, NULL)
     ON CONFLICT (id) DO UPDATE SET device = @id, device_name = @name, since_at = @sinceAt, released_at = NULL`,
  ).run({ id, name, sinceAt })
}

export const setReleased = (db: WriteDb, at: string): void => {
  db.prepare('UPDATE number_holder SET released_at = ?').run(at)
}

export type NumberedItem = Readonly<{ bodyId: string; year: number; itemId: string; givenAt: string }>

/** Gives the item the number after the highest ever given in the body's series, also to cases that were withdrawn since. */
export function giveNumber(db: WriteDb, item: NumberedItem): void {
  db.prepare(
    `INSERT INTO case_number (body_id, year, sequence, agenda_item_id, given_at)
     SELECT @bodyId, @year, coalesce(max(sequence), 0) + 1, @itemId, @givenAt
     FROM case_number WHERE body_id = @bodyId AND year = @year`,
  ).run(item)
}
