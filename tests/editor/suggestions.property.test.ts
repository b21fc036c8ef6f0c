import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggested } from '../../renderer/editor/suggestions/tracking.ts'
import { signature } from '../../renderer/editor/suggestions/stretch.ts'
import { sectionNode, type Content } from '../../shared/content.ts'
import { accepted, decided, settled, suggestionIdsIn } from '../../shared/suggestions.ts'
import { anyEdit, changeBy, contentsOf, textOf, type Edit } from '../support/editing.ts'
import { anySuggestable } from '../support/suggestable.ts'

const same = (contents: Content[]): string[] => contents.map((content) => signature(sectionNode('', content).children))
let id = 0

/** The text after two people have suggested the edits by turns; each is held against what it would have done by itself. */
function afterSuggesting(contents: Content[], edits: Edit[]) {
  let state = textOf(...contents)
  const before = contentsOf(state.doc)
  for (const edit of edits) {
    const change = changeBy(edit, state)
    if (!change) continue
    const writer = edit.from > 0.4 ? 'kari' : 'ola'
    const tr = suggested(
      change.tr,
      change.state,
      () => `${writer} ${++id}`,
      (one) => one.startsWith(writer),
    )
    if (!tr) continue
    const next = change.state.apply(tr)
    expect(same(contentsOf(next.doc).map(settled))).toEqual(same(before))
    expect(same(contentsOf(tr.doc).map(accepted))).toEqual(same(contentsOf(change.tr.doc).map(accepted)))
    state = next
  }
  return { before, after: contentsOf(state.doc) }
}

// Many texts are written in, and other work may share the machine.
describe('whatever is written while suggesting', { timeout: 120_000 }, () => {
  it('is gone when it is rejected, and all there when it is accepted', () => {
    fc.assert(
      fc.property(fc.tuple(anySuggestable, anySuggestable), fc.array(anyEdit, { maxLength: 12 }), (contents, edits) => {
        const { before, after } = afterSuggesting(contents, edits)
        expect(same(after.map(settled))).toEqual(same(before))
      }),
      { numRuns: 150 },
    )
  })

  it('ends the same when it is decided one by one, in any order', () => {
    fc.assert(
      fc.property(
        fc.tuple(anySuggestable, anySuggestable),
        fc.array(anyEdit, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        fc.constantFrom('accept', 'reject'),
        (contents, edits, order, verdict) => {
          const { after } = afterSuggesting(contents, edits)
          for (const content of after) {
            let left = content
            let ids = suggestionIdsIn(left)
            while (ids.length > 0) {
              const next = ids[Number(order.next().value) % ids.length]
              left = decided(left, (one) => (one === next ? verdict : null))
              const rest = suggestionIdsIn(left)
              expect(rest).not.toContain(next)
              ids = rest
            }
            expect(same([left])).toEqual(same([verdict === 'accept' ? accepted(content) : settled(content)]))
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
