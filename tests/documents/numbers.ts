import { documentOf, part, textOf, type Package } from './package.ts'
import { all, child, value, type Element } from './xml.ts'

type Level = Readonly<{ format: string; start: number }>

function levelsOf(file: Package): Map<string, Level[]> {
  const numbering = part(file, 'word/numbering.xml')
  const toLevel = (level: Element): Level => ({
    format: value(child(level, 'w:numFmt')) ?? '',
    start: Number(value(child(level, 'w:start'))),
  })
  const abstracts = new Map(
    all(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], all(one, 'w:lvl').map(toLevel)]),
  )
  return new Map(
    all(numbering, 'w:num').map((one) => [
      one.attributes['w:numId'] ?? '',
      abstracts.get(value(child(one, 'w:abstractNumId'))) ?? [],
    ]),
  )
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

function printed(format: string, count: number): string {
  if (format === 'lowerLetter') return `${String.fromCodePoint(96 + count)}.`
  return format === 'lowerRoman' ? `${romans[count] ?? '?'}.` : `${count}.`
}

/** The paragraphs in lists as Word prints them: «2. …», «• …». */
export function listedLines(file: Package): string[] {
  const levels = levelsOf(file)
  const counts = new Map<string, number>()
  return all(documentOf(file), 'w:p').flatMap((paragraph) => {
    const numbering = child(paragraph, 'w:pPr', 'w:numPr')
    if (numbering === undefined) return []
    const id = value(child(numbering, 'w:numId')) ?? ''
    const level = levels.get(id)?.[Number(value(child(numbering, 'w:ilvl')))]
    if (level === undefined) return [`? ${textOf(paragraph)}`]
    if (level.format === 'bullet') return [`• ${textOf(paragraph)}`]
    const count = counts.has(id) ? (counts.get(id) ?? 0) + 1 : level.start
    counts.set(id, count)
    return [`${printed(level.format, count)} ${textOf(paragraph)}`]
  })
}
