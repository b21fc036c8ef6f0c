import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ksOutcomes } from '../../shared/after-meeting.ts'
import { lacksSomething } from '../../shared/completeness.ts'
import { followUpStatuses, isOverdue } from '../../shared/follow-ups.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { discard, onlyOne, openSample, type Opened } from '../support/sample.ts'

/** The day the sample is looked at in these tests. */
const today = '2026-11-25'

let sample: Opened
let meetings: readonly MeetingSummary[]
beforeAll(async () => {
  sample = await openSample()
  meetings = await sample.call('meetings.list', {})
}, 60_000)
afterAll(() => discard(sample))

const idOn = (onDate: string): string => onlyOne(meetings.filter((meeting) => meeting.onDate === onDate)).id
const closed = () => meetings.filter(({ status }) => status === 'closed')
const sentencesOf = async (onDate: string): Promise<string[]> => {
  const { model } = await sample.call('minutes.get', { meetingId: idOn(onDate) })
  return [...model.sentences, ...model.items.flatMap((item) => item.sentences)].map(({ words }) => words)
}

describe('the called meeting of the sample', () => {
  const meetingId = () => idOn('2026-12-03')

  it('has an agenda in two groups, with a case that came after the notice', async () => {
    const { items } = await sample.call('agenda.get', { meetingId: meetingId() })
    expect(items.filter(({ type }) => type === 'heading').map(({ title }) => title)).toEqual([
      'Saker til anbefaling',
      'Orientering og planlegging',
    ])
    expect(onlyOne(items.filter(({ addedIn }) => addedIn === 'supplement')).numberText).toBe('16/26')
  })

  it('has a second version of the notice that says what changed and why', async () => {
    const [newest] = await sample.call('notices.list', { meetingId: meetingId() })
    expect(newest?.version).toBe(2)
    expect(newest?.model.changes?.map(({ kind, reason }) => [kind, reason !== ''])).toEqual([
      ['minutes', true],
      ['added', true],
    ])
    const { changes } = await sample.call('notices.pending', { meetingId: meetingId() })
    expect(changes).toEqual([])
  })

  it('has two who have not been sent the newest notice', async () => {
    const { recipients } = await sample.call('distribution.get', { meetingId: meetingId(), kind: 'notice' })
    expect(recipients.filter(({ lacksNewest }) => lacksNewest).map(({ name }) => name)).toHaveLength(2)
    expect(new Set(recipients.flatMap(({ sendings }) => sendings.map(({ version }) => version)))).toEqual(
      new Set([1, 2]),
    )
  })

  it('knows who means to attend on screen and who is away', async () => {
    const { attendees } = await sample.call('attendance.get', { meetingId: meetingId() })
    expect(onlyOne(attendees.filter(({ expectedMode }) => expectedMode === 'remote')).name).toBe('Inga Biret Lyngmo')
    expect(onlyOne(attendees.filter(({ apology }) => apology !== null)).apology?.registeredBy).toBe('Marte Lindebråten')
  })
})

describe('the meeting being prepared in the sample', () => {
  it('lacks a presenter, an attachment the paper speaks of, and the formal check of two papers', async () => {
    const { items, handedIn } = await sample.call('agenda.completeness', { meetingId: idOn('2027-01-28') })
    const lacking = items.filter(lacksSomething)
    expect(
      lacking.map(({ shortcomings, missingAttachments, formal }) => [shortcomings, missingAttachments, formal]),
    ).toEqual([
      [[], [1], 'unchecked'],
      [['noPresenter'], [], 'unchecked'],
    ])
    expect(items.some(({ formal }) => formal === 'inOrder')).toBe(true)
    expect(handedIn.some(({ itemId }) => itemId === null)).toBe(true)
  })

  it('is offered follow-ups, those that are overdue first', async () => {
    const offered = await sample.call('agenda.followUps', { meetingId: idOn('2027-01-28') })
    expect(offered[0]?.isOverdue).toBe(true)
    expect(offered.some((followUp) => !followUp.isOverdue)).toBe(true)
  })
})

