import { plainText } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import type { Call } from '../dispatch.ts'
import type { SampleComment } from './files.ts'
import { idOf, type Ids } from './ids.ts'

/** Begins a thread at a block of a case paper, and answers it. */
export async function discuss(call: Call, ids: Ids, key: string, comment: SampleComment): Promise<void> {
  const caseId = idOf(ids.cases, key)
  const { sections } = await call('papers.get', { caseId })
  const blocks = found(sections.find((section) => section.key === comment.section)).content
  const block = found(blocks.find((one) => plainText([one]).startsWith(comment.begins)))
  const { id } = await call('paperComments.add', { caseId, blockId: String(block.attrs?.['id']), words: comment.words })
  for (const words of comment.answers ?? []) await call('paperComments.answer', { id, words })
  if (comment.isSettled) await call('paperComments.settle', { id, isSettled: true })
}
