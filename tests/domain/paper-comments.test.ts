import { describe, expect, it } from 'vitest'
import { quoteOf, type PaperComment } from '../../shared/paper-comments.ts'
import type { ContentNode } from '../../shared/content.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, unknownId, words } from '../support/world.ts'

const first = '01990000-0000-4000-8000-000000000001'
const second = '01990000-0000-4000-8000-000000000002'
const third = '01990000-0000-4000-8000-000000000003'

const paragraph = (id: string, text: string): ContentNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})

async function newPaper() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  await call('workspace.changeSettings', { userName: 'Kari Nordby' })
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const write = (key: PaperSectionKey, ...content: ContentNode[]) =>
    call('papers.saveSection', { caseId, key, content })
  await write('summary', paragraph(first, 'Kommunene får en felles plan.'), paragraph(second, 'Den gjelder fra 2027.'))
  await write('assessment', {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph(third, 'Planen koster lite.')] }],
  })
  const say = async (blockId: string, text: string) =>
    (await call('paperComments.add', { caseId, blockId, words: text })).id
  const list = () => call('paperComments.list', { caseId })
  const told = async () => (await list()).map(({ answerTo, words: text }) => (answerTo === null ? text : `– ${text}`))
  return { workspace, call, caseId, write, say, list, told }
}

const only = (comments: readonly PaperComment[]): PaperComment | undefined => comments[0]

describe('a comment', () => {
  it('says who, when and about which words of the draft', async () => {
    const { caseId, say, list } = await newPaper()
    const id = await say(second, 'Er det sikkert?\nKostnadene er ikke med.')
    expect(await list()).toEqual([
      {
        id,
        caseId,
        answerTo: null,
        blockId: second,
        quote: 'Den gjelder fra 2027.',
        words: 'Er det sikkert?\nKostnadene er ikke med.',
        madeBy: 'Kari Nordby',
        madeAt: clockOn('2026-03-10')().toISOString(),
        changedAt: null,
        settledAt: null,
        settledBy: null,
      },
    ])
  })

  it('can be about a block inside a list', async () => {
    const { say, list } = await newPaper()
    await say(third, 'Hvor mye?')
    expect(only(await list())?.quote).toBe('Planen koster lite.')
  })

  it('quotes no more than the first words, and whole ones', async () => {
    const { write, say, list } = await newPaper()
    await write('summary', paragraph(first, 'Digitaliseringsutvalget '.repeat(30)))
    await say(first, 'For langt.')
    expect(only(await list())?.quote).toBe(`${'Digitaliseringsutvalget '.repeat(6).trimEnd()} …`)
  })

  it('quotes the text as it stands, and what is suggested only where nothing else stands', () => {
    const suggested = (type: string, text: string): ContentNode => ({
      type: 'text',
      text,
      marks: [{ type, attrs: { id: '1' } }],
    })
    const content = [
      { type: 'text', text: 'Planen gjelder ' },
      suggested('deletion', '2026'),
      suggested('insertion', '2027'),
    ]
    expect(quoteOf({ type: 'paragraph', content })).toBe('Planen gjelder 2026')
    expect(quoteOf({ type: 'paragraph', content: [suggested('insertion', 'Alt er nytt.')] })).toBe('Alt er nytt.')
  })

  it('stands in the order of the text, whatever order it was made in', async () => {
    const { say, told } = await newPaper()
    await say(third, 'om vurderingen')
    await say(second, 'om det andre avsnittet')
    await say(first, 'om det første avsnittet')
    await say(second, 'enda en om det andre')
    expect(await told()).toEqual([
      'om det første avsnittet',
      'om det andre avsnittet',
      'enda en om det andre',
      'om vurderingen',
    ])
  })

  it('follows its block to another place, and keeps its quote when the block is gone', async () => {
    const { write, say, list, told } = await newPaper()
    await say(first, 'om det første')
    await say(second, 'om det andre')
    await write('summary', paragraph(second, 'Den gjelder nå.'), paragraph(first, 'Kommunene får en plan.'))
    expect(await told()).toEqual(['om det andre', 'om det første'])
    await write('summary', paragraph(first, 'Kommunene får en plan.'))
    expect(await told()).toEqual(['om det første', 'om det andre'])
    expect((await list())[1]).toMatchObject({ blockId: second, quote: 'Den gjelder fra 2027.' })
  })

  it('is refused where there is no such block, no such case, or no words', async () => {
    const { workspace, call, caseId, say } = await newPaper()
    await expectRefused(workspace, () => say(unknownId, 'om ingenting'), 'commentBlockGone')
    await expectRefused(workspace, () => say(first, ' \n '), 'invalidInput', {
      label: '«Kommentar» (words)',
    })
    await call('cases.remove', { id: caseId })
    await expectRefused(workspace, () => say(first, 'for sent'), 'notFound')
  })

  it('changes only by the one who wrote it', async () => {
    const { workspace, call, say, list } = await newPaper()
    const id = await say(first, 'Er det siker?')
    await call('paperComments.update', { id, words: 'Er det sikkert?' })
    expect(only(await list())).toMatchObject({ words: 'Er det sikkert?', changedAt: expect.any(String) })
    await call('workspace.changeSettings', { userName: 'Ola Vik' })
    const change = () => call('paperComments.update', { id, words: 'Noe annet.' })
    await expectRefused(workspace, change, 'commentOfAnother', { name: 'Kari Nordby' })
  })

  it('says nothing of a change that changed nothing', async () => {
    const { call, say, list } = await newPaper()
    const id = await say(first, 'Er det sikkert?')
    await call('paperComments.update', { id, words: 'Er det sikkert?' })
    expect(only(await list())?.changedAt).toBeNull()
  })
})

