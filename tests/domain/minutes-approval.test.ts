import { describe, expect, it } from 'vitest'
import { contentFromText } from '../../shared/content.ts'
import { appoint, expectRefused, names } from '../support/council.ts'
import { callNext, changesOf, holdNext, holdWholeMeeting, type Held } from '../support/held.ts'

const standingOf = ({ council, meetingId }: Held) => council.call('minutes.standing', { meetingId })
const outside = { approvedOn: '2026-03-20', approvers: [names.chair, names.member] }

describe('approving minutes outside a meeting', () => {
  it('keeps who approved them and when, and locks them as a version of their own', async () => {
    const held = await holdWholeMeeting()
    const { versionId } = await held.council.call('minutes.approve', { meetingId: held.meetingId, ...outside })
    const standing = await standingOf(held)
    expect(standing).toMatchObject({ state: 'approved', approvals: [{ versionId, ...outside, itemId: null }] })
    expect(standing.versions.map(({ sequence, reason }) => [sequence, reason])).toEqual([
      [2, 'approved'],
      [1, 'closed'],
    ])
    const minutes = await held.council.call('minutes.get', { meetingId: held.meetingId })
    expect(minutes).toMatchObject({ versionId, model: { status: { sequence: 2, approval: outside } } })
  })

  it('refuses every change of what they say until a correction is open', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    await call('minutes.approve', { meetingId: held.meetingId, ...outside })
    const changes = await changesOf(held)
    for (const [name, input] of changes)
      await expect(call(name, input as never), name).rejects.toMatchObject({ key: 'minutesLocked' })
    await call('minutes.openCorrection', { meetingId: held.meetingId, words: 'Frammøtet var galt.' })
    for (const [name, input] of changes) await expect(call(name, input as never), name).resolves.not.toThrow()
  })

  it('can be taken back, and then again', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    await call('minutes.approve', { meetingId: held.meetingId, ...outside })
    const { id } = await call('journal.undo', {})
    expect((await standingOf(held)).state).toBe('draft')
    await call('journal.undo', { id: (await call('journal.list', {}))[0]?.id ?? id })
    expect((await standingOf(held)).state).toBe('approved')
  })

  it('lets nothing they rest on be taken back', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const entries = await call('journal.list', {})
    const closing = entries.find(({ operation }) => operation === 'room.close')?.id ?? 0
    await call('minutes.approve', { meetingId: held.meetingId, ...outside })
    const outcome = entries.find(({ operation }) => operation === 'room.recordOutcome')?.id ?? 0
    const present = entries.find(({ operation }) => operation === 'attendance.allPresent')?.id ?? 0
    for (const id of [closing, outcome, present])
      await expect(call('journal.undo', { id })).rejects.toMatchObject({ key: 'minutesLocked' })
  })

  it('names who, and is not before the meeting or before it ended', async () => {
    const held = await holdWholeMeeting({ isClosed: false })
    const { call } = held.council
    const { meetingId } = held
    await expectRefused(call('minutes.approve', { meetingId, ...outside }), 'minutesBeforeEnd')
    await call('room.close', { meetingId, time: '12:00' })
    await expectRefused(call('minutes.approve', { meetingId, approvedOn: '2026-03-20' }), 'approversMissing')
    const early = { ...outside, approvedOn: '2026-03-09' }
    await expectRefused(call('minutes.approve', { meetingId, ...early }), 'approvedBeforeMeeting')
    await call('minutes.approve', { meetingId, ...outside })
    await expectRefused(call('minutes.approve', { meetingId, ...outside }), 'minutesAlreadyApproved')
  })

  it('refuses while something is missing or undecided, and says what', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId, itemIds } = held
    const [, itemId = ''] = itemIds
    await call('minutes.saveWording', { meetingId, key: `${itemId}/outcome`, words: 'Rådet sa ja.' })
    await call('room.recordOutcome', { itemId, outcome: 'amended' })
    await call('room.saveAdvice', { itemId, content: contentFromText('') })
    const refusal = call('minutes.approve', { meetingId, ...outside })
    await expect(refusal).rejects.toMatchObject({ key: 'minutesNotReady' })
    await expect(refusal).rejects.toMatchObject({ values: { what: expect.stringContaining('råd i sak 1/26') } })
    await expect(refusal).rejects.toMatchObject({ values: { what: expect.stringContaining('«Rådet sa ja.»') } })
    expect((await standingOf(held)).state).toBe('draft')
  })
})

