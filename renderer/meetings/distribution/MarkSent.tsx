import { Button, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState, type SubmitEvent } from 'react'
import type { DistributedKind, Recipient } from '../../../shared/distribution.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { call } from '../../api.ts'
import { today } from '../../components/today.ts'
import { act } from '../../messages.ts'

const texts = noticeVersions.distribution

type Props = Readonly<{
  meetingId: string
  kind: DistributedKind
  recipients: readonly Recipient[]
  onDone: () => void
}>

/** Notes that the newest version was sent to those chosen, when and how. */
export function MarkSent({ meetingId, kind, recipients, onDone }: Props) {
  const [sentOn, setSentOn] = useState(today)
  const [channel, setChannel] = useState<string>(texts.channels.email)
  const [isMissing, setMissing] = useState(false)
  const channelsId = useId()
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(recipients.length === 0)
    if (recipients.length === 0) return
    const to = recipients.map(({ personId, name, address }) => ({ personId, name, address }))
    const words = fill(texts.marked, { count: recipients.length })
    const done = await act(
      () => call('distribution.record', { meetingId, kind, recipients: to, sentOn, channel }),
      words,
    )
    if (done) onDone()
  }
  return (
    <form className="mark-sent" onSubmit={(event) => void save(event)}>
      <Textfield type="date" label={texts.sentOn} value={sentOn} onChange={(event) => setSentOn(event.target.value)} />
      <Textfield
        label={texts.channel}
        value={channel}
        list={channelsId}
        maxLength={100}
        onChange={(event) => setChannel(event.target.value)}
      />
      <datalist id={channelsId}>
        {Object.values(texts.channels).map((known) => (
          <option key={known}>{known}</option>
        ))}
      </datalist>
      <Button type="submit" variant="secondary">
        {texts.mark}
      </Button>
      <div role="alert">
        {isMissing && recipients.length === 0 && <ValidationMessage>{texts.markMissing}</ValidationMessage>}
      </div>
    </form>
  )
}
