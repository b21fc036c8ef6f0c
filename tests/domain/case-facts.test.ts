import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circleClosedBy, isDeadlinePassed } from '../../shared/case-facts.ts'
import type { Outcome } from '../../shared/agenda.ts'
import { addCase, holdMeeting, openCouncil, schedule } from '../support/council.ts'
import { expectRefused } from '../support/expectations.ts'
import { openWorkspace } from '../support/workspace.ts'
import { clockOn, makePerson, unknownId } from '../support/world.ts'

const open = () => openWorkspace({ now: clockOn('2026-03-10') })

/** Cases with these titles, and a function that links them by title. */
async function withCases(...titles: readonly string[]) {
  const workspace = open()
  const ids = new Map<string, string>()
  for (const title of titles) ids.set(title, (await workspace.call('cases.create', { title })).id)
  const idOf = (title: string) => ids.get(title) ?? ''
  const requires = (from: string, to: string) =>
    workspace.call('caseFacts.link', { fromId: idOf(from), toId: idOf(to), kind: 'requires' })
  return { ...workspace, idOf, requires }
}

describe('who raised a case', () => {
  it('can be a member, and the member is named', async () => {
    const { call } = open()
    const originPersonId = await makePerson(call, 'Kari Nordby')
    const { id } = await call('cases.create', { title: 'Plan', origin: 'member', originPersonId })
    expect(await call('cases.get', { id })).toMatchObject({ originName: 'Kari Nordby', case: { originPersonId } })
  })

  it('is forgotten when the case turns out to come from somewhere else', async () => {
    const { call } = open()
    const originPersonId = await makePerson(call, 'Kari Nordby')
    const { id } = await call('cases.create', { title: 'Plan', origin: 'member', originPersonId })
    await call('cases.update', { id, origin: 'secretariat' })
    expect(await call('cases.get', { id })).toMatchObject({ originName: null, case: { originPersonId: null } })
  })

  it('cannot be somebody unknown', async () => {
    const workspace = open()
    const create = () => workspace.call('cases.create', { title: 'A', origin: 'member', originPersonId: unknownId })
    await expectRefused(workspace, create, 'notFound')
  })
})

describe('a legal basis', () => {
  it('is kept beside the grounds and is never filled in by itself', async () => {
    const { call } = open()
    const access = { accessLevel: 'restricted', accessGrounds: 'Forhandlinger' } as const
    const { id } = await call('cases.create', { title: 'Plan', ...access })
    expect((await call('cases.get', { id })).case).toMatchObject({ ...access, statutoryBasis: '' })
    await call('cases.update', { id, statutoryBasis: 'offl. § 23' })
    expect((await call('cases.get', { id })).case).toMatchObject({ ...access, statutoryBasis: 'offl. § 23' })
  })
})

