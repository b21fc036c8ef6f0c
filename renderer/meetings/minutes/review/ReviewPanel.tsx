import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { FileImportIcon, PaperplaneIcon } from '@navikt/aksel-icons'
import { useRef, useState } from 'react'
import type { MinutesModel } from '../../../../shared/documents.ts'
import type { MinutesReview } from '../../../../shared/minutes-review.ts'
import { minutesReview as texts } from '../../../../shared/texts/minutes-review.ts'
import { useCommands } from '../../../components/commands.ts'
import { readPickedFile, useDroppedFile } from '../../../components/read-file.ts'
import { SlowWork } from '../../../components/SlowWork.tsx'
import { useQuery } from '../../../use-query.ts'
import { isWord, mostWordMegabytes, stopReceiving, useReceiving, receive } from './receive.ts'
import { RemarkList } from './RemarkList.tsx'
import { SendReview } from './SendReview.tsx'
import { SentList } from './SentList.tsx'

type Props = Readonly<{ meetingId: string; model: MinutesModel; isLocked: boolean }>

/** Minutes that are with the leader: sent as a file, read in when it comes back, and each remark considered. */
export function ReviewPanel({ meetingId, model, isLocked }: Props) {
  const reviews = useQuery('minutesReview.list', { meetingId }).data
  if (reviews === undefined || (isLocked && reviews.length === 0)) return null
  return <Reviews meetingId={meetingId} model={model} isLocked={isLocked} reviews={reviews} />
}

function Reviews({ meetingId, model, isLocked, reviews }: Props & Readonly<{ reviews: readonly MinutesReview[] }>) {
  const [isSending, setSending] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const isReading = useReceiving(({ fileName }) => fileName !== null)
  const dropped = useDroppedFile((file) => void receive(meetingId, file), {
    isRight: isWord,
    refusal: texts.receive.notWord,
  })
  const choose = () => picker.current?.click()
  useCommands(texts.title, [
    ...(isLocked ? [] : [{ text: texts.send.open, run: () => setSending(true) }]),
    ...(reviews.length === 0 ? [] : [{ text: texts.receive.button, run: choose }]),
  ])
  return (
    <section
      className="panel review-panel"
      aria-labelledby="review"
      data-dropping={dropped.isOver || undefined}
      {...dropped.handlers}
    >
      <Heading level={2} data-size="2xs" id="review" tabIndex={-1}>
        {texts.title}
      </Heading>
      {dropped.isOver && <p className="drop-hint">{texts.receive.drop}</p>}
      {reviews.length === 0 && <Paragraph>{texts.empty}</Paragraph>}
      <SentList reviews={reviews} />
      <input
        ref={picker}
        type="file"
        accept=".docx"
        hidden
        aria-label={texts.receive.choose}
        onChange={({ target }) => {
          const [picked] = target.files ?? []
          target.value = ''
          if (picked) void readPickedFile(picked, mostWordMegabytes).then((file) => file && receive(meetingId, file))
        }}
      />
      {isSending && <SendReview meetingId={meetingId} model={model} onClose={() => setSending(false)} />}
      {isReading && (
        <SlowWork
          className="import-progress"
          label={texts.receive.reading}
          words={texts.receive.reading}
          onCancel={stopReceiving}
        />
      )}
      <Buttons
        hasSent={reviews.length > 0}
        onReceive={choose}
        onSend={isLocked || isSending ? undefined : () => setSending(true)}
      />
      <RemarkList reviews={reviews} items={model.items} isLocked={isLocked} />
    </section>
  )
}

type ButtonProps = Readonly<{ hasSent: boolean; onReceive: () => void; onSend: (() => void) | undefined }>

function Buttons({ hasSent, onReceive, onSend }: ButtonProps) {
  return (
    <div className="buttons">
      {hasSent && (
        <Button variant="secondary" onClick={onReceive}>
          <FileImportIcon aria-hidden />
          {texts.receive.button}
        </Button>
      )}
      {onSend && (
        <Button variant={hasSent ? 'tertiary' : 'secondary'} onClick={onSend}>
          <PaperplaneIcon aria-hidden />
          {texts.send.open}
        </Button>
      )}
    </div>
  )
}
