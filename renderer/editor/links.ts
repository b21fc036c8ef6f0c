import type { Editor } from '@tiptap/core'
import { isSafeLink } from '../../shared/content.ts'

const hasScheme = /^[a-z][a-z0-9+.-]*:/i
const mailAddress = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/
const domain = /^[^\s/:@]+\.[^\s/:@.]{2,}(:\d+)?([/?#]\S*)?$/

/** The address a person meant: «ks.no» gets https, «navn@ks.no» mailto; null for what is no address a text may link to. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (mailAddress.test(text)) return `mailto:${text}`
  if (domain.test(text)) return `https://${text}`
  return hasScheme.test(text) && isSafeLink(text) && !/\s/.test(text) ? text : null
}

/** The address of the link the cursor stands in, or an empty text. */
export const linkAtCursor = (editor: Editor): string => String(editor.getAttributes('link')['href'] ?? '')

/** Links the selected words, changes the link the cursor stands in, or writes the address where there are no words. */
export function setLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (!editor.state.selection.empty || linkAtCursor(editor) !== '') chain.setMark('link', { href }).run()
  else chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
}

export const removeLink = (editor: Editor): void =>
  void editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
