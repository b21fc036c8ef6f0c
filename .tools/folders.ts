import { homedir } from 'node:os'
import { join } from 'node:path'

/** The project's own folder. */
export const projectFolder = join(import.meta.dirname, '..')

/** Where the tools keep what is slow to fetch, shared by every copy of the project. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'motebok')

/** Where reports and other results of a run are put; ignored by git. */
export const outFolder = join(projectFolder, 'out')
