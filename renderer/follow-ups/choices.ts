import { create } from 'zustand'
import { isOverdue, type FollowUpEntry, type FollowUpStatus } from '../../shared/follow-ups.ts'
import { useWorkspacePath } from '../components/workspace-name.ts'
import type { Grouping } from './groups.ts'

/** Stands for those nobody is responsible for. */
export const nobody = 'nobody'

/** What one wants to see of the list; null leaves nothing out. */
export type Choices = Readonly<{
  grouping: Grouping
  search: string
  bodyId: string | null
  ownerId: string | null
  meetingId: string | null
  status: Extract<FollowUpStatus, 'open' | 'started'> | 'overdue' | null
}>

export const noChoices: Choices = {
  grouping: 'due',
  search: '',
  bodyId: null,
  ownerId: null,
  meetingId: null,
  status: null,
}

export const isFiltered = ({ grouping: _grouping, search, ...filters }: Choices): boolean =>
  search.trim() !== '' || Object.values(filters).some((value) => value !== null)

const useKept = create<Readonly<Record<string, Choices>>>(() => ({}))

/** The choices of the open workspace, kept while the window is open, and how to change some of them. */
export function useChoices(): [Choices, (some: Partial<Choices>) => void] {
  const workspace = useWorkspacePath()
  const kept = useKept((all) => all[workspace]) ?? noChoices
  return [kept, (some) => useKept.setState({ [workspace]: { ...kept, ...some } })]
}

/** Those asked for; `status` speaks only of what is not finished. */
export function asked(
  all: readonly FollowUpEntry[],
  { search, bodyId, ownerId, meetingId, status }: Choices,
  today: string,
): FollowUpEntry[] {
  const words = search.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const hasStatus = (followUp: FollowUpEntry) =>
    followUp.doneOn !== null || (status === 'overdue' ? isOverdue(followUp, today) : followUp.status === status)
  return all.filter(
    (followUp) =>
      (bodyId === null || followUp.bodyId === bodyId) &&
      (ownerId === null || (followUp.responsibleId ?? nobody) === ownerId) &&
      (meetingId === null || followUp.meetingId === meetingId) &&
      (status === null || hasStatus(followUp)) &&
      words.every((word) => wordsOf(followUp).includes(word)),
  )
}

const wordsOf = ({ text, source, responsibleName }: FollowUpEntry): string =>
  `${text} ${source} ${responsibleName ?? ''}`.toLocaleLowerCase('nb')
