import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Attachment } from '../../../shared/attachments.ts'
import { accessLevels } from '../../../shared/cases.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { common } from '../../../shared/texts/common.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

type Props = Readonly<{ attachment: Attachment; onClose: () => void }>

/** Title and access of one attachment, where it stands. */
export function EditAttachment({ attachment: { id, number, ...given }, onClose }: Props) {
  const [title, setTitle] = useState(given.title)
  const [accessLevel, setAccessLevel] = useState(given.accessLevel)
  const save = () =>
    act(async () => {
      await call('attachments.update', { id, title, accessLevel })
      return true
    }, texts.edited)
  return (
    <InlineForm title={fill(texts.edit, { number })} submit={common.save} onSubmit={save} onClose={onClose}>
      <Textfield
        label={texts.fields.title}
        value={title}
        required
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Choice
        label={texts.fields.access}
        value={accessLevel}
        options={accessLevels}
        names={texts.accessLevels}
        onChange={setAccessLevel}
      />
    </InlineForm>
  )
}
