import { useCallback, useEffect, useRef, useState } from 'react'
import type { PageOperationName, Signature } from '../shared/api.ts'
import { call, onChanged, type Output } from './api.ts'
import { earlyAnswer } from './early.ts'

export type QueryState<T> = Readonly<{ data: T | undefined; error: Error | undefined; reload: () => void }>

/**
 * Asks for data and asks again after every commit. Answers come from the local file in a millisecond,
 * so every mounted view simply reads anew: what the screen shows is always what is stored.
 */
export function useQuery<N extends PageOperationName>(
  name: N,
  ...input: Parameters<Signature<N>>
): QueryState<Output<N>> {
  const key = JSON.stringify(input)
  const [state, setState] = useState<Shown<Output<N>>>(() => first(key, earlyAnswer(name, input)))
  const latest = useRef(0)

  const reload = useCallback(() => {
    const turn = ++latest.current
    const isLatest = () => turn === latest.current
    const show = (next: { data: Output<N> } | { error: Error }) =>
      isLatest() && setState((shown) => (isSame(shown, { key, ...next }) ? shown : { key, ...next }))
    call(name, ...(JSON.parse(key) as Parameters<Signature<N>>))
      .then((data) => show({ data }))
      .catch((error: Error) => show({ error }))
  }, [name, key])

  useEffect(() => {
    reload()
    return onChanged(reload)
  }, [reload])

  const isCurrent = state.key === key
  return { data: isCurrent ? state.data : undefined, error: isCurrent ? state.error : undefined, reload }
}

type Shown<T> = { key: string; data?: T; error?: Error }

const first = <T>(key: string, data: T | undefined): Shown<T> => (data === undefined ? { key } : { key, data })

/** Equal answers keep the old object, so that a view draws anew only when something in it has changed. */
const isSame = (shown: object, next: object): boolean => JSON.stringify(shown) === JSON.stringify(next)
