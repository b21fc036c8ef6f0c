import { create } from 'zustand'
import * as z from 'zod'
import { caseFilter, caseOrders } from '../../shared/case-overview.ts'
import { useWorkspacePath } from '../components/workspace-name.ts'

/** What the overview shows and in what order; what is left out is not asked about. */
const choices = caseFilter.omit({ search: true }).extend({
  sortBy: z.enum(caseOrders).default('updated'),
  isReversed: z.boolean().default(false),
})
export type CaseChoices = z.output<typeof choices> & Readonly<{ search: string }>

const noChoices: CaseChoices = { search: '', sortBy: 'updated', isReversed: false }

/** Asks for everything, in the order chosen. */
export const nothingAsked = ({ sortBy, isReversed }: CaseChoices): CaseChoices => ({
  search: '',
  stage: undefined,
  bodyId: undefined,
  itemKind: undefined,
  personId: undefined,
  workAreaId: undefined,
  formal: undefined,
  sortBy,
  isReversed,
})

/** True while something is asked for that leaves cases out. */
export const isFiltered = ({ search, sortBy: _order, isReversed: _turned, ...filter }: CaseChoices): boolean =>
  search.trim() !== '' || Object.values(filter).some((value) => value !== undefined)

const storageKey = (workspace: string): string => `cases:${workspace}`

// Kept on this machine: a workspace is given to others, and what one looks for in it is one's own affair.
// The words one searches for are kept only while the window is open.
function stored(workspace: string): CaseChoices {
  const text = localStorage.getItem(storageKey(workspace))
  return { ...noChoices, ...choicesIn(text) }
}

/** What was stored, as far as it can be read; anything else counts as nothing chosen. */
export function choicesIn(text: string | null): Partial<CaseChoices> {
  if (text === null) return {}
  try {
    return choices.safeParse(JSON.parse(text)).data ?? {}
  } catch {
    return {}
  }
}

const useKept = create<Readonly<Record<string, CaseChoices>>>(() => ({}))

/** The choices of the open workspace, and how to change some of them. */
export function useCaseChoices(): [CaseChoices, (change: Partial<CaseChoices>) => void] {
  const workspace = useWorkspacePath()
  const kept = useKept((all) => all[workspace]) ?? stored(workspace)
  const change = (some: Partial<CaseChoices>) => {
    const next = { ...kept, ...some }
    const { search: _search, ...lasting } = next
    localStorage.setItem(storageKey(workspace), JSON.stringify(lasting))
    useKept.setState({ [workspace]: next })
  }
  return [kept, change]
}
