import { createContext, useContext } from 'react'

/** The name of the open workspace, for whoever needs it below the frame. */
export const WorkspaceName = createContext('')

export const useWorkspaceName = (): string => useContext(WorkspaceName)

/** Where the open workspace's file is; what is remembered about it on this machine is kept under this. */
export const WorkspacePath = createContext('')

export const useWorkspacePath = (): string => useContext(WorkspacePath)
