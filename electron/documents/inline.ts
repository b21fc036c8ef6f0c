import { FootnoteReferenceRun, Paragraph, TextRun, type ParagraphChild } from 'docx'
import type { ContentNode } from '../../shared/content.ts'
import { linkTarget, outwardLink } from './links.ts'
import { textRun, wordText, type Writer } from './writer.ts'

/** A footnote stands beside links, never in one. */
const linkOf = (node: ContentNode): string | null =>
  node.type === 'footnote' ? null : linkTarget(node.marks?.find((mark) => mark.type === 'link')?.attrs?.['href'])

const hasMark = (node: ContentNode, type: string): true | undefined =>
  node.marks?.some((mark) => mark.type === type) || undefined

function inlineRun(writer: Writer, node: ContentNode, isLink: boolean): TextRun {
  if (node.type === 'hardBreak') return new TextRun({ break: 1 })
  const style = isLink ? { style: 'Hyperlink' } : {}
  return textRun(writer, node.text ?? '', { ...style, bold: hasMark(node, 'bold'), italics: hasMark(node, 'italic') })
}

/** True when something of the node is read; a footnote without words is no note. */
export const hasWords = (node: ContentNode): boolean =>
  node.type === 'text' ? wordText(node.text ?? '').trim() !== '' : (node.content ?? []).some(hasWords)

/** A note at the foot of the page; Word numbers it. */
function footnote(writer: Writer, note: ContentNode): ParagraphChild[] {
  if (!hasWords(note)) return []
  const words = [new TextRun(' '), ...inline(writer, note.content ?? [])]
  return [new FootnoteReferenceRun({ children: [new Paragraph({ style: 'FootnoteText', children: words })] })]
}

function inlineParts(writer: Writer, node: ContentNode, isLink: boolean): ParagraphChild[] {
  return node.type === 'footnote' ? footnote(writer, node) : [inlineRun(writer, node, isLink)]
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
    const runs = part.flatMap((node) => inlineParts(writer, node, link !== null))
    return link === null ? runs : [outwardLink(link, runs, writer.nextLink())]
  })
