import { splitBlock } from '@tiptap/pm/commands'
import { history, undoDepth } from '@tiptap/pm/history'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { blockIdPlugin } from '../../renderer/editor/block-ids.ts'
import { asking, blockAtCursor, commentsKey, commentsPlugin } from '../../renderer/editor/comments/comments-plugin.ts'
import { contentSchema, type ContentNode } from '../../shared/content.ts'

const paragraph = (text: string, id: string | null): ContentNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})

const listOf = (...inner: ContentNode[]): ContentNode => ({
  type: 'bulletList',
  attrs: { id: 'list' },
  content: inner.map((one) => ({
    type: 'listItem',
    attrs: { id: `item ${String(one.attrs?.['id'])}` },
    content: [one],
  })),
})

function textOf(...content: ContentNode[]) {
  const plugins = [commentsPlugin({ onOpen: () => {}, onPlace: () => {} }), blockIdPlugin(), history()]
  const doc = contentSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'section', content }] })
  let state = EditorState.create({ doc, plugins })
  const apply = (tr: Transaction) => {
    state = state.apply(tr)
  }
  /** The words of each marked block, and how many buttons stand in the margin. */
  const marked = () => {
    const found = commentsKey.getState(state)?.marks.find() ?? []
    const blocks = found.filter(({ from, to }) => to > from)
    return {
      blocks: blocks.toSorted((a, b) => a.from - b.from).map(({ from }) => state.doc.nodeAt(from)?.textContent),
      buttons: found.length - blocks.length,
    }
  }
  const comment = (counts: Record<string, number>) =>
    apply(asking(state.tr, { counts: new Map(Object.entries(counts)) }))
  const standIn = (words: string, offset = 0) => {
    state.doc.descendants((node, position) => {
      if (node.isText && node.text?.includes(words))
        apply(state.tr.setSelection(TextSelection.create(state.doc, position + offset)))
    })
  }
  return { now: () => state, apply, marked, comment, standIn }
}

describe('marks of comments in a text', () => {
  it('stand at the blocks that have open ones', () => {
    const { comment, marked } = textOf(paragraph('Én', 'a'), paragraph('To', 'b'))
    expect(marked()).toEqual({ blocks: [], buttons: 0 })
    comment({ b: 2 })
    expect(marked()).toEqual({ blocks: ['To'], buttons: 1 })
    comment({})
    expect(marked()).toEqual({ blocks: [], buttons: 0 })
  })

  it('share one button in the margin when they stand in the same list', () => {
    const { comment, marked } = textOf(listOf(paragraph('Én', 'a'), paragraph('To', 'b')), paragraph('Tre', 'c'))
    comment({ a: 1, b: 1, c: 1 })
    expect(marked()).toEqual({ blocks: ['Én', 'To', 'Tre'], buttons: 2 })
  })

  it('follow their block while others are written before it', () => {
    const { now, apply, comment, marked, standIn } = textOf(paragraph('Én', 'a'), paragraph('To', 'b'))
    comment({ b: 1 })
    standIn('Én', 2)
    apply(now().tr.insertText(' og mer'))
    expect(marked()).toEqual({ blocks: ['To'], buttons: 1 })
  })

  it('stay with the half that keeps the identity when the block is split', () => {
    const { now, apply, comment, marked, standIn } = textOf(paragraph('Først og sist', 'a'))
    comment({ a: 1 })
    standIn('Først', 6)
    splitBlock(now(), apply)
    expect(marked()).toEqual({ blocks: ['Først '], buttons: 1 })
  })

  it('go with the block, and come back with it', () => {
    const { now, apply, comment, marked } = textOf(paragraph('Én', 'a'), paragraph('To', 'b'))
    comment({ a: 1 })
    const [block] = [now().doc.child(0).child(0)]
    apply(now().tr.delete(1, 1 + block.nodeSize))
    expect(marked().blocks).toEqual([])
    apply(now().tr.insert(now().doc.child(0).content.size + 1, block))
    expect(marked()).toEqual({ blocks: ['Én'], buttons: 1 })
  })
})

describe('a comment on a block that has never been saved', () => {
  it('gives it an identity first, which is nothing to undo', () => {
    const { now, apply, standIn } = textOf(paragraph('Én', null))
    standIn('Én', 1)
    apply(asking(now().tr, 'identity'))
    expect(blockAtCursor(now())?.node.attrs['id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(undoDepth(now())).toBe(0)
  })

  it('leaves the identity of one that has it', () => {
    const { now, apply, standIn } = textOf(paragraph('Én', 'a'))
    standIn('Én', 1)
    const before = now().doc
    apply(asking(now().tr, 'identity'))
    expect(now().doc).toBe(before)
  })
})
