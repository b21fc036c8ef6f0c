import type { Node } from '@tiptap/pm/model'
import { deleteSelection, joinBackward, splitBlock } from '@tiptap/pm/commands'
import { EditorState, NodeSelection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables'
import { describe, expect, it } from 'vitest'
import { lookFor } from '../../renderer/editor/find/find-commands.ts'
import { findPlugin, matchesOf } from '../../renderer/editor/find/find-plugin.ts'
import { lengthOf } from '../../renderer/editor/length/count.ts'
import { deciding } from '../../renderer/editor/suggestions/commands.ts'
import { copied } from '../../renderer/editor/suggestions/copied.ts'
import { placesOf, suggestionAt, suggestionsOfText } from '../../renderer/editor/suggestions/standing.ts'
import { suggested } from '../../renderer/editor/suggestions/tracking.ts'
import { whatOf } from '../../renderer/editor/suggestions/words.ts'
import { isDraftContent, plainText, type Content } from '../../shared/content.ts'
import { accepted, anchor, settled, suggestionIdsIn } from '../../shared/suggestions.ts'
import { contentsOf, textOf } from '../support/editing.ts'

const paragraph = (text: string) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })
const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] })
const table = (...rows: string[][]) => ({
  type: 'table',
  content: rows.map((cells) => ({ type: 'tableRow', content: cells.map(cell) })),
})

/** Someone suggesting in a text: each command is made into a suggestion, or refused. */
function writer(...contents: Content[]) {
  let state = textOf(...contents)
  const before = contentsOf(state.doc)
  let id = 0
  const suggest = (tr: Transaction): boolean => {
    const made = suggested(tr, state, () => `s${++id}`)
    if (made) state = state.apply(made)
    return made !== null
  }
  const at = (place: number, end = place) =>
    void (state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, place, end))))
  const find = (words: string) => {
    let place = -1
    state.doc.descendants((node, position) => {
      const offset = node.text?.indexOf(words) ?? -1
      if (offset >= 0 && place < 0) place = position + offset
    })
    return place
  }
  return {
    before,
    get state() {
      return state
    },
    set state(next: EditorState) {
      state = next
    },
    suggest,
    at,
    ahead: (words: string) => at(find(words)),
    after: (words: string) => at(find(words) + words.length),
    select: (words: string) => at(find(words), find(words) + words.length),
    type: (words: string) => [...words].every((sign) => suggest(state.tr.insertText(sign))),
    run: (command: Command) => {
      let isDone = false
      command(state, (tr) => void (isDone = suggest(tr)))
      return isDone
    },
    content: () => contentsOf(state.doc)[0] ?? [],
    settled: () => settled(contentsOf(state.doc)[0] ?? []),
    wanted: () => plainText(accepted(contentsOf(state.doc)[0] ?? [])),
    what: () => suggestionsOfText(state.doc).map(whatOf),
  }
}

const selectedFirst = (state: EditorState): EditorState =>
  state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 1)))

