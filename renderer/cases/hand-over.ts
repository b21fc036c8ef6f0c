import { counted, fill } from '../../shared/texts/index.ts'
import { suggestions } from '../../shared/texts/suggestions.ts'
import { papers as texts } from '../../shared/texts/papers.ts'
import { call } from '../api.ts'
import { flushWhole } from '../autosave.ts'
import { act, useMessages } from '../messages.ts'

/** Keeps the paper as it stands as a version; says so when it already is one. */
export async function handOver(caseId: string): Promise<void> {
  await act(async () => {
    await flushWhole()
    const before = await call('papers.get', { caseId })
    const { id } = await call('papers.freeze', { caseId })
    const { versions } = await call('papers.get', { caseId })
    const sequence = versions.find((version) => version.id === id)?.sequence ?? versions.length
    const isNew = before.versions.every((version) => version.id !== id)
    const open = await call('suggestions.list', { caseId })
    const done = fill(isNew ? texts.handOver.done : texts.handOver.unchanged, { sequence })
    const left = open.length > 0 ? ` ${counted(suggestions.notInVersion, open.length)}` : ''
    useMessages.getState().show('info', done + left)
  })
}
