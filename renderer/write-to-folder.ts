import { call } from './api.ts'
import { act } from './messages.ts'

/** Asks for a folder and lets `write` put something there; answers undefined when none was chosen, or when it failed, which is said. */
export const writeToFolder = <T>(write: (folder: string) => Promise<T>): Promise<T | undefined> =>
  act(async () => {
    const folder = await call('window.chooseFolder')
    return folder === null ? undefined : write(folder)
  })
