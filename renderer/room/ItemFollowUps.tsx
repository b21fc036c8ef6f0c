import { Button } from '@digdir/designsystemet-react'
import { PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import { useCallback, useEffect, useState } from 'react'
import { shortDate } from '../../shared/dates.ts'
import type { FollowUp } from '../../shared/follow-ups.ts'
import type { RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room } from '../../shared/texts/room.ts'
import { useCommands } from '../components/commands.ts'
import { Keys } from '../components/Keys.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'

const texts = room.followUps

/** Stands for the one that is being written for the first time. */
const newOne = 'new'

type Props = Readonly<{ item: RoomItem; followUps: readonly FollowUp[] }>

/** Who is to do what after this item. */
export function ItemFollowUps({ item, followUps }: Props) {
  const [editing, setEditing] = useState<string | null>(null)
  const own = followUps.filter(({ itemId }) => itemId === item.id)
  const write = useCallback(() => setEditing(newOne), [])
  useCommands(room.place, [{ keys: 'Ctrl+Enter', text: texts.add, run: write }])
  useBeforeEditors(write)
  const close = () => setEditing(null)
  return (
    <div className="follow-ups">
      <h3>{texts.title}</h3>
      {own.length > 0 && (
        <ul>
          {own.map((followUp) => (
            <li key={followUp.id}>
              {editing === followUp.id ? (
                <FollowUpForm itemId={item.id} followUp={followUp} onClose={close} />
              ) : (
                <FollowUpLine followUp={followUp} onEdit={() => setEditing(followUp.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {editing === newOne ? (
        <FollowUpForm itemId={item.id} followUp={null} onClose={close} />
      ) : (
        <Button variant="tertiary" aria-keyshortcuts="Control+Enter" onClick={() => setEditing(newOne)}>
          <PlusIcon aria-hidden />
          {texts.add} <Keys keys="Ctrl+Enter" />
        </Button>
      )}
    </div>
  )
}

/** In rich text Ctrl Enter would break the line; here it means a follow-up, wherever one writes. */
function useBeforeEditors(write: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInText = event.target instanceof HTMLElement && event.target.isContentEditable
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isInText) return
      event.preventDefault()
      event.stopPropagation()
      write()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [write])
}

function FollowUpLine({ followUp, onEdit }: { followUp: FollowUp; onEdit: () => void }) {
  const { text, responsibleName, dueOn } = followUp
  const due = dueOn === null ? texts.noDue : fill(texts.dueBy, { date: shortDate(dueOn) })
  return (
    <>
      <span>
        {text}
        <small>{[responsibleName ?? texts.nobody, due].join(', ')}</small>
      </span>
      <Button icon variant="tertiary" aria-label={fill(texts.edit, { text })} onClick={onEdit}>
        <PencilIcon aria-hidden />
      </Button>
    </>
  )
}
