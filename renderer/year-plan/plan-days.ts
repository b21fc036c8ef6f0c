import type { YearPlan } from '../../shared/year-plan.ts'
import type { PlanDay } from './words.ts'

export type PlanDays = ReadonlyMap<string, PlanDay>

const emptyDay: PlanDay = { holiday: '', meetings: [] }

export const dayIn = (days: PlanDays, day: string): PlanDay => days.get(day) ?? emptyDay

/** The days with something in them. */
export function planDays({ meetings, holidays }: Pick<YearPlan, 'meetings' | 'holidays'>): PlanDays {
  const days = new Map<string, PlanDay>(holidays.map(({ on, name }) => [on, { holiday: name, meetings: [] }]))
  for (const meeting of meetings) {
    const { holiday, meetings: before } = dayIn(days, meeting.onDate)
    days.set(meeting.onDate, { holiday, meetings: [...before, meeting] })
  }
  return days
}
