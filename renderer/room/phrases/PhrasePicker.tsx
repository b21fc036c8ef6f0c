import { Dialog } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Phrase } from '../../../shared/phrases.ts'
import type { Room, RoomItem } from '../../../shared/room.ts'
import { fill } from '../../../shared/texts/index.ts'
import { phrases as phraseTexts } from '../../../shared/texts/phrases.ts'
import { room as roomTexts } from '../../../shared/texts/room.ts'
import { useCommands } from '../../components/commands.ts'
import { ListboxOption } from '../../components/ListboxOption.tsx'
import { comboboxAttributes, useListbox } from '../../components/use-listbox.ts'
import { insertText, isField, type TextField } from './insert-text.ts'
import { forField, useGrowth, usePhrasesHere, type PhrasesHere } from './use-phrases.ts'

const texts = phraseTexts.picker

/** Short forms that grow, and the list of all phrases under Ctrl Shift F, for the fields of the item. */
export function RoomPhrases({ room, item }: Readonly<{ room: Room; item: RoomItem }>) {
  const here = usePhrasesHere(room, item)
  const [field, setField] = useState<TextField | null>(null)
  const canWrite = room.meeting.status !== 'issued'
  useGrowth(here)
  const open = () => setField(fieldToFill())
  useCommands(roomTexts.place, canWrite ? [{ keys: 'Ctrl+Shift+F', text: texts.command, run: open }] : [])
  if (field === null) return null
  return <Picker here={here} field={field} onClose={() => setField(null)} />
}

/** Where one writes; the note, which is always ready, when one writes nowhere. */
function fieldToFill(): TextField | null {
  const focused = document.activeElement
  if (isField(focused) && focused.closest('.room-item')) return focused
  return document.querySelector<HTMLTextAreaElement>('.room-item .note textarea')
}

type PickerProps = Readonly<{ here: PhrasesHere; field: TextField; onClose: () => void }>

function Picker({ here: { phrases, textOf }, field, onClose }: PickerProps) {
  const [query, setQuery] = useState('')
  const [cursor] = useState(() => cursorIn(field))
  const hits = found(forField(phrases, field), textOf, query)
  const choose = (index: number) => {
    const hit = hits[index]
    onClose()
    // The dialog gives the focus back when it closes.
    if (hit) setTimeout(() => putIn(field, cursor, textOf(hit)))
  }
  const listbox = useListbox(hits.length, choose, query)
  return (
    <Dialog
      open
      onClose={onClose}
      closeButton={false}
      closedby="any"
      aria-label={texts.label}
      className="palette"
      data-size="sm"
    >
      <input
        {...comboboxAttributes(listbox, hits.length > 0)}
        aria-label={texts.label}
        placeholder={texts.label}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={listbox.onKeyDown}
      />
      <div role="listbox" id={listbox.listId} aria-label={texts.results} className="palette-hits">
        {hits.map((phrase, index) => (
          <ListboxOption key={phrase.id} {...{ listbox, index }} onChoose={choose}>
            <span>{textOf(phrase).trim()}</span>
            <small>{[phraseTexts.slots[phrase.slot], phrase.shortForm].filter(Boolean).join(' · ')}</small>
          </ListboxOption>
        ))}
      </div>
      <p className="palette-foot" role="status">
        {hits.length > 0 ? texts.help : fill(texts.nothing, { query })}
      </p>
    </Dialog>
  )
}

/** Phrases where every word typed is somewhere in the text, or begins the short form. */
function found(phrases: readonly Phrase[], textOf: PhrasesHere['textOf'], query: string): Phrase[] {
  const words = query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const fits = (phrase: Phrase, word: string) =>
    textOf(phrase).toLocaleLowerCase('nb').includes(word) || phrase.shortForm.toLocaleLowerCase('nb').startsWith(word)
  return phrases.filter((phrase) => words.every((word) => fits(phrase, word)))
}

type Cursor = readonly [number, number] | null

const cursorIn = (field: TextField): Cursor =>
  field instanceof HTMLTextAreaElement ? [field.selectionStart, field.selectionEnd] : null

/** Where the cursor was, also when the field has been away. */
function putIn(field: TextField, cursor: Cursor, text: string): void {
  if (!field.isConnected) return
  if (cursor && field instanceof HTMLTextAreaElement) field.setSelectionRange(...cursor)
  insertText(field, text)
}
