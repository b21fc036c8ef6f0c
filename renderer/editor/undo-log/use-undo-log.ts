import { useEffect, useState } from 'react'
import type { UndoEntry } from '../../../shared/paper-undo.ts'
import { call } from '../../api.ts'

/** What could be undone when the paper was last saved, read once as the paper opens; undefined until then. */
export function useUndoLog(caseId: string): readonly UndoEntry[] | undefined {
  const [log, setLog] = useState<readonly UndoEntry[]>()
  useEffect(() => {
    let isCurrent = true
    // A paper opens without it rather than not at all.
    void call('papers.undoLog', { caseId })
      .catch((): UndoEntry[] => [])
      .then((entries) => isCurrent && setLog(entries))
    return () => void (isCurrent = false)
  }, [caseId])
  return log
}
