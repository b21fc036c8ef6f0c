import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import { hasQuorum, members, others, type Attendee } from '../../shared/attendance.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { itemName } from './names.ts'
import { PersonFinder, type FinderMode, type Finding } from './PersonFinder.tsx'
import { PersonRow } from './PersonRow.tsx'
import { comeOrGo, countPresent, factsOf, recuseOrNot } from './presence.ts'
import { tooFewWords, type PresenceView } from './presence-words.ts'

const texts = roomTexts.people

/** Lets the keys F2 and F4 reach the list from anywhere. */
export type PeopleHandle = Readonly<{ find: (mode: FinderMode) => void }>

type Props = Readonly<{ room: Room; item: RoomItem | undefined; handle: Ref<PeopleHandle> }>

/** Who is there, from when to when, and how many that makes. */
export function PeopleColumn({ room, item, handle }: Props) {
  const [finding, setFinding] = useState<Finding | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const cameFrom = useRef<Element | null>(null)
  useImperativeHandle(handle, () => ({
    find: (mode) => {
      if (finding === null) cameFrom.current = document.activeElement
      setFinding({ mode, query: '' })
    },
  }))
  const goBack = () => {
    setFinding(null)
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus()
    cameFrom.current = null
  }
  const putRight = ({ id }: Attendee) => {
    setFinding(null)
    setOpenId(id)
  }
  const choose = async (attendee: Attendee, isOtherwise: boolean) => {
    const recusedFrom = finding?.mode === 'recusal' ? item : undefined
    if (!recusedFrom && (isOtherwise || room.meeting.status === 'closed')) return putRight(attendee)
    // Before it is stored, so that what is typed for the next one meanwhile stands.
    goBack()
    await (recusedFrom ? recuseOrNot(room, attendee, recusedFrom) : comeOrGo(room, attendee))
  }
  const close = () => {
    setOpenId(null)
    goBack()
  }
  return (
    <aside className="room-people" aria-label={texts.title}>
      <PeopleHead room={room} item={item} />
      <PersonFinder
        room={room}
        item={item}
        finding={finding}
        onFinding={setFinding}
        onChoose={choose}
        onLeave={goBack}
      />
      <People room={room} item={item} openId={openId} onOpen={setOpenId} onClose={close} />
    </aside>
  )
}

function PeopleHead({ room, item }: Pick<Props, 'room' | 'item'>) {
  const { present, physical, remote } = countPresent(room, item)
  const { attendance } = room
  const isFew = attendance.presences.length > 0 && item && !hasQuorum(factsOf(room), item.id)
  return (
    <header className="people-head">
      <h2>{fill(texts.count, { present, filled: members(attendance).length })}</h2>
      {attendance.presences.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <p>
          {fill(texts.physical, { count: physical })}
          {remote > 0 && `, ${fill(texts.remote, { count: remote })}`}
        </p>
      )}
      {isFew && <p className="few">{tooFewWords(attendance)}</p>}
      {isFew && attendance.quorum.note !== '' && <p>{attendance.quorum.note}</p>}
    </header>
  )
}

type PeopleProps = Readonly<{
  room: Room
  item: RoomItem | undefined
  openId: string | null
  onOpen: (id: string | null) => void
  onClose: () => void
}>

function People(props: PeopleProps) {
  const { attendance, items, meeting } = props.room
  const names = new Map(items.map((item) => [item.id, itemName(item)]))
  const view: PresenceView = {
    facts: factsOf(props.room),
    nameOf: (itemId) => names.get(itemId) ?? '',
    status: meeting.status,
  }
  return (
    <>
      <Group {...props} view={view} title={texts.members} people={members(attendance)} />
      <Group {...props} view={view} title={texts.others} people={others(attendance)} />
    </>
  )
}

type GroupProps = PeopleProps & Readonly<{ view: PresenceView; title: string; people: readonly Attendee[] }>

function Group({ room, item, openId, onOpen, onClose, view, title, people }: GroupProps) {
  if (people.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="people">
        {people.map((attendee) => (
          <PersonRow
            key={attendee.id}
            room={room}
            item={item}
            attendee={attendee}
            view={view}
            isOpen={openId === attendee.id}
            onToggle={() => (openId === attendee.id ? onClose() : onOpen(attendee.id))}
            onClose={onClose}
          />
        ))}
      </ul>
    </section>
  )
}
