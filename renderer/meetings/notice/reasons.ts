import { useState } from 'react'

/** What has been decided about a version that is not sent yet. */
export type Decided = Readonly<{
  /** Why, by the key of the change. */
  reasons: Readonly<Record<string, string>>
  reason: string
  /** Items whose papers are to be sent again. */
  resend: readonly string[]
}>

const nothing: Decided = { reasons: {}, reason: '', resend: [] }

/** Kept while the program runs, so that one can look at the agenda and come back. */
const kept = new Map<string, Decided>()

/** What has been decided about the meeting's next version, as it is written. */
export function useDecided(meetingId: string): [Decided, (change: Partial<Decided>) => void, () => void] {
  const [decided, setDecided] = useState(() => kept.get(meetingId) ?? nothing)
  const keep = (next: Decided) => {
    kept.set(meetingId, next)
    setDecided(next)
  }
  return [decided, (change) => keep({ ...decided, ...change }), () => keep(nothing)]
}
