import { Field, Input, Label } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { isRecused, type Attendee } from '../../shared/attendance.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as words } from '../../shared/texts/presence.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { Keys } from '../components/Keys.tsx'
import { ListboxOption } from '../components/ListboxOption.tsx'
import { comboboxAttributes, useListbox, type Listbox } from '../components/use-listbox.ts'
import { isNamed, itemName } from './names.ts'
import { isHere, otherMode } from './presence-view.ts'

const texts = roomTexts.people

/** Whether someone comes or goes, or steps out of the item on the screen. */
export type FinderMode = 'presence' | 'recusal'
export type Finding = Readonly<{ mode: FinderMode; query: string }>

/** `otherwise` asks for another time, or for the grounds of a recusal; `otherMode` goes over to the screen or to the room. */
export type Chosen = 'now' | 'otherwise' | 'otherMode'

type Props = Readonly<{
  room: Room
  item: RoomItem | undefined
  /** Null while nobody is being looked for. */
  finding: Finding | null
  onFinding: (finding: Finding | null) => void
  onChoose: (attendee: Attendee, how: Chosen) => void
  onLeave: () => void
}>

/** Three letters and Enter: someone came or left now. */
export function PersonFinder({ room, item, finding, onFinding, onChoose, onLeave }: Props) {
  const id = useId()
  const field = useFocusWhen(finding?.mode)
  const mode = finding?.mode ?? 'presence'
  const query = finding?.query ?? ''
  const hits = query.trim() === '' ? [] : room.attendance.attendees.filter(({ name }) => isNamed(name, query))
  const choose = (index: number, how: Chosen = 'now') => {
    const hit = hits[index]
    if (hit) onChoose(hit, how)
  }
  const listbox = useListbox(hits.length, (index) => choose(index), query)
  const onKeyDown = (event: KeyboardEvent) => {
    const how = chosenBy(event, mode)
    const isChoice = how !== null && hits.length > 0
    if (event.key !== 'Escape' && !isChoice) return listbox.onKeyDown(event)
    event.preventDefault()
    if (isChoice) choose(listbox.active, how)
    else onLeave()
  }
  return (
    <Field className="person-finder">
      <Label htmlFor={id}>
        {labelOf(room, mode, item)}
        <Keys keys={mode === 'recusal' ? 'F4' : 'F2'} />
      </Label>
      <Input
        ref={field}
        id={id}
        {...comboboxAttributes(listbox, hits.length > 0)}
        autoComplete="off"
        value={query}
        onFocus={() => finding ?? onFinding({ mode, query: '' })}
        onChange={(event) => onFinding({ mode, query: event.target.value })}
        onBlur={() => query === '' && onFinding(null)}
        onKeyDown={onKeyDown}
      />
      <Help finding={finding} hits={hits.length} />
      <Hits room={room} item={item} mode={mode} hits={hits} listbox={listbox} onChoose={choose} />
    </Field>
  )
}

/** Shift Enter is another time, or grounds too; F2 once more, with someone found, is the other way of taking part. */
function chosenBy({ key, shiftKey }: KeyboardEvent, mode: FinderMode): Chosen | null {
  if (key === 'Enter' && shiftKey) return 'otherwise'
  return key === 'F2' && mode === 'presence' ? 'otherMode' : null
}

function useFocusWhen(mode: FinderMode | undefined) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (mode) field.current?.focus()
  }, [mode])
  return field
}

function labelOf({ meeting }: Room, mode: FinderMode, item: RoomItem | undefined): string {
  if (mode === 'recusal' && item) return fill(texts.findRecusal, { item: itemName(item) })
  return meeting.status === 'closed' ? texts.find : texts.findPresence
}

type HitsProps = Pick<Props, 'room' | 'item'> &
  Readonly<{
    mode: FinderMode
    hits: readonly Attendee[]
    listbox: Listbox
    onChoose: (index: number, how: Chosen) => void
  }>

function Hits({ room, item, mode, hits, listbox, onChoose }: HitsProps) {
  return (
    <div role="listbox" id={listbox.listId} aria-label={texts.find} hidden={hits.length === 0} className="finder-hits">
      {hits.map((attendee, index) => (
        <ListboxOption
          key={attendee.id}
          {...{ listbox, index }}
          onChoose={(at, event) => onChoose(at, event.shiftKey ? 'otherwise' : 'now')}
        >
          <span>{attendee.name}</span>
          <small>
            {consequence(room, item, mode, attendee)}
            {index === listbox.active && canChangeMode(room, mode) && <OtherMode room={room} attendee={attendee} />}
          </small>
        </ListboxOption>
      ))}
    </div>
  )
}

const canChangeMode = ({ meeting }: Room, mode: FinderMode): boolean =>
  mode === 'presence' && meeting.status !== 'closed'

/** The key that lets the one found go over to the screen or to the room. */
function OtherMode({ room, attendee }: Readonly<{ room: Room; attendee: Attendee }>) {
  const text = isHere(room, attendee) ? words.goesOver : words.comes
  return (
    <span className="other-mode">
      <Keys keys="F2" /> {text[otherMode(room, attendee)]}
    </span>
  )
}

function Help({ finding, hits }: { finding: Finding | null; hits: number }) {
  if (finding === null) return null
  const query = finding.query.trim()
  if (query !== '' && hits === 0) return <p role="status">{fill(texts.noHits, { query })}</p>
  return <p>{finding.mode === 'recusal' ? texts.recuseHelp : texts.findHelp}</p>
}

/** What Enter will do, said before it is done. */
function consequence(room: Room, item: RoomItem | undefined, mode: FinderMode, attendee: Attendee): string {
  if (mode === 'recusal' && item)
    return isRecused(room.attendance, attendee.id, item.id) ? texts.willUnrecuse : texts.willRecuse
  if (room.meeting.status === 'closed') return texts.willOpen
  return isHere(room, attendee) ? texts.willLeave : texts.willArrive
}
