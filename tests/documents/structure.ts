import { posix } from 'node:path'
import { documentOf, part, stories, textOf, type Package } from './package.ts'
import { all, child, value, within, type Element } from './xml.ts'

type Check = (file: Package) => string[]

const repeated = (values: readonly string[]): string[] => values.filter((one, index) => values.indexOf(one) !== index)
const missing = (wanted: readonly string[], known: ReadonlySet<string>): string[] =>
  wanted.filter((one) => !known.has(one))
const inStories = (file: Package, ...names: string[]): Element[] =>
  stories(file).flatMap(([, story]) => all(story, ...names))
const attributes = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap((element) => element.attributes[name] ?? [])

const styles = (file: Package): Element[] => all(part(file, 'word/styles.xml'), 'w:style')
const styleIds = (file: Package): Set<string> => new Set(attributes(styles(file), 'w:styleId'))

const relationships = (file: Package): [folder: string, Element][] =>
  [...file.parts].flatMap(([name, root]) => {
    const source = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'))
    return name.endsWith('.rels') ? root.children.map((one): [string, Element] => [source, one]) : []
  })

const usedStyles: Check = (file) => {
  const used = attributes(inStories(file, 'w:pStyle', 'w:rStyle', 'w:tblStyle'), 'w:val')
  return missing(used, styleIds(file)).map((id) => `style ${id} is not defined`)
}

const numberings: Check = (file) => {
  const numbering = file.parts.get('word/numbering.xml')
  const abstracts = new Set(numbering ? attributes(all(numbering, 'w:abstractNum'), 'w:abstractNumId') : [])
  const known = new Set(numbering ? attributes(all(numbering, 'w:num'), 'w:numId') : [])
  const links = numbering ? numbering.children.flatMap((one) => value(child(one, 'w:abstractNumId')) ?? []) : []
  const used = attributes(inStories(file, 'w:numId'), 'w:val')
  return [
    ...missing(used, known).map((id) => `numbering ${id} is not defined`),
    ...missing(links, abstracts).map((id) => `list ${id} is not defined`),
  ]
}

const bookmarks: Check = (file) => {
  const starts = inStories(file, 'w:bookmarkStart')
  const names = attributes(starts, 'w:name')
  const ids = attributes(starts, 'w:id')
  const ends = attributes(inStories(file, 'w:bookmarkEnd'), 'w:id')
  const anchors = attributes(inStories(file, 'w:hyperlink'), 'w:anchor')
  return [
    ...repeated(names).map((name) => `bookmark ${name} stands twice`),
    ...repeated(ids).map((id) => `bookmark number ${id} stands twice`),
    ...(ids.toSorted().join() === ends.toSorted().join() ? [] : ['a bookmark is not closed']),
    ...names.filter((name) => !/^[a-zæøå_]\w{0,39}$/i.test(name)).map((name) => `${name} is no bookmark name`),
    ...missing(anchors, new Set(names)).map((anchor) => `a link leads to ${anchor}, which is not there`),
  ]
}

const partsExist: Check = (file) => {
  const inside = relationships(file).filter(([, one]) => one.attributes['TargetMode'] !== 'External')
  const targets = inside.map(
    ([
      source,
      {
        attributes: { Target = '' },
      },
    ]) => (Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(source), Target)),
  )
  return missing(targets, new Set(file.names)).map((target) => `${target} is not in the file`)
}

const outside: Check = (file) => {
  const external = relationships(file).filter(([, one]) => one.attributes['TargetMode'] === 'External')
  const isAllowed = ({ attributes: { Target = '', Type = '' } }: Element) =>
    Type.endsWith('/hyperlink') && /^(https?:\/\/|mailto:)/.test(Target) && URL.canParse(Target)
  return external
    .filter(([, one]) => !isAllowed(one))
    .map(([, one]) => `points outside: ${one.attributes['Target'] ?? ''}`)
}

const relationshipIds: Check = (file) =>
  stories(file).flatMap(([name, story]) => {
    const own = relationships(file).filter(([source]) => source === name)
    const known = new Set(own.map(([, one]) => one.attributes['Id'] ?? ''))
    return missing(attributes([...within(story)], 'r:id'), known).map((id) => `${name} uses ${id}, which leads nowhere`)
  })

