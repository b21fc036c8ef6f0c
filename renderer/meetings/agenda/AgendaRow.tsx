import { Button, Table, Tag } from '@digdir/designsystemet-react'
import {
  ChevronDownIcon,
  ChevronUpIcon,
  DragVerticalIcon,
  ExclamationmarkTriangleIcon,
  XMarkIcon,
} from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { AgendaItemView } from '../../../shared/agenda.ts'
import { clockDigits } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView as texts } from '../../../shared/texts/agenda-view.ts'
import { routes } from '../../routes.ts'
import type { Presenters } from './AgendaList.tsx'
import { MinutesField, PresenterField, TitleField } from './AgendaFields.tsx'
import { missingWord } from '../../cases/words.ts'
import { elsewhereText } from './completeness-words.ts'
import { PositionCell } from './PositionCell.tsx'
import type { AgendaRows } from './use-agenda-rows.ts'

export type RowProps = Readonly<{
  item: AgendaItemView
  count: number
  canEdit: boolean
  rows: AgendaRows
}>

/** What every row of the agenda does: one is in the Tab order, keys move it, and it can be dragged. */
export const rowProps = ({ item, count, canEdit, rows }: RowProps) =>
  ({
    ref: rows.rowRef(item.id),
    tabIndex: rows.activeId === item.id ? 0 : -1,
    onFocus: () => rows.setActive(item.id),
    onKeyDown: (event: KeyboardEvent) => canEdit && rows.onKeyDown(event, item),
    'data-dragged': rows.drag.draggedId === item.id || undefined,
    'data-gap': gapOf(rows.drag.gap, item.position, count),
  }) as const

type Props = RowProps & Readonly<{ presenters: Presenters; isLate: boolean }>

/** One item; its fields are in the Tab order only while the row is the active one. */
export function AgendaRow({ presenters, isLate, ...props }: Props) {
  const { item, count, canEdit, rows } = props
  const tabIndex = rows.activeId === item.id ? 0 : -1
  return (
    <Table.Row {...rowProps(props)}>
      {canEdit && <PositionCell item={item} count={count} rows={rows} tabIndex={tabIndex} />}
      <Table.Cell data-column="number">{item.numberText ?? <Unnumbered />}</Table.Cell>
      <Time startsAt={item.startsAt} isLate={isLate} />
      <Table.Cell data-column="title">
        <Title item={item} canEdit={canEdit} tabIndex={tabIndex} />
        <AddedTag item={item} />
        {item.elsewhere && <span className="elsewhere-line">{elsewhereText(item.elsewhere)}</span>}
        {canEdit && <MissingLine item={item} tabIndex={tabIndex} />}
        {canEdit && <Handle item={item} rows={rows} />}
      </Table.Cell>
      <Table.Cell data-column="presenter">
        {canEdit ? <PresenterField item={item} presenters={presenters} tabIndex={tabIndex} /> : item.presenterName}
        <Officers item={item} presenters={presenters} />
      </Table.Cell>
      <Table.Cell data-column="minutes">
        {canEdit ? <MinutesField item={item} tabIndex={tabIndex} /> : item.plannedMinutes}
      </Table.Cell>
      {canEdit && <MissingCell item={item} tabIndex={tabIndex} />}
      {canEdit && (
        <Table.Cell data-column="remove">
          <span className="row-tools">
            <MoreButton item={item} rows={rows} tabIndex={tabIndex} />
            <RemoveButton item={item} rows={rows} tabIndex={tabIndex} />
          </span>
        </Table.Cell>
      )}
    </Table.Row>
  )
}

/** When the item begins; one that would end after the meeting says so. */
const Time = ({ startsAt, isLate }: Readonly<{ startsAt: string; isLate: boolean }>) => (
  <Table.Cell data-column="time" data-late={isLate || undefined}>
    {clockDigits(startsAt)}
    {isLate && <span className="ds-sr-only">{`, ${agendaTools.afterEnd}`}</span>}
  </Table.Cell>
)

/** Who else comes for the item; the presenter is named once. */
function Officers({ item, presenters }: Pick<Props, 'item' | 'presenters'>) {
  const names = (presenters.officers.get(item.id) ?? []).filter((name) => name !== item.presenterName)
  if (names.length === 0) return null
  return <span className="officers-line">{fill(agendaTools.panel.also, { names: names.join(', ') })}</span>
}

