import { describe, expect, it } from 'vitest'
import { isAdvice, isManagingDirector, remainingOf } from '../../shared/after-meeting.ts'
import { itemKinds } from '../../shared/cases.ts'
import { outcomes } from '../../shared/agenda.ts'
import { addCase, holdMeeting, openCouncil, openMeeting, type Council } from '../support/council.ts'
import { expectRefused } from '../support/expectations.ts'
import { unknownId, words } from '../support/world.ts'

/** A council that has advised in two cases. */
async function advised() {
  const council = await openCouncil()
  const caseIds = [await addCase(council, 'felles innlogging'), await addCase(council, 'felles arkiv')]
  const { meetingId, itemIds } = await holdMeeting(council, council.councilId, caseIds, 'asProposed')
  const [first = '', second = ''] = itemIds
  return { ...council, meetingId, caseIds, first, second }
}

const after = ({ call }: Pick<Council, 'call'>, meetingId: string) => call('afterMeeting.get', { meetingId })
const letter = { recipient: 'Eli Nes', sentOn: '2026-03-12' }

describe('after a meeting', () => {
  it('each advice waits to be sent on, with its words, and goes to the managing director as a rule', async () => {
    const council = await advised()
    const { advice, usualRecipient, otherFollowUps } = await after(council, council.meetingId)
    expect(usualRecipient).toEqual({ personId: council.people.director, name: 'Eli Nes' })
    expect(otherFollowUps).toEqual([])
    expect(advice).toMatchObject([
      { itemId: council.first, number: '1/26', result: 'Som foreslått', isWaiting: true, transmissions: [] },
      { itemId: council.second, number: '2/26', title: 'felles arkiv', isWaiting: true, decision: null },
    ])
    expect(advice[0]?.advice).not.toBeNull()
    expect(remainingOf(await after(council, council.meetingId), '2026-03-12')).toMatchObject({ waiting: 2 })
  })

  it('one letter can carry several, each with date, recipient and document, and be taken back as one act', async () => {
    const council = await advised()
    const { call, meetingId, first, second, people } = council
    const sent = { ...letter, personId: people.director, document: 'Oversendelse 12. mars', note: 'Per post' }
    const { ids } = await call('afterMeeting.transmit', { itemIds: [first, second, first], ...sent })
    expect(ids).toHaveLength(2)
    const { advice } = await after(council, meetingId)
    expect(advice).toMatchObject([
      { isWaiting: false, transmissions: [{ itemId: first, ...sent }] },
      { isWaiting: false, transmissions: [{ itemId: second, ...sent }] },
    ])
    await call('journal.undo', {})
    expect((await after(council, meetingId)).advice).toMatchObject([{ isWaiting: true }, { isWaiting: true }])
  })

  it('a letter that was put down wrongly can be put right or removed', async () => {
    const council = await advised()
    const { call, meetingId, first, people } = council
    const { ids } = await call('afterMeeting.transmit', { itemIds: [first], ...letter, personId: people.director })
    const [id = ''] = ids
    await call('afterMeeting.changeTransmission', { id, sentOn: '2026-03-13', document: 'Brev' })
    const only = async () => (await after(council, meetingId)).advice[0]?.transmissions
    expect(await only()).toMatchObject([{ sentOn: '2026-03-13', document: 'Brev', personId: people.director }])
    await call('afterMeeting.changeTransmission', { id, recipient: 'Hovedstyret' })
    expect(await only()).toMatchObject([{ recipient: 'Hovedstyret', personId: null }])
    await call('afterMeeting.removeTransmission', { id })
    expect(await only()).toEqual([])
  })

  it('only what ended in something can be sent on or decided', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'felles innlogging')
    const { itemIds } = await openMeeting(council, council.councilId, [caseId])
    const [itemId = ''] = itemIds
    const send = () => call('afterMeeting.transmit', { itemIds: [itemId], ...letter })
    const item = { item: '«felles innlogging»' }
    for (const outcome of [null, 'postponed', 'returned', 'withdrawn'] as const) {
      await call('room.recordOutcome', { itemId, outcome })
      await expectRefused(council, send, 'adviceNotFinished', item)
    }
    const decide = () => call('afterMeeting.recordDecision', { itemId, outcome: 'follows' })
    await expectRefused(council, decide, 'adviceNotFinished', item)
    await call('room.recordOutcome', { itemId, outcome: 'amended' })
    await send()
    await decide()
    const unknown = { itemIds: [unknownId], ...letter }
    await expectRefused(council, () => call('afterMeeting.transmit', unknown), 'notFound')
    const nobody = { itemIds: [itemId], ...letter, personId: unknownId }
    await expectRefused(council, () => call('afterMeeting.transmit', nobody), 'notFound')
    await expectRefused(
      council,
      () => call('afterMeeting.transmit', { ...letter, itemIds: [itemId], recipient: ' ' }),
      'invalidInput',
    )
  })

  it('one of several that cannot be sent on stops them all', async () => {
    const council = await advised()
    const { call, first, second } = council
    await call('room.recordOutcome', { itemId: second, outcome: 'withdrawn' })
    const both = { itemIds: [first, second], ...letter }
    await expectRefused(council, () => call('afterMeeting.transmit', both), 'adviceNotFinished', {
      item: '«felles arkiv»',
    })
  })

  it('advice in a case for DIF goes to KS, never to DIF, whether by name or by the person', async () => {
    const council = await advised()
    const { call, first, second, caseIds } = council
    await call('casePoints.markDif', { caseId: caseIds[0] ?? '', isDif: true })
    const dif = { title: 'daglig leder', organisation: 'KS Digitale fellestjenester AS' }
    const { id: personId } = await call('members.addPerson', { name: 'Hauk Berg', ...dif })
    const send = (itemId: string, to: { recipient: string; personId?: string }) =>
      call('afterMeeting.transmit', { itemIds: [itemId], sentOn: '2026-03-12', ...to })
    await expectRefused(council, () => send(first, { recipient: 'DIF' }), 'recipientNotDif')
    await expectRefused(council, () => send(first, { recipient: 'ks digitale fellestjenester as' }), 'recipientNotDif')
    await expectRefused(council, () => send(first, { recipient: 'Hauk Berg', personId }), 'recipientNotDif')
    const { ids } = await send(first, { recipient: 'Eli Nes' })
    const change = { id: ids[0] ?? '', recipient: 'DIF' }
    await expectRefused(council, () => call('afterMeeting.changeTransmission', change), 'recipientNotDif')
    await send(second, { recipient: 'DIF' })
  })

  it('follow-ups stand under the advice they come from, and the others by themselves', async () => {
    const council = await advised()
    const { call, meetingId, first } = council
    const { items } = await call('agenda.get', { meetingId })
    await call('followUps.add', { itemId: first, text: 'Svar fylkene.', dueOn: '2026-03-01' })
    await call('followUps.add', { itemId: items[0]?.id ?? '', text: 'Rett lista.' })
    const all = await after(council, meetingId)
    expect(all.advice[0]?.followUps).toMatchObject([{ text: 'Svar fylkene.' }])
    expect(all.otherFollowUps).toMatchObject([{ text: 'Rett lista.' }])
    expect(remainingOf(all, '2026-03-12')).toEqual({ waiting: 2, undecided: 0, open: 2, overdue: 1 })
  })

  it('what a preparing body came to waits for no letter: it goes on with its case', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'felles innlogging')
    const { meetingId } = await holdMeeting(council, council.committeeId, [caseId], 'asProposed')
    expect((await after(council, meetingId)).advice).toMatchObject([{ isWaiting: false }])
    expect((await council.call('workspace.overview', { today: '2026-03-20' })).unsentAdvice).toEqual([])
  })

  it('the overview counts the advice of the last year that has not been sent on', async () => {
    const council = await advised()
    const { call, meetingId, first, second } = council
    const unsent = async (today: string) => (await call('workspace.overview', { today })).unsentAdvice
    expect(await unsent('2026-03-20')).toEqual([{ meetingId, bodyName: 'Rådet', onDate: '2026-03-10', count: 2 }])
    await call('afterMeeting.transmit', { itemIds: [first], ...letter })
    expect(await unsent('2026-03-20')).toMatchObject([{ count: 1 }])
    expect(await unsent('2027-06-01')).toEqual([])
    await call('room.recordOutcome', { itemId: second, outcome: 'noted' })
    expect(await unsent('2026-03-20')).toEqual([])
  })
})