describe('the held meetings of the sample', () => {
  it('have a break, a vote by name and a statement for the minutes', async () => {
    const said = await sentencesOf('2026-10-22')
    expect(said).toContain('Møtet hadde pause kl. 12.05–12.35.')
    expect(said.some((words) => /^For tilleggsforslaget stemte 7: .+ Imot stemte 2: /.test(words))).toBe(true)
    expect(said).toContain('Jostein Kvalbekk ba om følgende protokolltilførsel:')
  })

  it('have a vote by number, and someone the body found disqualified, with the grounds', async () => {
    const said = await sentencesOf('2026-06-11')
    expect(said).toContain('For endringsframlegget røysta 6. Imot røysta 2. Dermed fekk endringsframlegget fleirtal.')
    const recusal = said.find((words) => words.startsWith('Solveig Årtun vart kjend inhabil'))
    expect(recusal).toContain('Nesvåg kommune er aktuell som vertskommune.')
  })

  it('have a sentence in the secretary’s own words and a note nobody else sees', async () => {
    const meetingId = idOn('2026-10-22')
    const { model } = await sample.call('minutes.get', { meetingId })
    const own = model.items.flatMap((item) => item.sentences).filter(({ state }) => state === 'worded')
    expect(onlyOne(own).words).toBe('Rådet ønsket Line Marit Storvann velkommen.')
    const notes = await Promise.all(
      model.items.map(async ({ itemId }) => (await sample.call('room.privateNote', { itemId })).text),
    )
    const written = onlyOne(notes.filter((text) => text !== ''))
    expect(JSON.stringify(model)).not.toContain(written)
  })
})

describe('the minutes of the sample, afterwards', () => {
  it('are approved by the next meeting or by a leader, and once after a correction', async () => {
    const standings = await Promise.all(closed().map(({ id }) => sample.call('minutes.standing', { meetingId: id })))
    const approvals = standings.flatMap((standing) => standing.approvals)
    expect(approvals.some(({ itemId }) => itemId !== null)).toBe(true)
    expect(approvals.some(({ approvers }) => approvers.length > 0)).toBe(true)
    const { corrections, versions, state } = onlyOne(standings.filter((standing) => standing.corrections.length > 0))
    expect([onlyOne(corrections).versionId, state]).toEqual([versions[0]?.id, 'approved'])
    expect(await sentencesOf('2026-06-11')).toContain('Jostein Kvalbekk kom kl. 10.35, under sak 6/26.')
  })

  it('wait for approval after the newest meetings, one of them being looked through', async () => {
    const waiting = closed().filter(({ minutesApprovedOn }) => minutesApprovedOn === null)
    expect(waiting.map(({ onDate }) => onDate)).toEqual(['2026-11-11', '2026-10-22', '2026-10-07'])
    const { state } = await sample.call('minutes.standing', { meetingId: idOn('2026-10-07') })
    expect(state).toBe('inReview')
    const { approvalItem } = await sample.call('minutes.standing', { meetingId: idOn('2026-10-22') })
    expect(approvalItem?.meetingId).toBe(idOn('2026-12-03'))
  })

  it('have advice sent to the managing director, which KS followed, went against or has not settled', async () => {
    const councils = closed().filter(({ bodyKind }) => bodyKind === 'council')
    const after = await Promise.all(councils.map(({ id }) => sample.call('afterMeeting.get', { meetingId: id })))
    const advice = after.flatMap((meeting) => meeting.advice)
    expect(new Set(advice.flatMap(({ decision }) => decision?.outcome ?? []))).toEqual(new Set(ksOutcomes))
    const sent = advice.flatMap(({ transmissions }) => transmissions)
    expect(new Set(sent.map(({ recipient }) => recipient))).toEqual(new Set(['Bente Falkmyr']))
    expect(onlyOne(advice.filter(({ isWaiting }) => isWaiting)).number).toBe('11/26')
  })

  it('have follow-ups in every state, each with an owner, one of them with a deadline that was moved and has passed', async () => {
    const all = await sample.call('followUps.list')
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(followUpStatuses))
    expect(all.filter(({ responsibleName, dueOn }) => responsibleName === null || dueOn === null)).toEqual([])
    const overdue = all.filter((followUp) => isOverdue(followUp, today))
    const histories = await Promise.all(overdue.map(({ id }) => sample.call('followUps.history', { id })))
    expect(JSON.stringify(histories)).toContain('Ny frist, fordi fagrådene skal lese utkastet først.')
  })
})