describe('a deadline in a case', () => {
  it('says who must do what by when, open ones first', async () => {
    const { call } = open()
    const { id: caseId } = await call('cases.create', { title: 'Plan' })
    const responsibleId = await makePerson(call, 'Kari Nordby')
    const late = await call('caseFacts.addDeadline', { caseId, text: 'Svar til fagrådet', dueOn: '2026-05-01' })
    const early = await call('caseFacts.addDeadline', { caseId, text: 'Notat', responsibleId, dueOn: '2026-04-01' })
    const listed = async () => (await call('caseFacts.get', { caseId })).deadlines
    expect(await listed()).toMatchObject([
      { id: early.id, text: 'Notat', responsibleName: 'Kari Nordby', dueOn: '2026-04-01', doneOn: null },
      { id: late.id, text: 'Svar til fagrådet', responsibleName: null },
    ])
    await call('caseFacts.updateDeadline', { id: early.id, doneOn: '2026-03-10' })
    expect((await listed()).map(({ id }) => id)).toEqual([late.id, early.id])
    await call('caseFacts.removeDeadline', { id: late.id })
    expect(await listed()).toMatchObject([{ text: 'Notat', doneOn: '2026-03-10' }])
    await call('journal.undo', {})
    expect(await listed()).toHaveLength(2)
  })

  it('is refused without a day that exists, a text, or a case that is in the register', async () => {
    const workspace = open()
    const { call } = workspace
    const { id: caseId } = await call('cases.create', { title: 'Plan' })
    const add = (wrong: object) => () =>
      call('caseFacts.addDeadline', { caseId, text: 'Notat', dueOn: '2026-04-01', ...wrong })
    await expectRefused(workspace, add({ dueOn: '2026-02-30' }), 'invalidInput', { field: 'dueOn' })
    await expectRefused(workspace, add({ text: ' ' }), 'invalidInput', { field: 'text' })
    await expectRefused(workspace, add({ caseId: unknownId }), 'notFound')
    await expectRefused(workspace, add({ responsibleId: unknownId }), 'notFound')
    await call('cases.remove', { id: caseId })
    await expectRefused(workspace, add({}), 'notFound')
  })

  it('has passed from the day after, unless it is done', () => {
    const deadline = { dueOn: '2026-03-10', doneOn: null }
    expect(isDeadlinePassed(deadline, '2026-03-10')).toBe(false)
    expect(isDeadlinePassed(deadline, '2026-03-11')).toBe(true)
    expect(isDeadlinePassed({ ...deadline, doneOn: '2026-03-12' }, '2026-03-13')).toBe(false)
  })
})

