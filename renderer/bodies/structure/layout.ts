import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre'
import type { Relation, RelationKind } from '../../../shared/bodies.ts'
import { cornersOf, type Course, type Place, type Point } from './corners.ts'

/** A body as a box: its middle, its size and its name in lines. */
export type Box = Readonly<{ id: string; lines: readonly string[]; width: number; height: number }> & Point

/** A relation as a line from the one body to the other by its corners, with the middle of its words. */
export type Line = Readonly<{ id: string; words: string; points: readonly Point[]; label: Point; labelWidth: number }>

export type Picture = Readonly<{ width: number; height: number; boxes: readonly Box[]; lines: readonly Line[] }>

type Named = Readonly<{ id: string; name: string }>

/** Measures in the picture's own units, which are CSS pixels when it is not scaled. */
export const measures = { character: 8.4, lineHeight: 20, padding: 14, labelCharacter: 7.2, labelHeight: 20 } as const

/** The longest line of a name, in characters. */
const longestLine = 22

/** A name broken between words into lines; a single word is never broken. */
export function nameLines(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= longestLine) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function sizeOf(lines: readonly string[]): { width: number; height: number } {
  const longest = Math.max(...lines.map(({ length }) => length))
  return {
    width: Math.ceil(longest * measures.character) + 2 * measures.padding,
    height: lines.length * measures.lineHeight + 2 * measures.padding,
  }
}

/** Whoever is worked for, advised or owns stands above. */
const isUpperFirst = (kind: RelationKind): boolean => kind === 'owns'

/** Lays the bodies out in layers so that lines cross as little as can be; those without relations are left out. */
export function pictureOf(
  bodies: readonly Named[],
  relations: readonly Relation[],
  wordsOf: (kind: RelationKind) => string,
): Picture {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 36, edgesep: 20, ranksep: 68, marginx: 2, marginy: 2 })
  const related = new Set(relations.flatMap(({ fromId, toId }) => [fromId, toId]))
  const boxes = bodies.filter(({ id }) => related.has(id)).map(({ id, name }) => ({ id, lines: nameLines(name) }))
  for (const { id, lines } of boxes) graph.setNode(id, sizeOf(lines))
  for (const { id, fromId, toId, kind } of relations) {
    const [upper, lower] = isUpperFirst(kind) ? [fromId, toId] : [toId, fromId]
    const width = Math.ceil(wordsOf(kind).length * measures.labelCharacter) + 8
    graph.setEdge(upper, lower, { width, height: measures.labelHeight, labelpos: 'c' }, id)
  }
  layout(graph)
  const places = new Map(boxes.map(({ id }) => [id, placed(graph, id)]))
  return {
    ...sizeOfPicture(graph),
    boxes: boxes.map((box) => ({ ...box, ...placed(graph, box.id) })),
    lines: linesOf(graph, relations, places, wordsOf),
  }
}

type Laid = InstanceType<typeof Graph<GraphLabel, NodeLabel, EdgeLabel>>

function sizeOfPicture(graph: Laid): { width: number; height: number } {
  const { width = 0, height = 0 } = graph.graph()
  return { width: Math.ceil(width), height: Math.ceil(height) }
}

function placed(graph: Laid, id: string): Place {
  const { x = 0, y = 0, width = 0, height = 0 } = graph.node(id)
  return { x, y, width, height }
}

function linesOf(
  graph: Laid,
  relations: readonly Relation[],
  places: ReadonlyMap<string, Place>,
  wordsOf: (kind: RelationKind) => string,
): Line[] {
  const laid = relations.map((relation) => ({ relation, ...courseOf(graph, relation) }))
  const corners = cornersOf(
    laid.map(({ course }) => course),
    places,
    measures.labelHeight / 2,
  )
  return laid.map(({ relation: { id, kind }, course, label, labelWidth }) => {
    const points = corners.get(course) ?? []
    return { id, words: wordsOf(kind), points, label, labelWidth }
  })
}

/** Laid out from above; drawn from the one the sentence begins with. */
function courseOf(graph: Laid, { id, fromId, toId, kind }: Relation) {
  const [upper, lower] = isUpperFirst(kind) ? [fromId, toId] : [toId, fromId]
  const { points = [], x = 0, y = 0, width = 0 } = graph.edge(upper, lower, id)
  // The first and the last are where the straight line would meet the boxes.
  const inner = points.slice(1, -1)
  const course: Course = { from: fromId, to: toId, between: isUpperFirst(kind) ? inner : inner.toReversed() }
  return { course, label: { x, y }, labelWidth: width }
}
