import { useEffect, useState } from 'react'
import type { ClockReading } from '../../shared/meeting-clock.ts'
import { today } from '../components/today.ts'
import { clockNow } from '../components/format.ts'

/** How often the shown clock looks at the real one, in milliseconds. */
const lookEvery = 5_000

/** The clock on this machine, as long as someone looks at it. */
export function useClock(onDate: string): ClockReading {
  const [now, setNow] = useState(clockNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(clockNow()), lookEvery)
    return () => clearInterval(timer)
  }, [])
  return { now, isToday: today() === onDate }
}
