import { Button, Dialog, Heading, List, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { PaperplaneIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { fill } from '../../../shared/texts/index.ts'
import { common } from '../../../shared/texts/common.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { act } from '../../messages.ts'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'

const texts = noticeTexts.send

/** Sends the notice, after saying what that does. */
export function IssueNotice({ meeting }: { meeting: MeetingSummary }) {
  const [isAsking, setAsking] = useState(false)
  const items = useQuery('agenda.get', { meetingId: meeting.id }).data?.items ?? []
  const missing = items.filter((item) => item.shortcomings.length > 0).length
  const isEmpty = !items.some((item) => item.type === 'case' || item.type === 'topic')
  return (
    <section className="panel" aria-labelledby="send">
      <Heading level={2} data-size="2xs" id="send">
        {texts.title}
      </Heading>
      <Paragraph>{isEmpty ? texts.empty : texts.ready}</Paragraph>
      {missing > 0 && (
        <Paragraph>
          {missing === 1 ? texts.missingOne : fill(texts.missing, { count: missing })}{' '}
          <Link className="ds-link" href={routes.meeting(meeting.id, 'saksliste')}>
            {texts.toAgenda}
          </Link>
        </Paragraph>
      )}
      {isEmpty ? (
        <Link className="ds-link" href={routes.meeting(meeting.id, 'saksliste')}>
          {texts.goToAgenda}
        </Link>
      ) : (
        <Button onClick={() => setAsking(true)}>
          <PaperplaneIcon aria-hidden />
          {texts.button}
        </Button>
      )}
      {isAsking && <IssueDialog meetingId={meeting.id} onClose={() => setAsking(false)} />}
    </section>
  )
}

function IssueDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const words = noticeTexts.confirm
  const userName = useQuery('workspace.settings').data?.userName ?? ''
  const [typed, setTyped] = useState<string>()
  const signedBy = typed ?? userName
  const send = async () => {
    onClose()
    await act(async () => {
      await flushWhole()
      await call('notices.issue', { meetingId, signedBy })
    }, words.done)
  }
  return (
    <Dialog open onClose={onClose} closeButton={common.close} aria-label={words.title} data-size="sm">
      <form
        className="question"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Heading level={2} data-size="xs">
          {words.title}
        </Heading>
        <Paragraph>{words.cannotUndo}</Paragraph>
        <List.Unordered>
          <List.Item>{words.numbers}</List.Item>
          <List.Item>{words.papers}</List.Item>
          <List.Item>{words.locked}</List.Item>
        </List.Unordered>
        <Textfield label={words.signedBy} value={signedBy} onChange={(event) => setTyped(event.target.value)} />
        <div className="dialog-buttons">
          <Button variant="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit">{words.submit}</Button>
        </div>
      </form>
    </Dialog>
  )
}
