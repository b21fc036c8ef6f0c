import { Button, Heading } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { Link } from 'wouter'
import type { AttendanceRecord, AttendanceRow } from '../../../shared/attendance-record.ts'
import { limitWords } from '../../../shared/attendance-note.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attendanceRecord } from '../../../shared/texts/attendance-record.ts'
import { call } from '../../api.ts'
import { showError, useMessages } from '../../messages.ts'
import { routes } from '../../routes.ts'

const texts = attendanceRecord.limit

/** The limit for absence and, for each who has reached it, a note one may copy. Nothing happens by itself. */
export function AbsenceLimit({ record }: { record: AttendanceRecord }) {
  const id = useId()
  const reached = record.rows.filter(({ isOverLimit }) => isOverLimit)
  return (
    <section className="absence-limit" aria-labelledby={id}>
      <Heading level={3} data-size="2xs" id={id}>
        {texts.title}
      </Heading>
      <Limit record={record} />
      {reached.length === 0 ? <p>{texts.nobody}</p> : <p>{texts.help}</p>}
      {reached.map((row) => (
        <Note key={row.personId} row={row} />
      ))}
    </section>
  )
}

function Limit({ record: { bodyId, limit } }: { record: AttendanceRecord }) {
  const { isDefault, from, to } = limit
  const rule = fill(texts.rule, { ...limitWords(limit), from: shortDate(from), to: shortDate(to) })
  return (
    <p>
      {rule} {isDefault ? texts.isDefault : texts.isSet}{' '}
      <Link className="ds-link" href={routes.body(bodyId, 'mandat')}>
        {texts.change}
      </Link>
    </p>
  )
}

function Note({ row: { name, missedLately, heldLately, note } }: { row: AttendanceRow }) {
  if (note === null) return null
  return (
    <article className="absence-note">
      <div>
        <h4>{fill(texts.reached, { name, missed: missedLately, held: heldLately })}</h4>
        <Button variant="secondary" aria-label={fill(texts.copyFor, { name })} onClick={() => copy(note, name)}>
          <FilesIcon aria-hidden />
          {texts.copy}
        </Button>
      </div>
      <p className="note-text">{note}</p>
    </article>
  )
}

async function copy(text: string, name: string): Promise<void> {
  try {
    await call('window.copyText', { text })
    useMessages.getState().show('info', fill(texts.copied, { name }))
  } catch (error) {
    showError(error)
  }
}
