import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDifName, letters, pointKinds, romanNumeral } from '../../shared/case-points.ts'
import { addCase, addToAgenda, openCouncil, schedule } from '../support/council.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, unknownId } from '../support/world.ts'

async function withCase() {
  const workspace = openWorkspace({ now: clockOn('2026-03-10') })
  const { call } = workspace
  const { id: caseId } = await call('cases.create', { title: 'Felles arkiv' })
  const points = async () => (await call('casePoints.get', { caseId })).points
  return { ...workspace, caseId, points }
}

describe('the recommendations of a case', () => {
  it('have letters, text, addressee and status, and no letter is given twice', async () => {
    const { call, caseId, points } = await withCase()
    const add = (text: string) => call('casePoints.add', { caseId, kind: 'recommendation', text, party: 'KS' })
    await add('Felles arkitektur')
    const { id } = await add('Felles program')
    expect(await points()).toMatchObject([
      { label: 'A', text: 'Felles arkitektur', party: 'KS', status: 'proposed', isOpen: true },
      { label: 'B', text: 'Felles program', isOpen: true },
    ])
    await call('casePoints.update', { id, status: 'followed' })
    expect((await points())[1]).toMatchObject({ status: 'followed', isOpen: false })
    await call('casePoints.remove', { id })
    await add('Samordning')
    expect((await points()).map(({ label }) => label)).toEqual(['A', 'C'])
  })
})

describe('the clarifications of a case', () => {
  it('concern recommendations and each other, and are open until they are closed', async () => {
    const { call, caseId, points } = await withCase()
    const a = await call('casePoints.add', { caseId, kind: 'recommendation', text: 'Felles arkitektur' })
    const scope = await call('casePoints.add', { caseId, kind: 'clarification', text: 'Omfang', linkIds: [a.id] })
    const funding = await call('casePoints.add', {
      caseId,
      kind: 'clarification',
      text: 'Finansiering',
      linkIds: [a.id, scope.id],
    })
    expect((await points()).slice(1)).toMatchObject([
      { label: 'i', linkIds: [a.id], isOpen: true },
      { label: 'ii', linkIds: [a.id, scope.id], isOpen: true },
    ])
    await call('casePoints.update', { id: scope.id, status: 'closed', outcome: 'Bare kommunene.', linkIds: [] })
    expect((await points())[1]).toMatchObject({ linkIds: [], isOpen: false, outcome: 'Bare kommunene.' })
    await call('casePoints.remove', { id: a.id })
    expect((await points()).find(({ id }) => id === funding.id)?.linkIds).toEqual([scope.id])
  })

  it('cannot concern themselves, an alternative, or a point of another case', async () => {
    const workspace = await withCase()
    const { call, caseId } = workspace
    const clarification = await call('casePoints.add', { caseId, kind: 'clarification', text: 'Omfang' })
    const alternative = await call('casePoints.add', { caseId, kind: 'alternative', text: 'Kommunalt eid' })
    const { id: otherCase } = await call('cases.create', { title: 'Annen' })
    const other = await call('casePoints.add', { caseId: otherCase, kind: 'recommendation', text: 'Noe' })
    for (const target of [clarification, alternative, other]) {
      const link = () => call('casePoints.update', { id: clarification.id, linkIds: [target.id] })
      await expectRefused(workspace, link, 'invalidInput', { field: 'linkIds' })
    }
    const link = () => call('casePoints.update', { id: alternative.id, linkIds: [clarification.id] })
    await expectRefused(workspace, link, 'invalidInput', { field: 'linkIds' })
  })
})