/** Says of an item that it came after the notice, or in the meeting. */
function AddedTag({ item: { addedIn } }: Pick<RowProps, 'item'>) {
  if (addedIn === 'draft') return null
  return (
    <Tag className="added-tag" data-color="info">
      {agendaTools[addedIn === 'supplement' ? 'supplement' : 'onTheSpot']}
    </Tag>
  )
}

/** Where the line that shows the drop stands: above this row, or below the last one. */
function gapOf(gap: number | null, position: number, count: number): 'above' | 'below' | undefined {
  if (gap === position - 1) return 'above'
  return gap === count && position === count ? 'below' : undefined
}

function Unnumbered() {
  return (
    <>
      <span aria-hidden>{texts.noNumber}</span>
      <span className="ds-sr-only">{texts.unnumbered}</span>
    </>
  )
}

type CellProps = Readonly<{ item: AgendaItemView; tabIndex: number }>

function Title({ item, canEdit, tabIndex }: CellProps & Readonly<{ canEdit: boolean }>) {
  if (item.caseId !== null)
    return (
      <Link className="item-title" href={routes.case(item.caseId)} tabIndex={tabIndex}>
        {item.title}
      </Link>
    )
  return canEdit ? <TitleField item={item} tabIndex={tabIndex} /> : <span className="item-title">{item.title}</span>
}

/** Only for the mouse; the keyboard has better ways. */
export function Handle({ item, rows }: { item: AgendaItemView; rows: AgendaRows }) {
  return (
    <span
      className="drag-handle"
      draggable
      title={texts.drag}
      aria-hidden
      onDragStart={(event) => rows.drag.start(event, item.id)}
      onDragEnd={rows.drag.end}
    >
      <DragVerticalIcon aria-hidden />
    </span>
  )
}

const missingWords = ({ shortcomings }: AgendaItemView): string => shortcomings.map(missingWord).join(', ')

function MissingCell({ item, tabIndex }: CellProps) {
  const what = missingWords(item)
  return (
    <Table.Cell data-column="missing">
      {what === '' ? (
        <span className="ds-sr-only">{texts.complete}</span>
      ) : (
        <Missing item={item} what={what} tabIndex={tabIndex} />
      )}
    </Table.Cell>
  )
}

/** Where there is no room for a column of its own, what is missing stands below the title; only one of them shows. */
function MissingLine({ item, tabIndex }: CellProps) {
  const what = missingWords(item)
  if (what === '') return null
  return (
    <span className="missing-line">
      <Missing item={item} what={fill(texts.lacks, { what })} tabIndex={tabIndex} />
    </span>
  )
}

/** A missing presenter is mended in the row itself; all else in the case. */
function Missing({ item, what, tabIndex }: CellProps & Readonly<{ what: string }>) {
  const content = (
    <>
      <ExclamationmarkTriangleIcon aria-hidden />
      <span>{what}</span>
    </>
  )
  const isMendedHere = item.caseId === null || item.shortcomings.every((shortcoming) => shortcoming === 'noPresenter')
  if (isMendedHere || item.caseId === null) return <span className="missing">{content}</span>
  return (
    <Link
      className="missing"
      href={routes.case(item.caseId)}
      tabIndex={tabIndex}
      aria-label={fill(texts.missingIn, { title: item.title, what })}
    >
      {content}
    </Link>
  )
}

/** Opens and closes what more there is to say of the item. */
function MoreButton({ item, rows, tabIndex }: CellProps & Readonly<{ rows: AgendaRows }>) {
  const isOpen = rows.openId === item.id
  const Icon = isOpen ? ChevronUpIcon : ChevronDownIcon
  return (
    <Button
      icon
      variant="tertiary"
      data-color="neutral"
      tabIndex={tabIndex}
      aria-expanded={isOpen}
      aria-label={fill(agendaTools.panel[isOpen ? 'close' : 'open'], { title: item.title })}
      onClick={() => rows.toggle(item.id)}
    >
      <Icon aria-hidden />
    </Button>
  )
}

export function RemoveButton({ item, rows, tabIndex }: CellProps & Readonly<{ rows: AgendaRows }>) {
  return (
    <Button
      icon
      variant="tertiary"
      data-color="neutral"
      tabIndex={tabIndex}
      aria-label={fill(texts.remove, { title: item.title })}
      onClick={() => rows.remove(item)}
    >
      <XMarkIcon aria-hidden />
    </Button>
  )
}
