import type { NoticeModel } from '../../../shared/documents.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import type { Notice } from '../../../shared/notices.ts'
import { noticeTexts as texts } from '../../../shared/texts/notice.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useQuery } from '../../use-query.ts'
import { CalledPeople } from './CalledPeople.tsx'
import { IssueNotice } from './IssueNotice.tsx'
import { IssuedNotice } from './IssuedNotice.tsx'
import { NoticePreview } from './NoticePreview.tsx'

/** Where the notice is looked through, absence and guests are registered, and the notice is sent. */
export function NoticeStep({ meeting }: { meeting: MeetingSummary }) {
  const notices = useQuery('notices.list', { meetingId: meeting.id })
  const preview = useQuery('notices.preview', { meetingId: meeting.id })
  return (
    <Loaded query={notices}>
      {(issued) => (
        <Loaded query={preview}>
          {(model) => <NoticeAndPeople meeting={meeting} notices={issued} model={model} />}
        </Loaded>
      )}
    </Loaded>
  )
}

type Props = Readonly<{ meeting: MeetingSummary; notices: readonly Notice[]; model: NoticeModel }>

function NoticeAndPeople({ meeting, notices, model }: Props) {
  return (
    <div className="notice-step">
      <section aria-label={notices.length === 0 ? texts.preview : texts.sentAs}>
        <p className="sheet-label">{notices.length === 0 ? texts.preview : texts.sentAs}</p>
        <NoticePreview model={model} />
      </section>
      <div className="notice-side" data-size="sm">
        {notices.length === 0 ? (
          <IssueNotice meeting={meeting} />
        ) : (
          <IssuedNotice meeting={meeting} notices={notices} />
        )}
        <CalledPeople meeting={meeting} />
      </div>
    </div>
  )
}
