import { wordNotesToFootnotes } from './footnotes/word-notes.ts'
import { styleOf } from './pasted-style.ts'
import { wordListsToLists } from './word-lists.ts'

const unwanted =
  'xmp, script, title, meta, link, xml, template, img:not([data-picture]), svg, button, input, select, textarea'

/** Takes out of pasted HTML what is no text, and puts right what other programs say in their own way. Changes `root`. */
export function tidyPasted(root: Element): void {
  for (const element of root.querySelectorAll(unwanted)) element.remove()
  removeOfficeElements(root)
  wordNotesToFootnotes(root)
  wordListsToLists(root)
  for (const element of root.querySelectorAll('[data-style]')) styleToMarks(element)
  // A heading is bold because it is a heading; the words in it are not.
  for (const bold of root.querySelectorAll(':is(h1, h2, h3, h4, h5, h6, th) :is(b, strong)')) open(bold)
  for (const paragraph of root.querySelectorAll('p')) {
    // A picture stands by itself, also where it was alone in a line.
    if (paragraph.textContent.trim() === '' && paragraph.querySelector('img') !== null) open(paragraph)
    else if (isBlank(paragraph)) paragraph.remove()
  }
}

/** Word puts its own tags, such as <o:p>, into the text; those with words are opened, the rest go. */
function removeOfficeElements(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    if (!element.localName.includes(':')) continue
    if (isBlank(element)) element.remove()
    else open(element)
  }
}

/** Bold and italic that are said by style become marks; Google Docs also wraps all it copies in a <b> that is not bold. */
function styleToMarks(element: Element): void {
  const weight = styleOf(element, 'font-weight')
  const style = styleOf(element, 'font-style')
  if (/^(bold(er)?|[6-9]\d\d)$/.test(weight)) wrapContents(element, 'strong')
  if (style === 'italic') wrapContents(element, 'em')
  const isPlain =
    (element.localName === 'b' && /^(normal|400)$/.test(weight)) || (element.localName === 'i' && style === 'normal')
  if (isPlain) open(element)
}

function wrapContents(element: Element, tag: 'strong' | 'em'): void {
  const wrapper = document.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

const open = (element: Element): void => element.replaceWith(...element.childNodes)

// A copied line with only a hard space in it is how other programs write an empty line.
const isBlank = (element: Element): boolean =>
  /^[\s\u00a0]*$/.test(element.textContent) && element.querySelector('br, table, li, img') === null