describe('a thread of comments', () => {
  it('has its answers right after it, oldest first, also to an answer', async () => {
    const { call, say, told } = await newPaper()
    const id = await say(first, 'Hvem betaler?')
    await say(second, 'Noe annet')
    const { id: answerId } = await call('paperComments.answer', { id, words: 'Kommunene.' })
    await call('paperComments.answer', { id: answerId, words: 'Alle?' })
    expect(await told()).toEqual(['Hvem betaler?', '– Kommunene.', '– Alle?', 'Noe annet'])
  })

  it('is dealt with as a whole, and opens again by itself when someone answers', async () => {
    const { call, say, list } = await newPaper()
    const id = await say(first, 'Hvem betaler?')
    const { id: answerId } = await call('paperComments.answer', { id, words: 'Kommunene.' })
    await call('paperComments.settle', { id: answerId, isSettled: true })
    expect(only(await list())).toMatchObject({ settledBy: 'Kari Nordby', settledAt: expect.any(String) })
    await call('paperComments.settle', { id, isSettled: false })
    expect(only(await list())).toMatchObject({ settledBy: null, settledAt: null })
    await call('paperComments.settle', { id, isSettled: true })
    await call('paperComments.answer', { id, words: 'Er det avklart?' })
    expect(only(await list())).toMatchObject({ settledBy: null, settledAt: null })
  })

  it('goes with its first comment, while an answer goes alone', async () => {
    const { call, say, told } = await newPaper()
    const id = await say(first, 'Hvem betaler?')
    const { id: answerId } = await call('paperComments.answer', { id, words: 'Kommunene.' })
    await call('paperComments.answer', { id, words: 'Alle sammen.' })
    await call('paperComments.remove', { id: answerId })
    expect(await told()).toEqual(['Hvem betaler?', '– Alle sammen.'])
    await call('paperComments.remove', { id })
    expect(await told()).toEqual([])
  })

  it('takes no answer to what is gone', async () => {
    const { workspace, call, say } = await newPaper()
    const id = await say(first, 'Hvem betaler?')
    await call('paperComments.remove', { id })
    for (const attempt of [
      () => call('paperComments.answer', { id, words: 'Kommunene.' }),
      () => call('paperComments.update', { id, words: 'Hvem?' }),
      () => call('paperComments.settle', { id, isSettled: true }),
      () => call('paperComments.remove', { id }),
    ])
      await expectRefused(workspace, attempt, 'notFound')
  })
})

describe('undoing', () => {
  it('takes back each thing done with comments', async () => {
    const { call, say, list, told } = await newPaper()
    const id = await say(first, 'Hvem betaler?')
    await call('paperComments.answer', { id, words: 'Kommunene.' })
    await call('paperComments.update', { id, words: 'Hvem betaler dette?' })
    await call('paperComments.settle', { id, isSettled: true })
    await call('paperComments.remove', { id })
    const undo = () => call('journal.undo', {})
    await undo()
    expect(await told()).toEqual(['Hvem betaler dette?', '– Kommunene.'])
    await undo()
    expect(only(await list())?.settledAt).toBeNull()
    await undo()
    expect(await told()).toEqual(['Hvem betaler?', '– Kommunene.'])
    await undo()
    expect(await told()).toEqual(['Hvem betaler?'])
    await undo()
    expect(await told()).toEqual([])
  })

  it('never takes a comment from under its answer', async () => {
    const { workspace, call, say } = await newPaper()
    const id = await say(first, 'Hvem betaler?')
    const [said] = await call('journal.list', { limit: 1 })
    await call('paperComments.answer', { id, words: 'Kommunene.' })
    await expectRefused(workspace, () => call('journal.undo', { id: said?.id }), 'undoConflict')
  })
})

describe('comments stand beside the text', () => {
  it('so neither a version nor the paper itself changes by them', async () => {
    const { call, caseId, say } = await newPaper()
    const { id: before } = await call('papers.freeze', { caseId })
    await say(first, 'Hvem betaler?')
    expect(await call('papers.freeze', { caseId })).toEqual({ id: before })
  })

  it('and stay when another text is taken in', async () => {
    const { call, caseId, say, told } = await newPaper()
    await say(first, 'Hvem betaler?')
    await call('papers.importFile', { caseId, sections: [{ key: 'summary', content: words('Alt er nytt.') }] })
    expect(await told()).toEqual(['Hvem betaler?'])
  })
})