describe('approving the last minutes', () => {
  it('is an item of the next meeting, put there in one go, once', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId, nextId } = held
    expect(await standingOf(held)).toMatchObject({ nextMeeting: { meetingId: nextId, onDate: '2026-05-12' } })
    for (const { id, type } of (await call('agenda.get', { meetingId: nextId })).items)
      if (type === 'approveMinutes') await call('agenda.remove', { itemId: id })
    expect((await standingOf(held)).approvalItem).toBeNull()
    const { itemId } = await call('minutes.putForApproval', { meetingId })
    expect(await call('minutes.putForApproval', { meetingId })).toEqual({ itemId })
    const standing = await standingOf(held)
    expect(standing.approvalItem).toMatchObject({ itemId, meetingId: nextId, status: 'draft', outcome: null })
    const { items } = await call('agenda.get', { meetingId: nextId })
    expect(items.filter(({ minutesOfId }) => minutesOfId === meetingId)).toHaveLength(1)
  })

  it('happens when that meeting ends, and is taken back with its ending', async () => {
    const held = await holdWholeMeeting()
    const itemId = await holdNext(held, 'asProposed')
    const standing = await standingOf(held)
    expect(standing).toMatchObject({
      state: 'approved',
      approvals: [{ approvedOn: '2026-05-12', approvers: [], itemId, where: 'møtet 12. mai 2026, punkt 2' }],
    })
    await held.council.call('journal.undo', {})
    expect(await standingOf(held)).toMatchObject({ state: 'draft', approvals: [] })
    const next = await held.council.call('meetings.get', { id: held.nextId })
    expect(next.status).toBe('inProgress')
  })

  it('waits when something is still missing, and is then recorded as done in that meeting', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId, itemIds } = held
    const [, caseItem = ''] = itemIds
    await call('room.saveAdvice', { itemId: caseItem, content: contentFromText('') })
    const itemId = await holdNext(held, 'asProposed')
    expect(await standingOf(held)).toMatchObject({ state: 'draft', approvalItem: { itemId, outcome: 'asProposed' } })
    await call('room.saveAdvice', { itemId: caseItem, content: contentFromText('Rådet anbefaler Arkiv.') })
    await call('minutes.approve', { meetingId, approvedOn: '2026-05-12', itemId })
    expect(await standingOf(held)).toMatchObject({ state: 'approved', approvals: [{ itemId, approvers: [] }] })
  })

  it('is only recorded at the item where they were taken up', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const other = held.itemIds[1] ?? ''
    const approval = { meetingId: held.meetingId, approvedOn: '2026-05-12', itemId: other }
    await expectRefused(call('minutes.approve', approval), 'notApprovalItem')
  })

  it('needs a later meeting of the same body', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId } = held
    await call('meetings.cancel', { id: held.nextId })
    await expectRefused(call('minutes.putForApproval', { meetingId }), 'noNextMeeting')
    await expectRefused(call('minutes.putForApproval', { meetingId, toMeetingId: meetingId }), 'meetingClosed')
  })
})

