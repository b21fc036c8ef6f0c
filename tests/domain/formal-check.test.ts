import { describe, expect, it } from 'vitest'
import type { Content } from '../../shared/content.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { unknownId, words } from '../support/world.ts'

/** A clock that is one minute later every time it is read. */
function movingClock(): () => Date {
  let minutes = 0
  return () => new Date(Date.UTC(2026, 2, 10, 9, minutes++))
}

const file = (text: string, fileName = 'budsjett.txt') => ({ fileName, base64: Buffer.from(text).toString('base64') })

async function writtenPaper() {
  const workspace = openWorkspace({ now: movingClock() })
  const { call } = workspace
  await call('workspace.changeSettings', { userName: 'Kari Nordby' })
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const write = (content: Content, key: 'summary' | 'proposal' = 'summary') =>
    call('papers.saveSection', { caseId, key, content })
  await write(words('Rådet anbefaler planen.'))
  const attach = async (text: string, fileName?: string) =>
    (await call('attachments.add', { caseId, files: [{ file: file(text, fileName) }] })).ids[0] ?? unknownId
  const attachmentId = await attach('100')
  const approve = async () => (await call('formalCheck.approve', { caseId })).versionId
  const check = () => call('formalCheck.get', { caseId })
  const state = async () => (await check()).state
  const versions = async () => (await call('papers.get', { caseId })).versions
  return { workspace, call, caseId, attachmentId, write, attach, approve, check, state, versions }
}

type Paper = Awaited<ReturnType<typeof writtenPaper>>

const block = '01990000-0000-4000-8000-000000000001'

describe('finding a paper formally in order', () => {
  it('keeps it as a version, and says who found it so and when', async () => {
    const { approve, check, versions } = await writtenPaper()
    expect(await check()).toEqual({
      state: 'unchecked',
      version: null,
      checkedAt: null,
      checkedBy: null,
      lapsedAt: null,
    })
    const id = await approve()
    const [version] = await versions()
    expect(version).toMatchObject({ id, sequence: 1, reason: 'formallyInOrder', createdBy: 'Kari Nordby' })
    expect(await check()).toEqual({
      state: 'inOrder',
      version,
      checkedAt: expect.stringMatching(/^2026-03-10T/),
      checkedBy: 'Kari Nordby',
      lapsedAt: null,
    })
  })

  it('uses the version that was handed over when nothing has changed since', async () => {
    const { call, caseId, approve, versions } = await writtenPaper()
    const { id } = await call('papers.freeze', { caseId })
    expect(await approve()).toBe(id)
    expect(await versions()).toHaveLength(1)
  })

  it('is not handing it over: who does that afterwards is told apart', async () => {
    const { call, caseId, approve, state } = await writtenPaper()
    await approve()
    const standing = async () => (await call('cases.overview', {})).cases.find(({ id }) => id === caseId)?.paper
    expect(await standing()).toBe('draft')
    await call('papers.freeze', { caseId })
    expect(await standing()).toBe('handedOver')
    expect(await state()).toBe('inOrder')
  })

  it('twice is the same as once', async () => {
    const { approve, check, versions } = await writtenPaper()
    const id = await approve()
    const before = await check()
    expect(await approve()).toBe(id)
    expect(await check()).toEqual(before)
    expect(await versions()).toHaveLength(1)
  })

  it('is refused for a paper without words, and for a case that is gone', async () => {
    const { workspace, call, caseId, approve } = await writtenPaper()
    const { id: empty } = await call('cases.create', { title: 'En annen sak' })
    await expectRefused(workspace, () => call('formalCheck.approve', { caseId: empty }), 'paperWithoutWords')
    await expectRefused(workspace, () => call('formalCheck.approve', { caseId: unknownId }), 'notFound')
    await call('cases.remove', { id: caseId })
    await expectRefused(workspace, approve, 'notFound')
  })

  it('is refused while something in the text is only suggested', async () => {
    const { workspace, write, approve } = await writtenPaper()
    await write(suggestedWords('Rådet anbefaler ', 'ikke '))
    await expectRefused(workspace, approve, 'suggestionsOpen', { count: 1 })
  })

  it('is taken back, and what stood before it counts again', async () => {
    const { workspace, call, caseId, write, approve, check, state } = await writtenPaper()
    const withdraw = () => call('formalCheck.withdraw', { caseId })
    await expectRefused(workspace, withdraw, 'notFormallyInOrder')
    const first = await approve()
    await withdraw()
    expect(await state()).toBe('unchecked')
    await approve()
    await write(words('Rådet anbefaler en annen plan.'))
    await expectRefused(workspace, withdraw, 'notFormallyInOrder')
    await approve()
    await withdraw()
    expect(await check()).toMatchObject({ state: 'lapsed', version: { id: first } })
  })
})

