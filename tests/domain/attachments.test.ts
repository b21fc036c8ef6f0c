import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import { verify } from '../../electron/verify.ts'
import { expectRefused } from '../support/expectations.ts'
import { rowCounts } from '../support/rows.ts'
import { openWorkspace, temporaryFolder } from '../support/workspace.ts'
import { clockOn, makeBody, makeMeeting, unknownId, words } from '../support/world.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

async function newCase() {
  const workspace = open()
  const { id: caseId } = await workspace.call('cases.create', { title: 'Felles plan', accessLevel: 'open' })
  return { workspace, call: workspace.call, caseId }
}

const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
const file = (fileName: string, text = `Innholdet i ${fileName}`) => ({
  fileName,
  base64: Buffer.from(text).toString('base64'),
})

const attach = (call: Call, caseId: string, ...names: string[]) =>
  call('attachments.add', { caseId, files: names.map((name) => ({ file: file(name) })) })

const numbered = async (call: Call, caseId: string) =>
  (await call('attachments.list', { caseId })).map(({ number, title }) => `${number} ${title}`)

describe('attaching files to a case', () => {
  it('numbers them in the order they come, and calls them what the files are called', async () => {
    const { call, caseId } = await newCase()
    await call('workspace.changeSettings', { userName: 'Kari Nordby' })
    await attach(call, caseId, 'Kostnader.xlsx', 'Høringsinnspill.pdf')
    await attach(call, caseId, 'Kart.png')
    expect(await numbered(call, caseId)).toEqual(['1 Kostnader', '2 Høringsinnspill', '3 Kart'])
    const [first] = await call('attachments.list', { caseId })
    const text = 'Innholdet i Kostnader.xlsx'
    expect(first).toMatchObject({ caseId, number: 1, accessLevel: 'open' })
    expect(first?.versions).toMatchObject([
      {
        sequence: 1,
        fileName: 'Kostnader.xlsx',
        size: text.length,
        hash: sha(text),
        addedAt: clockOn('2026-03-10')().toISOString(),
        addedBy: 'Kari Nordby',
      },
    ])
  })

  it('takes title and access where they are given', async () => {
    const { call, caseId } = await newCase()
    const given = { title: 'Avtalen', accessLevel: 'restricted' } as const
    await call('attachments.add', { caseId, files: [{ file: file('scan0001.pdf'), ...given }] })
    expect(await call('attachments.list', { caseId })).toMatchObject([given])
  })

  it('keeps the same bytes once, however often they are attached', async () => {
    const { workspace, call, caseId } = await newCase()
    const same = [{ file: file('a.txt', 'likt') }, { file: file('b.txt', 'likt') }]
    await call('attachments.add', { caseId, files: same })
    expect(rowCounts(workspace.store.db)).toMatchObject({ attachment: 2, attachment_version: 2, blob: 1 })
  })

  it('takes an empty file as it is', async () => {
    const { workspace, call, caseId } = await newCase()
    await call('attachments.add', { caseId, files: [{ file: file('tom.txt', '') }] })
    expect(await call('attachments.list', { caseId })).toMatchObject([{ versions: [{ size: 0, hash: sha('') }] }])
    expect(verify(workspace.store.db)).toEqual([])
  })

  it('makes every name safe to show and to write', async () => {
    const { call, caseId } = await newCase()
    await attach(call, caseId, '..\\..\\faktura\u202Efdp.exe', 'CON.txt', 'a\u030Aret.txt. .')
    const names = (await call('attachments.list', { caseId })).map(({ versions: [{ fileName }] }) => fileName)
    expect(names).toEqual(['fakturafdp.exe', '_CON.txt', 'året.txt'])
  })

  it('is refused whole when one of the files is not there', async () => {
    const { workspace, call, caseId } = await newCase()
    const files = [{ file: file('a.txt') }, { file: { fileName: 'b.txt', hash: sha('aldri lest') } }]
    await expectRefused(workspace, () => call('attachments.add', { caseId, files }), 'notFound')
  })

  it('is refused for a case that does not exist or has been removed', async () => {
    const { workspace, call, caseId } = await newCase()
    await attach(call, caseId, 'a.txt')
    const [attachment] = await call('attachments.list', { caseId })
    await call('cases.remove', { id: caseId })
    for (const id of [caseId, unknownId]) await expectRefused(workspace, () => attach(call, id, 'b.txt'), 'notFound')
    const id = attachment?.id ?? ''
    await expectRefused(workspace, () => call('attachments.update', { id, title: 'Ny' }), 'notFound')
    await expectRefused(workspace, () => call('attachments.remove', { id: unknownId }), 'notFound')
  })

  it('can be taken back and done again; the bytes stay, for they are never deleted', async () => {
    const { workspace, call, caseId } = await newCase()
    await attach(call, caseId, 'a.txt', 'b.txt')
    const before = await call('attachments.list', { caseId })
    await call('journal.undo', {})
    expect(await call('attachments.list', { caseId })).toEqual([])
    expect(rowCounts(workspace.store.db)).toMatchObject({ attachment: 0, attachment_version: 0, blob: 2 })
    await call('journal.undo', { id: (await call('journal.list', { limit: 1 }))[0]?.id })
    expect(await call('attachments.list', { caseId })).toEqual(before)
    expect(verify(workspace.store.db)).toEqual([])
  })
})

