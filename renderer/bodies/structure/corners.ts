export type Point = Readonly<{ x: number; y: number }>
export type Place = Point & Readonly<{ width: number; height: number }>

/** A line before it is drawn: the boxes it joins, and the places between the boxes that are kept free for it. */
export type Course = Readonly<{ from: string; to: string; between: readonly Point[] }>

type Side = 'above' | 'below'
type End = Readonly<{ course: Course; box: string; side: Side; toward: number }>

/** The farthest two lines that meet the same side of a box stand from each other. */
const farthestApart = 40

/** The upright room an arrowhead needs before a box. */
const arrowhead = 14

/**
 * The corners of each line, two by two: straight up or down past a layer, then a curve to the next pair in the room
 * between the layers, where there are no boxes. So no line runs under a box, and each meets its boxes at right angles.
 */
export function cornersOf(
  courses: readonly Course[],
  boxes: ReadonlyMap<string, Place>,
  leastHalf: number,
): Map<Course, Point[]> {
  const anchors = anchorsOf(courses, boxes)
  const halfAt = halvesOf(boxes, leastHalf)
  return new Map(
    courses.map((course) => {
      const [first, last] = anchors.get(course) ?? []
      const ends = [boxes.get(course.from), boxes.get(course.to)]
      if (!first || !last || !ends[0] || !ends[1]) return [course, []]
      const layers = [{ x: first.x, y: ends[0].y }, ...course.between, { x: last.x, y: ends[1].y }]
      const way = Math.sign(ends[1].y - ends[0].y)
      const inner = layers.flatMap(({ x, y }) => [-1, 1].map((step) => ({ x, y: y + step * way * halfAt(y) })))
      return [course, [first, ...inner.slice(1, -1), last]]
    }),
  )
}

/** Half the height of a layer: that of its tallest box with room for an arrowhead, or of a line's words. */
function halvesOf(boxes: ReadonlyMap<string, Place>, least: number): (y: number) => number {
  const all = [...boxes.values()]
  return (layer) => Math.max(least, ...all.filter(({ y }) => y === layer).map(({ height }) => height / 2 + arrowhead))
}

/** Where each line leaves its first box and meets its last: side by side along the border, in the order they come from. */
function anchorsOf(courses: readonly Course[], boxes: ReadonlyMap<string, Place>): Map<Course, Point[]> {
  const ends = courses.flatMap((course) => endsOf(course, boxes))
  const bySide = Map.groupBy(ends, ({ box, side }) => `${box} ${side}`)
  const anchorOf = (end: End): Point => {
    const beside = bySide.get(`${end.box} ${end.side}`)?.toSorted((a, b) => a.toward - b.toward) ?? []
    const { x, y, width, height } = boxes.get(end.box) ?? { x: 0, y: 0, width: 0, height: 0 }
    const apart = Math.min(farthestApart, (width - 24) / beside.length)
    const place = beside.indexOf(end) - (beside.length - 1) / 2
    return { x: x + place * apart, y: end.side === 'above' ? y - height / 2 : y + height / 2 }
  }
  return new Map([...Map.groupBy(ends, ({ course }) => course)].map(([course, two]) => [course, two.map(anchorOf)]))
}

function endsOf(course: Course, boxes: ReadonlyMap<string, Place>): End[] {
  const [from, to] = [boxes.get(course.from), boxes.get(course.to)]
  if (!from || !to) return []
  const isDownward = from.y < to.y
  const [first = to, last = from] = [course.between[0], course.between.at(-1)]
  return [
    { course, box: course.from, side: isDownward ? 'below' : 'above', toward: first.x },
    { course, box: course.to, side: isDownward ? 'above' : 'below', toward: last.x },
  ]
}
