import { Select } from '@digdir/designsystemet-react'
import { attendanceModes, type Attendee } from '../../../shared/attendance.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = noticeVersions.mode

const choices = ['', ...attendanceModes] as const

/** How someone means to attend: as the meeting is held, or otherwise. */
export function ExpectedMode({ attendee: { id, name, expectedMode } }: { attendee: Attendee }) {
  const choose = (index: number) => {
    const mode = choices[index] ?? ''
    const words = fill(texts.done, { name, mode: texts.options[mode] })
    void act(() => call('attendance.expectMode', { attendeeId: id, mode: mode === '' ? null : mode }), words)
  }
  return (
    <Select
      aria-label={fill(texts.label, { name })}
      className="expected-mode"
      value={expectedMode ?? ''}
      onChange={(event) => choose(event.target.selectedIndex)}
    >
      {choices.map((choice) => (
        <Select.Option key={choice} value={choice}>
          {texts.options[choice]}
        </Select.Option>
      ))}
    </Select>
  )
}
