import { createContext, useContext } from 'react'

/** The name of the open workspace, for whoever needs it below the frame. */
export const WorkspaceName = createContext('')

export const useWorkspaceName = (): string => useContext(WorkspaceName)