const outlineOf = (file: Package): Map<string, number> =>
  new Map(
    styles(file).flatMap((style): [string, number][] => {
      const level = value(child(style, 'w:pPr', 'w:outlineLvl'))
      return level === undefined ? [] : [[style.attributes['w:styleId'] ?? '', Number(level) + 1]]
    }),
  )

/** The headings of a document outside tables: level and words. */
export function headingsOf(file: Package): { level: number; text: string }[] {
  const outline = outlineOf(file)
  const body = child(documentOf(file), 'w:body')?.children ?? []
  return body.flatMap((paragraph) => {
    const level = outline.get(value(child(paragraph, 'w:pPr', 'w:pStyle')) ?? '')
    return level === undefined ? [] : [{ level, text: textOf(paragraph) }]
  })
}

const headings: Check = (file) => {
  const found = headingsOf(file)
  const skipped = found.filter(({ level }, index) => level > (found[index - 1]?.level ?? 0) + 1)
  const used = attributes(all(documentOf(file), 'w:pStyle'), 'w:val').filter((id) => id.startsWith('Heading'))
  return [
    ...(found.length === 0 ? ['there are no headings'] : []),
    ...skipped.map(({ text }) => `«${text}» skips a level`),
    ...found.filter(({ text }) => text.trim() === '').map(() => 'a heading is empty'),
    ...missing(used, new Set(outlineOf(file).keys())).map((id) => `${id} has no place in the outline`),
  ]
}

const rowsOf = (table: Element): Element[] => table.children.filter(({ name }) => name === 'w:tr')
const cellsOf = (row: Element): Element[] => row.children.filter(({ name }) => name === 'w:tc')
const spanOf = (cell: Element): number => Number(value(child(cell, 'w:tcPr', 'w:gridSpan')) ?? 1)

const tables: Check = (file) =>
  all(documentOf(file), 'w:tbl').flatMap((table, index) => {
    const columns = child(table, 'w:tblGrid')?.children.length ?? 0
    const rows = rowsOf(table)
    const widths = rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0))
    const header = child(rows[0], 'w:trPr', 'w:tblHeader')
    const lasts = rows.flatMap(cellsOf).map((cell) => cell.children.at(-1)?.name)
    return [
      ...(header === undefined ? [`table ${index + 1} has no heading row`] : []),
      ...(widths.every((width) => width === columns) ? [] : [`table ${index + 1} has rows of different width`]),
      ...(columns > 63 ? [`table ${index + 1} has too many columns`] : []),
      ...(lasts.every((last) => last === 'w:p')
        ? []
        : [`table ${index + 1} has a cell without a paragraph at its end`]),
    ]
  })

/** Word reads an `off` here as `on` in more than one program, so it must not stand there at all. */
const headingRowsSaidOnce: Check = (file) =>
  all(documentOf(file), 'w:tblHeader').flatMap((header) =>
    value(header) === undefined ? [] : ['a heading row is turned off'],
  )

const tablesApart: Check = (file) => {
  const holders = all(documentOf(file), 'w:body', 'w:tc')
  const pairs = holders.flatMap(({ children }) =>
    children.map(({ name }, index) => `${name} ${children[index + 1]?.name ?? 'end'}`),
  )
  const bad = pairs.filter((pair) => /^w:tbl (w:tbl|w:sectPr|end)$/.test(pair))
  return bad.map(() => 'a table runs into another or ends the page')
}

const emptyLines: Check = (file) => {
  const body = child(documentOf(file), 'w:body')?.children ?? []
  const isEmpty = (one: Element | undefined) =>
    one?.name === 'w:p' &&
    textOf(one).trim() === '' &&
    all(one, 'w:sectPr', 'w:numPr', 'w:drawing', 'w:footnoteReference').length === 0
  return body
    .filter((one, index) => isEmpty(one) && isEmpty(body[index + 1]))
    .map(() => 'two empty lines make up for spacing')
}