describe('a correction', () => {
  it('opens with what the next meeting said, and ends in a new version beside the old one', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId } = held
    const itemId = await holdNext(held, 'amended', 'Cecilie Vik forlot møtet kl. 10.30.')
    const opened = await standingOf(held)
    expect(opened).toMatchObject({
      state: 'underCorrection',
      corrections: [{ itemId, words: 'Cecilie Vik forlot møtet kl. 10.30.', where: 'møtet 12. mai 2026, punkt 2' }],
    })
    const { attendees } = await call('attendance.get', { meetingId })
    const attendeeId = attendees.find(({ name }) => name === names.member)?.id ?? ''
    await call('attendance.leave', { attendeeId, itemId: held.itemIds[1], time: '10:30' })
    const { versionId } = await call('minutes.approve', { meetingId, approvedOn: '2026-05-12', itemId })
    const standing = await standingOf(held)
    expect(standing).toMatchObject({ state: 'approved', corrections: [{ versionId }] })
    const [latest, first] = [standing.versions[0]?.id ?? '', standing.versions.at(-1)?.id ?? '']
    expect((await call('minutes.version', { versionId: latest })).status.corrections).toEqual([
      { words: 'Cecilie Vik forlot møtet kl. 10.30.', inMeeting: { onDate: '2026-05-12', position: 2 } },
    ])
    expect((await call('minutes.version', { versionId: first })).status.corrections).toEqual([])
    const differences = await call('minutes.compareVersions', { fromId: first, toId: latest })
    expect(differences.map(({ before, after }) => [before, after])).toContainEqual([
      'Cecilie Vik: hele møtet',
      'Cecilie Vik: til kl. 10.30, under sak 1/26',
    ])
  })

  it('is dropped while nothing has been changed, and not after', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId } = held
    await call('minutes.approve', { meetingId, ...outside })
    const { id } = await call('minutes.openCorrection', { meetingId, words: 'Frammøtet.' })
    await expectRefused(call('minutes.openCorrection', { meetingId, words: 'Mer.' }), 'correctionOpen')
    await call('room.recordOutcome', { itemId: held.itemIds[1] ?? '', outcome: 'noted' })
    await expectRefused(call('minutes.dropCorrection', { id }), 'correctionMade')
    await call('journal.undo', {})
    await call('minutes.dropCorrection', { id })
    expect(await standingOf(held)).toMatchObject({ state: 'approved', corrections: [] })
    expect((await call('minutes.get', { meetingId })).model.items[1]?.outcome).toBe('asProposed')
  })

  it('is dropped also when someone turns out to have been a member of the body then', async () => {
    const held = await holdWholeMeeting()
    const { council, meetingId } = held
    const { call, councilId, people } = council
    await call('minutes.approve', { meetingId, ...outside })
    const approved = await call('minutes.get', { meetingId })
    const { id } = await call('minutes.openCorrection', { meetingId, words: 'Frammøtet.' })
    await appoint(call, councilId, people.guest, 'member')
    await call('bodies.rename', { id: councilId, name: 'Samrådet', fromOn: '2026-01-01' })
    const wordsIn = ({ model }: typeof approved) => model.sentences.map(({ words }) => words)
    expect(wordsIn(await call('minutes.get', { meetingId }))).not.toEqual(wordsIn(approved))
    await call('minutes.dropCorrection', { id })
    expect(await call('minutes.get', { meetingId })).toEqual(approved)
  })

  it('is no approval before the minutes say something else than what was to be put right', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId } = held
    await call('minutes.approve', { meetingId, ...outside })
    await call('minutes.openCorrection', { meetingId, words: 'Utfallet.' })
    await expectRefused(call('minutes.approve', { meetingId, ...outside }), 'correctionNotMade')
    await call('room.recordOutcome', { itemId: held.itemIds[1] ?? '', outcome: 'noted' })
    await call('minutes.approve', { meetingId, ...outside })
    expect(await standingOf(held)).toMatchObject({ state: 'approved', corrections: [{ words: 'Utfallet.' }] })
  })

  it('cannot be taken back once something has been changed under it', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    await call('minutes.approve', { meetingId: held.meetingId, ...outside })
    await call('minutes.openCorrection', { meetingId: held.meetingId, words: 'Utfallet.' })
    const opening = (await call('journal.list', { limit: 1 }))[0]?.id
    await call('room.recordOutcome', { itemId: held.itemIds[1] ?? '', outcome: 'noted' })
    await expectRefused(call('journal.undo', { id: opening }), 'undoConflict')
    await call('journal.undo', {})
    await call('journal.undo', { id: opening })
    expect((await standingOf(held)).state).toBe('approved')
  })

  it('is for approved minutes; those that are not may be changed as they are', async () => {
    const held = await holdWholeMeeting()
    const { meetingId } = held
    await expectRefused(held.council.call('minutes.openCorrection', { meetingId, words: 'x' }), 'minutesNotApproved')
  })

  it('opens minutes that were approved before the next meeting found something wrong in them', async () => {
    const held = await holdWholeMeeting()
    await callNext(held.council.call, held.nextId)
    await held.council.call('minutes.approve', { meetingId: held.meetingId, ...outside })
    await expect(holdNext(held, 'amended', 'Tiden skal være 10.05.')).resolves.toBeDefined()
    expect((await standingOf(held)).state).toBe('underCorrection')
  })
})
