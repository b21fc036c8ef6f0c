import { useState } from 'react'
import type { Attendee } from '../../../shared/attendance.ts'
import { statementKinds, type Statement } from '../../../shared/deliberation.ts'
import { common } from '../../../shared/texts/common.ts'
import { deliberation } from '../../../shared/texts/deliberation.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act, useMessages } from '../../messages.ts'
import { AttendeePicker } from './AttendeePicker.tsx'
import { RemoveEntry } from '../RemoveEntry.tsx'

const texts = deliberation.statementForm

type Props = Readonly<{
  itemId: string
  people: readonly Attendee[]
  statement: Statement | null
  /** Called with a new one, whose words are to be written next. */
  onAdded: (id: string) => void
  onClose: () => void
}>

/** Who has something to the minutes, and whether it is a dissent. */
export function StatementForm({ itemId, people, statement, onAdded, onClose }: Props) {
  const [attendeeId, setAttendee] = useState(statement?.attendeeId ?? null)
  const [kind, setKind] = useState(statement?.kind ?? 'statement')
  const submit = async () => {
    if (attendeeId === null) return useMessages.getState().show('error', texts.missing)
    if (statement) return change(statement, attendeeId, kind)
    const added = await act(() => call('deliberation.state', { itemId, attendeeId, kind }), texts.added)
    if (added) onAdded(added.id)
    return added
  }
  return (
    <InlineForm
      title={statement ? texts.change : texts.title}
      submit={statement ? common.save : texts.submit}
      onSubmit={submit}
      onClose={onClose}
      extra={
        statement && (
          <RemoveEntry
            remove={() => call('deliberation.removeStatement', { id: statement.id })}
            done={texts.removed}
            onClose={onClose}
          />
        )
      }
    >
      <AttendeePicker
        label={texts.who}
        help={texts.whoHelp}
        people={people}
        value={attendeeId}
        onChange={setAttendee}
      />
      <Choice label={texts.kind} value={kind} options={statementKinds} names={texts.kinds} onChange={setKind} />
    </InlineForm>
  )
}

const change = ({ id }: Statement, attendeeId: string, kind: Statement['kind']) =>
  act(async () => {
    await call('deliberation.changeStatement', { id, attendeeId, kind })
    return true
  }, texts.changed)
