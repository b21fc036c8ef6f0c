import { createElement, Fragment, type ReactNode } from 'react'
import { isRestyled, type Compared, type Shell } from '../../../shared/comparison.ts'
import type { ContentNode } from '../../../shared/content.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { papers } from '../../../shared/texts/papers.ts'
import { drawInline, elementOf, isInline } from '../../editor/ContentView.tsx'
import { imageOf } from '../../editor/images/attributes.ts'
import { Picture } from '../../editor/images/Picture.tsx'

const texts = papers.comparison

/** The page's heading level for the first level of the text. */
const headingLevel = 3

/** How a block is marked, and the words that say so; a screen reader gets all of them, the eye those that are seen. */
type Mark = Readonly<{ change: string; words: string; isSeen: boolean; stop: number | undefined }>

/** The two texts laid over each other, as plain elements. `lead` is what the first block that can says before its own words. */
export const drawCompared = (compared: readonly Compared[], lead: ReactNode = null, start?: number): ReactNode => {
  let value = start ?? 1
  return compared.map((one, at) => {
    const isNewer = one.change !== 'removed' && !(one.change === 'moved' && one.end === 'from')
    const number = start !== undefined && isNewer ? value++ : undefined
    return drawOne(one, at, at === 0 ? lead : null, number)
  })
}

function drawOne(one: Compared, key: number, lead: ReactNode, value: number | undefined): ReactNode {
  if (one.change === 'within') return drawWithin(one, key, lead, value)
  if (one.change === 'same') return drawNode(one.node, key, lead, null, value)
  if (one.change === 'moved') return drawMoved(one, key, lead, value)
  const isNew = one.change === 'added'
  const words = isNew ? texts.addedWords : texts.removedWords
  if (!isInline(one.node))
    return drawNode(one.node, key, lead, { change: one.change, words, isSeen: false, stop: one.stop }, value)
  return (
    <Fragment key={key}>
      {lead}
      {createElement(
        isNew ? 'ins' : 'del',
        stopAt(one.stop),
        <span className="ds-sr-only">{words}</span>,
        one.node.type === 'hardBreak' && <span aria-hidden>↵</span>,
        drawInline(one.node, 0),
      )}
    </Fragment>
  )
}

const stopAt = (stop: number | undefined): Record<string, unknown> =>
  stop === undefined ? {} : { 'data-stop': stop, tabIndex: -1 }

type Of<C> = Extract<Compared, { change: C }>

function drawMoved({ end, move, moved, stop }: Of<'moved'>, key: number, lead: ReactNode, value?: number): ReactNode {
  const isHere = end === 'to'
  const words = fill(isHere ? texts.movedTo : texts.movedFrom, { move })
  const mark: Mark = { change: isHere ? 'moved-to' : 'moved-from', words, isSeen: true, stop }
  if (moved.change === 'within') {
    if (isHere) return drawWithin(moved, key, lead, value, mark)
    return drawShell(moved.older, key, lead, mark, (inner) => drawCompared(onlyOlder(moved.content), inner), value)
  }
  return moved.change === 'same' ? drawNode(moved.node, key, lead, mark, value) : null
}

/** What stood in a place something was moved from: its words as they were, without marks of their own. */
const onlyOlder = (compared: readonly Compared[]): Compared[] =>
  compared.flatMap((one): Compared[] => {
    if (one.change === 'moved') return one.end === 'from' ? onlyOlder([one.moved]) : []
    if (one.change === 'within') return [{ ...one, newer: one.older, content: onlyOlder(one.content) }]
    return one.change === 'added' ? [] : [{ change: 'same', node: one.node }]
  })

function drawWithin(one: Of<'within'>, key: number, lead: ReactNode, value?: number, moved?: Mark): ReactNode {
  if (one.newer.type === 'footnote') return drawNote(one, key, lead)
  const was: Mark | null = isRestyled(one)
    ? { change: 'restyled', words: fill(texts.was, { what: shapeOf(one.older) }), isSeen: true, stop: one.stop }
    : null
  const start = one.newer.type === 'orderedList' ? Number(one.newer.attrs?.['start'] ?? 1) : undefined
  const content = (inner: ReactNode) => drawCompared(one.content, inner, start)
  if (!moved) return drawShell(one.newer, key, lead, was, content, value)
  const both = was ? (
    <>
      {lead}
      {noteOf(was)}
    </>
  ) : (
    lead
  )
  return drawShell(one.newer, key, both, moved, content, value)
}

/** A footnote with differences in its words, where it stands in the text. */
const drawNote = ({ content }: Of<'within'>, key: number, lead: ReactNode): ReactNode => (
  <Fragment key={key}>
    {lead}
    <span className="footnote-in-text">
      {paperBlocks.footnote.inText}
      {drawCompared(content)}
    </span>
  </Fragment>
)

function shapeOf({ type, attrs }: Shell): string {
  if (type === 'image') {
    const { width, height, alt, isDecorative } = imageOf(attrs)
    const said = isDecorative ? texts.shapes.decorative : alt === '' ? texts.shapes.undescribed : `«${alt}»`
    return fill(texts.shapes.image, { width, height, said })
  }
  const words = Object.entries(texts.shapes).find(([name]) => name === type)?.[1] ?? texts.shapes.other
  const said = { level: 1, start: 1, colspan: 1, rowspan: 1, ...attrs }
  return fill(words, { level: said.level, start: said.start, colspan: said.colspan, rowspan: said.rowspan })
}

/** A node that is the same all through, or marked as a whole. */
function drawNode(node: ContentNode, key: number, lead: ReactNode, mark: Mark | null, value?: number): ReactNode {
  if (isInline(node)) {
    return (
      <Fragment key={key}>
        {lead}
        {drawInline(node, key)}
      </Fragment>
    )
  }
  const content = (inner: ReactNode) =>
    (node.content ?? []).map((child, at) => drawNode(child, at, at === 0 ? inner : null, null))
  return drawShell(node, key, lead, mark, content, value)
}

/** Lists, tables and rows hold no words of their own; what is said of them stands in the first thing that can. */
const passesOn = new Set(['bulletList', 'orderedList', 'table', 'tableRow'])

function drawShell(
  shell: Shell,
  key: number,
  lead: ReactNode,
  mark: Mark | null,
  content: (lead: ReactNode) => ReactNode,
  value?: number,
): ReactNode {
  const { tag, attributes } = elementOf(shell, headingLevel)
  const said = (
    <>
      {mark && noteOf(mark)}
      {lead}
    </>
  )
  const isLead = lead !== null || mark !== null
  const props = {
    key,
    ...attributes,
    ...(mark ? { 'data-change': mark.change } : {}),
    ...stopAt(mark?.stop),
    ...(value === undefined ? {} : { value }),
  }
  const inside = (inLead: ReactNode) =>
    shell.type === 'image' ? <Picture key="picture" image={imageOf(shell.attrs)} /> : content(inLead)
  const inner = passesOn.has(shell.type)
    ? inside(isLead ? said : null)
    : [isLead && <Fragment key="said">{said}</Fragment>, inside(null)]
  if (shell.type === 'table') return createElement('table', props, <tbody>{inner}</tbody>)
  return createElement(tag, props, inner)
}

const noteOf = ({ words, isSeen }: Mark): ReactNode => (
  <span className={isSeen ? 'change-note' : 'ds-sr-only'}>{words}</span>
)
