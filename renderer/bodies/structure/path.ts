type Point = Readonly<{ x: number; y: number }>

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
const round = (value: number): number => Math.round(value * 10) / 10
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** A soft line from the first point to the last, as SVG path data: straight at both ends, rounded at each point between. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  const bends = rest.slice(0, -1).map((point, index) => `Q${at(point)} ${at(between(point, rest[index + 1] ?? point))}`)
  const last = rest.at(-1) ?? first
  const lead = rest[0] && rest.length > 1 ? [`L${at(between(first, rest[0]))}`] : []
  return [`M${at(first)}`, ...lead, ...bends, `L${at(last)}`].join(' ')
}
