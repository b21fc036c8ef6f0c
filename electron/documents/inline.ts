import { TextRun, type ParagraphChild } from 'docx'
import type { ContentNode } from '../../shared/content.ts'
import { linkTarget, outwardLink } from './links.ts'
import { textRun, type Writer } from './writer.ts'

const linkOf = (node: ContentNode): string | null =>
  linkTarget(node.marks?.find((mark) => mark.type === 'link')?.attrs?.['href'])

const hasMark = (node: ContentNode, type: string): true | undefined =>
  node.marks?.some((mark) => mark.type === type) || undefined

function inlineRun(writer: Writer, node: ContentNode, isLink: boolean): TextRun {
  if (node.type === 'hardBreak') return new TextRun({ break: 1 })
  const style = isLink ? { style: 'Hyperlink' } : {}
  return textRun(writer, node.text ?? '', { ...style, bold: hasMark(node, 'bold'), italics: hasMark(node, 'italic') })
}

type Stretch = { link: string | null; nodes: ContentNode[] }

/** Neighbours with the same address are one link, also when a word in it is bold. */
function stretches(nodes: readonly ContentNode[]): Stretch[] {
  const found: Stretch[] = []
  for (const node of nodes) {
    const link = linkOf(node)
    const last = found.at(-1)
    if (last && last.link === link) last.nodes.push(node)
    else found.push({ link, nodes: [node] })
  }
  return found
}

/** The words of a paragraph or heading with their marks. */
export const inline = (writer: Writer, nodes: readonly ContentNode[]): ParagraphChild[] =>
  stretches(nodes).flatMap(({ link, nodes: part }): ParagraphChild[] => {
    const runs = part.map((node) => inlineRun(writer, node, link !== null))
    return link === null ? runs : [outwardLink(link, runs, writer.nextLink())]
  })
