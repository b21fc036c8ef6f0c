import { useCallback, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import { isEnough, isRecused, members, others, type Attendee } from '../../shared/attendance.ts'
import { quorumNote } from '../../shared/attendance-text.ts'
import { memberTotal } from '../../shared/attendance-lists.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { itemName } from './names.ts'
import { PersonFinder, type Chosen, type FinderMode, type Finding } from './PersonFinder.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { PersonRow } from './PersonRow.tsx'
import { changeMode, comeOrGo, recuseOrNot } from './presence.ts'
import { countPresent, factsOf, rowState } from './presence-view.ts'
import { presenceWords, tooFewWords, type PresenceView } from './presence-words.ts'

const texts = roomTexts.people

/** Lets the keys F2 and F4 reach the list from anywhere. */
export type PeopleHandle = Readonly<{ find: (mode: FinderMode) => void }>

type Props = Readonly<{ room: Room; item: RoomItem | undefined; handle: Ref<PeopleHandle> }>

/** Whose panel is open, and the item whose grounds of recusal are to be written there. */
type Open = Readonly<{ id: string; recusedFrom: string | null }>

/** Who is there, from when to when, and how many that makes. */
export function PeopleColumn({ room, item, handle }: Props) {
  const [finding, setFinding] = useState<Finding | null>(null)
  const [open, setOpen] = useState<Open | null>(null)
  const cameFrom = useRef<Element | null>(null)
  useImperativeHandle(handle, () => ({
    find: (mode) => {
      if (finding === null) cameFrom.current = document.activeElement
      setFinding({ mode, query: '' })
    },
  }))
  const goBack = useCallback(() => {
    setFinding(null)
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
    cameFrom.current = null
  }, [])
  const putRight = ({ id }: Attendee, recusedFrom: RoomItem | null = null) => {
    setFinding(null)
    setOpen({ id, recusedFrom: recusedFrom?.id ?? null })
  }
  const recuseWithGrounds = async (attendee: Attendee, from: RoomItem) => {
    const isOut = isRecused(room.attendance, attendee.id, from.id) || (await recuseOrNot(room, attendee, from))
    if (isOut) putRight(attendee, from)
    else goBack()
  }
  const choose = async (attendee: Attendee, how: Chosen) => {
    const recusedFrom = finding?.mode === 'recusal' ? item : undefined
    if (recusedFrom && how === 'otherwise') return recuseWithGrounds(attendee, recusedFrom)
    const isClosed = room.meeting.status === 'closed'
    if (!recusedFrom && (how === 'otherwise' || isClosed)) return putRight(attendee)
    // Before it is stored, so that what is typed for the next one meanwhile stands.
    goBack()
    if (recusedFrom) await recuseOrNot(room, attendee, recusedFrom)
    else await (how === 'otherMode' ? changeMode(room, attendee) : comeOrGo(room, attendee))
  }
  const close = useCallback(() => {
    setOpen(null)
    goBack()
  }, [goBack])
  const toggle = useCallback((id: string) => setOpen((now) => (now?.id === id ? null : { id, recusedFrom: null })), [])
  return (
    <aside className="room-people" aria-label={texts.title}>
      <PeopleHead room={room} item={item} />
      <PersonFinder {...{ room, item, finding }} onFinding={setFinding} onChoose={choose} onLeave={goBack} />
      <People {...{ room, item, open }} onToggle={toggle} onClose={close} />
    </aside>
  )
}

function PeopleHead({ room, item }: Pick<Props, 'room' | 'item'>) {
  const { present, physical, remote } = countPresent(room, item)
  const { attendance } = room
  const isRegistered = attendance.presences.length > 0
  return (
    <header className="people-head">
      <h2>{fill(texts.count, { present, filled: memberTotal(attendance).total })}</h2>
      {isRegistered ? (
        <p>
          {fill(texts.physical, { count: physical })}
          {remote > 0 && `, ${fill(texts.remote, { count: remote })}`}
        </p>
      ) : (
        <p>{texts.none}</p>
      )}
      {isRegistered && attendance.seats > 0 && (
        <p>{quorumNote({ language: interfaceLanguage, attendance: factsOf(room) }, present)}</p>
      )}
      {isRegistered && !isEnough(attendance, present) && <TooFew room={room} />}
    </header>
  )
}

/** Informs and stops nothing; it is read out when it comes. */
function TooFew({ room: { attendance } }: Pick<Props, 'room'>) {
  return (
    <div role="status">
      <p className="few">{tooFewWords(attendance)}</p>
      {attendance.quorum.note !== '' && <p>{attendance.quorum.note}</p>}
    </div>
  )
}

type PeopleProps = Readonly<{
  room: Room
  item: RoomItem | undefined
  open: Open | null
  onToggle: (id: string) => void
  onClose: () => void
}>

function People(props: PeopleProps) {
  const { attendance } = props.room
  const view = useView(props.room)
  return (
    <>
      <Group {...props} view={view} title={texts.members} people={members(attendance)} />
      <Group {...props} view={view} title={texts.others} people={others(attendance)} />
    </>
  )
}

function useView(room: Room): PresenceView {
  return useMemo(() => {
    const names = new Map(room.items.map((item) => [item.id, itemName(item)]))
    return { facts: factsOf(room), nameOf: (itemId) => names.get(itemId) ?? '', status: room.meeting.status }
  }, [room])
}

type GroupProps = PeopleProps & Readonly<{ view: PresenceView; title: string; people: readonly Attendee[] }>

function Group({ room, item, open, onToggle, onClose, view, title, people }: GroupProps) {
  if (people.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="people">
        {people.map((attendee) => {
          const { id, name, role } = attendee
          const isOpen = open?.id === id
          const words = presenceWords(view, attendee)
          return (
            <PersonRow
              key={id}
              {...{ id, name, role, words, isOpen }}
              state={rowState(room, item, attendee)}
              onToggle={onToggle}
            >
              {isOpen && <PersonPanel {...{ room, item, attendee, view, onClose }} recusedFrom={open.recusedFrom} />}
            </PersonRow>
          )
        })}
      </ul>
    </section>
  )
}
