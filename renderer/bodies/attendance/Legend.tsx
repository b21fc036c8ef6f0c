import { attendanceRecord as texts } from '../../../shared/texts/attendance-record.ts'
import { Shape } from './Mark.tsx'

const kinds = ['whole', 'part', 'apology', 'noShow'] as const

/** What the marks mean. */
export function Legend() {
  return (
    <ul className="attendance-legend" aria-label={texts.legend}>
      {kinds.map((kind) => (
        <li key={kind} className="attendance-mark" data-kind={kind}>
          <Shape kind={kind} />
          {texts.kinds[kind]}
        </li>
      ))}
      <li>
        <strong>{texts.remoteMark}</strong> {texts.remoteWord}
      </li>
      <li>
        <span aria-hidden>{texts.notMemberMark}</span> {texts.notMember}
      </li>
    </ul>
  )
}
