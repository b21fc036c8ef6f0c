import { navigate } from 'wouter/use-hash-location'
import { frame } from '../../shared/texts/frame.ts'
import type { OpenFile } from '../../shared/workspace.ts'
import { call } from '../api.ts'
import { flush } from '../autosave.ts'
import { forgetPictures } from '../editor/images/pictures.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'

/** What can be done with the workspace as a whole. */
export const workspaceCommands = [
  { text: frame.workspace.openOther, run: () => change(() => call('window.openWorkspace')) },
  { text: frame.workspace.create, run: () => change(() => call('window.createWorkspace')) },
  { text: frame.workspace.close, run: () => change(() => call('window.closeWorkspace')) },
] as const

/** Opens the file that was double-clicked in the system. */
export const openRequested = (): Promise<void> => change(() => call('window.openRequested'))

/** Saves what waits, changes workspace and starts at its overview; addresses in one mean nothing in another. */
async function change(run: () => Promise<OpenFile | null | void>): Promise<void> {
  await act(async () => {
    await flush()
    const opened = await run()
    forgetPictures()
    if (opened !== null) navigate(routes.overview())
  })
}
