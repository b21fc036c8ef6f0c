import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx'

/** How far each level of a list moves in, in twips. */
export const listStep = 397

/** Word knows nine levels; deeper lists stay on the ninth. */
const levels = Array.from({ length: 9 }, (_, index) => index)
export const deepestLevel = levels.length - 1

type Definition = Readonly<{ reference: string; levels: readonly ILevelsOptions[] }>
export type ListPlace = Readonly<{ reference: Definition; level: number; instance: number }>

/** Hands out the lists of one document, so that every list is one of its own and counts from its own start. */
export type Lists = Readonly<{
  bullets: (level: number) => ListPlace
  /** `depth` is how many ordered lists stand around this one; it decides between 1., a. and i. */
  ordered: (level: number, depth: number, start: number) => ListPlace
}>

const style = (level: number) => ({ paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } } })
const shared = (level: number) => ({ level, alignment: AlignmentType.LEFT, style: style(level) }) as const

const bulletSigns = ['•', '–', '▪']
const bulletList: Definition = {
  reference: 'bullets',
  levels: levels.map((level) => ({
    ...shared(level),
    format: LevelFormat.BULLET,
    text: bulletSigns[level % 3] ?? '•',
  })),
}

const orderedFormats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]

function orderedList(depth: number, start: number): Definition {
  const format = orderedFormats[depth % 3] ?? LevelFormat.DECIMAL
  const toLevel = (level: number) => ({ ...shared(level), format, text: `%${level + 1}.`, start })
  return { reference: `ordered-${depth % 3}-${start}`, levels: levels.map(toLevel) }
}

/** Lists for one new document. */
export function createLists(): Lists {
  const definitions = new Map<string, Definition>()
  let count = 0
  const known = (definition: Definition): Definition => {
    const found = definitions.get(definition.reference) ?? definition
    definitions.set(found.reference, found)
    return found
  }
  return {
    bullets: (level) => ({ reference: bulletList, level: Math.min(level, deepestLevel), instance: ++count }),
    ordered: (level, depth, start) => ({
      reference: known(orderedList(depth, start)),
      level: Math.min(level, deepestLevel),
      instance: ++count,
    }),
  }
}
