import { useEffect, useRef, useState } from 'react'
import type { PageOperationName, Signature } from '../../shared/api.ts'
import { call, onChanged, type Output } from '../api.ts'
import { useSaving } from '../autosave.ts'
import type { QueryState } from '../use-query.ts'

/** How long after the last saved keystroke one counts as no longer typing, in milliseconds. */
const calm = 400

/**
 * Like `useQuery`, for what is shown around a text being written: reads anew after a commit, but never while typing,
 * and what it answers is never older than what has been typed.
 */
export function useCalmQuery<N extends PageOperationName>(
  name: N,
  ...input: Parameters<Signature<N>>
): QueryState<Output<N>> {
  const key = JSON.stringify(input)
  const [state, setState] = useState<{ key: string; data?: Output<N>; error?: Error }>({ key })
  const [turn, setTurn] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    let isCurrent = true
    const keep = (change: { data?: Output<N>; error?: Error }) => {
      if (!isCurrent) return
      if (useSaving.getState().pending > 0) later()
      else setState({ key, ...change })
    }
    const read = () =>
      void call(name, ...(JSON.parse(key) as Parameters<Signature<N>>)).then(
        (data) => keep({ data }),
        (error: Error) => keep({ error }),
      )
    const later = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => (waitLeft() > 0 ? later() : setTurn((last) => last + 1)), waitLeft())
    }
    read()
    const stop = onChanged(later)
    return () => {
      isCurrent = false
      stop()
      clearTimeout(timer.current)
    }
  }, [name, key, turn])

  const isCurrent = state.key === key
  return {
    data: isCurrent ? state.data : undefined,
    error: isCurrent ? state.error : undefined,
    reload: () => setTurn((last) => last + 1),
  }
}

/** Milliseconds until the text is calm; 0 when nobody is typing. */
function waitLeft(): number {
  const { pending, savedAt } = useSaving.getState()
  return pending > 0 ? calm : Math.max(0, calm - (Date.now() - (savedAt?.getTime() ?? 0)))
}
