import { useEffect, useState } from 'react'
import type { ClockReading } from '../../shared/meeting-clock.ts'
import { today } from '../components/today.ts'
import { clockOf } from '../meetings/format.ts'

/** How often the shown clock looks at the real one, in milliseconds. */
const lookEvery = 5_000

const read = (): string => clockOf(new Date())

/** The clock on this machine, as long as someone looks at it. */
export function useClock(onDate: string): ClockReading {
  const [now, setNow] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), lookEvery)
    return () => clearInterval(timer)
  }, [])
  return { now, isToday: today() === onDate }
}
