import { describe, expect, it } from 'vitest'
import { addCase, expectRefused, holdMeeting, openCouncil, schedule, type Council } from '../support/council.ts'

/** The council after a meeting with follow-ups due on these days. The clock of these tests stands at 2 January 2026. */
async function withFollowUps(...days: (string | null)[]) {
  const council = await openCouncil()
  const { itemIds } = await holdMeeting(council, council.councilId, [await addCase(council, 'Arkiv')], 'asProposed', {
    onDate: '2025-12-02',
  })
  const ids = await Promise.all(days.map((dueOn) => addFollowUp(council, itemIds[0] ?? '', dueOn)))
  return { council, call: council.call, ids, meetingId: await schedule(council, council.councilId) }
}

const addFollowUp = async ({ call, people }: Council, itemId: string, dueOn: string | null): Promise<string> =>
  (await call('followUps.add', { itemId, text: `Svare ${dueOn}`, dueOn, responsibleId: people.director })).id

describe('follow-ups on an agenda', () => {
  it('are proposed when they are due by the meeting, those whose day has passed first', async () => {
    const { call, meetingId } = await withFollowUps('2026-02-01', '2025-12-20', '2026-03-11', null, '2026-03-10')
    const proposed = await call('agenda.followUps', { meetingId })
    expect(proposed.map(({ dueOn, isOverdue }) => [dueOn, isOverdue])).toEqual([
      ['2025-12-20', true],
      ['2026-02-01', false],
      ['2026-03-10', false],
    ])
  })

  it('become topics that name where they come from, presented by the one responsible', async () => {
    const { call, ids, meetingId, council } = await withFollowUps('2026-02-01', '2025-12-20')
    await call('agenda.addFollowUp', { meetingId, followUpIds: ids })
    const { items } = await call('agenda.get', { meetingId })
    expect(items.filter(({ followUpId }) => followUpId !== null)).toMatchObject([
      {
        type: 'topic',
        title: 'Oppfølging: Svare 2026-02-01 (Rådet for fellesløsninger 2. desember 2025, sak 1/25)',
        presenterId: council.people.director,
        followUpId: ids[0],
      },
      { followUpId: ids[1] },
    ])
    expect(await call('agenda.followUps', { meetingId })).toEqual([])
    await call('journal.undo', {})
    expect(await call('agenda.followUps', { meetingId })).toHaveLength(2)
  })

  it('are not proposed when done, nor to another body, and come back when taken off', async () => {
    const { call, ids, meetingId, council } = await withFollowUps('2026-02-01', '2025-12-20')
    await call('followUps.update', { id: ids[0] ?? '', status: 'done' })
    expect(await call('agenda.followUps', { meetingId })).toHaveLength(1)
    const elsewhere = await schedule(council, council.committeeId)
    expect(await call('agenda.followUps', { meetingId: elsewhere })).toEqual([])
    const { itemIds } = await call('agenda.addFollowUp', { meetingId, followUpIds: [ids[1] ?? ''] })
    await call('agenda.remove', { itemId: itemIds[0] ?? '' })
    expect(await call('agenda.followUps', { meetingId })).toHaveLength(1)
  })

  it('are refused twice, when done, in another body’s meeting and when unknown', async () => {
    const { call, ids, meetingId, council } = await withFollowUps('2026-02-01', '2025-12-20')
    const [first = '', second = ''] = ids
    await call('agenda.addFollowUp', { meetingId, followUpIds: [first, first] })
    expect((await call('agenda.get', { meetingId })).items.filter(({ followUpId }) => followUpId)).toHaveLength(1)
    await expectRefused(call('agenda.addFollowUp', { meetingId, followUpIds: [second, first] }), 'followUpNotOpen', {
      text: 'Svare 2026-02-01',
    })
    const elsewhere = await schedule(council, council.committeeId)
    await expectRefused(
      call('agenda.addFollowUp', { meetingId: elsewhere, followUpIds: [second] }),
      'followUpElsewhere',
      {
        body: 'Rådet for fellesløsninger',
      },
    )
    await expectRefused(call('agenda.addFollowUp', { meetingId, followUpIds: [council.councilId] }), 'notFound')
  })

  it('keep the source when the text is too long for a title', async () => {
    const { call, meetingId, council } = await withFollowUps('2026-02-01')
    const { itemId } = (await call('followUps.list'))[0] ?? { itemId: '' }
    const text = 'Å'.repeat(500)
    const { id } = await call('followUps.add', {
      itemId,
      text,
      dueOn: '2026-01-01',
      responsibleId: council.people.owner,
    })
    await call('agenda.addFollowUp', { meetingId, followUpIds: [id] })
    const title =
      (await call('agenda.get', { meetingId })).items.find(({ followUpId }) => followUpId === id)?.title ?? ''
    expect(title).toHaveLength(300)
    expect(title).toMatch(/Å… \(Rådet for fellesløsninger 2\. desember 2025, sak 1\/25\)$/)
  })
})
