import { Heading, Table } from '@digdir/designsystemet-react'
import type { Attendee } from '../../../shared/attendance.ts'
import type { MinutesModel } from '../../../shared/documents.ts'
import {
  attendanceLists,
  attendanceSentence,
  itemCalledFor,
  minutesFacts,
  presencePhrase,
} from '../../../shared/minutes-text.ts'
import { documentTexts } from '../../../shared/texts/documents.ts'
import { GapMark } from './GapMark.tsx'

type Props = Readonly<{ model: MinutesModel }>

/** Who was there, when and how; absence announced and not met are listed apart. */
export function AttendanceSection({ model }: Props) {
  const words = documentTexts(model.head.language).minutes
  const lists = attendanceLists(model.attendance)
  const sentence = attendanceSentence(minutesFacts(model))
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {words.attendance}
      </Heading>
      <GapMark model={model} kind="noAttendance" />
      {sentence !== '' && <p>{sentence}</p>}
      <Present model={model} title={words.membersPresent} people={lists.present} />
      <Present model={model} title={words.othersPresent} people={lists.othersPresent} />
      <Absent model={model} title={words.apologies} people={lists.apologies} />
      <Absent model={model} title={words.noShows} people={lists.noShows} />
    </section>
  )
}

type ListProps = Props & Readonly<{ title: string; people: readonly Attendee[] }>

function Present({ model, title, people }: ListProps) {
  if (people.length === 0) return null
  const { columns } = documentTexts(model.head.language)
  const facts = minutesFacts(model)
  return (
    <Table data-size="sm" className="sheet-table">
      <caption>{title}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{columns.name}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.title}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.attendance}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {people.map((attendee) => (
          <Table.Row key={attendee.id}>
            <Table.Cell>{nameOf(model, attendee)}</Table.Cell>
            <Table.Cell>{[attendee.title, attendee.organisation].filter(Boolean).join(', ')}</Table.Cell>
            <Table.Cell>{presencePhrase(facts, attendee)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function Absent({ model, title, people }: ListProps) {
  if (people.length === 0) return null
  const facts = minutesFacts(model)
  return (
    <>
      <h4>{title}</h4>
      <ul className="sheet-people">
        {people.map((attendee) => (
          <li key={attendee.id}>
            {nameOf(model, attendee)}
            <span>
              {[attendee.title, attendee.organisation, itemCalledFor(facts, attendee)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function nameOf({ head }: MinutesModel, { name, role }: Attendee): string {
  const duty = documentTexts(head.language).roles[role]
  return duty === '' ? name : `${name} (${duty})`
}
