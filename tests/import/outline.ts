import type { Content, ContentNode } from '../../shared/content.ts'

/** The content as lines to read: `#` before headings, signs before items, indented when they lie inside others, footnotes in brackets. */
export const outlineOf = (content: Content): string[] => content.flatMap((node) => linesOf(node, ''))

export function textOf(node: ContentNode): string {
  const text = node.text ?? (node.content ?? []).map(textOf).join('')
  return node.type === 'footnote' ? `[${text}]` : text
}

function linesOf(node: ContentNode, indent: string): string[] {
  if (node.type === 'heading') return [`${'#'.repeat(Number(node.attrs?.['level']))} ${textOf(node)}`]
  if (node.type === 'bulletList') return (node.content ?? []).flatMap((item) => itemLines(item, '•', indent))
  if (node.type === 'orderedList') {
    return (node.content ?? []).flatMap((item, index) =>
      itemLines(item, `${Number(node.attrs?.['start']) + index}.`, indent),
    )
  }
  return [indent + textOf(node)]
}

function itemLines(item: ContentNode, sign: string, indent: string): string[] {
  const [first, ...rest] = item.content ?? []
  return [`${indent}${sign} ${first ? textOf(first) : ''}`, ...rest.flatMap((node) => linesOf(node, `${indent}  `))]
}
