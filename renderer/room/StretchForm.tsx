import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type RefObject, type SubmitEvent } from 'react'
import { isTreated } from '../../shared/agenda.ts'
import { attendanceModes, type AttendanceMode, type Attendee, type Presence } from '../../shared/attendance.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { clockNow } from '../components/format.ts'
import { Choice } from '../components/Choice.tsx'
import { Keys } from '../components/Keys.tsx'
import { act } from '../messages.ts'
import { itemName } from './names.ts'

const texts = roomTexts.presence

/** Empty means the beginning or the end of the meeting, or, with a time, the item the clock points to. */
type Ends = Readonly<{ fromItemId: string; fromTime: string; toItemId: string; toTime: string; mode: AttendanceMode }>

type Props = Readonly<{
  room: Room
  attendee: Attendee
  /** Null for one that was forgotten, or for someone who comes at another time than now. */
  stretch: Presence | null
  /** The field the cursor goes to when the form opens. */
  focus: 'fromTime' | 'toTime' | null
  onDone: () => void
}>

/** From when, to when and how someone took part; as easy to put right as it was to register. */
export function StretchForm({ room, attendee, stretch, focus, onDone }: Props) {
  const [ends, setEnds] = useState<Ends>(() => (stretch ? endsOf(stretch) : newEnds(room)))
  const form = useFocusOn(focus)
  useOtherTime(form)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await correct(attendee, stretch?.id ?? null, ends)) onDone()
  }
  return (
    <form ref={form} className="stretch" onSubmit={save}>
      <EndFields ends={ends} items={room.items.filter(isTreated)} onChange={(part) => setEnds({ ...ends, ...part })} />
      <div className="form-buttons">
        <Button type="submit">{texts.save}</Button>
        {stretch && (
          <Button
            variant="tertiary"
            data-color="danger"
            onClick={() => void removeStretch(attendee, stretch).then(onDone)}
          >
            {texts.remove}
          </Button>
        )}
        <span className="other-time">
          <Keys keys="Shift+Enter" /> {texts.otherTime}
        </span>
      </div>
    </form>
  )
}

function useFocusOn(name: Props['focus']) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (name) timeField(form.current, name)?.focus()
  }, [name])
  return form
}

const timeField = (form: Element | null, name: 'fromTime' | 'toTime') =>
  form?.querySelector<HTMLInputElement>(`[name="${name}"]`)

/** The key that led here goes on between the two times, past the parts of the fields between them. */
function useOtherTime(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const { current } = form
    current?.addEventListener('keydown', goToOtherTime)
    return () => current?.removeEventListener('keydown', goToOtherTime)
  }, [form])
}

function goToOtherTime(event: KeyboardEvent): void {
  const { currentTarget: form } = event
  if (event.key !== 'Enter' || !event.shiftKey || !(form instanceof HTMLFormElement)) return
  event.preventDefault()
  // Held a moment too long it stays where it led.
  if (event.repeat) return
  const isAtFrom = event.target === timeField(form, 'fromTime')
  timeField(form, isAtFrom ? 'toTime' : 'fromTime')?.focus()
}

type EndProps = Readonly<{ ends: Ends; items: readonly RoomItem[]; onChange: (part: Partial<Ends>) => void }>

function EndFields({ ends, items, onChange }: EndProps) {
  return (
    <>
      <Textfield
        type="time"
        name="fromTime"
        label={texts.fromTime}
        value={ends.fromTime}
        onChange={(event) => onChange({ fromTime: event.target.value, fromItemId: '' })}
      />
      <ItemChoice
        label={texts.fromItem}
        none={ends.fromTime === '' ? texts.meetingStart : texts.byClock}
        items={items}
        value={ends.fromItemId}
        onChange={(fromItemId) => onChange({ fromItemId })}
      />
      <Textfield
        type="time"
        name="toTime"
        label={texts.toTime}
        value={ends.toTime}
        onChange={(event) => onChange({ toTime: event.target.value, toItemId: '' })}
      />
      <ItemChoice
        label={texts.toItem}
        none={ends.toTime === '' ? texts.meetingEnd : texts.byClock}
        items={items}
        value={ends.toItemId}
        onChange={(toItemId) => onChange({ toItemId })}
      />
      <Choice
        label={texts.mode}
        value={ends.mode}
        options={attendanceModes}
        names={texts.modes}
        onChange={(mode) => onChange({ mode })}
      />
    </>
  )
}

const endsOf = ({ fromItemId, fromTime, toItemId, toTime, mode }: Presence): Ends => ({
  fromItemId: fromItemId ?? '',
  fromTime: fromTime ?? '',
  toItemId: toItemId ?? '',
  toTime: toTime ?? '',
  mode,
})

const newEnds = ({ meeting }: Room): Ends => ({
  fromItemId: '',
  fromTime: meeting.status === 'inProgress' ? clockNow() : '',
  toItemId: '',
  toTime: '',
  mode: meeting.form,
})

const orNull = (text: string): string | null => (text === '' ? null : text)

const correct = ({ id: attendeeId, name }: Attendee, presenceId: string | null, ends: Ends) => {
  const from = { fromItemId: orNull(ends.fromItemId), fromTime: orNull(ends.fromTime) }
  const to = { toItemId: orNull(ends.toItemId), toTime: orNull(ends.toTime) }
  const done = fill(roomTexts.people.corrected, { name })
  return act(() => call('attendance.correct', { attendeeId, presenceId, ...from, ...to, mode: ends.mode }), done)
}

/** Takes back a time there that was registered by mistake. */
export const removeStretch = ({ name }: Attendee, { id }: Presence) =>
  act(() => call('attendance.removePresence', { id }), fill(roomTexts.people.removed, { name }))

type ItemChoiceProps = Readonly<{
  label: string
  none: string
  items: readonly RoomItem[]
  value: string
  onChange: (itemId: string) => void
}>

function ItemChoice({ label, none, items, value, onChange }: ItemChoiceProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{none}</Select.Option>
        {items.map((item) => (
          <Select.Option key={item.id} value={item.id}>
            {itemName(item)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
