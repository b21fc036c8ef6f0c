import { createContext, useContext } from 'react'

/** What the sheet shows: minutes that are being written, or frozen ones that are only read. */
const SheetMode = createContext<'written' | 'read'>('written')

export const SheetModeProvider = SheetMode.Provider

/** True while the minutes on the sheet may be changed in place. */
export const useCanWrite = (): boolean => useContext(SheetMode) === 'written'
