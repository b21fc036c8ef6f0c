import { Button, Paragraph } from '@digdir/designsystemet-react'
import { CalendarIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { counted, fill } from '../../shared/texts/index.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import { call } from '../api.ts'
import { ShowInFolder } from '../components/ShowInFolder.tsx'
import { writeToFolder } from '../write-to-folder.ts'
import { nameOf } from './words.ts'
import type { PlannedMeeting } from '../../shared/year-plan.ts'

const texts = yearPlan.file

type Asked = Readonly<{ meetingId: string } | { year: number; bodyIds?: string[] }>
/** What was written; `year` when it was a whole one. */
type Written = Readonly<{ path: string; meetings: number; year: number | null }>

/** Writes calendar files to a folder one chooses; `written` is the latest. */
export function useCalendarFile(): { written: Written | null; write: (asked: Asked) => Promise<void> } {
  const [written, setWritten] = useState<Written | null>(null)
  const write = async (asked: Asked) => {
    const file = await writeToFolder((folder) => call('meetings.exportCalendar', { folder, ...asked }))
    if (file) setWritten({ ...file, year: 'year' in asked ? asked.year : null })
  }
  return { written, write }
}

/** What was written, and what it does in a calendar that has had it before. */
export function WrittenCalendar({ file, isOne = false }: { file: Written; isOne?: boolean }) {
  return (
    <div className="written-calendar" data-size="sm">
      <Paragraph>
        {isOne ? `${texts.doneOne} ${texts.outlookOne}` : `${counted(texts.done, file.meetings)} ${texts.outlookYear}`}
      </Paragraph>
      <ShowInFolder path={file.path} />
    </div>
  )
}

/** The button that writes one meeting's calendar file, with what came of it below. */
export function MeetingFile({ meeting }: { meeting: PlannedMeeting }) {
  const { written, write } = useCalendarFile()
  return (
    <div className="meeting-file">
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={fill(yearPlan.day.fileFor, { meeting: nameOf(meeting) })}
        onClick={() => write({ meetingId: meeting.id })}
      >
        <CalendarIcon aria-hidden />
        {texts.one}
      </Button>
      <div role="status">{written && <WrittenCalendar file={written} isOne />}</div>
    </div>
  )
}
