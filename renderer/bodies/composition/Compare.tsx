import { Paragraph, Table, Tag } from '@digdir/designsystemet-react'
import type { BodyDetails } from '../../../shared/bodies.ts'
import type { Composition } from '../../../shared/composition.ts'
import { shortDate } from '../../../shared/dates.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useQuery } from '../../use-query.ts'
import { balanceWords } from './gender-words.ts'
import { listed } from '../../components/words.ts'
import { warningWords } from './rule-words.ts'
import { compareWarnings, dayOfAll, type MarkedWarning, type Try } from './tries.ts'
import { useLastAnswer } from './use-last-answer.ts'

type Props = Readonly<{ details: BodyDetails; tries: readonly Try[]; on: string; horizonMonths: number }>
type Sides = Readonly<{ before: Composition; after: Composition }>

const words = texts.tries.compare

/** The composition without and with the tried changes, side by side, on the first day when all of them hold. */
export function Compare({ details, tries, on: chosenDay, horizonMonths }: Props) {
  const changes = tries.map(({ change }) => change)
  const asked = { id: details.body.id, on: dayOfAll(chosenDay, changes), horizonMonths }
  const before = useLastAnswer(useQuery('bodies.composition', asked))
  const after = useLastAnswer(useQuery('bodies.composition', { ...asked, changes }))
  return (
    <Loaded query={before}>
      {(without) => (
        <Loaded query={after}>
          {(tried) => <SideBySide sides={{ before: without, after: tried }} details={details} />}
        </Loaded>
      )}
    </Loaded>
  )
}

function SideBySide({ sides, details }: { sides: Sides; details: BodyDetails }) {
  const warnings = compareWarnings(sides.before, sides.after)
  return (
    <div className="compare">
      <h3>{words.title}</h3>
      <Paragraph className="quiet" role="status">
        {fill(words.on, { on: shortDate(sides.after.on) })} {outcome(warnings)}
      </Paragraph>
      <Table>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{words.what}</Table.HeaderCell>
            <Table.HeaderCell>{words.before}</Table.HeaderCell>
            <Table.HeaderCell>{words.after}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {factRows(sides).map((row) => (
            <FactRow key={row.name} {...row} />
          ))}
          <Table.Row className="compare-warnings">
            <Table.HeaderCell scope="row">{words.warnings}</Table.HeaderCell>
            <Table.Cell>
              <WarningList warnings={warnings.before} details={details} />
            </Table.Cell>
            <Table.Cell>
              <WarningList warnings={warnings.after} details={details} />
            </Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table>
    </div>
  )
}

/** How many warnings the changes bring and take away, in words. */
function outcome({ before, after }: ReturnType<typeof compareWarnings>): string {
  const brought = after.filter(({ mark }) => mark === 'new').length
  const solved = before.filter(({ mark }) => mark === 'solved').length
  if (brought + solved === 0) return words.sameWarnings
  return [
    ...(brought > 0 ? [counted(words.brought, brought)] : []),
    ...(solved > 0 ? [counted(words.solved, solved)] : []),
  ].join(' ')
}

type Row = Readonly<{ name: string; before: string; after: string }>

function FactRow({ name, before, after }: Row) {
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      <Table.Cell>{before}</Table.Cell>
      <Table.Cell>
        {after}
        {before !== after && <Tag data-color="neutral">{words.changed}</Tag>}
      </Table.Cell>
    </Table.Row>
  )
}

function factRows({ before, after }: Sides): Row[] {
  const row = (name: string, say: (facts: Composition) => string): Row => ({
    name,
    before: say(before),
    after: say(after),
  })
  const rows = [
    row(words.filled, ({ filledSeats, seats }) => fill(words.filledOf, { filled: filledSeats, seats })),
    row(words.vacant, ({ vacantSeats }) => String(vacantSeats)),
    row(words.members, ({ members }) => String(members.length)),
    row(words.gender, ({ gender }) => balanceWords(gender)),
    row(fill(words.replaced, { year: after.replaced.year }), replacedWords),
  ]
  if (!after.overlap) return rows
  return [...rows, row(fill(words.overlap, { body: after.overlap.bodyName }), overlapWords)]
}

const replacedWords = ({ replaced: { count, ceiling } }: Composition): string =>
  ceiling === null ? String(count) : fill(words.ofMost, { count, ceiling })

const overlapWords = ({ overlap }: Composition): string =>
  overlap && overlap.names.length > 0 ? listed(overlap.names) : words.nobody

function WarningList({ warnings, details }: { warnings: readonly MarkedWarning[]; details: BodyDetails }) {
  if (warnings.length === 0) return words.noWarnings
  return (
    <ul className="marked-warnings">
      {warnings.map(({ warning, mark }) => {
        const { title } = warningWords(warning, details)
        return (
          <li key={title} data-mark={mark}>
            {mark !== 'same' && <Tag data-color={markColours[mark]}>{words.marks[mark]}</Tag>}
            {title}
          </li>
        )
      })}
    </ul>
  )
}

const markColours = { new: 'warning', solved: 'success', altered: 'neutral' } as const
