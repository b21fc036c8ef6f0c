import { expect, test } from 'vitest'
import type { Relation, RelationKind } from '../../shared/bodies.ts'
import { linesOf, pictureOf, type Box } from '../../renderer/bodies/structure/layout.ts'
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
  expect(linesOf('Fagråd for informasjonssikkerhet og personvern')).toEqual([
    'Fagråd for',
    'informasjonssikkerhet',
    'og personvern',
  ])
  expect(linesOf('Digitaliseringssamarbeidsutvalget')).toEqual(['Digitaliseringssamarbeidsutvalget'])
})

test('bodies that stand in a ring can be drawn too', () => {
  const ring = [relate('council', 'advises', 'committee'), relate('committee', 'worksFor', 'council')]
  expect(pictureOf(bodies, ring, (kind) => kind).boxes).toHaveLength(2)
})

test('a line through points begins at the first and ends at the last', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 20 },
    { x: 30, y: 40 },
  ]
  expect(pathThrough(points)).toBe('M0 0 L5 10 Q10 20 20 30 L30 40')
  expect(pathThrough([])).toBe('')
})
