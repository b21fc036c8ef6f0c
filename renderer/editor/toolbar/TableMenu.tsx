import type { Editor } from '@tiptap/core'
import { TableIcon } from '@navikt/aksel-icons'
import { editor as texts } from '../../../shared/texts/editor.ts'
import { insertTable } from '../insert-table.ts'
import { ToolMenu, type ToolMenuItem } from './ToolMenu.tsx'

/** Makes a table, and changes the one the cursor stands in. */
export function TableMenu({ editor, isInTable }: Readonly<{ editor: Editor; isInTable: boolean }>) {
  return (
    <ToolMenu tool="table" label={texts.table.tool} items={isInTable ? changes(editor) : [insertion(editor)]}>
      <TableIcon aria-hidden />
    </ToolMenu>
  )
}

const insertion = (editor: Editor): ToolMenuItem => ({ text: texts.table.insert, run: () => insertTable(editor) })

function changes(editor: Editor): ToolMenuItem[] {
  const chain = () => editor.chain().focus()
  return [
    { text: texts.table.rowBelow, run: () => chain().addRowAfter().run() },
    { text: texts.table.rowAbove, run: () => chain().addRowBefore().run() },
    { text: texts.table.columnAfter, run: () => chain().addColumnAfter().run() },
    { text: texts.table.columnBefore, run: () => chain().addColumnBefore().run() },
    { text: texts.table.headerRow, run: () => chain().toggleHeaderRow().run() },
    { text: texts.table.removeRow, run: () => chain().deleteRow().run() },
    { text: texts.table.removeColumn, run: () => chain().deleteColumn().run() },
    { text: texts.table.remove, run: () => chain().deleteTable().run() },
  ]
}
