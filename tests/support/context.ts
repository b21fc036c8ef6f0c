import { thisDevice } from '../../electron/device.ts'
import type { Context } from '../../electron/operation.ts'

/** What an operation knows when a test runs it by itself. */
export const testContext = (now: () => Date = () => new Date()): Context => ({ now, actor: '', device: thisDevice() })
