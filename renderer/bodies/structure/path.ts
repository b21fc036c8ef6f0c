import type { Point } from './corners.ts'

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
const round = (value: number): number => Math.round(value * 10) / 10

/** A line through its corners as SVG path data: straight within each pair, and a curve that begins and ends upright between them. */
export function pathThrough([first, ...rest]: readonly Point[]): string {
  if (!first) return ''
  const steps = rest.map((point, index) => (index % 2 === 0 ? `L${at(point)}` : curve(rest[index - 1] ?? first, point)))
  return [`M${at(first)}`, ...steps].join(' ')
}

function curve(from: Point, to: Point): string {
  const y = (from.y + to.y) / 2
  return `C${at({ x: from.x, y })} ${at({ x: to.x, y })} ${at(to)}`
}
