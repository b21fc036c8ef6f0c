import { Button, Paragraph } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useEditorState } from '@tiptap/react'
import { useRef, useState } from 'react'
import type { FoundSuggestion } from '../../../shared/suggestion-list.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { suggestions as texts } from '../../../shared/texts/suggestions.ts'
import { say } from '../../editor/announce/said.ts'
import { deciding, goingTo } from '../../editor/suggestions/commands.ts'
import { placesOf } from '../../editor/suggestions/standing.ts'
import { useMakers, type Maker } from '../../editor/suggestions/use-makers.ts'
import { whatOf, whoAndWhen } from '../../editor/suggestions/words.ts'
import { useSuggestionsOf, useWriting } from '../../editor/suggestions/writing.ts'

/** How many suggestions of the paper on the screen are not decided. */
export const useSuggestionCount = (): number => useSuggestionsOf(useWriting(({ editor }) => editor)).length

/** What is suggested in the paper, in reading order, with who and when and the choices. */
export function Suggestions({ onShow }: Readonly<{ onShow: () => void }>) {
  const { editor, caseId } = useWriting()
  const found = useSuggestionsOf(editor)
  const makers = useMakers(caseId)
  const [done, setDone] = useState<Done | null>(null)
  const place = useRef<HTMLDivElement>(null)
  if (!editor) return <Paragraph className="quiet">{texts.empty}</Paragraph>
  const decide = (verdict: Decision, suggestion?: FoundSuggestion) => {
    setDone(decideIn(editor, verdict, found.length, suggestion))
    // The button that was pressed is gone; the list keeps the cursor.
    place.current?.focus()
  }
  return (
    <div ref={place} tabIndex={-1} role="region" aria-label={texts.list} className="suggestion-list">
      {done && <Undo editor={editor} done={done} onUndone={() => setDone(null)} />}
      {found.length === 0 && !done && <Paragraph className="quiet">{texts.empty}</Paragraph>}
      {found.length > 0 && <All count={found.length} onDecide={decide} />}
      <ul className="lines stacked">
        {found.map((one) => (
          <Line key={one.id} {...{ editor, onShow }} suggestion={one} maker={makers.get(one.id)} onDecide={decide} />
        ))}
      </ul>
    </div>
  )
}

type Decision = 'accept' | 'reject'
/** What was decided last, and the text as it stood then. */
type Done = Readonly<{ words: string; doc: Node }>

function All({ count, onDecide }: Readonly<{ count: number; onDecide: (verdict: Decision) => void }>) {
  return (
    <>
      <Paragraph className="quiet">{counted(texts.lead, count)}</Paragraph>
      <div className="suggestion-choices">
        <Button variant="secondary" onClick={() => onDecide('accept')}>
          {texts.acceptAll}
        </Button>
        <Button variant="secondary" onClick={() => onDecide('reject')}>
          {texts.rejectAll}
        </Button>
      </div>
    </>
  )
}

/** Takes back the last decision for as long as nothing has been written since. */
function Undo({ editor, done, onUndone }: Readonly<{ editor: Editor; done: Done; onUndone: () => void }>) {
  const isLatest = useEditorState({ editor, selector: ({ editor: { state } }) => state.doc === done.doc })
  if (!isLatest) return null
  const undo = () => {
    editor.commands.undo()
    onUndone()
  }
  return (
    <p className="suggestion-done">
      {done.words}{' '}
      <button type="button" className="ds-link" onClick={undo}>
        {texts.undo}
      </button>
    </p>
  )
}

function decideIn(editor: Editor, verdict: Decision, count: number, suggestion?: FoundSuggestion): Done {
  const one = verdict === 'accept' ? texts.accepted : texts.rejected
  const words = suggestion ? one : counted(verdict === 'accept' ? texts.acceptedAll : texts.rejectedAll, count)
  editor.view.dispatch(say(deciding(editor.state, verdict, suggestion?.id), words))
  return { words, doc: editor.state.doc }
}

type LineProps = Readonly<{
  editor: Editor
  suggestion: FoundSuggestion
  maker: Maker | undefined
  onDecide: (verdict: Decision, suggestion: FoundSuggestion) => void
  onShow: () => void
}>

function Line({ editor, suggestion, maker, onShow, onDecide }: LineProps) {
  const what = whatOf(suggestion)
  const { id } = suggestion
  const show = () => {
    onShow()
    // The paper is shown again first: a hidden text cannot take the cursor.
    setTimeout(() => goTo(editor, id))
  }
  return (
    <li className="suggestion-line">
      <span className="suggestion-what">{what}</span>
      <span className="quiet">{whoAndWhen(maker ?? { madeBy: null, madeAt: null })}</span>
      <span className="suggestion-choices">
        <Button
          variant="secondary"
          aria-label={fill(texts.acceptThis, { what })}
          onClick={() => onDecide('accept', suggestion)}
        >
          {texts.accept}
        </Button>
        <Button
          variant="secondary"
          aria-label={fill(texts.rejectThis, { what })}
          onClick={() => onDecide('reject', suggestion)}
        >
          {texts.reject}
        </Button>
        <Button variant="tertiary" aria-label={fill(texts.goToThis, { what })} onClick={show}>
          {texts.goTo}
        </Button>
      </span>
    </li>
  )
}

function goTo(editor: Editor, id: string): void {
  const place = placesOf(editor.state.doc).find((one) => one.id === id)
  if (!place) return
  editor.view.dispatch(goingTo(editor.state, place))
  editor.view.focus()
}
