import { create } from 'zustand'

type Chosen = Readonly<{
  /** Null while nobody is about to write single items. */
  chosen: readonly string[] | null
}>

/** The items that are about to be written as files of their own; chosen in the list and at each item. */
export const useChosenItems = create<Chosen>(() => ({ chosen: null }))

export const chooseItems = (chosen: readonly string[] | null): void => useChosenItems.setState({ chosen })
