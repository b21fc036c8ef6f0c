import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesByHeading } from '../../shared/agenda.ts'
import type { PlacingRule } from '../../shared/placing.ts'
import { contentFromText } from '../../shared/content.ts'
import {
  addCase,
  addToAgenda,
  expectRefused,
  holdMeeting,
  openCouncil,
  openMeeting,
  schedule,
  titles,
  type Council,
} from '../support/council.ts'

describe('putting cases on the agenda', () => {
  it('places them before «Eventuelt» in the order given, as one action', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const [archive, insight, cloud] = [
      await addCase(council, 'Arkiv'),
      await addCase(council, 'Innsyn'),
      await addCase(council, 'Skyløsning'),
    ]
    await addToAgenda(council, meetingId, archive, insight)
    await addToAgenda(council, meetingId, cloud)
    const fixed = 'Godkjenning av innkalling og saksliste'
    expect(await titles(council, meetingId)).toEqual([fixed, 'Arkiv', 'Innsyn', 'Skyløsning', 'Eventuelt'])
    await council.call('journal.undo', {})
    await council.call('journal.undo', {})
    expect(await titles(council, meetingId)).toEqual([fixed, 'Eventuelt'])
  })

  it('brings title, kind and owner from the case, and time by kind', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const caseId = await addCase(council, 'Arkiv')
    await council.call('cases.update', { id: caseId, itemKind: 'discussion' })
    await addToAgenda(council, meetingId, caseId)
    expect((await council.call('agenda.get', { meetingId })).items[1]).toMatchObject({
      type: 'case',
      title: 'Arkiv',
      itemKind: 'discussion',
      presenterName: 'Frode Li',
      plannedMinutes: 30,
      originItemId: null,
      numberText: null,
    })
  })

  it('brings the committee’s treatment along', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const { itemIds } = await holdMeeting(council, council.committeeId, [caseId], 'asProposed', {
      onDate: '2026-02-10',
    })
    const meetingId = await schedule(council, council.councilId)
    await council.call('agenda.add', { meetingId, picks: [{ caseId, fromItemId: itemIds[0] }] })
    const item = (await council.call('agenda.get', { meetingId })).items[1]
    expect(item?.originItemId).toBe(itemIds[0])
    expect(item?.priorTreatments).toEqual([
      {
        itemId: itemIds[0],
        bodyName: 'Forberedende utvalg',
        onDate: '2026-02-10',
        number: '1/26',
        outcome: 'asProposed',
        advice: contentFromText('Rådet anbefaler Arkiv.'),
      },
    ])
  })

  it('shows only what earlier meetings made of the case', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    await holdMeeting(council, council.committeeId, [caseId], 'noted', { onDate: '2026-02-10' })
    await holdMeeting(council, council.committeeId, [caseId], 'amended', { onDate: '2026-05-12' })
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, caseId)
    const item = (await council.call('agenda.get', { meetingId })).items[1]
    expect(item?.priorTreatments.map(({ onDate, outcome }) => [onDate, outcome])).toEqual([['2026-02-10', 'noted']])
  })

  it('refuses a case that is there already, and the same case twice', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const [archive, insight] = [await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn')]
    await addToAgenda(council, meetingId, archive)
    await expectRefused(addToAgenda(council, meetingId, insight, archive), 'caseOnAgenda')
    await expectRefused(addToAgenda(council, meetingId, insight, insight), 'caseOnAgenda')
    expect(await titles(council, meetingId)).toHaveLength(3)
  })

  it('refuses a treatment of another case, and a case that has been removed', async () => {
    const council = await openCouncil()
    const [archive, insight] = [await addCase(council, 'Arkiv'), await addCase(council, 'Innsyn')]
    const { itemIds } = await holdMeeting(council, council.committeeId, [archive], 'asProposed', {
      onDate: '2026-02-10',
    })
    const meetingId = await schedule(council, council.councilId)
    const picks = [{ caseId: insight, fromItemId: itemIds[0] ?? null }]
    await expectRefused(council.call('agenda.add', { meetingId, picks }), 'notFound')
    await council.call('cases.remove', { id: insight })
    await expectRefused(addToAgenda(council, meetingId, insight), 'notFound')
  })
})

async function threeItems() {
  const council = await openCouncil()
  const meetingId = await schedule(council, council.councilId)
  const itemIds = await addToAgenda(
    council,
    meetingId,
    await addCase(council, 'Arkiv'),
    await addCase(council, 'Innsyn'),
  )
  return { council, meetingId, archive: itemIds[0] ?? '', insight: itemIds[1] ?? '' }
}

