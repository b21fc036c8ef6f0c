import { Button } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect } from 'react'
import { suggestions as texts } from '../../../shared/texts/suggestions.ts'
import { useCommands } from '../../components/commands.ts'
import { say } from '../announce/said.ts'
import { deciding, goingTo, placeFrom, turning } from './commands.ts'
import { suggestionAt, suggestionsOfText } from './standing.ts'
import { isSuggesting } from './suggesting.ts'
import { useMakers } from './use-makers.ts'
import { whatOf, whoAndWhen } from './words.ts'

/** Says that what is written is only suggested, and what is suggested where the cursor stands, with the two choices. */
export function SuggestionBar({ editor, caseId }: Readonly<{ editor: Editor; caseId: string }>) {
  const isOn = useEditorState({ editor, selector: ({ editor: { state } }) => isSuggesting(state) })
  const at = useEditorState({
    editor,
    selector: ({ editor: { state } }) => suggestionAt(state.doc, state.selection.from),
  })
  const go = (direction: 1 | -1) => () => goTo(editor, direction)
  useCommands(texts.list, [
    { keys: 'Ctrl+Shift+E', text: texts.tool, run: () => turn(editor) },
    { keys: 'F8', text: texts.next, run: go(1) },
    { keys: 'Shift+F8', text: texts.previous, run: go(-1), whileTyping: true },
  ])
  useEffect(() => {
    editor.view.dom.toggleAttribute('data-suggesting', isOn)
  }, [editor, isOn])
  if (!isOn && at === null) return null
  return (
    <div className="suggestion-bar" data-size="sm">
      {isOn && (
        <p className="suggestion-mode">
          {texts.mode}{' '}
          <button type="button" className="ds-link" onClick={() => turn(editor)}>
            {texts.stop}
          </button>
        </p>
      )}
      {at !== null && <Standing editor={editor} caseId={caseId} id={at} />}
    </div>
  )
}

type StandingProps = Readonly<{ editor: Editor; caseId: string; id: string }>

function Standing({ editor, caseId, id }: StandingProps) {
  const makers = useMakers(caseId)
  // Read anew at each drawing: the words of a suggestion grow while one writes them.
  const what = useEditorState({ editor, selector: ({ editor: { state } }) => whatIn(state.doc, id) })
  const maker = makers.get(id) ?? { madeBy: null, madeAt: null }
  const decide = (verdict: 'accept' | 'reject') => () => decideHere(editor, verdict, id)
  return (
    <div role="group" aria-label={texts.here} className="suggestion-here">
      <p>
        <span className="suggestion-what">{what}</span> <span className="quiet">{whoAndWhen(maker)}</span>
      </p>
      <span className="suggestion-choices">
        <Button variant="secondary" onClick={decide('accept')}>
          {texts.accept}
        </Button>
        <Button variant="secondary" onClick={decide('reject')}>
          {texts.reject}
        </Button>
        <Button variant="tertiary" aria-keyshortcuts="F8" onClick={() => goTo(editor, 1)}>
          {texts.next}
        </Button>
      </span>
    </div>
  )
}

function whatIn(doc: Editor['state']['doc'], id: string): string {
  const found = suggestionsOfText(doc).find((one) => one.id === id)
  return found ? whatOf(found) : ''
}

/** Turns suggesting on or off and says so. */
export function turn(editor: Editor): void {
  const isOn = !isSuggesting(editor.state)
  editor.view.dispatch(say(turning(editor.state, isOn), isOn ? texts.on : texts.off))
  editor.view.focus()
}

/** Decides one suggestion; the cursor goes back to the text. */
function decideHere(editor: Editor, verdict: 'accept' | 'reject', id: string): void {
  const words = verdict === 'accept' ? texts.accepted : texts.rejected
  editor.view.dispatch(say(deciding(editor.state, verdict, id), words))
  editor.view.focus()
}

/** The next or the previous suggestion; what it is, is said aloud. */
function goTo(editor: Editor, direction: 1 | -1): void {
  const { state } = editor
  const place = placeFrom(state, direction, suggestionAt(state.doc, state.selection.from))
  if (!place) return
  editor.view.dispatch(say(goingTo(state, place), whatIn(state.doc, place.id)))
  editor.view.focus()
}
