import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes, type Outcome } from '../../shared/agenda.ts'
import type { Station } from '../../shared/case-route.ts'
import {
  bodyOfStage,
  caseStages,
  countStages,
  nextDeadline,
  paperState,
  stageOf,
  treatmentAt,
  type StageFacts,
} from '../../shared/case-stage.ts'
import type { Treatment } from '../../shared/cases.ts'
import { meetingStatuses, type MeetingStatus } from '../../shared/meetings.ts'

const treatment = (
  index: number,
  bodyId: string,
  meetingStatus: MeetingStatus,
  outcome: Outcome | null,
): Treatment => ({
  itemId: `t${index}`,
  meetingId: `m${index}`,
  bodyId,
  bodyName: bodyId,
  onDate: `2026-01-${String(index + 10)}`,
  meetingStatus,
  number: null,
  outcome,
  advice: null,
})

const station = (index: number, bodyId: string | null, sentOn: string | null = null): Station => ({
  id: `s${index}`,
  caseId: 'x',
  bodyId,
  name: bodyId ?? 'KS',
  plannedOn: null,
  sentOn,
  reference: '',
  answer: '',
})

/** A case for the council; the committee prepares cases for it. */
type FullFacts = StageFacts & Readonly<{ treatments: readonly Treatment[]; stations: readonly Station[] }>

const facts = (some: Partial<FullFacts>): FullFacts => ({
  lacksSomething: false,
  treatments: [],
  stations: [],
  isPreparing: (bodyId) => bodyId === 'committee',
  ...some,
})
const after = (...treatments: Treatment[]) => stageOf(facts({ treatments }))

describe('the stage of a case', () => {
  it('is a draft while something lacks, and ready when nothing does', () => {
    expect(stageOf(facts({ lacksSomething: true }))).toBe('draft')
    expect(stageOf(facts({}))).toBe('ready')
  })

  it.each([
    ['draft', 'onAgenda'],
    ['issued', 'called'],
    ['inProgress', 'underTreatment'],
  ] as const)('follows the meeting it is on the agenda of: %s', (status, stage) => {
    expect(after(treatment(1, 'council', status, null))).toBe(stage)
    expect(stageOf(facts({ lacksSomething: true, treatments: [treatment(1, 'council', status, null)] }))).toBe(stage)
  })

  it('is told from the meeting that goes on rather than from one that is planned', () => {
    expect(after(treatment(1, 'committee', 'draft', null), treatment(2, 'council', 'inProgress', null))).toBe(
      'underTreatment',
    )
  })

  it('is treated after a body that prepares for another, and finished after the last', () => {
    const prepared = treatment(1, 'committee', 'closed', 'asProposed')
    expect(after(prepared)).toBe('treated')
    expect(after(prepared, treatment(2, 'council', 'closed', 'amended'))).toBe('finished')
  })

  it('is treated until the plan has been walked to its end', () => {
    const treatments = [treatment(1, 'council', 'closed', 'asProposed')]
    const plan = (sentOn: string | null) => [station(1, 'council'), station(2, null, sentOn)]
    expect(stageOf(facts({ treatments, stations: plan(null) }))).toBe('treated')
    expect(stageOf(facts({ treatments, stations: plan('2026-02-01') }))).toBe('finished')
  })

  it.each(['postponed', 'returned'] as const)(
    'is put off when it was %s, until it is on an agenda again',
    (outcome) => {
      const putOff = treatment(1, 'council', 'closed', outcome)
      expect(after(putOff)).toBe('postponed')
      expect(after(putOff, treatment(2, 'council', 'draft', null))).toBe('onAgenda')
    },
  )

  it('is finished wherever it was withdrawn, and is not when nobody registered what became of it', () => {
    expect(after(treatment(1, 'committee', 'closed', 'withdrawn'))).toBe('finished')
    expect(after(treatment(1, 'council', 'closed', null))).toBe('treated')
  })

  it('belongs to the body that treats it, or before that to the first it is planned to go to', () => {
    expect(bodyOfStage(facts({}))).toBeNull()
    expect(bodyOfStage(facts({ stations: [station(1, 'council')] }))).toEqual({ id: 'council', name: 'council' })
    expect(bodyOfStage(facts({ stations: [station(1, null)] }))).toBeNull()
    const treatments = [treatment(1, 'committee', 'closed', 'asProposed')]
    expect(bodyOfStage(facts({ treatments, stations: [station(1, 'council')] }))?.id).toBe('committee')
  })
})

