import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { MinutesModel } from '../../../../shared/documents.ts'
import { fill } from '../../../../shared/texts/index.ts'
import { minutesReview } from '../../../../shared/texts/minutes-review.ts'
import { call } from '../../../api.ts'
import { flushWhole } from '../../../autosave.ts'
import { InlineForm } from '../../../components/InlineForm.tsx'
import { sayDone } from '../../../messages.ts'
import { writeToFolder } from '../../../write-to-folder.ts'

const texts = minutesReview.send

type Props = Readonly<{ meetingId: string; model: MinutesModel; onClose: () => void }>

/** To whom; the leader of the meeting unless someone else is named. */
export function SendReview({ meetingId, model, onClose }: Props) {
  const leader = model.attendance.attendees.find(({ role }) => role === 'chair')
  const [name, setName] = useState(leader?.name ?? '')
  const send = () =>
    writeToFolder(async (folder) => {
      await flushWhole()
      const personId = leader?.name === name.trim() ? leader.personId : null
      const { id: reviewId } = await call('minutesReview.send', { meetingId, personId, name })
      await call('minutesReview.writeFile', { reviewId, folder })
      const [review] = await call('minutesReview.list', { meetingId })
      await sayDone(fill(texts.done, { name: name.trim(), version: review?.sequence ?? '' }))
      return reviewId
    })
  return (
    <InlineForm title={texts.title} submit={texts.submit} onSubmit={send} onClose={onClose}>
      <Textfield label={texts.who} required value={name} onChange={(event) => setName(event.target.value)} />
    </InlineForm>
  )
}
