import type { Editor } from '@tiptap/core'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { fill } from '../../../shared/texts/index.ts'
import { ToolMenu } from './ToolMenu.tsx'

const levels = [1, 2, 3] as const

const nameOf = (level: number): string => (level === 0 ? texts.style.paragraph : fill(texts.style.heading, { level }))

/** Paragraph or heading. */
export function StyleMenu({ editor, level }: Readonly<{ editor: Editor; level: number }>) {
  const set = (chosen: number) => () => {
    const chain = editor.chain().focus()
    if (chosen === 0) chain.setNode('paragraph').run()
    else chain.setNode('heading', { level: chosen }).run()
  }
  const items = [0, ...levels].map((choice) => ({
    text: nameOf(choice),
    isOn: choice === level,
    run: set(choice),
    keys: `Control+Shift+${choice}`,
  }))
  return (
    <ToolMenu tool="style" label={fill(texts.style.label, { style: nameOf(level) })} items={items}>
      <span className="style-name">{nameOf(level)}</span>
    </ToolMenu>
  )
}
