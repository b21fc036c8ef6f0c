import { Node } from '@tiptap/core'
import { Table as TableWithCommands } from '@tiptap/extension-table'
import { blockId, decided, wholeNumber } from './schema.ts'

/**
 * TipTap's table commands and keys around our own table; drawn plainly, since columns are not given widths by hand.
 * The frame around it can scroll, and can be left undrawn while it is out of sight.
 */
export const Table = TableWithCommands.extend({
  ...decided('table'),
  addAttributes: () => blockId,
  renderHTML: () => ['div', { class: 'table-frame' }, ['table', ['tbody', 0]]],
}).configure({ View: null, resizable: false })

export const TableRow = Node.create({
  ...decided('tableRow'),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const span = (attribute: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => wholeNumber(element, attribute, 1, 100) || 1,
  renderHTML: (attrs: Record<string, unknown>) => (attrs[attribute] === 1 ? {} : { [attribute]: attrs[attribute] }),
})

const cellAttributes = () => ({
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
})

export const TableHeader = Node.create({
  ...decided('tableHeader'),
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', { ...HTMLAttributes, scope: 'col' }, 0],
})

export const TableCell = Node.create({
  ...decided('tableCell'),
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})
