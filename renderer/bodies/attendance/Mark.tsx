import type { AttendanceKind } from '../../../shared/attendance.ts'
import { markWords } from '../../../shared/attendance-note.ts'
import type { AttendanceCell } from '../../../shared/attendance-record.ts'
import { attendanceRecord as texts } from '../../../shared/texts/attendance-record.ts'

/** A shape for each way of attending, told apart without colour; its words are read in its place. */
export function Mark({ cell }: { cell: AttendanceCell }) {
  return (
    <span className="attendance-mark" data-kind={cell.kind} title={markWords(cell)}>
      <Shape kind={cell.kind} />
      {cell.mode === 'remote' && <span aria-hidden>{texts.remoteMark}</span>}
      <span className="ds-sr-only">{markWords(cell)}</span>
    </span>
  )
}

/** A full disc, a half disc, an empty ring and a cross. */
export function Shape({ kind }: { kind: AttendanceKind }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      {kind === 'noShow' ? (
        <path className="line" d="M3.5 3.5l9 9m0-9l-9 9" />
      ) : (
        <circle className="line" cx="8" cy="8" r="6" />
      )}
      {kind === 'whole' && <circle className="fill" cx="8" cy="8" r="6" />}
      {kind === 'part' && <path className="fill" d="M8 2a6 6 0 0 0 0 12z" />}
    </svg>
  )
}
