import * as z from 'zod'

// The page's content security policy forbids code made from strings, so zod must not try.
z.config({ jitless: true })

/** The written forms of Norwegian a document can be made in. */
export const languages = ['nb', 'nn'] as const
export type Language = (typeof languages)[number]
export const language = z.enum(languages)

export const id = z.uuid()

/** The input of operations that need nothing but to know which. */
export const byId = z.strictObject({ id })
/** The input of operations that need nothing but to know which case. */
export const ofCase = z.strictObject({ caseId: id })

/** A calendar date as `YYYY-MM-DD`; rejects days that do not exist. */
export const isoDate = z.iso.date()

/** A local clock time as `HH:MM`, 00:00 to 23:59. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM')

// Word and XML refuse these code points; the rest of the C0 range has no meaning in text a person writes.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/** Text as it is stored: composed (NFC), line breaks as `\n`, no control characters, no lone surrogates. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll(unprintable, '').normalize('NFC')
}

/** One line of text, trimmed, 1 to `max` characters. */
export const line = (max = 300) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => cleanText(text).replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(max))

/** Like `line`, but may be empty. */
export const optionalLine = (max = 300) =>
  z
    .string()
    .max(max * 2)
    .transform((text) => cleanText(text).replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().max(max))

type WithoutDefault<S> = S extends z.ZodDefault<infer Inner> ? Inner : S

/**
 * The fields of a schema for new records, each optional and without its default: what is left out stays as it is.
 * (`partial()` keeps the defaults, so a change of one field would reset all the others.)
 */
export function changeOf<T extends z.ZodRawShape>(schema: z.ZodObject<T>) {
  const fields = Object.entries(schema.shape).map(([key, field]) => [
    key,
    z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
  ])
  return z.strictObject(Object.fromEntries(fields) as { [K in keyof T]: z.ZodOptional<WithoutDefault<T[K]>> })
}

/** The record with the given fields changed; a field that is left out or undefined stays as it is. */
export function withChanges<T extends object>(record: T, changes: { [K in keyof T]?: T[K] | undefined }): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined)
  return { ...record, ...Object.fromEntries(given) }
}

/** Text of several lines, kept as typed except for what `cleanText` removes. */
export const lines = (max = 100_000) => z.string().max(max).transform(cleanText)
