import { wordListsToLists } from './word-lists.ts'

const unwanted = 'style, script, title, meta, link, xml, template, img, svg, button, input, select, textarea'

/** Takes out of pasted HTML what is no text, and puts right what other programs say in their own way. Changes `root`. */
export function tidyPasted(root: Element): void {
  for (const element of root.querySelectorAll(unwanted)) element.remove()
  removeOfficeElements(root)
  wordListsToLists(root)
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6, th')) removeLooks(heading)
  for (const paragraph of root.querySelectorAll('p')) if (isBlank(paragraph)) paragraph.remove()
}

/** Word puts its own tags, such as <o:p>, into the text; those with words are opened, the rest go. */
function removeOfficeElements(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    if (!element.localName.includes(':')) continue
    if (isBlank(element)) element.remove()
    else element.replaceWith(...element.childNodes)
  }
}

/** A heading is bold because it is a heading; the words in it are not. */
function removeLooks(heading: Element): void {
  for (const element of [heading, ...heading.querySelectorAll('*')]) {
    if (element instanceof HTMLElement) element.style.removeProperty('font-weight')
  }
  for (const bold of heading.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes)
}

// A copied line with only a hard space in it is how other programs write an empty line.
const isBlank = (element: Element): boolean =>
  /^[\s\u00a0]*$/.test(element.textContent) && element.querySelector('br, table, li') === null
