import * as z from 'zod'

/** The machine that gives case numbers in this workspace. */
export type NumberHolder = Readonly<{
  /** Null until the first notice is issued: whoever issues it becomes the holder. */
  deviceName: string | null
  sinceAt: string | null
  /** When it let go; null while it holds. */
  releasedAt: string | null
  isThisDevice: boolean
}>

export const takingOver = z.strictObject({ isSure: z.boolean().default(false) })

export type NumberingApi = {
  holder(): NumberHolder
  /** This machine stops giving numbers, so that the file can be moved to another. */
  release(): void
  /** This machine gives numbers from now on. When the other has not let go, `isSure` must be true. */
  takeOver(input: z.input<typeof takingOver>): void
}

/** A way to write numbers tells the cases of a year apart, and the years. */
export const isUsableNumberFormat = (format: string): boolean =>
  format.includes('{sequence}') && (format.includes('{year}') || format.includes('{yy}'))