const anyFacts: fc.Arbitrary<StageFacts> = fc
  .record({
    lacksSomething: fc.boolean(),
    treatments: fc.array(
      fc.tuple(
        fc.constantFrom('committee', 'council'),
        fc.constantFrom(...meetingStatuses),
        fc.option(fc.constantFrom(...outcomes)),
      ),
      { maxLength: 5 },
    ),
    stations: fc.array(
      fc.tuple(fc.option(fc.constantFrom('committee', 'council')), fc.option(fc.constant('2026-01-15'))),
      { maxLength: 4 },
    ),
  })
  .map(({ lacksSomething, treatments, stations }) =>
    facts({
      lacksSomething,
      treatments: treatments.map(([bodyId, status, outcome], index) => treatment(index, bodyId, status, outcome)),
      stations: stations.map(([bodyId, sentOn], index) => station(index, bodyId, bodyId === null ? sentOn : null)),
    }),
  )

describe('whatever has happened', () => {
  it('every case is in exactly one stage, and the stages add up to all the cases', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 30 }), (cases) => {
        const staged = cases.map((one) => ({ stage: stageOf(one) }))
        for (const { stage } of staged) expect(caseStages.filter((known) => known === stage)).toHaveLength(1)
        const counts = countStages(staged)
        expect(Object.keys(counts)).toEqual([...caseStages])
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(cases.length)
      }),
    )
  })

  it('a case has not been treated before a body has, and is on no agenda once every meeting is closed', () => {
    fc.assert(
      fc.property(anyFacts, (one) => {
        const stage = stageOf(one)
        const isNew = stage === 'draft' || stage === 'ready'
        expect(isNew).toBe(one.treatments.length === 0)
        const isOpen = stage === 'onAgenda' || stage === 'called' || stage === 'underTreatment'
        expect(isOpen).toBe(one.treatments.some(({ meetingStatus }) => meetingStatus !== 'closed'))
        expect(treatmentAt(one.treatments) === undefined).toBe(isNew)
      }),
    )
  })
})

describe('the next deadline', () => {
  const meeting = { handInOn: '2026-03-02', freezeOn: '2026-03-10' }
  const own = { text: 'Svar til fagrådet', dueOn: '2026-03-05' }

  it('is the hand-in until the paper is in, then the day the agenda is settled', () => {
    const due = (isHandedIn: boolean, today: string) => nextDeadline({ own: null, meeting, isHandedIn }, today)
    expect(due(false, '2026-03-02')).toEqual({ kind: 'handIn', on: '2026-03-02', text: '', isOverdue: false })
    expect(due(false, '2026-03-03')).toMatchObject({ kind: 'handIn', isOverdue: true })
    expect(due(true, '2026-03-03')).toMatchObject({ kind: 'freeze', on: '2026-03-10', isOverdue: false })
    expect(due(true, '2026-03-11')).toBeNull()
  })

  it('is one of the case itself when that comes first', () => {
    const due = (isHandedIn: boolean) => nextDeadline({ own, meeting, isHandedIn }, '2026-03-06')
    expect(due(true)).toEqual({ kind: 'own', on: '2026-03-05', text: 'Svar til fagrådet', isOverdue: true })
    expect(due(false)?.kind).toBe('handIn')
    expect(nextDeadline({ own: null, meeting: null, isHandedIn: false }, '2026-03-06')).toBeNull()
  })
})

describe('the paper', () => {
  it('is a draft from the first word, and again when it is changed after it was handed over', () => {
    expect(paperState({ hasWords: false, isAsHandedOver: null })).toBe('unwritten')
    expect(paperState({ hasWords: true, isAsHandedOver: null })).toBe('draft')
    expect(paperState({ hasWords: true, isAsHandedOver: true })).toBe('handedOver')
    expect(paperState({ hasWords: true, isAsHandedOver: false })).toBe('draft')
  })
})
