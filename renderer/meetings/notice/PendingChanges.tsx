import { Button, Checkbox, Fieldset, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { PaperplaneIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { NoticeModel } from '../../../shared/documents.ts'
import { changeWords } from '../../../shared/notice-change-words.ts'
import type { NoticeChange } from '../../../shared/notice-changes.ts'
import type { PendingChanges as Pending } from '../../../shared/notices.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { IssueDialog } from './IssueDialog.tsx'
import { useDecided } from './reasons.ts'

const texts = noticeVersions.pending

/** What nobody has been told yet, with room for why, and the way to tell it: a new version. */
export function PendingChanges({ pending }: { pending: Pending }) {
  const { meetingId, version, changes, papers, model } = pending
  const [decided, decide, forget] = useDecided(meetingId)
  const [isAsking, setAsking] = useState(false)
  if (model === null) return <p className="quiet">{texts.none}</p>
  const resend = decided.resend.filter((itemId) => papers.some((paper) => paper.itemId === itemId))
  const isEmpty = changes.length + resend.length === 0
  const reasons = Object.entries(decided.reasons).map(([key, reason]) => ({ key, reason }))
  return (
    <section className="panel pending-changes" aria-labelledby="pending">
      <Heading level={2} data-size="2xs" id="pending" tabIndex={-1}>
        {fill(texts.title, { count: changes.length })}
      </Heading>
      <Paragraph>{texts.lead}</Paragraph>
      <ul>
        {changes.map((change) => (
          <Reason
            key={change.key}
            model={model}
            change={change}
            reason={decided.reasons[change.key] ?? ''}
            onChange={(reason) => decide({ reasons: { ...decided.reasons, [change.key]: reason } })}
          />
        ))}
      </ul>
      <Textfield
        label={texts.common}
        description={texts.commonHelp}
        value={decided.reason}
        maxLength={500}
        onChange={(event) => decide({ reason: event.target.value })}
      />
      {papers.length > 0 && (
        <Papers model={model} papers={papers} resend={resend} onChange={(next) => decide({ resend: next })} />
      )}
      {isEmpty ? (
        <Paragraph>{texts.choose}</Paragraph>
      ) : (
        <Button onClick={() => setAsking(true)}>
          <PaperplaneIcon aria-hidden />
          {fill(texts.send, { version: version + 1 })}
        </Button>
      )}
      {isAsking && (
        <IssueDialog
          order={{ meetingId, reasons, reason: decided.reason, resend }}
          version={version + 1}
          onSent={() => {
            forget()
            // What was pressed is gone with what there was to send.
            document.getElementById('sent')?.focus()
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}

type ReasonProps = Readonly<{
  model: NoticeModel
  change: NoticeChange
  reason: string
  onChange: (reason: string) => void
}>

function Reason({ model, change, reason, onChange }: ReasonProps) {
  const { kind, about } = changeWords(model, change)
  return (
    <li>
      <span>
        <strong>{kind}</strong> <span lang={model.head.language}>{about}</span>
      </span>
      <Textfield
        aria-label={fill(texts.reasonFor, { change: `${kind}: ${about}` })}
        placeholder={texts.reason}
        value={reason}
        maxLength={500}
        onChange={(event) => onChange(event.target.value)}
      />
    </li>
  )
}

type PapersProps = Readonly<{
  model: NoticeModel
  papers: readonly NoticeChange[]
  resend: readonly string[]
  onChange: (resend: readonly string[]) => void
}>

/** Papers that are otherwise than when they were sent, each once. */
function Papers({ model, papers, resend, onChange }: PapersProps) {
  const items = [...new Map(papers.map((paper) => [paper.itemId ?? '', paper]))]
  const toggle = (itemId: string) =>
    onChange(resend.includes(itemId) ? resend.filter((one) => one !== itemId) : [...resend, itemId])
  return (
    <Fieldset>
      <Fieldset.Legend>{texts.papers}</Fieldset.Legend>
      <Fieldset.Description>{texts.papersHelp}</Fieldset.Description>
      {items.map(([itemId, paper]) => (
        <Checkbox
          key={itemId}
          label={fill(texts.resend, { item: changeWords(model, paper).about })}
          value={itemId}
          checked={resend.includes(itemId)}
          onChange={() => toggle(itemId)}
        />
      ))}
    </Fieldset>
  )
}