describe('the alternatives of a case', () => {
  it('have what speaks for and against, and one that is preferred but not decided stays open', async () => {
    const { call, caseId, points } = await withCase()
    const pros = 'Mye taler for kommunalt eierskap.'
    const { id } = await call('casePoints.add', {
      caseId,
      kind: 'alternative',
      text: 'Kommunalt eid',
      pros,
      cons: 'Dyrt.',
    })
    expect(await points()).toMatchObject([{ label: '1', pros, cons: 'Dyrt.', status: 'considered', isOpen: false }])
    await call('casePoints.update', { id, status: 'preferred' })
    expect(await points()).toMatchObject([{ status: 'preferred', isOpen: true }])
    await call('casePoints.update', { id, status: 'chosen' })
    expect(await points()).toMatchObject([{ isOpen: false }])
  })
})

describe('a consultation', () => {
  it('says who was asked, how, when, what came in and how it was used, and is missing before the notice until then', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'Arkiv')
    const meetingId = await schedule(council, council.councilId)
    const [itemId] = await addToAgenda(council, meetingId, caseId)
    const { id } = await call('casePoints.add', {
      caseId,
      kind: 'consultation',
      party: 'De ti største kommunene',
      method: 'E-post',
      onDate: '2026-02-01',
    })
    const lacks = async () =>
      (await call('agenda.get', { meetingId })).items.find((item) => item.id === itemId)?.shortcomings
    expect(await lacks()).toContain('consultationOpen')
    expect((await call('cases.list', {}))[0]?.shortcomings).toContain('consultationOpen')
    await call('casePoints.update', { id, input: 'De er enige.', outcome: 'Tatt inn i vurderingen.' })
    expect(await lacks()).not.toContain('consultationOpen')
    expect((await call('casePoints.get', { caseId })).points).toMatchObject([
      { party: 'De ti største kommunene', method: 'E-post', onDate: '2026-02-01', outcome: 'Tatt inn i vurderingen.' },
    ])
  })
})

describe('anchoring in other bodies', () => {
  it('is open until the outcome is known', async () => {
    const { call, caseId, points } = await withCase()
    const { id } = await call('casePoints.add', { caseId, kind: 'anchoring', party: 'KS Agder', onDate: '2026-04-01' })
    expect(await points()).toMatchObject([{ party: 'KS Agder', isOpen: true, label: '' }])
    await call('casePoints.update', { id, outcome: 'Sluttet seg til.' })
    expect(await points()).toMatchObject([{ isOpen: false }])
  })
})

describe('a case for DIF', () => {
  it('warns when its meeting comes after the day of the owner body', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'Arkiv')
    await addToAgenda(council, await schedule(council, council.councilId, { onDate: '2026-03-10' }), caseId)
    const isTooLate = async () => (await call('cases.get', { id: caseId })).shortcomings.includes('difTooLate')
    await call('casePoints.markDif', { caseId, isDif: true })
    expect(await isTooLate()).toBe(false)
    await call('casePoints.markDif', { caseId, isDif: true, ownerOn: '2026-03-10' })
    expect(await isTooLate()).toBe(false)
    await call('casePoints.markDif', { caseId, isDif: true, ownerOn: '2026-03-09' })
    expect(await isTooLate()).toBe(true)
    expect(await call('casePoints.get', { caseId })).toMatchObject({
      dif: { isDif: true, ownerOn: '2026-03-09' },
      tooLate: [{ bodyName: 'Rådet for fellesløsninger', onDate: '2026-03-10' }],
    })
    await call('casePoints.markDif', { caseId, isDif: false })
    expect(await isTooLate()).toBe(false)
  })

  it('cannot have DIF as the recipient of its advice, whichever is said first', async () => {
    const workspace = await withCase()
    const { call, caseId } = workspace
    const mark = () => call('casePoints.markDif', { caseId, isDif: true })
    const station = (receiver: string) => () => call('caseRoute.addStation', { caseId, receiver })
    const recommend = () =>
      call('casePoints.add', { caseId, kind: 'recommendation', text: 'Bygg', party: 'KS Digitale fellestjenester AS' })
    await mark()
    await expectRefused(workspace, station('DIF'), 'recipientNotDif')
    await expectRefused(workspace, recommend, 'recipientNotDif')
    const { id } = await station('Administrerende direktør')()
    const rename = () => call('caseRoute.updateStation', { id, receiver: 'Styret i DIF' })
    await expectRefused(workspace, rename, 'recipientNotDif')
    await call('casePoints.markDif', { caseId, isDif: false })
    await recommend()
    await expectRefused(workspace, mark, 'recipientNotDif')
  })

  it('knows the name of DIF from words that only look like it', () => {
    expect(['DIF', 'Styret i DIF', 'dif', 'KS Digitale fellestjenester AS'].map(isDifName)).toEqual(Array(4).fill(true))
    expect(['Administrerende direktør', 'Difi', 'KS', 'Modifikasjon'].map(isDifName)).toEqual(Array(4).fill(false))
  })
})