describe('someone who suggests', () => {
  it('beside or inside what somebody else suggests has suggestions of their own', () => {
    const kari = writer([paragraph('Rådet støtter planen.')])
    kari.after('Rådet')
    kari.type(' i Bergen')
    let { state } = kari
    let id = 0
    const typeAt = (place: number, words: string) =>
      [...words].forEach((sign, index) => {
        const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, place + index)))
        const tr = suggested(
          placed.tr.insertText(sign),
          placed,
          () => `ola ${++id}`,
          (one) => one.startsWith('ola'),
        )
        state = tr ? placed.apply(tr) : state
      })
    const end = 2 + 'Rådet i Bergen'.length
    typeAt(end, ' nå')
    typeAt(end - 'Bergen'.length, 'hele ')
    typeAt(2 + 'Rådet'.length, ' ja')
    const found = suggestionsOfText(state.doc)
    expect(found.map(({ id: one, added }) => [one.startsWith('ola'), added])).toEqual([
      [true, 'ja'],
      [false, 'i Bergen'],
      [true, 'hele'],
      [true, 'nå'],
    ])
  })

  it('makes one suggestion of what is typed in one go', () => {
    const desk = writer([paragraph('Rådet anbefaler planen.')])
    desk.after('anbefaler')
    desk.type(' hele')
    expect(desk.what()).toEqual(['Setter inn «hele»'])
    expect(desk.wanted()).toBe('Rådet anbefaler hele planen.')
    expect(desk.settled()).toEqual(desk.before[0])
  })

  it('replaces words by writing over them, as one suggestion, and goes on after them', () => {
    const desk = writer([paragraph('Rådet anbefaler planen.')])
    desk.select('anbefaler')
    desk.type('støtter')
    expect(desk.what()).toEqual(['Erstatter «anbefaler» med «støtter»'])
    expect(desk.wanted()).toBe('Rådet støtter planen.')
    expect(suggestionAt(desk.state.doc, desk.state.selection.head)).not.toBeNull()
  })

  it('goes on past what is struck out, forwards and backwards, sign by sign', () => {
    const desk = writer([paragraph('abcdef')])
    desk.ahead('bcd')
    for (let count = 0; count < 3; count++) {
      const { head } = desk.state.selection
      desk.suggest(desk.state.tr.delete(head, head + 1))
    }
    expect(desk.wanted()).toBe('aef')
    desk.after('ef')
    for (let count = 0; count < 2; count++) {
      const { head } = desk.state.selection
      desk.suggest(desk.state.tr.delete(head - 1, head))
    }
    expect(desk.wanted()).toBe('a')
    expect(desk.settled()).toEqual(desk.before[0])
  })

  it('takes back what is only suggested by removing it, with no trace', () => {
    const desk = writer([paragraph('Rådet.')])
    desk.after('Rådet')
    desk.type('x')
    const { head } = desk.state.selection
    desk.suggest(desk.state.tr.delete(head - 1, head))
    expect(desk.content()).toEqual(desk.before[0])
  })

  it('keeps two spaces two when the word between them is rejected', () => {
    const desk = writer([paragraph('én  to')])
    desk.at(5)
    desk.type('ord')
    expect(desk.settled()).toEqual(desk.before[0])
  })

  it('divides a paragraph and makes one of two, which is seen as such and leaves no unseen signs', () => {
    const desk = writer([paragraph('Første del.'), paragraph('Siste.')])
    desk.after('Første')
    desk.run(splitBlock)
    desk.ahead('Siste')
    desk.run(joinBackward)
    expect(desk.what()).toEqual(['Deler et avsnitt i to', 'Gjør to avsnitt til ett'])
    expect(desk.wanted()).toBe('Første\n del.Siste.')
    expect(JSON.stringify(desk.content())).toContain(anchor)
    for (const content of [desk.settled(), accepted(desk.content())])
      expect(JSON.stringify(content)).not.toContain(anchor)
    expect(desk.settled()).toEqual(desk.before[0])
  })

  it('suggests rows and columns of a table, in and out', () => {
    for (const command of [addRowAfter, addColumnAfter, deleteRow, deleteColumn, deleteTable]) {
      const desk = writer([table(['Drift', '100'], ['Reiser', '20']), paragraph('Slutt.')])
      desk.after('Drift')
      expect(desk.run(command), command.name).toBe(true)
      expect(desk.settled(), command.name).toEqual(desk.before[0])
      const plain = textOf(desk.before[0] ?? [])
      let changed = plain
      command(plain.apply(plain.tr.setSelection(TextSelection.create(plain.doc, 5))), (tr) => {
        changed = EditorState.create({ doc: tr.doc })
      })
      expect(desk.wanted(), command.name).toBe(plainText(contentsOf(changed.doc)[0] ?? []))
      expect(isDraftContent(desk.content())).toBe(true)
    }
  })

  it('can suggest that the last block there is goes, and nothing is lost', () => {
    const picture = { type: 'image', attrs: { hash: 'a'.repeat(64), width: 40, height: 30, alt: 'Kart' } }
    for (const [block, remove] of [
      [table(['Drift', '100']), deleteTable],
      [picture, deleteSelection],
    ] as const) {
      const desk = writer([block])
      if (block === picture) desk.state = selectedFirst(desk.state)
      else desk.after('Drift')
      expect(desk.run(remove), block.type).toBe(true)
      expect(desk.settled(), block.type).toEqual(desk.before[0])
      expect(accepted(desk.content()).map(({ type }) => type)).toEqual(['paragraph'])
      expect(desk.wanted()).toBe('')
    }
  })

  it('can suggest that the words of all cells go, and the table stands', () => {
    const desk = writer([table(['Drift', '100']), paragraph('Slutt.')])
    desk.state = selectedFirst(desk.state)
    expect(desk.run(deleteSelection)).toBe(true)
    expect(desk.settled()).toEqual(desk.before[0])
    expect(accepted(desk.content()).map(({ type }) => type)).toEqual(['table', 'paragraph'])
    expect(desk.wanted()).toBe('Slutt.')
  })

  it('is told no in a block that is suggested taken out, where what is written would go with it', () => {
    const desk = writer([paragraph('Bort.'), paragraph('Blir.')])
    desk.state = selectedFirst(desk.state)
    expect(desk.suggest(desk.state.tr.deleteSelection())).toBe(true)
    desk.after('Bort')
    expect(desk.type('x')).toBe(false)
    expect(desk.settled()).toEqual(desk.before[0])
  })

  it('makes a suggestion of each place when words are replaced everywhere', () => {
    const desk = writer([paragraph('plan og plan'), paragraph('en plan')])
    const { tr } = desk.state
    for (const place of [18, 11, 2].toSorted((a, b) => b - a))
      if (tr.doc.textBetween(place, place + 4) === 'plan') tr.insertText('mål', place, place + 4)
    desk.suggest(tr)
    expect(new Set(suggestionIdsIn(desk.content())).size).toBe(tr.steps.length)
    expect(desk.settled()).toEqual(desk.before[0])
  })
})

