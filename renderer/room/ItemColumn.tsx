import { Button, Details } from '@digdir/designsystemet-react'
import { isTreated } from '../../shared/agenda.ts'
import { isEmptyContent } from '../../shared/content.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { resultWord } from '../../shared/minutes-text.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import type { Room, RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { Keys } from '../components/Keys.tsx'
import { ContentView } from '../editor/ContentView.tsx'
import { useQuery } from '../use-query.ts'
import { Advice } from './Advice.tsx'
import { DeliberationArea } from './deliberation/DeliberationArea.tsx'
import { EarlierMinutes } from './EarlierMinutes.tsx'
import { ItemFollowUps } from './ItemFollowUps.tsx'
import { ItemHead } from './ItemHead.tsx'
import { capitalised, itemName } from './names.ts'
import { Note } from './Note.tsx'
import { OfferedPhrases } from './phrases/OfferedPhrases.tsx'
import { RoomPhrases } from './phrases/PhrasePicker.tsx'
import { PrivateNote } from './PrivateNote.tsx'
import { Proposal } from './Proposal.tsx'
import { TooFewAtItem } from './TooFew.tsx'
import type { RoomPlace } from './use-room.ts'

const texts = roomTexts.item

type Props = Readonly<{ room: Room; item: RoomItem; place: RoomPlace }>

/** The item on the screen: what is proposed, what is said, what is advised, and who does what. */
export function ItemColumn({ room, item, place }: Props) {
  const canWrite = room.meeting.status !== 'issued'
  return (
    <section className="room-item" aria-label={`${itemName(item)} ${item.title}`}>
      <ItemHead room={room} item={item} place={place} />
      <TooFewAtItem room={room} item={item} />
      {item.minutesOfId !== null && <EarlierMinutes meetingId={item.minutesOfId} />}
      <Elsewhere room={room} item={item} place={place} />
      <Proposal item={item} />
      {canWrite && <DeliberationArea room={room} item={item} />}
      {canWrite ? <Note item={item} /> : <p className="quiet">{texts.writeLater}</p>}
      <PrivateNote item={item} />
      {canWrite && (
        <Advice item={item} label={adviceLabel(room.meeting, item)} language={room.meeting.language}>
          <OfferedPhrases room={room} item={item} />
        </Advice>
      )}
      {canWrite && <ItemFollowUps item={item} followUps={room.followUps} />}
      {item.type === 'case' && <Paper item={item} />}
      <Ways place={place} items={room.items} />
      <RoomPhrases room={room} item={item} />
    </section>
  )
}

/**
 * «Råd» in a council, «Innstilling» in a body that prepares, and what is to be changed where minutes are approved; the field
 * is labelled in the language of the interface.
 */
const adviceLabel = ({ bodyKind }: MeetingSummary, { type }: RoomItem): string =>
  type === 'approveMinutes' ? roomCourse.earlier.changes : capitalised(resultWord(bodyKind, interfaceLanguage))

/** One can look anywhere while the meeting goes on; this says where it is, and the way back. */
function Elsewhere({ room, item, place: { current, view, takeUp } }: Props) {
  if (room.meeting.status !== 'inProgress' || !current || current === item) return null
  return (
    <div className="elsewhere" role="status">
      <p>{fill(texts.elsewhere, { item: itemName(current) })}</p>
      <Button variant="secondary" onClick={() => view(current)}>
        {fill(texts.backTo, { item: itemName(current) })}
      </Button>
      <Button variant="tertiary" onClick={() => takeUp(item)}>
        {texts.takeUp}
      </Button>
    </div>
  )
}

/** The rest of the paper, for whoever needs to look something up. */
function Paper({ item }: { item: RoomItem }) {
  const { data: paper = [] } = useQuery('room.paper', { itemId: item.id })
  const rest = paper.filter(({ key, content }) => key !== 'proposal' && !isEmptyContent(content))
  if (rest.length === 0) return null
  return (
    <Details className="quiet-details">
      <Details.Summary>{texts.paper}</Details.Summary>
      <Details.Content>
        {rest.map(({ key, name, content }) => (
          <div key={key}>
            <h3>{name}</h3>
            <ContentView content={content} />
          </div>
        ))}
      </Details.Content>
    </Details>
  )
}

function Ways({ place, items }: { place: RoomPlace; items: readonly RoomItem[] }) {
  const treated = items.filter(isTreated)
  const index = place.viewed ? treated.indexOf(place.viewed) : -1
  return (
    <div className="room-ways">
      {index > 0 && (
        <Button variant="tertiary" aria-keyshortcuts="F8" onClick={place.previous}>
          {texts.previous} <Keys keys="F8" />
        </Button>
      )}
      {index < treated.length - 1 && (
        <Button variant="secondary" className="push-end" aria-keyshortcuts="F9" onClick={place.next}>
          {texts.next} <Keys keys="F9" />
        </Button>
      )}
    </div>
  )
}
