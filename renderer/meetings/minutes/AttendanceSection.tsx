import { Heading, Table } from '@digdir/designsystemet-react'
import type { Attendee } from '../../../shared/attendance.ts'
import type { MinutesModel } from '../../../shared/documents.ts'
import { attendanceLists } from '../../../shared/attendance-lists.ts'
import { itemCalledFor, metInstead, nameOnList, presencePhrase } from '../../../shared/attendance-phrases.ts'
import { minutesFacts, type MinutesFacts } from '../../../shared/minutes-text.ts'
import { documentTexts } from '../../../shared/texts/documents.ts'
import { GapMark } from './GapMark.tsx'
import { Sentences } from './Sentences.tsx'

type Props = Readonly<{ model: MinutesModel }>

/** Who was there, when and how; absence announced and not met are listed apart. */
export function AttendanceSection({ model }: Props) {
  const words = documentTexts(model.head.language).minutes
  const { lists, apologies, noShows } = attendanceLists(model.attendance)
  const facts = minutesFacts(model)
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {words.attendance}
      </Heading>
      <GapMark model={model} kind="noAttendance" />
      <Sentences meetingId={model.attendance.meetingId} sentences={model.sentences} part="meeting" />
      {lists.map(({ list, people }) => (
        <Present key={list} facts={facts} title={words[list]} people={people} />
      ))}
      <Absent facts={facts} title={words.apologies} people={apologies} />
      <Absent facts={facts} title={words.noShows} people={noShows} />
    </section>
  )
}

type ListProps = Readonly<{ facts: MinutesFacts; title: string; people: readonly Attendee[] }>

function Present({ facts, title, people }: ListProps) {
  const { columns } = documentTexts(facts.language)
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
            <Table.Cell>{nameOnList(facts, attendee)}</Table.Cell>
            <Table.Cell>{[attendee.title, attendee.organisation].filter(Boolean).join(', ')}</Table.Cell>
            <Table.Cell>{presencePhrase(facts, attendee)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function Absent({ facts, title, people }: ListProps) {
  if (people.length === 0) return null
  const about = (attendee: Attendee) => [
    attendee.title,
    attendee.organisation,
    itemCalledFor(facts, attendee),
    metInstead(facts, attendee),
  ]
  return (
    <>
      <h4>{title}</h4>
      <ul className="sheet-people">
        {people.map((attendee) => (
          <li key={attendee.id}>
            {nameOnList(facts, attendee)}
            <span>{about(attendee).filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
