import { Button } from '@digdir/designsystemet-react'
import { ArrowUndoIcon, CheckmarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { PaperComment } from '../../../shared/paper-comments.ts'
import { paperComments as texts } from '../../../shared/texts/paper-comments.ts'
import { call } from '../../api.ts'
import { useFocusNeighbour } from '../../components/use-focus-neighbour.ts'
import { act } from '../../messages.ts'
import { CommentForm } from './CommentForm.tsx'
import { OneComment } from './OneComment.tsx'
import { quoteWords, settledWords, threadName } from './words.ts'

export type ThreadOf = Readonly<{ first: PaperComment; answers: readonly PaperComment[] }>

type Props = Readonly<{
  thread: ThreadOf
  /** The block still stands in the text. */
  isStanding: boolean
  isCurrent: boolean
  userName: string
  onGoTo: (blockId: string) => void
}>

/** One thread: the words it is about, what was said of them, and what can be done. */
export function Thread({ thread: { first, answers }, isStanding, isCurrent, userName, onGoTo }: Props) {
  const row = useFocusNeighbour<HTMLLIElement>()
  const settled = settledWords(first)
  return (
    <li
      ref={row}
      className="comment-thread"
      data-block={first.blockId}
      aria-label={threadName(first)}
      aria-current={isCurrent || undefined}
      tabIndex={-1}
    >
      <blockquote className="comment-quote">{quoteWords(first)}</blockquote>
      {!isStanding && <p className="quiet">{texts.gone}</p>}
      <OneComment comment={first} isOwn={first.madeBy === userName} />
      {answers.length > 0 && (
        <ul className="comment-answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <OneComment comment={answer} isOwn={answer.madeBy === userName} />
            </li>
          ))}
        </ul>
      )}
      {settled !== null && <p className="quiet">{settled}</p>}
      <Acts first={first} onGoTo={isStanding ? () => onGoTo(first.blockId) : null} />
    </li>
  )
}

function Acts({ first: { id, settledAt }, onGoTo }: Readonly<{ first: PaperComment; onGoTo: (() => void) | null }>) {
  const [isAnswering, setAnswering] = useState(false)
  const isSettled = settledAt !== null
  const settle = isSettled ? texts.reopen : texts.settle
  if (isAnswering)
    return (
      <CommentForm
        title={texts.answer.title}
        label={texts.answer.words}
        submit={texts.answer.submit}
        done={texts.answer.done}
        onSave={(words) => call('paperComments.answer', { id, words })}
        onClose={() => setAnswering(false)}
      />
    )
  return (
    <div className="comment-acts">
      <Button variant="tertiary" onClick={() => setAnswering(true)}>
        {texts.answer.button}
      </Button>
      <Button
        variant="tertiary"
        onClick={() => void act(() => call('paperComments.settle', { id, isSettled: !isSettled }), settle.done)}
      >
        {isSettled ? <ArrowUndoIcon aria-hidden /> : <CheckmarkIcon aria-hidden />}
        {settle.button}
      </Button>
      {onGoTo && (
        <Button variant="tertiary" onClick={onGoTo}>
          {texts.toText}
        </Button>
      )}
    </div>
  )
}
