import { Field, Label, Textarea } from '@digdir/designsystemet-react'
import { PadlockLockedIcon } from '@navikt/aksel-icons'
import { useEffect, useId, useRef, useState } from 'react'
import type { RoomItem } from '../../shared/room.ts'
import { room } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { autosave } from '../autosave.ts'
import { useCommands } from '../components/commands.ts'
import { useQuery } from '../use-query.ts'

const texts = roomCourse.privateNote

/** What the secretary writes for no one else; it opens by a key, and stays where something stands in it. */
export function PrivateNote({ item }: { item: RoomItem }) {
  const { data } = useQuery('room.privateNote', { itemId: item.id })
  const [isOpen, setOpen] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const open = () => (field.current ? field.current.focus() : setOpen(true))
  useCommands(room.place, [{ keys: 'Ctrl+Shift+N', text: texts.open, run: open }])
  if (!data || (!isOpen && data.text === '')) return null
  return <OwnField item={item} text={data.text} field={field} isAsked={isOpen} />
}

type Props = Readonly<{
  item: RoomItem
  text: string
  field: React.RefObject<HTMLTextAreaElement | null>
  isAsked: boolean
}>

function OwnField({ item, text, field, isAsked }: Props) {
  const helpId = useId()
  useEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked, field])
  const save = (words: string) =>
    autosave(`private/${item.id}`, texts.label, () => call('room.savePrivateNote', { itemId: item.id, text: words }))
  return (
    <Field className="private-note">
      <Label>
        <PadlockLockedIcon aria-hidden /> {texts.label}
      </Label>
      <Textarea
        ref={field}
        defaultValue={text}
        placeholder={texts.placeholder}
        aria-describedby={helpId}
        onChange={(event) => save(event.target.value)}
      />
      <p id={helpId} className="quiet">
        {texts.help}
      </p>
    </Field>
  )
}
