import { Button, Textfield } from '@digdir/designsystemet-react'
import { ClockDashedIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { RoomItem } from '../../shared/room.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { useCommands } from '../components/commands.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'

const texts = roomCourse.times

/** Puts right when the item was taken up and finished, as easily as it was stamped. */
export function ItemTimes({ item, isCurrent }: { item: RoomItem; isCurrent: boolean }) {
  const [isOpen, setOpen] = useState(false)
  useCommands(roomTexts.place, [{ text: texts.openItem, run: () => setOpen(true) }])
  if (isOpen) return <TimesForm item={item} isCurrent={isCurrent} onClose={() => setOpen(false)} />
  return (
    <Button variant="tertiary" className="item-times-button" onClick={() => setOpen(true)}>
      <ClockDashedIcon aria-hidden />
      {texts.open}
    </Button>
  )
}

type Props = Readonly<{ item: RoomItem; isCurrent: boolean; onClose: () => void }>

function TimesForm({ item, isCurrent, onClose }: Props) {
  const [startedAt, setStarted] = useState(item.startedAt ?? '')
  const [endedAt, setEnded] = useState(item.endedAt ?? '')
  const save = () =>
    act(async () => {
      await call('room.correctTimes', { itemId: item.id, startedAt: startedAt || null, endedAt: endedAt || null })
      return true
    }, texts.done)
  return (
    <InlineForm title={texts.title} submit={texts.save} onSubmit={save} onClose={onClose}>
      <Textfield
        type="time"
        label={texts.from}
        value={startedAt}
        required={isCurrent}
        onChange={(event) => setStarted(event.target.value)}
      />
      {!isCurrent && (
        <Textfield type="time" label={texts.to} value={endedAt} onChange={(event) => setEnded(event.target.value)} />
      )}
    </InlineForm>
  )
}
