/** The last day of a term of four years that begins on `from`; the mandate's default, which may be set aside. */
export function endOfTerm(from: string): string {
  const end = new Date(`${from}T12:00:00Z`)
  end.setUTCFullYear(end.getUTCFullYear() + 4)
  end.setUTCDate(end.getUTCDate() - 1)
  return end.toISOString().slice(0, 10)
}
