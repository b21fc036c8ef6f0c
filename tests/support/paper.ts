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

/** Asks for an operation by the page's own way. */
export const ask = (window: Page, name: string, input: object): Promise<{ ok: boolean; value: unknown }> =>
  window.evaluate(([operation, given]) => (Reflect.get(globalThis, 'motebok') as Bridge).invoke(operation, given), [
    name,
    input,
  ] as const)

/** The paper as it lies in the workspace's file now. */
export const storedPaper = async (window: Page, caseId: string): Promise<Paper> =>
  (await ask(window, 'papers.get', { caseId })).value as Paper

/** One section of the stored paper as an outline. */
export async function storedSection(window: Page, caseId: string, key: PaperSectionKey): Promise<string[]> {
  const { sections } = await storedPaper(window, caseId)
  return outline(sections.find((section) => section.key === key)?.content)
}