const fields: Check = (file) => {
  const dirty = inStories(file, 'w:fldChar', 'w:fldSimple').filter((field) => field.attributes['w:dirty'] !== undefined)
  const updates = all(part(file, 'word/settings.xml'), 'w:updateFields')
  const empty = inStories(file, 'w:fldSimple').filter((field) => textOf(field) === '')
  const pages = stories(file).filter(([name]) => name.includes('footer'))
  const unnumbered = pages.filter(
    ([, footer]) => attributes(all(footer, 'w:fldSimple'), 'w:instr').join() !== 'PAGE,NUMPAGES',
  )
  return [
    ...(dirty.length + updates.length > 0 ? ['Word would ask to update fields'] : []),
    ...empty.map(() => 'a field has no text'),
    ...(pages.length === 0 ? ['there is no footer'] : []),
    ...unnumbered.map(([name]) => `${name} has no page number`),
  ]
}

const spacing: Check = (file) => {
  const parts = [...stories(file), ['styles', part(file, 'word/styles.xml')] as const]
  const bad = parts
    .flatMap(([, root]) => all(root, 'w:spacing'))
    .filter((one) => 'w:line' in one.attributes && !('w:lineRule' in one.attributes))
  return bad.map(() => 'a line height has no rule')
}

const plainText: Check = (file) =>
  inStories(file, 'w:t').flatMap(({ text }) =>
    /[\t\n\r]/.test(text) ? ['a break or tab stands as a sign in the text'] : [],
  )

const properties: Check = (file) => {
  const core = part(file, 'docProps/core.xml')
  const title = child(core, 'dc:title')?.text ?? ''
  const creator = child(core, 'dc:creator')?.text ?? ''
  const language = value(all(part(file, 'word/styles.xml'), 'w:rPrDefault').flatMap((one) => all(one, 'w:lang'))[0])
  return [
    ...(title.trim() === '' ? ['there is no title'] : []),
    ...(creator === '' || /^un-?named$/i.test(creator) ? ['there is no author'] : []),
    ...(language === 'nb-NO' || language === 'nn-NO' ? [] : [`the language is ${language ?? 'not said'}`]),
  ]
}

/** Every XML part is named with its type, since «XML» alone tells Word nothing. */
const contentTypes: Check = (file) => {
  const types = part(file, '[Content_Types].xml').children
  const endings = new Set(attributes(types, 'Extension').filter((ending) => ending !== 'xml'))
  const named = attributes(types, 'PartName').map((name) => name.slice(1))
  const known = new Set(['[Content_Types].xml', ...named])
  const unknown = file.names.filter((name) => !known.has(name) && !endings.has(name.slice(name.lastIndexOf('.') + 1)))
  return [
    ...unknown.map((name) => `${name} has no content type`),
    ...missing(named, new Set(file.names)).map((name) => `${name} is announced but not there`),
  ]
}

/** A footnote that is referred to twice, or never, is one the reader cannot find back from. */
const notes: Check = (file) => {
  const written = attributes(all(part(file, 'word/footnotes.xml'), 'w:footnote'), 'w:id').filter((id) => Number(id) > 0)
  const used = attributes(inStories(file, 'w:footnoteReference'), 'w:id')
  return used.toSorted().join() === written.toSorted().join() ? [] : ['a footnote is not referred to just once']
}

/** Every picture lies in the file, has a size, and a number of its own. */
const drawings: Check = (file) => {
  const found = inStories(file, 'wp:docPr')
  const ids = attributes(found, 'id')
  const flat = inStories(file, 'wp:extent').filter(({ attributes: { cx = '0', cy = '0' } }) => !(+cx > 0 && +cy > 0))
  const tall = inStories(file, 'wp:extent').filter(({ attributes: { cy = '0' } }) => Number(cy) > 14_004 * 635)
  return [
    ...repeated(ids).map((id) => `picture number ${id} stands twice`),
    ...flat.map(() => 'a picture has no size'),
    ...tall.map(() => 'a picture is higher than the page'),
  ]
}

const foreign: Check = (file) =>
  file.names
    .filter((name) => /vba|activeX|embeddings|altChunk|comments/i.test(name))
    .map((name) => `${name} does not belong here`)

const checks: readonly Check[] = [
  partsExist,
  contentTypes,
  relationshipIds,
  outside,
  foreign,
  notes,
  drawings,
  usedStyles,
  numberings,
  bookmarks,
  headings,
  tables,
  headingRowsSaidOnce,
  tablesApart,
  emptyLines,
  fields,
  spacing,
  plainText,
  properties,
]

/** Everything wrong with a file that Word, a screen reader or a reader would stumble over; empty when all is well. */
export const problemsOf = (file: Package): string[] => checks.flatMap((check) => check(file))
