import { plainText } from '../../../shared/content.ts'
import type { PaperSectionKey } from '../../../shared/papers.ts'
import { quoted } from './findings.ts'
import { sectionBy } from './guide.ts'
import { commented } from './comments.ts'
import { headed, withFakedHeadings, withoutBold } from './headings.ts'
import { wordsOf, type Leaf } from './leaves.ts'
import type { Reading } from './reading.ts'

/** The leaves of one section, and the headings that named it. */
export type SectionLeaves = {
  readonly key: PaperSectionKey
  readonly headings: string[]
  readonly leaves: Leaf[]
}

/** Where the reading is: in which section, how deep its heading stood, and whether that is what the program set itself. */
type Place = { section: SectionLeaves; above: number; isFrame: boolean }

/** Parts the leaves of a document by the sections of a paper, in the order of the paper. */
export function sectionsOf(reading: Reading, leaves: readonly Leaf[]): SectionLeaves[] {
  const sections = new Map(
    [...reading.guide.marked, reading.choices.rest].map((key): [PaperSectionKey, SectionLeaves] => [
      key,
      { key, headings: [], leaves: [] },
    ]),
  )
  const at = (key: PaperSectionKey) => sections.get(key) as SectionLeaves
  const known = reading.isOwn ? [...leaves] : withoutTitles(reading, withFakedHeadings(reading, leaves))
  const base = topLevel(known) - 1
  const place: Place = { section: at(reading.choices.rest), above: base, isFrame: reading.isOwn }
  for (const leaf of known) {
    const isHeading = enter(reading, place, leaf, at, base)
    if (isHeading || place.isFrame) passOver(reading, leaf)
    else place.section.leaves.push(commented(reading, headed(tidy(reading, leaf), place.above)))
  }
  return [...sections.values()].filter((section) => section.leaves.length > 0)
}

/** What hangs on a line that does not stand in the paper: comments go on to the next one, footnotes are named. */
function passOver({ waiting, findings }: Reading, { node, comments }: Leaf): void {
  waiting.push(...comments)
  const notes = (node.content ?? []).filter(({ type }) => type === 'footnote')
  findings.footnotes -= notes.length
  findings.notesLeftOut.push(...notes.map((note) => quoted(plainText(note.content ?? []))))
}

const topLevel = (leaves: readonly Leaf[]): number =>
  Math.min(...leaves.flatMap(({ level }) => (level === null ? [] : [Math.max(level, 1)])), 10)

/** A heading may open a section; answers whether it was taken as the name of one. */
function enter(
  reading: Reading,
  place: Place,
  leaf: Leaf,
  at: (key: PaperSectionKey) => SectionLeaves,
  base: number,
): boolean {
  const { isOwn, findings, choices, guide } = reading
  if (leaf.section === 'frame') {
    place.isFrame = true
    if (leaf.level === 2) findings.leftOut.push(quoted(leaf.text))
    return true
  }
  if (leaf.level === null) return false
  const marked = guide.marked.find((key) => key === leaf.section)
  const named = marked ?? (isOwn && leaf.level > 2 ? null : sectionBy(reading, leaf.text))
  if (named !== null) return open(place, at(named), leaf)
  const endsSection = isOwn ? leaf.level <= 2 : leaf.level <= place.above
  if (endsSection) Object.assign(place, { section: at(choices.rest), above: isOwn ? 1 : base, isFrame: false })
  return false
}

/** The first heading that names a section is its own; a later one stands in it. */
function open(place: Place, section: SectionLeaves, leaf: Leaf): boolean {
  const isFirst = section.headings.length === 0
  const level = leaf.level ?? 1
  section.headings.push(wordsOf(leaf))
  Object.assign(place, { section, above: isFirst ? level : level - 1, isFrame: false })
  return isFirst
}

/** A heading is bold because it is a heading. */
const tidy = ({ isOwn }: Reading, leaf: Leaf): Leaf =>
  isOwn || leaf.level === null || !leaf.isAllBold ? leaf : { ...leaf, node: withoutBold(leaf.node) }

/** The title of the document is the case's own: a line in a title's style, or a first heading that stands above all others. */
function withoutTitles(reading: Reading, leaves: Leaf[]): Leaf[] {
  const first = leaves.findIndex(({ level }) => level !== null && level > 0)
  const top = leaves[first]
  const isAlone = (one: Leaf) =>
    sectionBy(reading, one.text) === null &&
    leaves.every((other) => other === one || (other.level ?? 10) > (one.level ?? 0) || other.level === 0) &&
    leaves.some(({ level }) => level !== null && level > (one.level ?? 0))
  const isTitle = (leaf: Leaf, index: number) =>
    (leaf.level === 0 && (first === -1 || index < first)) || (leaf === top && isAlone(leaf))
  return leaves.filter((leaf, index) => {
    if (!isTitle(leaf, index)) return true
    passOver(reading, leaf)
    reading.findings.titles.push(quoted(leaf.text))
    return false
  })
}
