import { Button } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon, PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { pointFields, type CasePoint, type PointField, type PointKind } from '../../../shared/case-points.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { casePoints as texts } from '../../../shared/texts/case-points.ts'
import { useCommands } from '../../components/commands.ts'
import { Section } from '../../components/Section.tsx'
import { PointForm } from './PointForm.tsx'
import { fieldName, pointName, statusName } from './words.ts'

type Props = Readonly<{
  caseId: string
  kind: PointKind
  /** All points of the case: some concern others. */
  points: readonly CasePoint[]
}>

/** The points of one kind, with the button that adds one. */
export function PointSection({ caseId, kind, points }: Props) {
  const [isAdding, setAdding] = useState(false)
  useCommands(texts.place, [{ text: texts.add[kind], run: () => setAdding(true) }])
  const mine = points.filter((point) => point.kind === kind)
  const button = (
    <Button variant="tertiary" onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {texts.add[kind]}
    </Button>
  )
  return (
    <Section title={texts.kinds[kind]} actions={!isAdding && button}>
      {isAdding && (
        <PointForm caseId={caseId} kind={kind} point={null} points={points} onClose={() => setAdding(false)} />
      )}
      {mine.length === 0 && !isAdding && <p className="quiet">{texts.none[kind]}</p>}
      <ul className="lines stacked points">
        {mine.map((point) => (
          <PointLine key={point.id} point={point} points={points} />
        ))}
      </ul>
    </Section>
  )
}

function PointLine({ point, points }: Readonly<{ point: CasePoint; points: readonly CasePoint[] }>) {
  const [isEditing, setEditing] = useState(false)
  const { caseId, kind } = point
  const label = fill(texts.edit, { name: pointName(point) })
  if (isEditing)
    return (
      <li>
        <PointForm caseId={caseId} kind={kind} point={point} points={points} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li>
      <span className="fact-line">
        <span className="point-name">{pointName(point)}</span>
        <Button icon variant="tertiary" aria-label={label} data-tooltip={label} onClick={() => setEditing(true)}>
          <PencilIcon aria-hidden />
        </Button>
      </span>
      <PointFacts point={point} points={points} />
    </li>
  )
}

function PointFacts({ point, points }: Readonly<{ point: CasePoint; points: readonly CasePoint[] }>) {
  const concerned = points.filter(({ id }) => point.linkIds.includes(id)).map(({ label }) => label)
  const status = statusName(point)
  return (
    <>
      {(status !== '' || concerned.length > 0) && (
        <span className={point.isOpen ? 'details lacks' : 'details'}>
          {point.isOpen && <ExclamationmarkTriangleIcon aria-hidden />}
          {status}
          {concerned.length > 0 && <span>{fill(texts.concerns, { points: concerned.join(', ') })}</span>}
        </span>
      )}
      <dl className="point-facts">
        {shownFields(point).map(([field, value]) => (
          <div key={field}>
            <dt>{fieldName(point.kind, field)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Fields with something in them, besides the name and the status, which stand above. */
function shownFields(point: CasePoint): [PointField, string][] {
  const [, ...fields] = pointFields[point.kind]
  return fields
    .filter((field) => field !== 'status')
    .map((field): [PointField, string] => {
      const value = point[field] ?? ''
      return [field, field === 'onDate' && value !== '' ? shortDate(value) : value]
    })
    .filter(([, value]) => value !== '')
}
