import type { Page } from '@playwright/test'
import type { ContentNode } from '../../shared/content.ts'
import type { Paper, PaperSectionKey } from '../../shared/papers.ts'

/** A node as its type, what sets it apart, its marks and its words: `heading 2 «Om saken»`. */
export function outline(nodes: readonly ContentNode[] = [], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const inline = node.type === 'paragraph' || node.type === 'heading'
    const level = node.type === 'heading' ? ` ${Number(node.attrs?.['level'])}` : ''
    const line = `${'  '.repeat(depth)}${node.type}${level}${inline ? ` «${(node.content ?? []).map(words).join('')}»` : ''}`
    return inline ? [line] : [line, ...outline(node.content, depth + 1)]
  })
}

function words({ type, text = '', marks = [] }: ContentNode): string {
  if (type === 'hardBreak') return '⏎'
  const names = marks.map((mark) => (mark.type === 'link' ? String(mark.attrs?.['href']) : mark.type))
  return names.length === 0 ? text : `[${text}](${names.join(' ')})`
}

type Bridge = { invoke: (name: string, input: unknown) => Promise<{ ok: boolean; value: unknown }> }

/** The paper as it lies in the workspace's file now, asked for by the page's own way. */
export async function storedPaper(window: Page, caseId: string): Promise<Paper> {
  const reply = await window.evaluate(
    (id) => (Reflect.get(globalThis, 'motebok') as Bridge).invoke('papers.get', { caseId: id }),
    caseId,
  )
  return reply.value as Paper
}

/** One section of the stored paper as an outline. */
export async function storedSection(window: Page, caseId: string, key: PaperSectionKey): Promise<string[]> {
  const { sections } = await storedPaper(window, caseId)
  return outline(sections.find((section) => section.key === key)?.content)
}