/** Words that stand, and words after them that are only suggested. */
const suggestedWords = (standing: string, suggested: string): Content => [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: standing },
      { type: 'text', text: suggested, marks: [{ type: 'insertion', attrs: { id: crypto.randomUUID() } }] },
    ],
  },
]

const changes: readonly (readonly [string, (paper: Paper) => Promise<unknown>])[] = [
  ['other words', ({ write }) => write(words('Rådet fraråder planen.'))],
  ['words in a section that had none', ({ write }) => write(words('Planen vedtas.'), 'proposal')],
  [
    'the same words in bold',
    ({ write }) =>
      write([
        { type: 'paragraph', content: [{ type: 'text', text: 'Rådet anbefaler planen.', marks: [{ type: 'bold' }] }] },
      ]),
  ],
  ['words taken away', ({ write }) => write([{ type: 'paragraph' }])],
  [
    'something suggested and accepted',
    async ({ call, caseId, write }) => {
      await write(suggestedWords('Rådet anbefaler planen.', ' Ikke.'))
      await call('suggestions.decide', { caseId, isAccepted: true })
    },
  ],
  ['another written form', ({ call, caseId }) => call('papers.setLanguage', { caseId, language: 'nn' })],
  [
    'a file taken in',
    ({ call, caseId }) =>
      call('papers.importFile', { caseId, sections: [{ key: 'summary', content: words('Alt er nytt.') }] }),
  ],
  ['one more attachment', ({ attach }) => attach('200', 'notat.txt')],
  [
    'a newer file in an attachment',
    ({ call, attachmentId }) => call('attachments.replace', { id: attachmentId, file: file('101') }),
  ],
  [
    'another title of an attachment',
    ({ call, attachmentId }) => call('attachments.update', { id: attachmentId, title: 'Kostnader' }),
  ],
  [
    'another access level of an attachment',
    ({ call, attachmentId }) => call('attachments.update', { id: attachmentId, accessLevel: 'open' }),
  ],
  ['an attachment taken away', ({ call, attachmentId }) => call('attachments.remove', { id: attachmentId })],
]

describe('what is formally in order is so no longer after', () => {
  it.each(changes)('%s', async (_, change) => {
    const paper = await writtenPaper()
    const id = await paper.approve()
    await change(paper)
    const { state, version, checkedAt, lapsedAt } = await paper.check()
    expect({ state, id: version?.id }).toEqual({ state: 'lapsed', id })
    expect(String(lapsedAt) > String(checkedAt)).toBe(true)
  })

  it('attachments in another order', async () => {
    const { call, attachmentId, attach, approve, state } = await writtenPaper()
    await attach('200', 'notat.txt')
    await approve()
    await call('attachments.move', { id: attachmentId, position: 2 })
    expect(await state()).toBe('lapsed')
  })

  it('an older version brought back', async () => {
    const { call, write, approve, state } = await writtenPaper()
    const first = await approve()
    await write(words('Rådet fraråder planen.'))
    await approve()
    await call('papers.restore', { id: first })
    expect(await state()).toBe('lapsed')
  })

  it('the first change; later ones do not move the moment', async () => {
    const { write, approve, check } = await writtenPaper()
    await approve()
    await write(words('Rådet fraråder planen.'))
    const { lapsedAt } = await check()
    await write(words('Rådet fraråder planen på det sterkeste.'))
    expect((await check()).lapsedAt).toBe(lapsedAt)
  })

  it('a change, even when it is changed back; but no new version is made of the same paper', async () => {
    const { call, caseId, write, approve, state, versions } = await writtenPaper()
    const id = await approve()
    await write(words('Rådet fraråder planen.'))
    await call('papers.freeze', { caseId })
    await write(words('Rådet anbefaler planen.'))
    expect(await state()).toBe('lapsed')
    expect(await approve()).toBe(id)
    expect(await state()).toBe('inOrder')
    expect(await versions()).toHaveLength(2)
  })
})

