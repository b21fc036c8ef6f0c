import { PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { PaperComment } from '../../../shared/paper-comments.ts'
import { paperComments as texts } from '../../../shared/texts/paper-comments.ts'
import { call } from '../../api.ts'
import { IconTool } from '../../components/IconTool.tsx'
import { act } from '../../messages.ts'
import { CommentForm } from './CommentForm.tsx'
import { aboutWords } from './words.ts'

type Props = Readonly<{ comment: PaperComment; isOwn: boolean }>

/** What one person said, with what its writer can do with it. */
export function OneComment({ comment, isOwn }: Props) {
  const [isEditing, setEditing] = useState(false)
  const { id, words, answerTo } = comment
  const edit = answerTo === null ? texts.edit : texts.editAnswer
  const remove = answerTo === null ? texts.remove : texts.removeAnswer
  if (isEditing)
    return (
      <CommentForm
        title={edit.title}
        label={answerTo === null ? texts.words : texts.answer.words}
        submit={texts.edit.submit}
        done={edit.done}
        words={words}
        onSave={(next) => call('paperComments.update', { id, words: next })}
        onClose={() => setEditing(false)}
      />
    )
  return (
    <>
      <div className="comment-head">
        <span className="quiet">{aboutWords(comment)}</span>
        <span className="comment-tools">
          {isOwn && <IconTool words={edit.button} icon={PencilIcon} onClick={() => setEditing(true)} />}
          <IconTool
            words={remove.button}
            icon={TrashIcon}
            onClick={() => void act(() => call('paperComments.remove', { id }), remove.done)}
          />
        </span>
      </div>
      <p className="comment-words">{words}</p>
    </>
  )
}
