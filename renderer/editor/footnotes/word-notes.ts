import { styleOf } from '../pasted-style.ts'

/** Word says of a note `mso-element:footnote`, and of the sign that leads to it `mso-footnote-id:ftn1`; endnotes likewise. */
const isNote = /^(foot|end)note$/
const noteAddress = /#_((?:ftn|edn)\d+)$/

/** Turns Word's signs and its list of notes at the end into footnotes where the signs stand. Changes `root`. */
export function wordNotesToFootnotes(root: Element): void {
  const notes = new Map<string, Element>()
  for (const element of root.querySelectorAll('[data-style][id]')) {
    if (isNote.test(styleOf(element, 'mso-element'))) notes.set(element.id, element)
  }
  for (const sign of root.querySelectorAll('a[href]')) {
    const note = notes.get(noteAddress.exec(sign.getAttribute('href') ?? '')?.[1] ?? '')
    if (note && !note.contains(sign)) sign.replaceWith(footnoteOf(note))
  }
  for (const note of notes.values()) note.remove()
  for (const list of root.querySelectorAll('[data-style]')) {
    if (/^(foot|end)note-list$/.test(styleOf(list, 'mso-element'))) list.remove()
  }
}

/** The words of all the paragraphs of a note, without the number they begin with. */
function footnoteOf(note: Element): Element {
  const footnote = document.createElement('span')
  footnote.dataset['footnote'] = ''
  const words = note.cloneNode(true)
  if (!(words instanceof Element)) return footnote
  for (const back of words.querySelectorAll('a[href*="#_ftnref"], a[href*="#_ednref"]')) back.remove()
  const paragraphs = words.querySelectorAll('p')
  for (const [index, part] of [...(paragraphs.length > 0 ? paragraphs : [words])].entries()) {
    if (index > 0) footnote.append(' ')
    footnote.append(...part.childNodes)
  }
  const [first] = footnote.childNodes
  if (first instanceof Text) first.data = first.data.trimStart()
  return footnote
}
