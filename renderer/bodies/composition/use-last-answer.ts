import { useState } from 'react'
import type { QueryState } from '../../use-query.ts'

/** Keeps showing the last answer until the next one has come, so that nothing jumps while a day is being chosen. */
export function useLastAnswer<T>(query: QueryState<T>): QueryState<T> {
  const [last, setLast] = useState(query.data)
  if (query.data !== undefined && query.data !== last) setLast(query.data)
  return { ...query, data: query.data ?? last }
}
