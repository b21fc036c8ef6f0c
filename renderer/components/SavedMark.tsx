import { CheckmarkIcon, CircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import { localTime } from '../../shared/clock.ts'
import { clockDigits } from '../../shared/dates.ts'
import { common } from '../../shared/texts/common.ts'
import { fill } from '../../shared/texts/index.ts'
import { onChanged } from '../api.ts'
import { useSaving } from '../autosave.ts'

/** Says whether everything on the screen is on the disk, and since when. */
export function SavedMark() {
  const { pending, hasFailed, hasRefused, savedAt } = useSaving()
  const commitAt = useLatestCommit()
  const latest = [savedAt, commitAt]
    .filter((time) => time !== null)
    .toSorted((a, b) => a.getTime() - b.getTime())
    .at(-1)
  if (hasFailed || hasRefused)
    return <Mark state="failed" text={latest ? fill(common.notSavedSince, { time: clock(latest) }) : common.notSaved} />
  if (pending > 0) return <Mark state="saving" text={common.saving} />
  return <Mark state="saved" text={latest ? fill(common.saved, { time: clock(latest) }) : common.allSaved} />
}

/** All three icons are there and one is shown: taking one in or out would make the whole page compute its styles anew. */
function Mark({ state, text }: { state: 'saved' | 'saving' | 'failed'; text: string }) {
  return (
    <span className="saved-mark" data-state={state}>
      <CheckmarkIcon aria-hidden data-for="saved" />
      <CircleIcon aria-hidden data-for="saving" />
      <ExclamationmarkTriangleIcon aria-hidden data-for="failed" />
      {text}
    </span>
  )
}

/** When something was last committed by a command rather than by typing. */
function useLatestCommit(): Date | null {
  const [at, setAt] = useState<Date | null>(null)
  useEffect(() => onChanged(() => setAt(new Date())), [])
  return at
}

const clock = (time: Date): string => clockDigits(localTime(time))