describe('a point', () => {
  it('says what it is, has only the words of its kind, and belongs to a case in the register', async () => {
    const workspace = await withCase()
    const { call, caseId } = workspace
    const add = (wrong: object) => () =>
      call('casePoints.add', { caseId, kind: 'anchoring', party: 'KS Agder', ...wrong })
    await expectRefused(workspace, add({ party: ' ' }), 'invalidInput', { field: 'party' })
    await expectRefused(workspace, add({ pros: 'Bra' }), 'invalidInput', { field: 'pros' })
    await expectRefused(workspace, add({ status: 'closed' }), 'invalidInput', { field: 'status' })
    await expectRefused(workspace, add({ onDate: '2026-13-01' }), 'invalidInput', { field: 'onDate' })
    await expectRefused(workspace, add({ caseId: unknownId }), 'notFound')
    await expectRefused(workspace, () => call('casePoints.remove', { id: unknownId }), 'notFound')
  })
})

describe('the report on what is open', () => {
  it('has every case with something open, and nothing that is done', async () => {
    const { call, caseId } = await withCase()
    expect(await call('casePoints.open')).toEqual([])
    for (const kind of pointKinds) await call('casePoints.add', { caseId, kind, ...named[kind] })
    await call('caseFacts.addDeadline', { caseId, text: 'Notat', dueOn: '2026-04-01' })
    const done = await call('caseFacts.addDeadline', { caseId, text: 'Gjort', dueOn: '2026-03-01' })
    await call('caseFacts.updateDeadline', { id: done.id, doneOn: '2026-03-01' })
    await call('cases.create', { title: 'Uten noe åpent' })
    const report = await call('casePoints.open')
    expect(report).toMatchObject([{ caseId, title: 'Felles arkiv', deadlines: [{ text: 'Notat' }], tooLate: [] }])
    // An alternative that is only considered waits for nobody.
    expect(report[0]?.points.map(({ kind }) => kind)).toEqual([
      'recommendation',
      'clarification',
      'consultation',
      'anchoring',
    ])
    await call('cases.remove', { id: caseId })
    expect(await call('casePoints.open')).toEqual([])
  })
})

const named = {
  recommendation: { text: 'Felles arkitektur' },
  clarification: { text: 'Omfang' },
  alternative: { text: 'Kommunalt eid' },
  consultation: { party: 'KS IKT-forum' },
  anchoring: { party: 'KS Agder' },
} as const

describe('letters and numerals', () => {
  it('go on after Z and after iii', () => {
    expect([1, 2, 26, 27, 52, 53, 702, 703].map(letters)).toEqual(['A', 'B', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
    expect([1, 2, 3, 4, 5, 9, 14, 40, 99].map(romanNumeral)).toEqual([
      'i',
      'ii',
      'iii',
      'iv',
      'v',
      'ix',
      'xiv',
      'xl',
      'xcix',
    ])
  })

  it('are never the same for two places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 800 }), (a, b) => {
        expect(letters(a) === letters(b)).toBe(a === b)
        expect(romanNumeral(a) === romanNumeral(b)).toBe(a === b)
      }),
    )
  })
})
