import { Table } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { Fragment } from 'react'
import { minutesByHeading, type Agenda } from '../../../shared/agenda.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView as texts } from '../../../shared/texts/agenda-view.ts'
import { Keys } from '../../components/Keys.tsx'
import { useCommands } from '../../components/commands.ts'
import { useQuery } from '../../use-query.ts'
import { durationText } from '../../components/format.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { HeadingRow } from './HeadingRow.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { useAgendaRows } from './use-agenda-rows.ts'

type Props = Readonly<{ agenda: Agenda; canEdit: boolean }>

/** The agenda as rows to move with mouse, arrows or a typed number; one row at a time is in the Tab order. */
export function AgendaList({ agenda, canEdit }: Props) {
  const rows = useAgendaRows(agenda.items)
  const choices = usePresenters(agenda.meetingId)
  useCommands(texts.title, canEdit ? shownKeys : [])
  const sums = minutesByHeading(agenda.items)
  const late = lateIds(agenda)
  return (
    <>
      <div className="table-scroll">
        <Table role="grid" className="dense-table agenda-table" aria-label={texts.title}>
          <Columns canEdit={canEdit} hasNumbers={agenda.items.some(({ numberText }) => numberText !== null)} />
          <Table.Body onDragOver={rows.drag.over} onDrop={rows.drag.drop} onDragLeave={rows.drag.leave}>
            {agenda.items.map((item) => {
              const row = { item, count: agenda.items.length, canEdit, rows }
              if (item.type === 'heading') return <HeadingRow key={item.id} {...row} minutes={sums.get(item.id) ?? 0} />
              return (
                <Fragment key={item.id}>
                  <AgendaRow {...row} presenters={choices} isLate={late.has(item.id)} />
                  {canEdit && rows.openId === item.id && (
                    <ItemPanel item={item} columns={columnCount} close={() => rows.toggle(item.id)} />
                  )}
                </Fragment>
              )
            })}
          </Table.Body>
        </Table>
      </div>
      <div className="agenda-foot">
        <Sum agenda={agenda} />
        {canEdit && <Help />}
      </div>
    </>
  )
}

/** Columns of an agenda that can be changed. */
const columnCount = 8

/** Items that would end after the meeting. */
function lateIds({ items, availableMinutes }: Agenda): Set<string> {
  let planned = 0
  return new Set(
    items.flatMap(({ id, plannedMinutes }) => ((planned += plannedMinutes) > availableMinutes ? [id] : [])),
  )
}

/** Shown in F1; the rows handle these keys themselves. */
const shownKeys = [
  { text: texts.keys.move, keys: 'Alt+ArrowUp' },
  { text: agendaTools.panel.key, keys: 'Enter' },
  { text: texts.keys.remove, keys: 'Delete' },
] as const

function Columns({ canEdit, hasNumbers }: Readonly<{ canEdit: boolean; hasNumbers: boolean }>) {
  const { position, number, time, title, presenter, minutes, missing, remove } = texts.columns
  return (
    <Table.Head>
      <Table.Row>
        {canEdit && (
          <Table.HeaderCell data-column="position">
            <span className="ds-sr-only">{position}</span>
          </Table.HeaderCell>
        )}
        <Table.HeaderCell data-column="number">{hasNumbers ? number : <ShortNumber />}</Table.HeaderCell>
        <Table.HeaderCell data-column="time">{time}</Table.HeaderCell>
        <Table.HeaderCell>{title}</Table.HeaderCell>
        <Table.HeaderCell data-column="presenter">{presenter}</Table.HeaderCell>
        <Table.HeaderCell data-column="minutes">{minutes}</Table.HeaderCell>
        {canEdit && <Table.HeaderCell data-column="missing">{missing}</Table.HeaderCell>}
        {canEdit && (
          <Table.HeaderCell data-column="remove">
            <span className="ds-sr-only">{remove}</span>
          </Table.HeaderCell>
        )}
      </Table.Row>
    </Table.Head>
  )
}

/** No item has a number yet, so the column takes no more room than the sign for that. */
const ShortNumber = () => (
  <>
    <span aria-hidden>{texts.columns.sign}</span>
    <span className="ds-sr-only">{texts.columns.number}</span>
  </>
)

/** Those who can present an item: the people called first, then everyone else. */
export type Presenters = Readonly<{
  called: readonly Choice[]
  others: readonly Choice[]
  /** Names of those called for one item alone, by the id of the item. */
  officers: ReadonlyMap<string, readonly string[]>
}>
export type Choice = Readonly<{ id: string; name: string }>

function usePresenters(meetingId: string): Presenters {
  const people = useQuery('members.people').data ?? []
  const attendees = useQuery('attendance.get', { meetingId }).data?.attendees ?? []
  const called = attendees.map(({ personId, name }) => ({ id: personId, name }))
  const isCalled = new Set(called.map(({ id }) => id))
  const forItems = Map.groupBy(
    attendees.filter(({ itemId }) => itemId !== null),
    ({ itemId }) => itemId ?? '',
  )
  const officers = new Map([...forItems].map(([itemId, group]) => [itemId, group.map(({ name }) => name)]))
  return { called, others: people.filter(({ id }) => !isCalled.has(id)), officers }
}

/** What the items take against the meeting's length. */
function Sum({ agenda }: { agenda: Agenda }) {
  const { plannedMinutes, availableMinutes } = agenda
  const left = availableMinutes - plannedMinutes
  return (
    <p className="agenda-sum">
      <strong>
        {fill(texts.sum, { planned: durationText(plannedMinutes), available: durationText(availableMinutes) })}
      </strong>
      {left < 0 ? (
        <span className="overrun">
          <ExclamationmarkTriangleIcon aria-hidden />
          {fill(texts.overrun, { minutes: durationText(-left) })}
        </span>
      ) : (
        <span>{left === 0 ? texts.exact : fill(texts.left, { minutes: durationText(left) })}</span>
      )}
    </p>
  )
}

function Help() {
  return (
    <ul className="key-help">
      <li>
        <Keys keys="Alt+ArrowUp" /> <Keys keys="ArrowDown" /> {texts.help.move}
      </li>
      <li>
        <kbd className="key">{texts.help.digits}</kbd> {texts.help.position}
      </li>
      <li>
        <Keys keys="Enter" /> {agendaTools.panel.help}
      </li>
      <li>
        <Keys keys="Delete" /> {texts.help.remove}
      </li>
    </ul>
  )
}
