import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Attendee } from '../../../shared/attendance.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

const texts = noticeVersions.absent

type Props = Readonly<{ attendees: readonly Attendee[]; onClose: () => void }>

/** Absence of several, announced by one: no reason, and one act to take back. */
export function SeveralAbsent({ attendees, onClose }: Props) {
  const [absent, setAbsent] = useState<readonly string[]>([])
  const [registeredBy, setBy] = useState('')
  const [isMissing, setMissing] = useState(false)
  const toggle = (id: string) => setAbsent(absent.includes(id) ? absent.filter((one) => one !== id) : [...absent, id])
  const save = async () => {
    setMissing(absent.length === 0)
    if (absent.length === 0) return undefined
    return act(
      async () => {
        await call('attendance.registerApologies', { attendeeIds: [...absent], registeredBy })
        return true
      },
      fill(texts.done, { count: absent.length }),
    )
  }
  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={save} onClose={onClose}>
      <Fieldset>
        <Fieldset.Legend>{texts.who}</Fieldset.Legend>
        {attendees.map(({ id, name }) => (
          <Checkbox key={id} label={name} value={id} checked={absent.includes(id)} onChange={() => toggle(id)} />
        ))}
      </Fieldset>
      {isMissing && absent.length === 0 && <ValidationMessage>{texts.missing}</ValidationMessage>}
      <Textfield
        label={noticeTexts.people.by}
        description={noticeTexts.people.byHelp}
        value={registeredBy}
        onChange={(event) => setBy(event.target.value)}
      />
    </InlineForm>
  )
}
