import { useId, useMemo } from 'react'
import { Link } from 'wouter'
import type { BodySummary, Relation, RelationKind } from '../../../shared/bodies.ts'
import { bodies as texts } from '../../../shared/texts/bodies.ts'
import { routes } from '../../routes.ts'
import { measures, pictureOf, type Box, type Line } from './layout.ts'
import { pathThrough } from './path.ts'

type Props = Readonly<{ bodies: readonly BodySummary[]; relations: readonly Relation[] }>

const wordsOf = (kind: RelationKind): string => texts.relations.kinds[kind]

/** The least size the picture is shrunk to before it scrolls in its own region instead, as a share of its own size. */
const smallest = 0.85

/** The structure as boxes that lead to the bodies, with a named arrow for each relation. */
export function StructurePicture({ bodies, relations }: Props) {
  const { width, height, boxes, lines } = useMemo(() => pictureOf(bodies, relations, wordsOf), [bodies, relations])
  const head = useId()
  return (
    <div className="structure-picture table-scroll" role="region" aria-label={texts.structure.picture} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} style={{ maxInlineSize: width, minInlineSize: width * smallest }}>
        <defs>
          <marker id={head} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 1 L9 5 L0 9 z" />
          </marker>
        </defs>
        {/* The sentences beside the picture say the same. */}
        <g aria-hidden="true">
          {lines.map((line) => (
            <Arrow key={line.id} line={line} head={`url(#${head})`} />
          ))}
        </g>
        {boxes.map((box) => (
          <BodyBox key={box.id} box={box} />
        ))}
      </svg>
    </div>
  )
}

function Arrow({ line: { words, points, label, labelWidth }, head }: { line: Line; head: string }) {
  return (
    <g className="structure-line">
      <path d={pathThrough(points)} markerEnd={head} />
      <rect
        x={label.x - labelWidth / 2}
        y={label.y - measures.labelHeight / 2}
        width={labelWidth}
        height={measures.labelHeight}
      />
      <text x={label.x} y={label.y} dominantBaseline="central" textAnchor="middle">
        {words}
      </text>
    </g>
  )
}

function BodyBox({ box: { id, lines, x, y, width, height } }: { box: Box }) {
  const first = y - ((lines.length - 1) * measures.lineHeight) / 2
  return (
    <Link href={routes.body(id)} className="structure-box">
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="6" />
      <text textAnchor="middle">
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * measures.lineHeight} dominantBaseline="central">
            {line}{' '}
          </tspan>
        ))}
      </text>
    </Link>
  )
}