const noChanges: readonly (readonly [string, (paper: Paper) => Promise<unknown>])[] = [
  ['the same words saved again', ({ write }) => write(words('Rådet anbefaler planen.'))],
  [
    'blocks that got an identity',
    ({ write }) => write(words('Rådet anbefaler planen.').map((node) => ({ ...node, attrs: { id: block } }))),
  ],
  [
    'a section that is opened and left empty',
    ({ write }) => write([{ type: 'paragraph', attrs: { id: block } }], 'proposal'),
  ],
  [
    'a comment',
    async ({ call, caseId, write }) => {
      await write(words('Rådet anbefaler planen.').map((node) => ({ ...node, attrs: { id: block } })))
      await call('paperComments.add', { caseId, blockId: block, words: 'Fint.' })
    },
  ],
  [
    'something suggested, and the suggestion rejected',
    async ({ call, caseId, write }) => {
      await write(suggestedWords('Rådet anbefaler planen.', ' Ikke.'))
      expect((await call('formalCheck.get', { caseId })).state).toBe('inOrder')
      await call('suggestions.decide', { caseId, isAccepted: false })
    },
  ],
  ['the written form it had', ({ call, caseId }) => call('papers.setLanguage', { caseId, language: 'nb' })],
  [
    'the title an attachment had',
    ({ call, attachmentId }) => call('attachments.update', { id: attachmentId, title: 'budsjett' }),
  ],
  [
    'an attachment moved to where it was',
    ({ call, attachmentId }) => call('attachments.move', { id: attachmentId, position: 1 }),
  ],
  ['the paper handed over', ({ call, caseId }) => call('papers.freeze', { caseId })],
  [
    'another owner and title of the case',
    ({ call, caseId }) => call('cases.update', { id: caseId, title: 'Felles plan for alle' }),
  ],
  [
    'a change in another case',
    async ({ call }) => {
      const { id: caseId } = await call('cases.create', { title: 'En annen sak' })
      await call('papers.saveSection', { caseId, key: 'summary', content: words('Noe annet.') })
    },
  ],
]

describe('what is formally in order stays so after', () => {
  it.each(noChanges)('%s', async (_, change) => {
    const paper = await writtenPaper()
    await paper.approve()
    await change(paper)
    expect(await paper.state()).toBe('inOrder')
  })
})

describe('lists of cases', () => {
  it('say how it is with each paper, and can be narrowed to one way', async () => {
    const { call, caseId, write, approve } = await writtenPaper()
    const { id: other } = await call('cases.create', { title: 'En annen sak' })
    const all = async () =>
      Object.fromEntries((await call('cases.overview', {})).cases.map(({ id, formal }) => [id, formal]))
    const only = async (formal: 'unchecked' | 'inOrder' | 'lapsed') =>
      (await call('cases.overview', { formal })).cases.map(({ id }) => id)
    expect(await all()).toEqual({ [caseId]: 'unchecked', [other]: 'unchecked' })
    await approve()
    expect(await all()).toEqual({ [caseId]: 'inOrder', [other]: 'unchecked' })
    expect([await only('inOrder'), await only('unchecked')]).toEqual([[caseId], [other]])
    await write(words('Rådet fraråder planen.'))
    expect([await only('lapsed'), await only('inOrder')]).toEqual([[caseId], []])
    await approve()
    expect([await only('lapsed'), await only('inOrder')]).toEqual([[], [caseId]])
  })
})

describe('undoing', () => {
  it('takes back the check, and taking it back', async () => {
    const { call, caseId, approve, state } = await writtenPaper()
    await approve()
    await call('formalCheck.withdraw', { caseId })
    await call('journal.undo', {})
    expect(await state()).toBe('inOrder')
    await call('journal.undo', {})
    expect(await state()).toBe('unchecked')
  })

  it('takes back a check that has lapsed since, and does it again as it was', async () => {
    const { call, write, approve, state } = await writtenPaper()
    await approve()
    await write(words('Rådet fraråder planen.'))
    await call('journal.undo', {})
    expect(await state()).toBe('unchecked')
    const [undone] = await call('journal.list', { limit: 1 })
    await call('journal.undo', { id: undone?.id })
    expect(await state()).toBe('lapsed')
  })

  it('what was changed makes it be in order again', async () => {
    const { call, attachmentId, approve, state } = await writtenPaper()
    await approve()
    await call('attachments.remove', { id: attachmentId })
    await call('journal.undo', {})
    expect(await state()).toBe('inOrder')
  })

  it('never says that a paper is in order that has changed in the meantime', async () => {
    const { call, caseId, attachmentId, write, approve, state } = await writtenPaper()
    await approve()
    await call('attachments.remove', { id: attachmentId })
    await write(words('Rådet fraråder planen.'))
    await call('journal.undo', {})
    expect(await state()).toBe('lapsed')
    await approve()
    await call('formalCheck.withdraw', { caseId })
    await write(words('Rådet anbefaler planen.'))
    await call('journal.undo', {})
    expect(await state()).toBe('lapsed')
  })

  it('a text taken in lapses a check that was made of it', async () => {
    const { call, caseId, approve, state } = await writtenPaper()
    await call('papers.importFile', { caseId, sections: [{ key: 'summary', content: words('Alt er nytt.') }] })
    const [entry] = await call('journal.list', { limit: 1 })
    await approve()
    await call('journal.undo', { id: entry?.id })
    expect(await state()).toBe('lapsed')
  })

  it('an earlier check is refused while a later one stands', async () => {
    const { workspace, call, caseId, approve } = await writtenPaper()
    await approve()
    await call('formalCheck.withdraw', { caseId })
    const [entry] = await call('journal.list', { limit: 1 })
    await approve()
    await expectRefused(workspace, () => call('journal.undo', { id: entry?.id }), 'undoConflict')
  })
})
