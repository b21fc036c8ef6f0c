import { describe, expect, it } from 'vitest'
import { plainText, type Content } from '../../shared/content.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { suggestedContent } from '../support/commands.ts'
import { expectRefused } from '../support/expectations.ts'
import { cornered } from '../support/pictures.ts'
import { holdMeeting, makeBody, makeMeeting, clockOn, unknownId, words } from '../support/world.ts'
import { openWorkspace } from '../support/workspace.ts'

const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']

/** A paper that proposes «Rådet gir råd», and where «svar» is suggested in place of «råd». */
async function suggestedPaper() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { id: caseId } = await call('cases.create', { title: 'Felles plan' })
  const save = (key: PaperSectionKey, content: Content) => call('papers.saveSection', { caseId, key, content })
  await save('proposal', suggestedContent(one, 'svar'))
  const draft = async (key: PaperSectionKey = 'proposal') =>
    (await call('papers.get', { caseId })).sections.find((section) => section.key === key)?.content ?? []
  return { workspace, call, caseId, save, draft }
}

const proposalOf = (sections: readonly { key: string; content: Content }[]): string =>
  plainText(sections.find(({ key }) => key === 'proposal')?.content ?? [])

describe('what is suggested in a paper', () => {
  it('stands in the draft, with who suggested it, when and what', async () => {
    const { call, caseId, save, draft } = await suggestedPaper()
    await save('assessment', suggestedContent(two, 'hjelp'))
    expect(await draft()).toEqual(suggestedContent(one, 'svar'))
    const [first, second] = await call('suggestions.list', { caseId })
    expect(first).toMatchObject({ id: one, section: 'proposal', added: 'svar', removed: 'råd' })
    expect(first?.madeAt).toBe(clockOn('2026-03-10')().toISOString())
    expect(second).toMatchObject({ id: two, section: 'assessment', added: 'hjelp' })
  })

  it('is in no version, and the version is the same whether or not something is suggested', async () => {
    const { call, caseId, save } = await suggestedPaper()
    const { id } = await call('papers.freeze', { caseId })
    expect(proposalOf((await call('papers.version', { id })).sections)).toBe('Rådet gir råd')
    await save('proposal', [
      { type: 'paragraph', attrs: { id: one }, content: [{ type: 'text', text: 'Rådet gir råd' }] },
    ])
    expect(await call('papers.freeze', { caseId })).toEqual({ id })
  })

  it('is in no comparison with the draft', async () => {
    const { call, caseId, save } = await suggestedPaper()
    const { id } = await call('papers.freeze', { caseId })
    await save('proposal', suggestedContent(one, 'andre svar'))
    expect((await call('papers.compare', { older: id })).stops).toBe(0)
  })

  it('is not what the room is asked to agree to', async () => {
    const { call, caseId } = await suggestedPaper()
    const body = await makeBody(call, 'Rådet', 1)
    const { meetingId } = await makeMeeting(call, { bodyId: body.bodyId, onDate: '2026-03-10', caseIds: [caseId] })
    await holdMeeting(call, meetingId, [])
    expect(JSON.stringify(await call('room.get', { meetingId }))).not.toContain('svar')
  })

  it('counts as no words until it is accepted', async () => {
    const { call, caseId, save } = await suggestedPaper()
    await save('proposal', [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Bare foreslått', marks: [{ type: 'insertion', attrs: { id: two } }] }],
      },
    ])
    expect((await call('cases.get', { id: caseId })).shortcomings).toContain('noProposal')
    await call('suggestions.decide', { caseId, isAccepted: true })
    expect((await call('cases.get', { id: caseId })).shortcomings).not.toContain('noProposal')
  })

  it('is something the case lacks until it is decided, in the register too', async () => {
    const { call, caseId } = await suggestedPaper()
    const lacking = async () => [
      (await call('cases.get', { id: caseId })).shortcomings.includes('suggestionsOpen'),
      (await call('cases.list', {})).find(({ id }) => id === caseId)?.shortcomings.includes('suggestionsOpen'),
    ]
    expect(await lacking()).toEqual([true, true])
    await call('suggestions.decide', { caseId, isAccepted: false })
    expect(await lacking()).toEqual([false, false])
  })

  it('is accepted or rejected one by one or all together, and that can be undone', async () => {
    const { call, caseId, save, draft } = await suggestedPaper()
    await save('assessment', suggestedContent(two, 'hjelp'))
    expect(await call('suggestions.decide', { caseId, id: one, isAccepted: true })).toEqual({ decided: 1 })
    expect(plainText(await draft())).toBe('Rådet gir svar')
    expect((await call('suggestions.list', { caseId })).map(({ id }) => id)).toEqual([two])
    await call('journal.undo', {})
    expect(await draft()).toEqual(suggestedContent(one, 'svar'))
    expect(await call('suggestions.decide', { caseId, isAccepted: false })).toEqual({ decided: 2 })
    expect([plainText(await draft()), plainText(await draft('assessment'))]).toEqual(['Rådet gir råd', 'Rådet gir råd'])
  })

  it('cannot be decided when there is none, or when it is another paper’s', async () => {
    const { workspace, call, caseId } = await suggestedPaper()
    await expectRefused(
      workspace,
      () => call('suggestions.decide', { caseId, id: two, isAccepted: true }),
      'noSuchSuggestion',
    )
    await call('suggestions.decide', { caseId, isAccepted: true })
    await expectRefused(workspace, () => call('suggestions.decide', { caseId, isAccepted: true }), 'noSuchSuggestion')
    await expectRefused(
      workspace,
      () => call('suggestions.decide', { caseId: unknownId, isAccepted: true }),
      'notFound',
    )
  })

  it('keeps whoever made it first, whoever saves it after', async () => {
    const { workspace, call, caseId, save } = await suggestedPaper()
    workspace.store.db.prepare('UPDATE suggestion SET made_by = ? WHERE id = ?').run('Kari', one)
    await save('proposal', suggestedContent(one, 'andre svar'))
    expect((await call('suggestions.list', { caseId }))[0]?.madeBy).toBe('Kari')
  })

  it('must be decided before an import or an older version replaces the text it stands in, and only that', async () => {
    const { workspace, call, caseId, save, draft } = await suggestedPaper()
    const before = await draft()
    const importing = (key: PaperSectionKey) =>
      call('papers.importFile', { caseId, sections: [{ key, content: words('Ny tekst.') }] })
    await expectRefused(workspace, () => importing('proposal'), 'suggestionsOpen', { count: 1 })
    await importing('summary')
    expect(await draft()).toEqual(before)
    const { id } = await call('papers.freeze', { caseId })
    await save('proposal', suggestedContent(one, 'andre svar'))
    await expectRefused(workspace, () => call('papers.restore', { id }), 'suggestionsOpen', { count: 1 })
    await call('suggestions.decide', { caseId, isAccepted: true })
    await call('papers.restore', { id })
    expect(plainText(await draft())).toBe('Rådet gir råd')
  })

  it('may stand in a draft and nowhere else', async () => {
    const { workspace, call, caseId } = await suggestedPaper()
    const content = suggestedContent(two, 'svar')
    await expectRefused(
      workspace,
      () => call('papers.importFile', { caseId, sections: [{ key: 'process', content }] }),
      'content',
    )
  })

  it.each<[string, Record<string, string>, 'heading' | 'image']>([
    ['a heading that was a table', { type: 'nodeType', previousValue: 'table' }, 'heading'],
    ['a picture of no width', { type: 'attr', attrName: 'width', previousValue: 'bred' }, 'image'],
    ['a picture that is not kept', { type: 'attr', attrName: 'hash', previousValue: 'b'.repeat(64) }, 'image'],
  ])('is refused when the text could not be read without it: %s', async (_, change, type) => {
    const { workspace, call, save } = await suggestedPaper()
    const { hash } = await call('images.add', { base64: cornered(4, 4).toString('base64') })
    const attrs = type === 'image' ? { hash, width: 4, height: 4 } : { level: 1 }
    const marks = [{ type: 'modification', attrs: { id: two, ...change } }]
    const content = type === 'image' ? {} : { content: [{ type: 'text', text: 'Ny overskrift' }] }
    const key = change['attrName'] === 'hash' ? 'imageMissing' : 'content'
    await expectRefused(workspace, () => save('summary', [{ type, attrs, marks, ...content }]), key)
  })
})
