import { useEffect } from 'react'
import { create } from 'zustand'
import type { Suggestion } from '../../../shared/suggestion-list.ts'
import { call } from '../../api.ts'
import { useSaving } from '../../autosave.ts'

export type Maker = Pick<Suggestion, 'madeBy' | 'madeAt'>
type Makers = ReadonlyMap<string, Maker>
const nobody: Makers = new Map()

/** Known to the bar and the list alike, so that both say the same. */
const useKnown = create<{ caseId: string | null; makers: Makers }>(() => ({ caseId: null, makers: nobody }))

/** Who made the suggestions of the paper, as far as they are stored; read anew when something has been saved. */
export function useMakers(caseId: string | null): Makers {
  const savedAt = useSaving((saving) => saving.savedAt)
  const known = useKnown()
  useEffect(() => {
    if (caseId === null) return undefined
    let isWanted = true
    void call('suggestions.list', { caseId }).then(
      (found) => isWanted && useKnown.setState({ caseId, makers: new Map(found.map((one) => [one.id, one])) }),
      // The list says less for a while; whatever is wrong is said where something is saved.
      () => undefined,
    )
    return () => void (isWanted = false)
  }, [caseId, savedAt])
  return known.caseId === caseId ? known.makers : nobody
}