describe('an attachment', () => {
  it('gets a newer file and keeps the older', async () => {
    const { workspace, call, caseId } = await newCase()
    const { ids } = await attach(call, caseId, 'plan-utkast.txt')
    const id = ids[0] ?? ''
    await call('attachments.replace', { id, file: file('plan-endelig.txt') })
    const [attachment] = await call('attachments.list', { caseId })
    expect(attachment).toMatchObject({ title: 'plan-utkast', versions: [{ sequence: 2 }, { sequence: 1 }] })
    expect(attachment?.versions.map(({ fileName }) => fileName)).toEqual(['plan-endelig.txt', 'plan-utkast.txt'])
    const again = () => call('attachments.replace', { id, file: file('kopi.txt', 'Innholdet i plan-endelig.txt') })
    await expectRefused(workspace, again, 'attachmentSame', { title: 'plan-utkast' })
    await call('journal.undo', {})
    expect((await call('attachments.list', { caseId }))[0]?.versions).toMatchObject([{ sequence: 1 }])
  })

  it('changes title and access, and each can be taken back', async () => {
    const { call, caseId } = await newCase()
    const { ids } = await attach(call, caseId, 'a.txt')
    const id = ids[0] ?? ''
    await call('attachments.update', { id, title: ' Kostnader  og gevinster ' })
    await call('attachments.update', { id, accessLevel: 'restricted' })
    const now = async () => (await call('attachments.list', { caseId }))[0]
    expect(await now()).toMatchObject({ title: 'Kostnader og gevinster', accessLevel: 'restricted' })
    await call('journal.undo', {})
    expect(await now()).toMatchObject({ title: 'Kostnader og gevinster', accessLevel: 'open' })
    await call('journal.undo', {})
    expect(await now()).toMatchObject({ title: 'a' })
  })

  it('moves, and the numbers follow', async () => {
    const { call, caseId } = await newCase()
    const { ids } = await attach(call, caseId, 'a.txt', 'b.txt', 'c.txt')
    await call('attachments.move', { id: ids[2] ?? '', position: 1 })
    expect(await numbered(call, caseId)).toEqual(['1 c', '2 a', '3 b'])
    await call('attachments.move', { id: ids[2] ?? '', position: 99 })
    expect(await numbered(call, caseId)).toEqual(['1 a', '2 b', '3 c'])
    await call('journal.undo', {})
    expect(await numbered(call, caseId)).toEqual(['1 c', '2 a', '3 b'])
  })

  it('leaves, and those after it move up until it is taken back', async () => {
    const { call, caseId } = await newCase()
    const { ids } = await attach(call, caseId, 'a.txt', 'b.txt', 'c.txt')
    await call('attachments.remove', { id: ids[1] ?? '' })
    const removal = (await call('journal.list', { limit: 1 }))[0]?.id
    expect(await numbered(call, caseId)).toEqual(['1 a', '2 c'])
    await attach(call, caseId, 'd.txt')
    await call('journal.undo', { id: removal })
    expect(await numbered(call, caseId)).toEqual(['1 a', '2 b', '3 c', '4 d'])
  })

  it('is not taken back while a newer file rests on it', async () => {
    const { workspace, call, caseId } = await newCase()
    const { ids } = await attach(call, caseId, 'a.txt')
    const adding = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('attachments.replace', { id: ids[0] ?? '', file: file('b.txt') })
    await expectRefused(workspace, () => call('journal.undo', { id: adding }), 'undoConflict')
  })
})

