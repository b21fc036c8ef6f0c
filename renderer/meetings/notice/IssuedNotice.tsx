import { Button, Heading } from '@digdir/designsystemet-react'
import { clockText, shortDate } from '../../../shared/dates.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import type { Notice } from '../../../shared/notices.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { useFocusOnArrival } from '../../components/PageHeading.tsx'
import { dayOf, timeOf } from '../../components/format.ts'
import { ExportWord } from './ExportWord.tsx'
import type { Shown } from './shown.ts'

const texts = noticeVersions.sent

type Props = Readonly<{
  meeting: MeetingSummary
  notices: readonly Notice[]
  onShow: (shown: Shown) => void
}>

/** Which versions were sent, when and by whom, each to be read as it was sent, and the documents of the latest. */
export function IssuedNotice({ meeting, notices, onShow }: Props) {
  const heading = useFocusOnArrival()
  const isChanged = (notices[0]?.version ?? 0) > 1
  return (
    <section className="panel" aria-labelledby="sent">
      <Heading level={2} data-size="2xs" id="sent" ref={heading} tabIndex={-1}>
        {texts.title}
      </Heading>
      <ul className="notice-versions" aria-label={texts.versions}>
        {notices.map((notice) => (
          <Version key={notice.id} notice={notice} onShow={onShow} />
        ))}
      </ul>
      <ExportWord
        meetingId={meeting.id}
        kinds={['notice', ...(isChanged ? (['supplement'] as const) : []), 'casePaper', 'packet']}
      />
    </section>
  )
}

function Version({ notice, onShow }: { notice: Notice; onShow: Props['onShow'] }) {
  const { version, issuedAt, issuedBy, model } = notice
  const when = { date: shortDate(dayOf(issuedAt)), time: clockText(timeOf(issuedAt)) }
  return (
    <li>
      <span>
        <strong>{fill(texts.version, { version })}</strong>
        <small>{fill(texts.when, { ...when, name: model.signedBy || issuedBy })}</small>
      </span>
      <span className="row-buttons">
        <Button
          variant="tertiary"
          aria-label={fill(texts.show, { version })}
          onClick={() => onShow({ version, isOnlyChanges: false })}
        >
          {texts.read}
        </Button>
        {version > 1 && (
          <Button
            variant="tertiary"
            aria-label={fill(texts.showChanges, { version })}
            onClick={() => onShow({ version, isOnlyChanges: true })}
          >
            {texts.changes}
          </Button>
        )}
      </span>
    </li>
  )
}