describe("KS's own decision", () => {
  it('is recorded as following, deviating or undecided, with date and words, and can be put right and cleared', async () => {
    const council = await advised()
    const { call, meetingId, first } = council
    const decision = async () => (await after(council, meetingId)).advice[0]?.decision
    await call('afterMeeting.recordDecision', { itemId: first, outcome: 'undecided', words: 'Til budsjettet' })
    expect(await decision()).toEqual({ itemId: first, outcome: 'undecided', decidedOn: null, words: 'Til budsjettet' })
    const deviates = { itemId: first, outcome: 'deviates', decidedOn: '2026-04-02', words: 'KS venter.' } as const
    await call('afterMeeting.recordDecision', deviates)
    expect(await decision()).toEqual(deviates)
    const dated = { itemId: first, outcome: 'undecided', decidedOn: '2026-04-02' } as const
    await expectRefused(council, () => call('afterMeeting.recordDecision', dated), 'decisionUndecided')
    await call('afterMeeting.clearDecision', { itemId: first })
    expect(await decision()).toBeNull()
    await call('journal.undo', {})
    expect(await decision()).toEqual(deviates)
  })

  it('of an application to DigiFin stands in the application, so that the two cannot disagree', async () => {
    const council = await advised()
    const { call, meetingId, first, caseIds } = council
    const caseId = caseIds[0] ?? ''
    const follows = { itemId: first, outcome: 'follows', decidedOn: '2026-04-02', words: 'Som rådet.' } as const
    await call('afterMeeting.recordDecision', follows)
    await call('digifin.set', { caseId, applicant: 'Fjordvik', project: 'Innlogging', amountAsked: 100 })
    const decision = async () => (await after(council, meetingId)).advice[0]?.decision
    const application = async () => {
      const found = await call('digifin.get', { caseId })
      return found && { outcome: found.decision, decidedOn: found.decidedOn, words: found.decisionText }
    }
    const same = { outcome: 'follows', decidedOn: '2026-04-02', words: 'Som rådet.' }
    expect(await application()).toEqual(same)
    expect(await decision()).toEqual(follows)
    await call('afterMeeting.recordDecision', { ...follows, outcome: 'deviates' })
    expect(await application()).toEqual({ ...same, outcome: 'deviates' })
    const changed = { applicant: 'Fjordvik', project: 'Innlogging', decision: 'follows', decidedAmount: 80 } as const
    await call('digifin.set', { caseId, ...changed })
    expect(await decision()).toEqual({ itemId: first, outcome: 'follows', decidedOn: null, words: '' })
    await call('afterMeeting.recordDecision', { itemId: first, outcome: 'undecided', words: 'Omgjort.' })
    expect(await call('digifin.get', { caseId })).toMatchObject({ decision: 'undecided', decidedAmount: null })
    await call('digifin.remove', { caseId })
    expect(await decision()).toEqual({ itemId: first, outcome: 'undecided', decidedOn: null, words: 'Omgjort.' })
  })

  it('does not overrule what the application brings with it', async () => {
    const council = await advised()
    const { call, meetingId, first, caseIds } = council
    await call('afterMeeting.recordDecision', { itemId: first, outcome: 'follows' })
    const fields = { applicant: 'Fjordvik', project: 'Innlogging', decision: 'deviates' } as const
    await call('digifin.set', { caseId: caseIds[0] ?? '', ...fields })
    expect((await after(council, meetingId)).advice[0]?.decision).toMatchObject({ outcome: 'deviates' })
    await call('journal.undo', {})
    expect((await after(council, meetingId)).advice[0]?.decision).toMatchObject({ outcome: 'follows' })
  })
})

