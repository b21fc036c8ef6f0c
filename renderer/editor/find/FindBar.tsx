import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import { ChevronDownIcon, ChevronUpIcon, XMarkIcon } from '@navikt/aksel-icons'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { fill } from '../../../shared/texts/index.ts'
import { FindStatus } from './FindStatus.tsx'
import { ReplaceRow } from './ReplaceRow.tsx'
import type { Finder } from './use-finder.ts'

type Props = Readonly<{ editor: Editor; finder: Finder; label: string }>

/** Finds words in the text over the text: Enter goes to the next, Shift Enter to the one before, Escape back to the text. */
export function FindBar({ editor, finder, label }: Props) {
  const { asked, ask, step, close } = finder
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [finder.opened])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  return (
    <div role="search" aria-label={fill(texts.find.title, { label })} className="find-bar" data-size="sm">
      {/* Keys of all the fields come up to here. */}
      <div role="presentation" className="find-rows" onKeyDown={onKeyDown}>
        <div className="find-row">
          <Textfield
            ref={field}
            label={texts.find.search}
            value={asked.search}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => ask({ ...asked, search: event.target.value })}
          />
          <FindStatus editor={editor} search={asked.search} />
          <Steps finder={finder} />
        </div>
        <div className="find-row">
          <Checkbox
            label={texts.find.caseSensitive}
            checked={asked.isCaseSensitive}
            onChange={(event) => ask({ ...asked, isCaseSensitive: event.target.checked })}
          />
          <Checkbox
            label={texts.find.wholeWord}
            checked={asked.isWholeWord}
            onChange={(event) => ask({ ...asked, isWholeWord: event.target.checked })}
          />
        </div>
        {finder.isReplacing && <ReplaceRow editor={editor} finder={finder} />}
      </div>
    </div>
  )
}

function Steps({ finder: { step, close, isReplacing, showReplacement } }: Readonly<{ finder: Finder }>) {
  return (
    <span className="find-steps">
      <Button
        icon
        variant="tertiary"
        aria-label={texts.find.previous}
        aria-keyshortcuts="Shift+F3"
        onClick={() => step(-1)}
      >
        <ChevronUpIcon aria-hidden />
      </Button>
      <Button icon variant="tertiary" aria-label={texts.find.next} aria-keyshortcuts="F3" onClick={() => step(1)}>
        <ChevronDownIcon aria-hidden />
      </Button>
      {!isReplacing && (
        <Button variant="tertiary" aria-keyshortcuts="Control+H" onClick={showReplacement}>
          {texts.find.showReplacement}
        </Button>
      )}
      <Button icon variant="tertiary" aria-label={texts.find.close} onClick={close}>
        <XMarkIcon aria-hidden />
      </Button>
    </span>
  )
}
