import { describe, expect, it } from 'vitest'
import { addCase, addToAgenda, expectRefused, names, openCouncil, schedule, type Council } from '../support/council.ts'

async function called(): Promise<{ council: Council; meetingId: string; caseId: string }> {
  const council = await openCouncil()
  const meetingId = await schedule(council, council.councilId)
  const caseId = await addCase(council, 'Arkiv')
  await addToAgenda(council, meetingId, caseId)
  await council.call('notices.issue', { meetingId })
  return { council, meetingId, caseId }
}

const lacking = async ({ call }: Council, meetingId: string): Promise<string[]> =>
  (await call('distribution.get', { meetingId, kind: 'notice' })).recipients
    .filter(({ lacksNewest }) => lacksNewest)
    .map(({ name }) => name)

describe('who has been sent the notice', () => {
  it('is everyone called with their address, who all lack it until it is noted', async () => {
    const { council, meetingId } = await called()
    const { recipients, version } = await council.call('distribution.get', { meetingId, kind: 'notice' })
    expect([version, recipients[0]]).toEqual([
      1,
      {
        personId: council.people.chair,
        name: names.chair,
        address: 'chair@example.no',
        sendings: [],
        lacksNewest: true,
      },
    ])
    const to = recipients.slice(1).map(({ personId, name, address }) => ({ personId, name, address }))
    const sent = { meetingId, kind: 'notice', sentOn: '2026-01-02', channel: 'e-post' } as const
    await council.call('distribution.record', { ...sent, recipients: to })
    expect(await lacking(council, meetingId)).toEqual([names.chair])
    await council.call('journal.undo', {})
    expect(await lacking(council, meetingId)).toHaveLength(recipients.length)
  })

  it('lacks the newest again when a new version is sent, and keeps what was sent before', async () => {
    const { council, meetingId } = await called()
    const { call, people } = council
    const chair = { personId: people.chair, name: names.chair }
    const record = () =>
      call('distribution.record', { meetingId, kind: 'notice', recipients: [chair], sentOn: '2026-01-02' })
    await record()
    await call('meetings.update', { id: meetingId, place: 'Lillesalen' })
    await call('notices.issue', { meetingId })
    expect(await lacking(council, meetingId)).toContain(names.chair)
    await record()
    const find = async () =>
      (await call('distribution.get', { meetingId, kind: 'notice' })).recipients.find(
        ({ name }) => name === names.chair,
      )
    expect((await find())?.sendings.map(({ version }) => version)).toEqual([2, 1])
    await call('distribution.remove', { id: (await find())?.sendings[0]?.id ?? '' })
    expect(await find()).toMatchObject({ lacksNewest: true, sendings: [{ version: 1 }] })
  })

  it('may be someone outside the list, once each, however the name is written', async () => {
    const { council, meetingId } = await called()
    const outsider = { name: '=HYPERLINK("x")\u202eArkivet', address: 'arkiv@example.no' }
    const sent = { meetingId, kind: 'notice' as const, sentOn: '2026-01-02', recipients: [outsider] }
    await council.call('distribution.record', sent)
    await council.call('distribution.record', { ...sent, channel: 'papir' })
    const { recipients } = await council.call('distribution.get', { meetingId, kind: 'notice' })
    expect(recipients.filter(({ personId }) => personId === null)).toMatchObject([
      { address: 'arkiv@example.no', lacksNewest: false, sendings: [{ channel: 'papir' }, { channel: '' }] },
    ])
  })

  it('is refused before there is anything to send, and for a day that has not come', async () => {
    const { council, meetingId } = await called()
    const { call } = council
    const draftId = await schedule(council, council.councilId, { onDate: '2026-05-12' })
    const to = { recipients: [{ name: 'Arkivet' }], sentOn: '2026-01-02' }
    await expectRefused(call('distribution.record', { ...to, meetingId: draftId, kind: 'notice' }), 'noticeNotSentYet')
    await expectRefused(call('distribution.record', { ...to, meetingId, kind: 'minutes' }), 'minutesNotHeld')
    const early = { ...to, meetingId, kind: 'notice', sentOn: '2026-01-03' } as const
    await expectRefused(call('distribution.record', early), 'sentInFuture')
    expect(await call('distribution.get', { meetingId: draftId, kind: 'notice' })).toMatchObject({
      version: 0,
      isSendable: false,
    })
  })

  it('is warned of what has restricted access in what was sent', async () => {
    const { council, meetingId, caseId } = await called()
    const restricted = async () => (await council.call('distribution.get', { meetingId, kind: 'notice' })).restricted
    expect(await restricted()).toEqual([])
    await council.call('cases.update', { id: caseId, accessLevel: 'restricted' })
    await council.call('notices.issue', { meetingId })
    expect(await restricted()).toEqual(['sak 1/26'])
  })
})