describe('the plan of a case', () => {
  it('has passed a receiver outside when advice is sent to them, and has not when that is removed', async () => {
    const council = await openCouncil()
    const { call, people } = council
    const caseId = await addCase(council, 'felles innlogging')
    await call('caseRoute.addStation', { caseId, bodyId: council.councilId })
    await call('caseRoute.addStation', { caseId, receiver: 'Eli Nes' })
    const { itemIds } = await holdMeeting(council, council.councilId, [caseId], 'asProposed')
    const states = async () => (await call('caseRoute.get', { caseId })).stations.map(({ state }) => state)
    expect(await states()).toEqual(['passed', 'ahead'])
    const { ids } = await call('afterMeeting.transmit', { itemIds, ...letter, personId: people.director })
    expect(await states()).toEqual(['passed', 'passed'])
    await call('afterMeeting.removeTransmission', { id: ids[0] ?? '' })
    expect(await states()).toEqual(['passed', 'ahead'])
  })
})

describe('an advice', () => {
  it('is a case for advice or discussion that ended for or against, and nothing else', () => {
    const all = itemKinds.flatMap((itemKind) =>
      outcomes.map((outcome) => ({ type: 'case', itemKind, outcome }) as const),
    )
    expect(all.filter(isAdvice).map(({ itemKind, outcome }) => `${itemKind} ${outcome}`)).toEqual([
      'advice asProposed',
      'advice amended',
      'advice notRecommended',
      'discussion asProposed',
      'discussion amended',
      'discussion notRecommended',
    ])
    expect(isAdvice({ type: 'approveMinutes', itemKind: null, outcome: 'asProposed' })).toBe(false)
  })

  it('goes to the managing director of KS, not of DIF', () => {
    const titles = [
      'administrerende direktør',
      'Administrerande direktør i KS',
      'adm. dir.',
      'viseadministrerende direktørassistent',
      'avdelingsdirektør',
      'administrerende direktør, KS Digitale fellestjenester AS',
    ]
    expect(titles.map(isManagingDirector)).toEqual([true, true, true, false, false, false])
  })

  it('may have words without being advice: what was discussed can be sent on and waits for nothing', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'felles innlogging')
    const { meetingId, itemIds } = await openMeeting(council, council.councilId, [caseId])
    const [itemId = ''] = itemIds
    await call('room.recordOutcome', { itemId, outcome: 'discussed' })
    expect((await after(council, meetingId)).advice).toEqual([])
    await call('room.saveAdvice', { itemId, content: words('Rådet gir innspill.') })
    expect((await after(council, meetingId)).advice).toMatchObject([{ itemId, isWaiting: false }])
  })
})
