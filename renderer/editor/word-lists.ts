import { styleOf } from './pasted-style.ts'

type ListPlace = Readonly<{ level: number; isOrdered: boolean }>

/** Turns the paragraphs Word copies a list as into real lists. Changes `root`. */
export function wordListsToLists(root: Element): void {
  for (const paragraph of root.querySelectorAll('p, h1, h2, h3')) {
    const place = placeInList(paragraph)
    if (!place) continue
    removeMarker(paragraph)
    itemListFor(paragraph, place).append(asItem(paragraph))
  }
}

/** Word says it in the paragraph's style: `mso-list:l0 level2 lfo1`. */
function placeInList(paragraph: Element): ListPlace | null {
  const level = /^l\d+\s+level(\d)/.exec(styleOf(paragraph, 'mso-list'))?.[1]
  if (level === undefined) return null
  return {
    level: Number(level),
    isOrdered: /^\W?[0-9a-zæøå]{1,4}[.)]/i.test(markerOf(paragraph)?.textContent.trim() ?? ''),
  }
}

const markerOf = (paragraph: Element): Element | undefined =>
  [...paragraph.querySelectorAll('span')].find((span) => styleOf(span, 'mso-list') === 'ignore')

const removeMarker = (paragraph: Element): void => markerOf(paragraph)?.remove()

/** The list the item belongs in: the one just before it, as deep as the item is, or a new one. */
function itemListFor(paragraph: Element, { level, isOrdered }: ListPlace): Element {
  const previous = paragraph.previousElementSibling
  let list = previous?.matches('[data-word-list]') ? previous : null
  if (!list || (level === 1 && isList(list, !isOrdered))) {
    list = newList(isOrdered)
    paragraph.before(list)
  }
  for (let depth = 1; depth < level; depth++) list = nestedList(list, isOrdered)
  return list
}

const isList = (element: Element, isOrdered: boolean): boolean => element.localName === (isOrdered ? 'ol' : 'ul')

function nestedList(list: Element, isOrdered: boolean): Element {
  const item = list.lastElementChild ?? list.appendChild(document.createElement('li'))
  const last = item.lastElementChild
  return last?.matches('[data-word-list]') ? last : item.appendChild(newList(isOrdered))
}

function newList(isOrdered: boolean): Element {
  const list = document.createElement(isOrdered ? 'ol' : 'ul')
  list.dataset['wordList'] = ''
  return list
}

function asItem(paragraph: Element): Element {
  const item = document.createElement('li')
  const text = document.createElement('p')
  text.append(...paragraph.childNodes)
  paragraph.remove()
  item.append(text)
  return item
}
