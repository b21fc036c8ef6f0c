import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../shared/canonical.ts'
import { contentFromText } from '../../shared/content.ts'
import { freezeMinutes, minutesHash } from '../../electron/domain/minutes-freeze.ts'
import { contextOf } from '../../electron/dispatch.ts'
import { verify } from '../../electron/verify.ts'
import { expectRefused, morning, names } from '../support/council.ts'
import { readWordFile } from '../support/screen-and-paper.ts'
import { holdWholeMeeting, type Held } from '../support/held.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { unknownId } from '../support/world.ts'

const outside = { approvedOn: '2026-03-20', approvers: [names.chair, names.member] }
const approve = ({ council, meetingId }: Held) => council.call('minutes.approve', { meetingId, ...outside })

/** Writes the minutes as Word and answers the lines of the file. */
async function printed({ council, meetingId }: Held, language?: 'nb' | 'nn'): Promise<readonly string[]> {
  const order = { meetingId, folder: temporaryFolder(), kinds: ['minutes' as const] }
  const { files } = await council.call('documents.export', language ? { ...order, language } : order)
  return readWordFile(files[0]?.path ?? '').lines
}

describe('a frozen version of the minutes', () => {
  it('is made when the meeting ends, and not again while nothing has changed', async () => {
    const held = await holdWholeMeeting()
    const { db } = held.council.store
    const context = contextOf(db, () => morning)
    const { versions } = await held.council.call('minutes.standing', { meetingId: held.meetingId })
    expect(versions).toMatchObject([{ sequence: 1, reason: 'closed' }])
    expect(freezeMinutes(db, held.meetingId, 'review', context)).toBe(versions[0]?.id)
    await held.council.call('room.saveNote', { itemId: held.itemIds[1] ?? '', text: 'Mange spurte.' })
    expect(freezeMinutes(db, held.meetingId, 'review', context)).not.toBe(versions[0]?.id)
  })

  it('says what was said then, whatever is changed afterwards', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { versions } = await call('minutes.standing', { meetingId: held.meetingId })
    const versionId = versions[0]?.id ?? ''
    const before = await call('minutes.version', { versionId })
    await call('room.recordOutcome', { itemId: held.itemIds[1] ?? '', outcome: 'noted' })
    expect(await call('minutes.version', { versionId })).toEqual(before)
    expect(before.items[1]?.outcome).toBe('asProposed')
  })

  it.each([
    ['one letter in it', (model: string) => model.replace('Rådet', 'Radet')],
    ['its end', (model: string) => model.slice(0, -1)],
    ['its spaces', (model: string) => `${model} `],
  ])('is found out when someone has changed %s', async (_, change) => {
    const held = await holdWholeMeeting()
    const { db } = held.council.store
    const { versionId } = await approve(held)
    expect(verify(db)).toEqual([])
    const model = db.prepare<[string], string>('SELECT model FROM minutes_version WHERE id = ?').pluck().get(versionId)
    db.prepare('UPDATE minutes_version SET model = ? WHERE id = ?').run(change(model ?? ''), versionId)
    expect(verify(db)).toEqual([{ check: 'minutes', detail: versionId }])
    const refused = { key: 'minutesVersionChanged', values: { version: 2 } }
    await expect(held.council.call('minutes.get', { meetingId: held.meetingId })).rejects.toMatchObject(refused)
    await expect(held.council.call('minutes.version', { versionId })).rejects.toMatchObject(refused)
    await expect(held.council.call('minutes.standing', { meetingId: held.meetingId })).resolves.toMatchObject({
      state: 'approved',
    })
  })

  it.each([
    ['made by a newer program', { shape: 2, model: {} }, 'minutesVersionNewer'],
    ['with nothing in it', {}, 'minutesVersionChanged'],
    ['with items that are no items', { shape: 1, model: { kind: 'minutes', items: [null] } }, 'minutesVersionChanged'],
    ['that is a number', 7, 'minutesVersionChanged'],
  ])('%s is told plainly, also when its hash is right', async (_, value, key) => {
    const held = await holdWholeMeeting()
    const { db } = held.council.store
    const { versionId } = await approve(held)
    const model = canonicalJson(value)
    db.prepare('UPDATE minutes_version SET model = ?, hash = ? WHERE id = ?').run(model, minutesHash(model), versionId)
    await expect(held.council.call('minutes.get', { meetingId: held.meetingId })).rejects.toMatchObject({ key })
  })

  it('is compared with another, also when they say the same', async () => {
    const held = await holdWholeMeeting()
    const { versionId } = await approve(held)
    const { versions } = await held.council.call('minutes.standing', { meetingId: held.meetingId })
    const fromId = versions[1]?.id ?? ''
    expect(await held.council.call('minutes.compareVersions', { fromId, toId: versionId })).toEqual([])
    await expectRefused(held.council.call('minutes.compareVersions', { fromId, toId: unknownId }), 'notFound')
  })
})

describe('minutes on paper', () => {
  it('are marked as a draft until they are approved, and then say by whom', async () => {
    const held = await holdWholeMeeting()
    expect(await printed(held)).toContain('Utkast. Referatet er ikke godkjent.')
    await approve(held)
    const lines = await printed(held)
    expect(lines).toContain(`Godkjent 20. mars 2026 av ${names.chair} og ${names.member}.`)
    expect(lines.join('\n')).not.toContain('Utkast')
  })

  it('name what was put right in them', async () => {
    const held = await holdWholeMeeting()
    await approve(held)
    await held.council.call('minutes.openCorrection', { meetingId: held.meetingId, words: 'Utfallet i sak 1/26.' })
    const open = await printed(held)
    expect(open).toContain('Utkast. Rettingen av referatet er ikke godkjent.')
    expect(open).toContain('Rettet: Utfallet i sak 1/26.')
    await held.council.call('room.recordOutcome', { itemId: held.itemIds[1] ?? '', outcome: 'noted' })
    await held.council.call('minutes.approve', {
      meetingId: held.meetingId,
      approvedOn: '2026-04-01',
      approvers: [names.chair],
    })
    expect(await printed(held)).toEqual(
      expect.arrayContaining([`Godkjent 1. april 2026 av ${names.chair}.`, 'Rettet: Utfallet i sak 1/26.']),
    )
  })

  it('exist in the written form they were approved in, and no other', async () => {
    const held = await holdWholeMeeting()
    await approve(held)
    expect(await printed(held, 'nb')).toEqual(await printed(held))
    await expect(printed(held, 'nn')).rejects.toMatchObject({ key: 'minutesInOneForm', values: { form: 'bokmål' } })
  })

  it('are printed as approved even when the case is called something else since', async () => {
    const held = await holdWholeMeeting()
    const { call, people } = held.council
    await approve(held)
    const before = await printed(held)
    await call('members.updatePerson', { id: people.chair, name: 'Ada Nyttnavn' })
    expect(await printed(held)).toEqual(before)
  })

  it('never hold a note of the secretary’s own', async () => {
    const held = await holdWholeMeeting({ isClosed: false })
    const { call, store } = held.council
    const itemId = held.itemIds[1] ?? ''
    await call('room.savePrivateNote', { itemId, text: 'MERKEORD' })
    await call('minutes.saveTreatment', { itemId, content: contentFromText('Saken ble drøftet.') })
    await call('room.close', { meetingId: held.meetingId, time: '12:00' })
    await approve(held)
    expect((await printed(held)).join('\n')).not.toContain('MERKEORD')
    const models = store.db.prepare<[], string>('SELECT model FROM minutes_version').pluck().all()
    expect(models.join('\n')).not.toContain('MERKEORD')
  })
})
