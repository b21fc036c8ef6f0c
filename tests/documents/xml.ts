/** One XML element with its children in order; `text` is what stands directly in it. */
export type Element = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; children: Element[] }> & {
  text: string
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const plain = (text: string): string => text.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity)

// The code points XML 1.0 knows, in text that is already well-formed Unicode.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/
const token = /<([/?!]?)([\w:.]*)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const attribute = /([\w:.]+)="([^"]*)"/g

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries([...source.matchAll(attribute)].map(([, name = '', value = '']) => [name, plain(value)]))
}

/** Reads a part of a package; throws when it is not well-formed. */
export function parseXml(source: string): Element {
  if (forbidden.test(source) || !source.isWellFormed()) throw new Error('not XML text')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  const body = source.replace(/^\uFEFF?<\?xml[^>]*\?>/, '')
  let end = 0
  for (const match of body.matchAll(token)) {
    end = (match.index ?? 0) + match[0].length
    const [, sign, name = '', attributes = '', isEmpty, text] = match
    const parent = open.at(-1)
    if (parent === undefined) throw new Error('text after the end')
    if (text !== undefined) parent.text += plain(text)
    else if (sign === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else if (sign === '') {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (isEmpty === '') open.push(element)
    } else throw new Error(`<${sign}${name} has no place here`)
  }
  const [top] = root.children
  if (end !== body.length || open.length !== 1 || root.children.length !== 1 || top === undefined)
    throw new Error('not well-formed')
  return top
}

/** The element itself and everything in it, in document order. */
export function* within(element: Element): Generator<Element> {
  const waiting = [element]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]
      if (child) waiting.push(child)
    }
  }
}

/** All elements of a name, in document order. */
export const all = (element: Element, ...names: string[]): Element[] =>
  [...within(element)].filter(({ name }) => names.includes(name))

export const child = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((one) => one.name === name), element)

export const value = (element: Element | undefined): string | undefined => element?.attributes['w:val']
