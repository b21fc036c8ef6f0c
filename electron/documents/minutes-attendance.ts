import { Paragraph } from 'docx'
import type { Attendee } from '../../shared/attendance.ts'
import { attendanceLists, attendanceSentence, itemCalledFor, presencePhrase } from '../../shared/minutes-text.ts'
import type { Block } from './blocks.ts'
import { gapLine, type Draft } from './draft.ts'
import { heading, nameWithRole, paragraph, personText } from './parts.ts'
import { listTable } from './tables.ts'
import { run, type Writer } from './writer.ts'

/** Who was there, when and how; absence announced and not met are listed apart. */
export function attendanceBlocks(draft: Draft): Block[] {
  const { writer, model, facts } = draft
  const words = writer.words.minutes
  const lists = attendanceLists(model.attendance)
  const sentence = attendanceSentence(facts)
  return [
    heading(writer, 2, words.attendance),
    ...gapLine(draft, 'noAttendance'),
    ...(sentence === '' ? [] : [paragraph(writer, sentence)]),
    ...presentTable(draft, words.membersPresent, lists.present),
    ...presentTable(draft, words.othersPresent, lists.othersPresent),
    ...absentList(draft, words.apologies, lists.apologies),
    ...absentList(draft, words.noShows, lists.noShows),
  ]
}

const withRole = ({ words }: Writer, { name, role }: Attendee): string => nameWithRole(name, words.roles[role])

function presentTable({ writer, facts }: Draft, title: string, people: readonly Attendee[]): Block[] {
  if (people.length === 0) return []
  const { columns, none } = writer.words
  const widths = [
    { heading: columns.name, weight: 2400 },
    { heading: columns.title, weight: 2200 },
    { heading: columns.organisation, weight: 2072 },
    { heading: columns.attendance, weight: 2400 },
  ]
  const rows = people.map((attendee) => [
    withRole(writer, attendee),
    attendee.title || none,
    attendee.organisation || none,
    presencePhrase(facts, attendee),
  ])
  return [heading(writer, 3, title), listTable(writer, widths, rows)]
}

function absentList({ writer, facts }: Draft, title: string, people: readonly Attendee[]): Block[] {
  if (people.length === 0) return []
  const entries = people.map((attendee) => {
    const parts = [personText({ ...attendee, name: withRole(writer, attendee) }), itemCalledFor(facts, attendee)]
    const text = parts.filter((part) => part !== '').join(', ')
    return new Paragraph({ style: 'ListParagraph', numbering: writer.lists.bullets(0), children: [run(writer, text)] })
  })
  return [heading(writer, 3, title), ...entries]
}
