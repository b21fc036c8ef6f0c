import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { useCommands } from '../components/commands.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'
import { useQuery } from '../use-query.ts'

const texts = roomCourse.add
const keys = 'Ctrl+Shift+A'

/** Puts something on the agenda that nobody had planned: a few words, or a case that is ready. */
export function AddItem({ meetingId }: { meetingId: string }) {
  const [isOpen, setOpen] = useState(false)
  useCommands(roomTexts.place, [{ keys, text: texts.open, run: () => setOpen(true) }])
  if (isOpen) return <AddForm meetingId={meetingId} onClose={() => setOpen(false)} />
  return (
    <Button variant="tertiary" aria-keyshortcuts="Control+Shift+A" onClick={() => setOpen(true)}>
      <PlusIcon aria-hidden />
      {texts.open}
    </Button>
  )
}

function AddForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const [title, setTitle] = useState('')
  const [caseId, setCaseId] = useState('')
  const { data: pool = [] } = useQuery('agenda.pool', { meetingId })
  const cases = pool.flatMap(({ entries }) => entries.map((entry) => entry.case))
  const chosen = cases.find(({ id }) => id === caseId)
  const add = () =>
    act(
      async () => {
        await call('room.addItem', chosen ? { meetingId, caseId: chosen.id } : { meetingId, title })
        return true
      },
      fill(texts.done, { title: chosen?.title ?? title }),
    )
  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={add} onClose={onClose}>
      <Textfield
        label={texts.what}
        value={title}
        required={!chosen}
        maxLength={300}
        disabled={chosen !== undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      {cases.length > 0 && (
        <Field>
          <Label>{texts.which}</Label>
          <Select value={caseId} onChange={(event) => setCaseId(event.target.value)}>
            <Select.Option value="">{texts.none}</Select.Option>
            {cases.map((one) => (
              <Select.Option key={one.id} value={one.id}>
                {one.title}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
    </InlineForm>
  )
}
