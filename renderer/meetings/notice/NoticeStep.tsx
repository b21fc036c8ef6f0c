import { Checkbox, Field, Label, Select } from '@digdir/designsystemet-react'
import { useId, useRef, useState } from 'react'
import type { NoticeModel } from '../../../shared/documents.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import type { Notice, PendingChanges as Pending } from '../../../shared/notices.ts'
import { noticeTexts as texts } from '../../../shared/texts/notice.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { Loaded } from '../../components/Loading.tsx'
import { DistributionPanel } from '../distribution/DistributionPanel.tsx'
import { useQuery } from '../../use-query.ts'
import { CalledOff } from './CalledOff.tsx'
import { CalledPeople } from './CalledPeople.tsx'
import { IssueNotice } from './IssueNotice.tsx'
import { IssuedNotice } from './IssuedNotice.tsx'
import { NoticePreview } from './NoticePreview.tsx'
import { PendingChanges } from './PendingChanges.tsx'
import { readable, type Readable, type Shown } from './shown.ts'

/** Where the notice is looked through, absence and guests are registered, and the notice and its later versions are sent. */
export function NoticeStep({ meeting }: { meeting: MeetingSummary }) {
  const notices = useQuery('notices.list', { meetingId: meeting.id })
  const preview = useQuery('notices.preview', { meetingId: meeting.id })
  const pending = useQuery('notices.pending', { meetingId: meeting.id })
  return (
    <Loaded query={notices}>
      {(sent) => (
        <Loaded query={pending}>
          {(changes) =>
            sent.length === 0 ? (
              <Loaded query={preview}>{(model) => <BeforeSending meeting={meeting} model={model} />}</Loaded>
            ) : (
              <AfterSending meeting={meeting} notices={sent} pending={changes} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  )
}

function BeforeSending({ meeting, model }: { meeting: MeetingSummary; model: NoticeModel }) {
  return (
    <div className="notice-step">
      <section aria-label={texts.preview}>
        <p className="sheet-label">{texts.preview}</p>
        <NoticePreview model={model} isOnlyChanges={false} />
      </section>
      <div className="notice-side" data-size="sm">
        <IssueNotice meeting={meeting} />
        <CalledPeople meeting={meeting} />
      </div>
    </div>
  )
}

type Props = Readonly<{ meeting: MeetingSummary; notices: readonly Notice[]; pending: Pending }>

function AfterSending({ meeting, notices, pending }: Props) {
  const versions = readable(notices, pending)
  const [wanted, setWanted] = useState<Shown>()
  const sheet = useRef<HTMLElement>(null)
  const chosen = versions.find(({ version }) => version === wanted?.version) ?? versions[0]
  const show = (shown: Shown) => {
    setWanted(shown)
    sheet.current?.focus()
  }
  if (chosen === undefined) return null
  const shown = { version: chosen.version, isOnlyChanges: wanted?.isOnlyChanges ?? false }
  return (
    <div className="notice-step">
      <section aria-label={texts.sentAs} ref={sheet} tabIndex={-1}>
        <WhatToShow versions={versions} shown={shown} onShow={setWanted} />
        <NoticePreview model={chosen.model} isOnlyChanges={shown.isOnlyChanges} />
      </section>
      <div className="notice-side" data-size="sm">
        {meeting.cancelledAt !== null && <CalledOff meetingId={meeting.id} />}
        {meeting.status === 'issued' && meeting.cancelledAt === null && <PendingChanges pending={pending} />}
        <IssuedNotice meeting={meeting} notices={notices} onShow={show} />
        <DistributionPanel meetingId={meeting.id} kind="notice" />
        <CalledPeople meeting={meeting} />
      </div>
    </div>
  )
}

type ShowProps = Readonly<{ versions: readonly Readable[]; shown: Shown; onShow: (shown: Shown) => void }>

/** Which version is on the sheet, whole or only what it changes; nothing to choose while there is only one. */
function WhatToShow({ versions, shown, onShow }: ShowProps) {
  const id = useId()
  if (versions.length === 1) return <p className="sheet-label">{texts.sentAs}</p>
  return (
    <div className="sheet-choice" data-size="sm">
      <Field>
        <Label htmlFor={id}>{noticeVersions.shown}</Label>
        <Select
          id={id}
          value={String(shown.version)}
          onChange={(event) => onShow({ ...shown, version: Number(event.target.value) })}
        >
          {versions.map(({ version, name }) => (
            <Select.Option key={version} value={String(version)}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={noticeVersions.onlyChanges}
        value="changes"
        checked={shown.isOnlyChanges}
        onChange={(event) => onShow({ ...shown, isOnlyChanges: event.target.checked })}
      />
    </div>
  )
}
