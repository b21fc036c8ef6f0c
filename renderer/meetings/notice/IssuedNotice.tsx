import { Heading } from '@digdir/designsystemet-react'
import { clockText, longDate } from '../../../shared/dates.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import type { Notice } from '../../../shared/notices.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { useFocusOnArrival } from '../../components/PageHeading.tsx'
import { dayOf, timeOf } from '../../components/format.ts'
import { ExportWord } from './ExportWord.tsx'

const texts = noticeTexts.issued

/** Which version was sent, when and by whom, and its documents. */
export function IssuedNotice({ meeting, notices }: { meeting: MeetingSummary; notices: readonly Notice[] }) {
  const heading = useFocusOnArrival()
  return (
    <section className="panel" aria-labelledby="sent">
      <Heading level={2} data-size="2xs" id="sent" ref={heading} tabIndex={-1}>
        {texts.title}
      </Heading>
      {notices.map((notice) => (
        <dl key={notice.id} className="facts">
          <dt>{texts.version}</dt>
          <dd>{notice.version}</dd>
          <dt>{texts.when}</dt>
          <dd>
            {fill(texts.at, { date: longDate(dayOf(notice.issuedAt)), time: clockText(timeOf(notice.issuedAt)) })}
          </dd>
          <dt>{texts.by}</dt>
          <dd>{notice.model.signedBy || notice.issuedBy}</dd>
        </dl>
      ))}
      <ExportWord meetingId={meeting.id} kinds={['notice', 'casePaper', 'packet']} />
    </section>
  )
}
