import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { recusalSettlers, type Attendee, type Recusal } from '../../shared/attendance.ts'
import type { RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { presence as texts } from '../../shared/texts/presence.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { call } from '../api.ts'
import { Choice } from '../components/Choice.tsx'
import { act } from '../messages.ts'
import { capitalised, itemName } from './names.ts'

type Props = Readonly<{
  attendee: Attendee
  recusal: Recusal
  item: RoomItem
  /** One came to write the grounds, so the cursor goes there. */
  isFirst: boolean
  onDone: () => void
}>

/** The words the minutes say of a recusal; none are required. */
export function RecusalForm({ attendee: { id: attendeeId, name }, recusal, item, isFirst, onDone }: Props) {
  const field = useCursorWhen(isFirst)
  const [grounds, setGrounds] = useState(recusal.grounds)
  const [settledBy, setSettledBy] = useState(recusal.settledBy)
  const values = { name, item: itemName(item) }
  const about = { attendeeId, itemId: item.id }
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const isSaved = await act(
      async () => {
        await call('attendance.changeRecusal', { ...about, grounds, settledBy })
        return true
      },
      fill(texts.recusal.changed, values),
    )
    if (isSaved) onDone()
  }
  const withdraw = () =>
    act(() => call('attendance.withdrawRecusal', about), fill(roomTexts.people.recusalWithdrawn, values))
  return (
    <form className="recusal" onSubmit={save} aria-label={fill(texts.recusal.title, values)}>
      <p>{capitalised(fill(roomTexts.people.recused, values))}</p>
      <Textfield
        ref={field}
        label={texts.recusal.grounds}
        description={texts.recusal.groundsHelp}
        value={grounds}
        onChange={(event) => setGrounds(event.target.value)}
      />
      <Choice
        label={texts.recusal.settledBy}
        value={settledBy}
        options={recusalSettlers}
        names={texts.recusal.settlers}
        onChange={setSettledBy}
      />
      <div className="form-buttons">
        <Button type="submit" variant="secondary">
          {texts.recusal.save}
        </Button>
        <Button variant="tertiary" data-color="danger" onClick={withdraw}>
          {fill(roomTexts.presence.unrecuse, values)}
        </Button>
      </div>
    </form>
  )
}

function useCursorWhen(isFirst: boolean) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  return field
}