describe('saving attachments as files', () => {
  it('writes the bytes as they were, older versions too, and takes no name that is taken', async () => {
    const { call, caseId } = await newCase()
    const { ids } = await attach(call, caseId, 'plan.txt')
    await call('attachments.replace', { id: ids[0] ?? '', file: file('plan.txt', 'Nyere') })
    const [attachment] = await call('attachments.list', { caseId })
    const folder = temporaryFolder()
    const versionIds = attachment?.versions.map(({ id }) => id) ?? []
    const { files } = await call('attachments.save', { versionIds, folder })
    expect(files.map(({ path }) => path)).toEqual([join(folder, 'plan.txt'), join(folder, 'plan (2).txt')])
    expect(files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['Nyere', 'Innholdet i plan.txt'])
  })

  it('writes nothing when one of them does not exist', async () => {
    const { call, caseId } = await newCase()
    await attach(call, caseId, 'plan.txt')
    const [attachment] = await call('attachments.list', { caseId })
    const folder = temporaryFolder()
    const versionIds = [attachment?.versions[0].id ?? '', unknownId]
    await expect(call('attachments.save', { versionIds, folder })).rejects.toMatchObject({ key: 'notFound' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a paper and its attachments', () => {
  it('are frozen together: a changed attachment makes a new version, an unchanged one does not', async () => {
    const { workspace, call, caseId } = await newCase()
    await call('papers.saveSection', { caseId, key: 'summary', content: words('Kort fortalt.') })
    const bare = await call('papers.freeze', { caseId })
    const { ids } = await attach(call, caseId, 'a.txt')
    const first = await call('papers.freeze', { caseId })
    expect(await call('papers.freeze', { caseId })).toEqual(first)
    await call('attachments.update', { id: ids[0] ?? '', accessLevel: 'restricted' })
    const second = await call('papers.freeze', { caseId })
    expect(new Set([bare.id, first.id, second.id]).size).toBe(3)
    const line = { number: 1, title: 'a', fileName: 'a.txt', size: 17, hash: sha('Innholdet i a.txt') }
    expect((await call('papers.version', { id: bare.id })).attachments).toEqual([])
    expect((await call('papers.version', { id: first.id })).attachments).toEqual([{ ...line, accessLevel: 'open' }])
    expect((await call('papers.version', { id: second.id })).attachments).toEqual([
      { ...line, accessLevel: 'restricted' },
    ])
    expect(verify(workspace.store.db)).toEqual([])
  })

  it('go out as they were when the notice was sent, whatever is changed afterwards', async () => {
    const { workspace, call, caseId } = await newCase()
    const { bodyId } = await makeBody(call, 'Rådet')
    const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-04-01', caseIds: [caseId] })
    const given = { title: 'Kostnader', accessLevel: 'restricted' } as const
    const { ids } = await call('attachments.add', { caseId, files: [{ file: file('k.txt', 'Som sendt'), ...given }] })
    await call('notices.issue', { meetingId })
    await call('attachments.replace', { id: ids[0] ?? '', file: file('k.txt', 'Endret siden') })
    await call('attachments.remove', { id: ids[0] ?? '' })
    const folder = temporaryFolder()
    const { files } = await call('documents.export', { meetingId, folder, kinds: ['casePaper', 'packet'] })
    expect(files.map(({ kind }) => kind)).toEqual(['casePaper', 'packet', 'attachment'])
    const path = join(folder, '1-26 Felles plan – Vedlegg 1 Kostnader.txt')
    expect(files[2]).toMatchObject({ title: 'Vedlegg 1: Kostnader', path })
    expect(readFileSync(path, 'utf8')).toBe('Som sendt')
    expect(verify(workspace.store.db)).toEqual([])
  })

  it('follow the papers and nothing else out of the workspace', async () => {
    const { call, caseId } = await newCase()
    const { bodyId } = await makeBody(call, 'Rådet')
    const { meetingId } = await makeMeeting(call, { bodyId, onDate: '2026-04-01', caseIds: [caseId] })
    await attach(call, caseId, 'a.txt')
    const folder = temporaryFolder()
    await call('documents.export', { meetingId, folder, kinds: ['notice'] })
    expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toEqual([])
    await call('documents.export', { meetingId, folder, kinds: ['casePaper'] })
    expect(existsSync(join(folder, 'Felles plan – Vedlegg 1 a.txt'))).toBe(true)
  })
})
