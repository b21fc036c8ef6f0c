import { create } from 'zustand'

/** Which year and body the list of meetings shows; kept while one is elsewhere. No year means the one that fits best. */
type Filter = Readonly<{ year: number | null; bodyId: string }>

export const useMeetingFilter = create<Filter>(() => ({ year: null, bodyId: '' }))