/** A word put in, and further on another struck out. */
function twoSuggestions() {
  const desk = writer([paragraph('Rådet anbefaler planen straks.')])
  desk.after('anbefaler')
  desk.type(' hele')
  desk.select('straks')
  desk.suggest(desk.state.tr.deleteSelection())
  return desk
}

describe('a suggestion', () => {
  it('is decided by itself, and the other stands', () => {
    const desk = twoSuggestions()
    const [first, second] = placesOf(desk.state.doc)
    desk.state = desk.state.apply(deciding(desk.state, 'accept', first?.id))
    expect(plainText(desk.settled())).toBe('Rådet anbefaler hele planen straks.')
    expect(suggestionIdsIn(desk.content())).toEqual([second?.id])
    desk.state = desk.state.apply(deciding(desk.state, 'reject', second?.id))
    expect(plainText(desk.content())).toBe('Rådet anbefaler hele planen straks.')
    expect(suggestionIdsIn(desk.content())).toEqual([])
  })

  it('is not counted among the words that stand', () => {
    expect(lengthOf(twoSuggestions().state).all).toBe(4)
  })

  it('is copied as it would read if it were accepted', () => {
    const { doc } = twoSuggestions().state
    const { content } = copied(doc.slice(0, doc.content.size))
    expect(content.textBetween(0, content.size)).toBe('Rådet anbefaler hele planen .')
    expect(JSON.stringify(content.toJSON())).not.toContain('insertion')
  })

  it('does not hide words from a search by the signs that mark where a paragraph is divided', () => {
    const desk = writer([paragraph('Første del.')])
    desk.after('Første')
    desk.run(splitBlock)
    desk.after('Første')
    const { head } = desk.state.selection
    desk.suggest(desk.state.tr.insertText('klasses', head + 1))
    const searching = EditorState.create({ doc: desk.state.doc, plugins: [findPlugin()] })
    const found = searching.apply(
      lookFor(searching, { search: 'Førsteklasses', isCaseSensitive: true, isWholeWord: false }),
    )
    expect(matchesOf(found).map(({ from, to }) => wordsIn(found.doc, from, to))).toEqual(['Førsteklasses'])
  })
})

const wordsIn = (doc: Node, from: number, to: number): string => doc.textBetween(from, to).replaceAll(anchor, '')
