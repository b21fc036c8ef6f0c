import type { Editor } from '@tiptap/core'
import { BulletListIcon, NumberListIcon } from '@navikt/aksel-icons'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { ListStartIcon, NestIcon, QuoteIcon, UnnestIcon } from './icons.tsx'
import { ToolButton } from './ToolButton.tsx'
import type { ToolState } from './tool-state.ts'

type Props = Readonly<{ editor: Editor; state: ToolState; onListStart: () => void }>

/** Lists, their numbers and nesting, and quotes. */
export function BlockTools({ editor, state, onListStart }: Props) {
  const { isBulletList, isOrderedList, isQuote } = state
  const isOutsideList = !isBulletList && !isOrderedList
  const chain = () => editor.chain().focus()
  const list = (name: 'bulletList' | 'orderedList') => () => chain().toggleList(name, 'listItem').run()
  return (
    <span className="tool-group">
      <ToolButton
        tool="bullets"
        label={texts.bulletList}
        isOn={isBulletList}
        keys="Control+Shift+8"
        onClick={list('bulletList')}
      >
        <BulletListIcon aria-hidden />
      </ToolButton>
      <ToolButton
        tool="numbers"
        label={texts.orderedList}
        isOn={isOrderedList}
        keys="Control+Shift+7"
        onClick={list('orderedList')}
      >
        <NumberListIcon aria-hidden />
      </ToolButton>
      <ToolButton tool="start" label={texts.listStart.tool} isDisabled={!isOrderedList} onClick={onListStart}>
        <ListStartIcon />
      </ToolButton>
      <ToolButton
        tool="unnest"
        label={texts.unnest}
        isDisabled={isOutsideList}
        keys="Shift+Tab"
        onClick={() => chain().liftListItem('listItem').run()}
      >
        <UnnestIcon />
      </ToolButton>
      <ToolButton
        tool="nest"
        label={texts.nest}
        isDisabled={isOutsideList}
        keys="Tab"
        onClick={() => chain().sinkListItem('listItem').run()}
      >
        <NestIcon />
      </ToolButton>
      <ToolButton
        tool="quote"
        label={texts.quote}
        isOn={isQuote}
        keys="Control+Shift+9"
        onClick={() => chain().toggleWrap('blockquote').run()}
      >
        <QuoteIcon />
      </ToolButton>
    </span>
  )
}
