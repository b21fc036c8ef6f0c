import { expect, test } from 'vitest'
import type { Relation, RelationKind } from '../../shared/bodies.ts'
import { nameLines, pictureOf, type Box } from '../../renderer/bodies/structure/layout.ts'
import { pathThrough } from '../../renderer/bodies/structure/path.ts'

const names = {
  administration: 'Administrasjonen',
  council: 'Rådet for fellesløsninger',
  committee: 'Det forberedende digitaliseringsutvalget',
  architecture: 'Fagråd for virksomhetsarkitektur',
  privacy: 'Fagråd for personvern',
  company: 'Felles drift AS',
  alone: 'Nettverket',
} as const
type Key = keyof typeof names
type Corner = Readonly<{ x: number; y: number }>

const bodies = Object.entries(names).map(([id, name]) => ({ id, name }))
const relate = (fromId: Key, kind: RelationKind, toId: Key): Relation => ({
  id: `${fromId} ${kind} ${toId}`,
  fromId,
  fromName: names[fromId],
  toId,
  toName: names[toId],
  kind,
})
const relations = [
  relate('council', 'advises', 'administration'),
  relate('committee', 'worksFor', 'council'),
  relate('committee', 'preparesFor', 'council'),
  relate('architecture', 'preparesFor', 'council'),
  relate('privacy', 'preparesFor', 'committee'),
  relate('administration', 'owns', 'company'),
]
const picture = pictureOf(bodies, relations, (kind) => kind)
const box = (id: Key): Box => {
  const found = picture.boxes.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not in the picture`)
  return found
}

const touch = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2

test('every body that stands in a relation has a box of its own, and the others have none', () => {
  expect(picture.boxes.map(({ id }) => id)).not.toContain('alone')
  expect(picture.boxes).toHaveLength(bodies.length - 1)
  const pairs = picture.boxes.flatMap((a, index) => picture.boxes.slice(index + 1).map((b) => [a, b] as const))
  expect(pairs.filter(([a, b]) => touch(a, b))).toEqual([])
})

test('all boxes and words are inside the picture', () => {
  for (const { x, y, width, height } of picture.boxes) {
    expect(x - width / 2).toBeGreaterThanOrEqual(0)
    expect(y - height / 2).toBeGreaterThanOrEqual(0)
    expect(x + width / 2).toBeLessThanOrEqual(picture.width)
    expect(y + height / 2).toBeLessThanOrEqual(picture.height)
  }
  for (const { label, labelWidth } of picture.lines) {
    expect(label.x - labelWidth / 2).toBeGreaterThanOrEqual(0)
    expect(label.x + labelWidth / 2).toBeLessThanOrEqual(picture.width)
  }
})

test('whoever is worked for, advised or owns stands above', () => {
  expect(box('administration').y).toBeLessThan(box('council').y)
  expect(box('council').y).toBeLessThan(box('committee').y)
  expect(box('committee').y).toBeLessThan(box('privacy').y)
  expect(box('administration').y).toBeLessThan(box('company').y)
})

test('a line goes from the one the sentence begins with to the other, with two relations between the same two told apart', () => {
  for (const { id, points } of picture.lines) {
    const relation = relations.find((one) => one.id === id)
    const [from, to] = [box(relation?.fromId as Key), box(relation?.toId as Key)]
    const isNear = (point: { y: number } | undefined, near: Box) =>
      Math.abs((point?.y ?? Infinity) - near.y) <= near.height / 2 + 1
    expect(isNear(points[0], from)).toBe(true)
    expect(isNear(points.at(-1), to)).toBe(true)
  }
  const labels = picture.lines.filter(({ id }) => id.startsWith('committee')).map(({ label }) => label.x)
  expect(new Set(labels).size).toBe(2)
})

test('a long name is broken between its words and loses none of them', () => {
  expect(nameLines('Fagråd for informasjonssikkerhet og personvern')).toEqual([
    'Fagråd for',
    'informasjonssikkerhet',
    'og personvern',
  ])
  expect(nameLines('Digitaliseringssamarbeidsutvalget')).toEqual(['Digitaliseringssamarbeidsutvalget'])
})

const many = [
  ...relations,
  relate('privacy', 'advises', 'administration'),
  relate('architecture', 'worksFor', 'company'),
  relate('alone', 'preparesFor', 'administration'),
  relate('alone', 'advises', 'privacy'),
]

test('no line runs under a box: it goes straight past each layer, and curves only between the layers', () => {
  for (const told of [relations, many]) {
    const { boxes, lines } = pictureOf(bodies, told, (kind) => kind)
    const isUnder = (from: Corner, to: Corner, { x, y, width, height }: Box) =>
      Math.max(from.x, to.x) > x - width / 2 &&
      Math.min(from.x, to.x) < x + width / 2 &&
      Math.max(from.y, to.y) > y - height / 2 + 0.01 &&
      Math.min(from.y, to.y) < y + height / 2 - 0.01
    const hidden = lines.flatMap(({ id, points }) =>
      points.slice(1).flatMap((point, index) => {
        const before = points[index]
        return boxes.filter((one) => before && isUnder(before, point, one)).map((one) => `${id} under ${one.id}`)
      }),
    )
    expect(hidden).toEqual([])
  }
})

test('every line leaves and meets its boxes upright, on their borders, and no two at the same place', () => {
  const { boxes, lines } = pictureOf(bodies, many, (kind) => kind)
  const borders = boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2])
  const ends = lines.flatMap(({ points }) => {
    const [first, second] = points
    const [before, last] = points.slice(-2)
    expect([first?.x, last?.x]).toEqual([second?.x, before?.x])
    return [first, last]
  })
  for (const end of ends) expect(borders).toContain(end?.y)
  expect(new Set(ends.map((end) => `${end?.x} ${end?.y}`)).size).toBe(ends.length)
})

test('bodies that stand in a ring can be drawn too', () => {
  const ring = [relate('council', 'advises', 'committee'), relate('committee', 'worksFor', 'council')]
  const { boxes, lines } = pictureOf(bodies, ring, (kind) => kind)
  expect(boxes).toHaveLength(2)
  expect(lines.map(({ points }) => points.length)).toEqual([6, 6])
})

test('a line through its corners begins at the first, ends at the last, and is upright where it bends', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 10 },
    { x: 30, y: 30 },
    { x: 30, y: 40 },
  ]
  expect(pathThrough(points)).toBe('M0 0 L0 10 C0 20 30 20 30 30 L30 40')
  expect(pathThrough([])).toBe('')
})
