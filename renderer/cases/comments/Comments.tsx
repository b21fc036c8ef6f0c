import { Button, Paragraph } from '@digdir/designsystemet-react'
import { ChatAddIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { blocksOf, quoteOf, type PaperComment } from '../../../shared/paper-comments.ts'
import type { Paper } from '../../../shared/papers.ts'
import { paperComments as texts } from '../../../shared/texts/paper-comments.ts'
import { call } from '../../api.ts'
import { setDesk, useCommentDesk } from '../../editor/comments/desk.ts'
import { useQuery } from '../../use-query.ts'
import { CommentForm } from './CommentForm.tsx'
import { Thread, type ThreadOf } from './Thread.tsx'

type Props = Readonly<{
  paper: Paper
  comments: readonly PaperComment[]
  /** The panel stands in front; what is hidden cannot take the focus. */
  isShown: boolean
  /** Shows the text when something else stands in its place. */
  onText: () => void
}>

/** What is said of the paper beside it, in the order of the text. */
export function Comments({ paper, comments, isShown, onText }: Props) {
  const { at, text } = useCommentDesk()
  const writing = useWriting(isShown)
  const userName = useQuery('workspace.settings').data?.userName ?? ''
  const list = useShown(isShown)
  const blocks = new Map(paper.sections.flatMap(({ content }) => blocksOf(content)))
  const threads = threadsOf(comments)
  const open = threads.filter(({ first }) => first.settledAt === null)
  const settled = threads.filter(({ first }) => first.settledAt !== null)
  const goTo = (blockId: string) => {
    onText()
    // The paper is shown again first: a hidden text cannot take the cursor.
    setTimeout(() => text?.goTo(blockId))
  }
  const comment = () => {
    onText()
    text?.comment()
  }
  const draw = (thread: ThreadOf) => (
    <Thread
      key={thread.first.id}
      thread={thread}
      isStanding={blocks.has(thread.first.blockId)}
      isCurrent={thread.first.blockId === at}
      userName={userName}
      onGoTo={goTo}
    />
  )
  const block = writing === null ? undefined : blocks.get(writing)
  return (
    <section className="comments" aria-label={texts.place} ref={list}>
      {writing === null ? (
        <Button variant="secondary" onClick={comment}>
          <ChatAddIcon aria-hidden />
          {texts.tool}
        </Button>
      ) : (
        <NewComment caseId={paper.caseId} blockId={writing} quote={block ? quoteOf(block) : ''} />
      )}
      {threads.length === 0 && writing === null && <Paragraph>{texts.empty}</Paragraph>}
      {open.length > 0 && <ul aria-label={texts.list}>{open.map(draw)}</ul>}
      {settled.length > 0 && (
        <details>
          <summary>
            {texts.settled} <span className="tab-count">{settled.length}</span>
          </summary>
          <ul aria-label={texts.settled}>{settled.map(draw)}</ul>
        </details>
      )}
    </section>
  )
}

const threadsOf = (comments: readonly PaperComment[]): ThreadOf[] =>
  comments
    .filter(({ answerTo }) => answerTo === null)
    .map((first) => ({ first, answers: comments.filter(({ answerTo }) => answerTo === first.id) }))

/** The cursor stands where it stood; a text that took the focus by itself would put it at the beginning. */
function backToText(): void {
  setDesk({ writing: null })
  useCommentDesk.getState().text?.focus()
}

type NewProps = Readonly<{ caseId: string; blockId: string; quote: string }>

const NewComment = ({ caseId, blockId, quote }: NewProps) => (
  <div>
    <blockquote className="comment-quote">{quote === '' ? texts.noWords : quote}</blockquote>
    <CommentForm
      title={texts.create.title}
      label={texts.words}
      submit={texts.create.submit}
      done={texts.create.done}
      onSave={(words) => call('paperComments.add', { caseId, blockId, words })}
      onClose={backToText}
    />
  </div>
)

/** The block someone comments, from when the form can take the focus until it is closed. */
function useWriting(isShown: boolean): string | null {
  const { writing } = useCommentDesk()
  const [begun, begin] = useState<string | null>(null)
  if (writing !== begun && (isShown || writing === null)) begin(writing)
  return begun
}

/** Takes the focus to the thread someone asked for from the text, and keeps the one at the cursor in sight. */
function useShown(isShown: boolean) {
  const list = useRef<HTMLElement>(null)
  const { at, shown } = useCommentDesk()
  const thread = (blockId: string) => list.current?.querySelector<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)
  useEffect(() => {
    if (at !== null) thread(at)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  useEffect(() => {
    if (shown === null || !isShown) return
    thread(shown.blockId)?.focus()
    setDesk({ shown: null })
  }, [shown, isShown])
  return list
}
