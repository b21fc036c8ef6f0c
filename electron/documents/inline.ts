import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import { isSafeLink, type ContentNode } from '../../shared/content.ts'
import { textRun, type Writer } from './writer.ts'

/** Word refuses longer addresses. */
const longestLink = 2000

const hostName = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*\.?$/u
const mailAddress = /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i

/**
 * The address as it may stand in the file, or null when Word could not open a file with it
 * (one malformed address makes the whole document unreadable); the words are then kept without the link.
 */
export function linkTarget(href: unknown): string | null {
  if (typeof href !== 'string' || !isSafeLink(href.trim()) || !URL.canParse(href.trim())) return null
  const url = new URL(href.trim())
  if (url.href.length > longestLink) return null
  if (url.protocol === 'mailto:') return mailAddress.test(url.href) ? url.href : null
  return hostName.test(url.hostname) && url.username === '' ? url.href : null
}

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
    return link === null ? runs : [new ExternalHyperlink({ link, children: runs })]
  })
