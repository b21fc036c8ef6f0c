import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { PaperplaneIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { numbering } from '../../../shared/texts/numbering.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { routes } from '../../routes.ts'
import { holderSentence, TakeOverReleased } from '../../settings/Numbering.tsx'
import { useQuery } from '../../use-query.ts'
import { IssueDialog } from './IssueDialog.tsx'

const texts = noticeTexts.send

/** Sends the notice, after saying what that does. */
export function IssueNotice({ meeting }: { meeting: MeetingSummary }) {
  const [isAsking, setAsking] = useState(false)
  // All this goes away when the notice is sent; what says so gets the focus.
  useFocusHeir('#sent')
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
          <Link className="ds-link" href={routes.completeness(meeting.id)}>
            {texts.toAgenda}
          </Link>
        </Paragraph>
      )}
      {items.some(({ type }) => type === 'case') && <WhoGivesNumbers />}
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
      {isAsking && <IssueDialog order={{ meetingId: meeting.id }} version={1} onClose={() => setAsking(false)} />}
    </section>
  )
}

/** Says so when cases cannot get their numbers here, and takes over when nobody else gives them. */
function WhoGivesNumbers() {
  const holder = useQuery('numbering.holder').data
  if (holder === undefined || holder.deviceName === null) return null
  const { isThisDevice, releasedAt } = holder
  if (isThisDevice && releasedAt === null) return null
  return (
    <>
      <Paragraph>{holderSentence(holder)}</Paragraph>
      {releasedAt === null ? (
        <Link className="ds-link" href={routes.settings()}>
          {numbering.title}
        </Link>
      ) : (
        <TakeOverReleased />
      )}
    </>
  )
}
