import { Field, Label, Textarea } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import type { RoomItem } from '../../shared/room.ts'
import { room } from '../../shared/texts/room.ts'
import { cleanText } from '../../shared/values.ts'
import { call } from '../api.ts'
import { autosave } from '../autosave.ts'
import { useCommands } from '../components/commands.ts'
import { leftPlace } from './kept-place.ts'

const texts = room.item

/** The one field that is always ready; every keystroke is on its way to the disk at once. */
export function Note({ item }: { item: RoomItem }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const sent = useRef<string[]>([])
  useEffect(() => {
    const left = leftPlace()
    if (field.current) writeOn(field.current, left?.itemId === item.id ? left : null)
  }, [item.id])
  useEffect(() => {
    if (field.current) followStored(field.current, item.note, sent.current)
  }, [item.note])
  const save = (text: string) => {
    // As it will come back from the disk.
    sent.current.push(cleanText(text))
    autosave(`note/${item.id}`, texts.note, () => call('room.saveNote', { itemId: item.id, text }))
  }
  useCommands(room.place, [{ keys: 'Alt+N', text: texts.toNote, run: focusNote }])
  return (
    <Field className="note">
      <Label>{texts.note}</Label>
      <Textarea
        ref={field}
        defaultValue={item.note}
        placeholder={texts.notePlaceholder}
        onChange={(event) => save(event.target.value)}
      />
    </Field>
  )
}

/** Back to the note, where the cursor was. */
export function focusNote(): void {
  document.querySelector<HTMLElement>('.note textarea')?.focus()
}

/** Where one was before a crash; at the end otherwise. */
function writeOn(field: HTMLTextAreaElement, left: ReturnType<typeof leftPlace>): void {
  const end = field.value.length
  const [from, to] = left?.cursor ?? [end, end]
  field.focus({ preventScroll: true })
  // Where the columns stand below one another, the item begins at the top of what one sees.
  field.closest('.room-item')?.scrollIntoView({ block: 'nearest' })
  field.setSelectionRange(from, to)
}

/** What comes back is either what was typed here, older than what is typed now, or someone else's. */
function followStored(field: HTMLTextAreaElement, stored: string, sent: string[]): void {
  const echo = sent.lastIndexOf(stored)
  if (echo >= 0) sent.splice(0, echo + 1)
  else if (sent.length === 0 && field.value !== stored) field.value = stored
}