describe('shaping the agenda', () => {
  it('moves an item to the position asked for, and past the end to the last', async () => {
    const { council, meetingId, archive, insight } = await threeItems()
    await council.call('agenda.move', { itemId: insight, position: 1 })
    expect((await titles(council, meetingId))[0]).toBe('Innsyn')
    await council.call('agenda.move', { itemId: archive, position: 99 })
    expect((await titles(council, meetingId)).at(-1)).toBe('Arkiv')
  })

  it('takes off fixed points too, and puts back what is undone in its place', async () => {
    const { council, meetingId } = await threeItems()
    const before = await titles(council, meetingId)
    const first = (await council.call('agenda.get', { meetingId })).items[0]
    await council.call('agenda.remove', { itemId: first?.id ?? '' })
    expect(await titles(council, meetingId)).toEqual(before.slice(1))
    await council.call('journal.undo', {})
    expect(await titles(council, meetingId)).toEqual(before)
  })

  it('adds a topic without a case before «Eventuelt», or last when there is no such point', async () => {
    const { council, meetingId } = await threeItems()
    await council.call('agenda.addTopic', { meetingId, title: 'Besøk fra departementet', plannedMinutes: 25 })
    const items = (await council.call('agenda.get', { meetingId })).items
    expect(items.at(-2)).toMatchObject({
      type: 'topic',
      title: 'Besøk fra departementet',
      plannedMinutes: 25,
      shortcomings: [],
    })
    await council.call('agenda.remove', { itemId: items.at(-1)?.id ?? '' })
    await council.call('agenda.addTopic', { meetingId, title: 'Oppsummering' })
    expect((await titles(council, meetingId)).at(-1)).toBe('Oppsummering')
  })

  it('runs the clock from item to item and sums the time planned', async () => {
    const { council, meetingId, archive } = await threeItems()
    await council.call('agenda.update', { itemId: archive, plannedMinutes: 50 })
    const agenda = await council.call('agenda.get', { meetingId })
    expect(agenda.items.map((item) => item.startsAt)).toEqual(['10:00', '10:05', '10:55', '11:15'])
    expect([agenda.plannedMinutes, agenda.availableMinutes]).toEqual([85, 240])
  })

  it('says what each case lacks, also someone to present it', async () => {
    const { council, meetingId, archive } = await threeItems()
    await council.call('agenda.update', { itemId: archive, presenterId: null })
    const items = (await council.call('agenda.get', { meetingId })).items
    expect(items.map((item) => item.shortcomings)).toEqual([
      [],
      ['noSummary', 'noBackground', 'noAssessment', 'noWorkArea', 'noPresenter'],
      ['noSummary', 'noBackground', 'noAssessment', 'noWorkArea'],
      [],
    ])
  })

  it('goes on after the notice, and says what came after it', async () => {
    const { council, meetingId, archive, insight } = await threeItems()
    await council.call('notices.issue', { meetingId })
    await council.call('agenda.move', { itemId: insight, position: 2 })
    await council.call('agenda.remove', { itemId: archive })
    await council.call('agenda.addTopic', { meetingId, title: 'Besøk' })
    await addToAgenda(council, meetingId, await addCase(council, 'Sen sak'))
    await council.call('agenda.update', { itemId: insight, title: 'Innsyn for alle', plannedMinutes: 45 })
    const { items } = await council.call('agenda.get', { meetingId })
    expect(items.map(({ title, addedIn }) => [title, addedIn])).toEqual([
      ['Godkjenning av innkalling og saksliste', 'draft'],
      ['Innsyn for alle', 'draft'],
      ['Besøk', 'supplement'],
      ['Sen sak', 'supplement'],
      ['Eventuelt', 'draft'],
    ])
  })

  it('is left to the room while the meeting goes on', async () => {
    const council = await openCouncil()
    const { meetingId, itemIds } = await openMeeting(council, council.councilId, [await addCase(council, 'Arkiv')])
    const itemId = itemIds[0] ?? ''
    const refused = [
      council.call('agenda.move', { itemId, position: 1 }),
      council.call('agenda.remove', { itemId }),
      council.call('agenda.addTopic', { meetingId, title: 'Besøk' }),
      council.call('agenda.addHeading', { meetingId, title: 'Først' }),
      council.call('agenda.update', { itemId, plannedMinutes: 5 }),
    ]
    for (const attempt of refused) await expectRefused(attempt, 'agendaUnderWay')
  })

  it('gathers items under headings, which have nothing but a title', async () => {
    const { council, meetingId, archive } = await threeItems()
    const { itemId } = await council.call('agenda.addHeading', { meetingId, title: 'Til råd', position: 2 })
    await council.call('agenda.addHeading', { meetingId, title: 'Til orientering' })
    const { items } = await council.call('agenda.get', { meetingId })
    expect(items.map(({ type, title }) => (type === 'heading' ? `– ${title}` : title))).toEqual([
      'Godkjenning av innkalling og saksliste',
      '– Til råd',
      'Arkiv',
      'Innsyn',
      '– Til orientering',
      'Eventuelt',
    ])
    expect([...minutesByHeading(items).values()]).toEqual([40, 10])
    await council.call('agenda.update', { itemId, title: 'Saker til råd' })
    await expectRefused(council.call('agenda.update', { itemId, plannedMinutes: 5 }), 'headingIsOnlyTitle')
    await council.call('agenda.move', { itemId, position: 3 })
    expect((await titles(council, meetingId)).slice(1, 3)).toEqual(['Arkiv', 'Saker til råd'])
    await council.call('agenda.update', { itemId: archive, plannedMinutes: 5 })
    const after = (await council.call('agenda.get', { meetingId })).items
    expect([...minutesByHeading(after).values()]).toEqual([20, 10])
  })

  it('cannot be undone once the notice is sent', async () => {
    const { council, meetingId, archive } = await threeItems()
    await council.call('agenda.move', { itemId: archive, position: 1 })
    const [moved] = await council.call('journal.list', {})
    await council.call('notices.issue', { meetingId })
    await expectRefused(council.call('journal.undo', { id: moved?.id }), 'undoConflict')
  })

  it('is refused altogether when the meeting is over', async () => {
    const council = await openCouncil()
    const { itemIds } = await holdMeeting(council, council.councilId, [await addCase(council, 'Arkiv')], 'noted')
    await expectRefused(council.call('agenda.update', { itemId: itemIds[0] ?? '', plannedMinutes: 5 }), 'meetingClosed')
  })

  it('is undone latest first, so that no place is left empty', async () => {
    const { council, meetingId, archive } = await threeItems()
    const [added] = await council.call('journal.list', {})
    await council.call('agenda.remove', { itemId: archive })
    await expectRefused(council.call('journal.undo', { id: added?.id }), 'undoConflict')
    expect(await titles(council, meetingId)).toEqual(['Godkjenning av innkalling og saksliste', 'Innsyn', 'Eventuelt'])
  })

  it('refuses someone to present who is not known', async () => {
    const { council, archive } = await threeItems()
    const presenterId = '01998c1e-0000-7000-8000-000000000000'
    await expectRefused(council.call('agenda.update', { itemId: archive, presenterId }), 'notFound')
  })
})

