import { memo, type ReactNode } from 'react'
import { ChevronDownIcon } from '@navikt/aksel-icons'
import type { Attendee } from '../../shared/attendance.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import type { RowState } from './presence-view.ts'

const texts = roomTexts.people

type Props = Readonly<{
  id: string
  name: string
  role: Attendee['role']
  /** How the person takes part. */
  words: string
  state: RowState
  isOpen: boolean
  onToggle: (id: string) => void
  /** What is registered, while the row is open; false while it is not. */
  children: ReactNode
}>

/**
 * One person: name and presence in words; opens to put things right. Drawn again only when something it says has
 * changed, for a meeting of sixty is read anew at every word of the note.
 */
export const PersonRow = memo(function Row({ id, name, role, words, state, isOpen, onToggle, children }: Props) {
  return (
    <li data-presence={state}>
      <button type="button" className="person" aria-expanded={isOpen} onClick={() => onToggle(id)}>
        <span className="person-line">
          <span className="person-name">
            {name}
            <Duty role={role} />
          </span>
          <span className="person-presence">{words}</span>
        </span>
        <ChevronDownIcon title={texts.edit} />
      </button>
      {children}
    </li>
  )
})

function Duty({ role }: Pick<Props, 'role'>) {
  if (role !== 'chair' && role !== 'deputyChair' && role !== 'guest') return null
  return <small> {fill(texts.duty, { role: texts[role] })}</small>
}
