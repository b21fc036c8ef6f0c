import { indentOf } from './styles.ts'
import { elementsIn, find, valueOf, type Element } from './xml.ts'

/** Where a paragraph stands in a list of the file. */
export type ListPlace = Readonly<{
  listId: string
  level: number
  isOrdered: boolean
  /** The number of this item, for ordered lists. */
  number: number
  /** How far its text stands from the left, in twips. */
  left: number
}>

type Level = Readonly<{ format: string; start: number; left: number; text: string }>
type Levels = ReadonlyMap<number, Level>

/** Counts through the lists of a document as its paragraphs come. */
export type Numbering = Readonly<{ next: (numbering: Element | undefined) => ListPlace | null }>

function levelsOf(source: Element | undefined): Levels {
  const levels = elementsIn(source).filter(({ name }) => name === 'w:lvl')
  return new Map(
    levels.map((level) => {
      const start = Number(valueOf(find(level, 'w:start')) ?? 1)
      return [
        Number(level.attributes['w:ilvl'] ?? 0),
        {
          format: valueOf(find(level, 'w:numFmt')) ?? 'decimal',
          start: Number.isInteger(start) ? start : 1,
          left: indentOf(find(level, 'w:pPr')) ?? 0,
          text: valueOf(find(level, 'w:lvlText')) ?? '',
        },
      ]
    }),
  )
}

/** What a list is made from, which may lean on a style of lists whose levels stand elsewhere. */
function sourceOf(list: Element, abstracts: ReadonlyMap<string, Element>): Element | undefined {
  const source = abstracts.get(valueOf(find(list, 'w:abstractNumId')) ?? '')
  const style = valueOf(find(source, 'w:numStyleLink'))
  if (style === undefined) return source
  return [...abstracts.values()].find((other) => valueOf(find(other, 'w:styleLink')) === style) ?? source
}

/** The levels of one list: those of what it is made from, with the starts it sets itself. */
function listLevels(list: Element, abstracts: ReadonlyMap<string, Element>): Levels {
  const base = levelsOf(sourceOf(list, abstracts))
  const overrides = elementsIn(list).filter(({ name }) => name === 'w:lvlOverride')
  const levels = new Map(base)
  for (const override of overrides) {
    const at = Number(override.attributes['w:ilvl'] ?? 0)
    const own = levelsOf(override).get(at) ?? levels.get(at)
    const start = Number(valueOf(find(override, 'w:startOverride')) ?? own?.start ?? 1)
    if (own) levels.set(at, { ...own, start })
  }
  return levels
}

export function readNumbering(root: Element | undefined): Numbering {
  const abstracts = new Map(
    elementsIn(root)
      .filter(({ name }) => name === 'w:abstractNum')
      .map((source) => [source.attributes['w:abstractNumId'] ?? '', source]),
  )
  const lists = new Map(
    elementsIn(root)
      .filter(({ name }) => name === 'w:num')
      .map((list) => [list.attributes['w:numId'] ?? '', listLevels(list, abstracts)]),
  )
  const counts = new Map<string, number[]>()
  return {
    next: (numbering) => {
      const listId = valueOf(find(numbering, 'w:numId')) ?? ''
      const level = Number(valueOf(find(numbering, 'w:ilvl')) ?? 0)
      const found = lists.get(listId)?.get(level)
      if (!found || found.format === 'none') return null
      const so = (counts.get(listId) ?? []).slice(0, level + 1)
      const number = (so[level] ?? found.start - 1) + 1
      so[level] = number
      counts.set(listId, so)
      return { listId, level, isOrdered: found.format !== 'bullet', number, left: found.left }
    },
  }
}
