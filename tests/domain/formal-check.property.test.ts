import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import type { AttachmentLine } from '../../shared/attachments.ts'
import { bareContent } from '../../shared/bare-content.ts'
import { isEmptyContent } from '../../shared/content.ts'
import type { PaperSection } from '../../shared/papers.ts'
import type { Language } from '../../shared/values.ts'
import { openWorkspace } from '../support/workspace.ts'
import { unknownId, words } from '../support/world.ts'

const block = '01990000-0000-4000-8000-000000000001'

type Seen = Readonly<{
  language: Language
  sections: readonly PaperSection[]
  attachments: readonly Pick<AttachmentLine, 'title' | 'hash'>[]
}>

/** What a reader sees: the words of each section that has some, their written form, and what is attached. */
function asSeen({ language, sections, attachments }: Seen): string {
  const written = sections.filter(({ content }) => !isEmptyContent(content))
  const texts = written.map(({ key, content }) => [key, bareContent(content)])
  return JSON.stringify([language, texts, attachments.map(({ title, hash }) => [title, hash])])
}

async function seenNow(call: Call, caseId: string): Promise<string> {
  const attached = await call('attachments.list', { caseId })
  const attachments = attached.map(({ title, versions: [{ hash }] }) => ({ title, hash }))
  return asSeen({ ...(await call('papers.get', { caseId })), attachments })
}

/** What a reader saw in the version that the check is of. */
async function seenInChecked(call: Call, caseId: string): Promise<string | null> {
  const { version } = await call('formalCheck.get', { caseId })
  return version && asSeen(await call('papers.version', { id: version.id }))
}

const text = fc.constantFrom('', 'Rådet anbefaler planen.', 'Rådet fraråder planen.')
const anAct = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    text,
    key: fc.constantFrom('summary' as const, 'proposal' as const),
    hasId: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('language' as const), language: fc.constantFrom('nb' as const, 'nn' as const) }),
  fc.record({ kind: fc.constantFrom('attach', 'remove', 'approve', 'withdraw', 'handOver', 'undo') }),
)
type Act = typeof anAct extends fc.Arbitrary<infer A> ? A : never

const contentOf = (line: string, hasId: boolean) => {
  const [paragraph] = line === '' ? [{ type: 'paragraph' }] : words(line)
  return [{ type: 'paragraph', ...paragraph, ...(hasId ? { attrs: { id: block } } : {}) }]
}

async function perform(call: Call, caseId: string, one: Act): Promise<unknown> {
  if ('text' in one)
    return call('papers.saveSection', { caseId, key: one.key, content: contentOf(one.text, one.hasId) })
  if ('language' in one) return call('papers.setLanguage', { caseId, language: one.language })
  const file = { fileName: 'notat.txt', base64: Buffer.from('300').toString('base64') }
  const acts: Readonly<Record<typeof one.kind, () => Promise<unknown>>> = {
    attach: () => call('attachments.add', { caseId, files: [{ file }] }),
    remove: async () =>
      call('attachments.remove', { id: (await call('attachments.list', { caseId }))[0]?.id ?? unknownId }),
    approve: () => call('formalCheck.approve', { caseId }),
    withdraw: () => call('formalCheck.withdraw', { caseId }),
    handOver: () => call('papers.freeze', { caseId }),
    undo: () => takeBack(call),
  }
  return acts[one.kind]?.()
}

/** Takes back the latest thing, but never the case itself. */
async function takeBack(call: Call): Promise<void> {
  const [latest] = (await call('journal.list', {})).filter(({ canUndo }) => canUndo)
  if (latest && latest.operation !== 'cases.create') await call('journal.undo', { id: latest.id })
}

/** Does one thing after the other, and answers with each that broke the rule. */
async function wrongsAfter(acts: readonly Act[]): Promise<string[]> {
  const { call } = openWorkspace()
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  let approved: string | null = null
  let [hasBeenAnother, isTakenBack] = [false, false]
  const wrongs: string[] = []
  for (const one of acts) {
    // What is refused changes nothing, and is seen to have changed nothing.
    const isDone = await perform(call, caseId, one).then(
      () => true,
      () => false,
    )
    const now = await seenNow(call, caseId)
    if (one.kind === 'approve' && isDone) [approved, hasBeenAnother, isTakenBack] = [now, false, false]
    // Taking back may bring an earlier check to the fore; what that was of is read from its version.
    if (one.kind === 'undo' || one.kind === 'withdraw')
      [approved, isTakenBack] = [await seenInChecked(call, caseId), true]
    hasBeenAnother ||= approved !== now
    const { state } = await call('formalCheck.get', { caseId })
    const isRight = isTakenBack || approved === null || state === (hasBeenAnother ? 'lapsed' : 'inOrder')
    if (!isRight || (state === 'inOrder' && now !== approved)) wrongs.push(`${JSON.stringify(one)}: ${state}`)
  }
  return wrongs
}

describe('a paper that was found formally in order', () => {
  it('is in order until a reader would see another paper, and not again by itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { maxLength: 14 }), async (acts) => {
        expect(await wrongsAfter(acts)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
