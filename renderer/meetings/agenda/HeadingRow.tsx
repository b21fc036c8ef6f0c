import { Table } from '@digdir/designsystemet-react'
import { clockDigits } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { durationText } from '../../components/format.ts'
import { TitleField } from './AgendaFields.tsx'
import { Handle, RemoveButton, rowProps, type RowProps } from './AgendaRow.tsx'
import { PositionCell } from './PositionCell.tsx'

type Props = RowProps & Readonly<{ minutes: number }>

/** A line that gathers the items after it, with the time they take together. */
export function HeadingRow({ minutes, ...props }: Props) {
  const { item, count, canEdit, rows } = props
  const tabIndex = rows.activeId === item.id ? 0 : -1
  return (
    <Table.Row {...rowProps(props)} data-heading>
      {canEdit && <PositionCell item={item} count={count} rows={rows} tabIndex={tabIndex} />}
      <Table.Cell data-column="number" />
      <Table.Cell data-column="time">{clockDigits(item.startsAt)}</Table.Cell>
      <Table.Cell data-column="title" colSpan={2}>
        {canEdit ? <TitleField item={item} tabIndex={tabIndex} /> : <span className="item-title">{item.title}</span>}
        {canEdit && <Handle item={item} rows={rows} />}
      </Table.Cell>
      <Table.Cell data-column="minutes">
        <span aria-hidden>{minutes}</span>
        <span className="ds-sr-only">{fill(agendaTools.heading.sum, { minutes: durationText(minutes) })}</span>
      </Table.Cell>
      {canEdit && <Table.Cell data-column="missing" />}
      {canEdit && (
        <Table.Cell data-column="remove">
          <span className="row-tools">
            <RemoveButton item={item} rows={rows} tabIndex={tabIndex} />
          </span>
        </Table.Cell>
      )}
    </Table.Row>
  )
}