const kinds = ['add', 'topic', 'heading', 'move', 'arrange', 'remove', 'undo'] as const
type Step = Readonly<{ kind: (typeof kinds)[number]; at: number; to: number }>

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(12),
  to: fc.integer({ min: 1, max: 12 }),
})

describe('the positions of an agenda', () => {
  it('are 1, 2, 3 … whatever is added, moved, arranged, removed and undone', async () => {
    const council = await openCouncil()
    const positions = async (meetingId: string) =>
      (await council.call('agenda.get', { meetingId })).items.map((item) => item.position)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const meetingId = await schedule(council, council.councilId)
        for (const one of steps) {
          await take(council, meetingId, one)
          const found = await positions(meetingId)
          expect(found).toEqual(found.map((_, index) => index + 1))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('an agenda taken back act by act', () => {
  it('stands as it did before each of them', async () => {
    const council = await openCouncil()
    const shape = async (meetingId: string) =>
      (await council.call('agenda.get', { meetingId })).items.map(({ id, title, plannedMinutes }) => [
        id,
        title,
        plannedMinutes,
      ])
    const entries = async () => (await council.call('journal.list', { limit: 1 }))[0]?.id
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const meetingId = await schedule(council, council.councilId)
        const states = []
        for (const one of steps.filter(({ kind }) => kind !== 'undo' && kind !== 'add')) {
          const [before, last] = [await shape(meetingId), await entries()]
          await take(council, meetingId, one)
          if ((await entries()) !== last) states.unshift(before)
        }
        for (const before of states) {
          await council.call('journal.undo', {})
          expect(await shape(meetingId)).toEqual(before)
        }
      }),
      { numRuns: 20 },
    )
  })
})

async function take(council: Council, meetingId: string, { kind, at, to }: Step): Promise<void> {
  const items = (await council.call('agenda.get', { meetingId })).items
  const itemId = items[at % Math.max(1, items.length)]?.id
  if (kind === 'add') await addToAgenda(council, meetingId, await addCase(council, 'Sak'))
  if (kind === 'topic') await council.call('agenda.addTopic', { meetingId, title: 'Tema' })
  if (kind === 'heading') await council.call('agenda.addHeading', { meetingId, title: 'Del', position: to })
  if (kind === 'arrange') await council.call('agenda.arrange', { meetingId, rules: arrangements[at % 3] ?? ['title'] })
  if (kind === 'move' && itemId) await council.call('agenda.move', { itemId, position: to })
  if (kind === 'remove' && itemId) await council.call('agenda.remove', { itemId })
  if (kind === 'undo') await undoSome(council, at)
}

const arrangements: PlacingRule[][] = [['title'], ['kind', 'number'], ['minutes', 'origin', 'title']]

/** Takes back one of the latest agenda changes; most are refused because something later rests on them. */
async function undoSome(council: Council, back: number): Promise<void> {
  const changes = (await council.call('journal.list', {})).filter(
    (entry) => entry.operation.startsWith('agenda.') && entry.canUndo,
  )
  const id = changes[back % 3]?.id
  if (id !== undefined)
    await council
      .call('journal.undo', { id })
      .catch((error: unknown) => expect(error).toMatchObject({ key: 'undoConflict' }))
}
