import { addDays } from '../../shared/dates.ts'
import { isOverdue, type FollowUpEntry } from '../../shared/follow-ups.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'

const texts = followUps.groups

export const groupings = ['due', 'owner'] as const
export type Grouping = (typeof groupings)[number]

/** Follow-ups that stand together under a name. */
export type Group = Readonly<{ name: string; followUps: readonly FollowUpEntry[] }>

/** Without a due date comes last. */
const byDueDate = (a: FollowUpEntry, b: FollowUpEntry): number => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')

/** By how soon they are due or by owner; each group with the most urgent first, and none of them empty. */
export function grouped(all: readonly FollowUpEntry[], grouping: Grouping, today: string): Group[] {
  const ordered = all.toSorted(byDueDate)
  return grouping === 'owner' ? byOwner(ordered) : bySoon(ordered, today)
}

function bySoon(ordered: readonly FollowUpEntry[], today: string): Group[] {
  const soonness = Map.groupBy(ordered, (followUp) => whenIs(followUp, today))
  return (['overdue', 'week', 'month', 'later', 'noDue'] as const).flatMap((key) => {
    const some = soonness.get(key)
    return some ? [{ name: texts[key], followUps: some }] : []
  })
}

function whenIs(followUp: FollowUpEntry, today: string): 'overdue' | 'week' | 'month' | 'later' | 'noDue' {
  const { dueOn } = followUp
  if (dueOn === null) return 'noDue'
  if (isOverdue(followUp, today)) return 'overdue'
  if (dueOn <= addDays(today, 7)) return 'week'
  return dueOn <= addDays(today, 30) ? 'month' : 'later'
}

/** By name, those nobody is responsible for last. */
function byOwner(ordered: readonly FollowUpEntry[]): Group[] {
  const owners = [...Map.groupBy(ordered, ({ responsibleId }) => responsibleId)]
  return owners
    .map(([id, some]) => ({ id, name: some[0]?.responsibleName ?? texts.noOwner, followUps: some }))
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || a.name.localeCompare(b.name, 'nb'))
}