describe('a link between cases', () => {
  it('is seen from both, and only «forutsetter» makes one of them wait', async () => {
    const { call, idOf } = await withCases('Plan', 'Journal', 'Arkiv')
    const link = (to: string, kind: 'requires' | 'eases' | 'refersTo') =>
      call('caseFacts.link', { fromId: idOf('Plan'), toId: idOf(to), kind })
    await link('Journal', 'eases')
    await link('Arkiv', 'refersTo')
    const lacks = async () => (await call('cases.get', { id: idOf('Plan') })).shortcomings
    expect(await lacks()).not.toContain('prerequisiteOpen')
    await link('Arkiv', 'requires')
    expect(await lacks()).toContain('prerequisiteOpen')
    expect((await call('caseFacts.get', { caseId: idOf('Plan') })).links).toMatchObject([
      { kind: 'requires', isOutgoing: true, otherTitle: 'Arkiv', isOtherFinished: false },
      { kind: 'eases', isOutgoing: true, otherTitle: 'Journal' },
      { kind: 'refersTo', isOutgoing: true, otherTitle: 'Arkiv' },
    ])
    expect((await call('caseFacts.get', { caseId: idOf('Journal') })).links).toMatchObject([
      { kind: 'eases', isOutgoing: false, otherTitle: 'Plan' },
    ])
    expect((await call('cases.get', { id: idOf('Arkiv') })).shortcomings).not.toContain('prerequisiteOpen')
  })

  it('shows in the list of cases and on the agenda until the other case is finished', async () => {
    const council = await openCouncil()
    const [plan, archive] = [await addCase(council, 'Plan'), await addCase(council, 'Arkiv')]
    await council.call('caseFacts.link', { fromId: plan, toId: archive, kind: 'requires' })
    const meetingId = await schedule(council, council.committeeId)
    await council.call('agenda.add', { meetingId, picks: [{ caseId: plan }] })
    const waits = async () => {
      const listed = (await council.call('cases.list', {})).find(({ id }) => id === plan)?.shortcomings ?? []
      const item = (await council.call('agenda.get', { meetingId })).items.find(({ caseId }) => caseId === plan)
      const answers = [listed, item?.shortcomings ?? []].map((lacks) => lacks.includes('prerequisiteOpen'))
      return new Set(answers)
    }
    expect(await waits()).toEqual(new Set([true]))
    const treat = (bodyId: string, outcome: Outcome, onDate: string) =>
      holdMeeting(council, bodyId, [archive], outcome, { onDate })
    await treat(council.committeeId, 'asProposed', '2026-02-10')
    expect(await waits()).toEqual(new Set([true]))
    await treat(council.councilId, 'postponed', '2026-02-12')
    expect(await waits()).toEqual(new Set([true]))
    await treat(council.councilId, 'asProposed', '2026-02-20')
    expect(await waits()).toEqual(new Set([false]))
  })

  it('is refused to the case itself, a second time, and to a case that is not there', async () => {
    const workspace = await withCases('Plan', 'Arkiv')
    const { call, idOf, requires } = workspace
    await requires('Plan', 'Arkiv')
    await expectRefused(workspace, () => requires('Plan', 'Plan'), 'caseLinkedToItself')
    await expectRefused(workspace, () => requires('Plan', 'Arkiv'), 'casesAlreadyLinked', { title: 'Arkiv' })
    await call('cases.remove', { id: idOf('Arkiv') })
    expect((await call('caseFacts.get', { caseId: idOf('Plan') })).links).toEqual([])
    expect((await call('cases.get', { id: idOf('Plan') })).shortcomings).not.toContain('prerequisiteOpen')
    const refer = () => call('caseFacts.link', { fromId: idOf('Plan'), toId: idOf('Arkiv'), kind: 'refersTo' })
    await expectRefused(workspace, refer, 'notFound')
  })

  it('cannot make cases wait for each other in a ring, and the error names the ring', async () => {
    const workspace = await withCases('Plan', 'Arkiv', 'Journal')
    const { call, idOf, requires } = workspace
    await requires('Plan', 'Arkiv')
    await requires('Arkiv', 'Journal')
    const circle = 'Journal → Plan → Arkiv → Journal'
    await expectRefused(workspace, () => requires('Journal', 'Plan'), 'casesInCircle', { circle })
    await call('caseFacts.link', { fromId: idOf('Journal'), toId: idOf('Plan'), kind: 'eases' })
    // A case that has been removed may come back, and the ring with it.
    await call('cases.remove', { id: idOf('Arkiv') })
    await expectRefused(workspace, () => requires('Journal', 'Plan'), 'casesInCircle', { circle })
  })

  it('cannot be brought back by an undo that would close a ring', async () => {
    const workspace = await withCases('Plan', 'Arkiv', 'Journal')
    const { call, requires } = workspace
    const { id } = await requires('Plan', 'Arkiv')
    await call('caseFacts.unlink', { id })
    const [unlinked] = await call('journal.list', { limit: 1 })
    await requires('Arkiv', 'Journal')
    await requires('Journal', 'Plan')
    await expectRefused(workspace, () => call('journal.undo', { id: unlinked?.id }), 'undoConflict')
    for (const _ of [1, 2, 3]) await call('journal.undo', {})
    await expectRefused(workspace, () => requires('Arkiv', 'Plan'), 'casesInCircle', { circle: 'Arkiv → Plan → Arkiv' })
  })
})

describe('a ring of requirements', () => {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const arrows = fc.array(fc.record({ fromId: node, toId: node }), { maxLength: 12 })

  it('is found whenever there is a way back, and only then', () => {
    const reaches = (all: readonly { fromId: string; toId: string }[], from: string, to: string) => {
      let seen = new Set([from])
      for (let size = 0; size !== seen.size;) {
        size = seen.size
        seen = new Set([...seen, ...all.filter(({ fromId }) => seen.has(fromId)).map(({ toId }) => toId)])
      }
      return seen.has(to)
    }
    fc.assert(
      fc.property(arrows, node, node, (all, fromId, toId) => {
        const circle = circleClosedBy({ fromId, toId }, all)
        expect(circle !== null).toBe(reaches(all, toId, fromId))
        expect(circle?.at(0) ?? toId).toBe(toId)
        expect(circle?.at(-1) ?? fromId).toBe(fromId)
        for (const [index, at] of (circle ?? []).slice(1).entries())
          expect(all).toContainEqual({ fromId: circle?.[index], toId: at })
      }),
    )
  })
})
