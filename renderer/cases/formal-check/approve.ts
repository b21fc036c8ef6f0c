import { fill } from '../../../shared/texts/index.ts'
import { formalCheck as texts } from '../../../shared/texts/formal-check.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { act, sayDone } from '../../messages.ts'

/** Says that the paper is formally in order as it stands, what is typed and not yet stored included. */
export async function approve(caseId: string): Promise<void> {
  await act(async () => {
    await flushWhole()
    await call('formalCheck.approve', { caseId })
    const { version } = await call('formalCheck.get', { caseId })
    await sayDone(fill(texts.approve.done, { sequence: version?.sequence ?? '' }))
  })
}
