import { writeFileSync } from 'node:fs'

/** What Windows reads from a file's own stream: zone 3 is the internet, so Office opens it protected and programs are asked about. */
const mark = '[ZoneTransfer]\r\nZoneId=3\r\n'

/** Lets Windows treat the file as one from elsewhere; other systems, and disks without such streams, know no such mark. */
export function markAsFromElsewhere(path: string, platform: NodeJS.Platform = process.platform): void {
  if (platform !== 'win32') return
  try {
    writeFileSync(`${path}:Zone.Identifier`, mark)
  } catch {
    // The file is written; only the mark could not be.
  }
}
