import { Paragraph } from 'docx'
import type { Attendee } from '../../shared/attendance.ts'
import { attendanceLists } from '../../shared/attendance-lists.ts'
import { itemCalledFor, metInstead, nameOnList, presencePhrase } from '../../shared/attendance-phrases.ts'
import { paragraphsOf, paragraphText } from '../../shared/minutes-blocks.ts'
import type { Block } from './blocks.ts'
import { gapLine, type Draft } from './draft.ts'
import { heading, paragraph, personText } from './parts.ts'
import { listTable } from './tables.ts'
import { run } from './writer.ts'

/** Who was there, when and how; absence announced and not met are listed apart. */
export function attendanceBlocks(draft: Draft): Block[] {
  const { writer, model } = draft
  const words = writer.words.minutes
  const { lists, apologies, noShows } = attendanceLists(model.attendance)
  const said = paragraphsOf(model.sentences, 'meeting').map(paragraphText)
  return [
    heading(writer, 2, words.attendance),
    ...gapLine(draft, 'noAttendance'),
    ...said.filter((text) => text !== '').map((text) => paragraph(writer, text)),
    ...lists.flatMap(({ list, people }) => presentTable(draft, words[list], people)),
    ...absentList(draft, words.apologies, apologies),
    ...absentList(draft, words.noShows, noShows),
  ]
}

function presentTable({ writer, facts }: Draft, title: string, people: readonly Attendee[]): Block[] {
  const { columns, none } = writer.words
  const widths = [
    { heading: columns.name, weight: 2400 },
    { heading: columns.title, weight: 2200 },
    { heading: columns.organisation, weight: 2072 },
    { heading: columns.attendance, weight: 2400 },
  ]
  const rows = people.map((attendee) => [
    nameOnList(facts, attendee),
    attendee.title || none,
    attendee.organisation || none,
    presencePhrase(facts, attendee),
  ])
  return [heading(writer, 3, title), listTable(writer, widths, rows)]
}

function absentList({ writer, facts }: Draft, title: string, people: readonly Attendee[]): Block[] {
  if (people.length === 0) return []
  const entries = people.map((attendee) => {
    const person = personText({ ...attendee, name: nameOnList(facts, attendee) })
    const parts = [person, itemCalledFor(facts, attendee), metInstead(facts, attendee)]
    const text = parts.filter((part) => part !== '').join(', ')
    return new Paragraph({ style: 'ListParagraph', numbering: writer.lists.bullets(0), children: [run(writer, text)] })
  })
  return [heading(writer, 3, title), ...entries]
}
