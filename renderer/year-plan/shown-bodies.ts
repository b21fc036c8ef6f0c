import { create } from 'zustand'

/** The bodies whose meetings the plan leaves out; kept while one is elsewhere. */
export const useHiddenBodies = create<Readonly<{ ids: readonly string[] }>>(() => ({ ids: [] }))

/** Shows a body's meetings, or leaves them out. */
export const showBody = (id: string, isShown: boolean): void =>
  useHiddenBodies.setState(({ ids }) => ({ ids: isShown ? ids.filter((one) => one !== id) : [...ids, id] }))
