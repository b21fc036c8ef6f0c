import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { casePaperModels, noticeModel } from '../../electron/domain/gather.ts'
import {
  addCase,
  addToAgenda,
  appoint,
  expectRefused,
  holdMeeting,
  names,
  openCouncil,
  schedule,
  type Council,
} from '../support/council.ts'

const numbers = async (council: Council, meetingId: string): Promise<(string | null)[]> =>
  (await council.call('agenda.get', { meetingId })).items.map((item) => item.numberText)

describe('sending the notice', () => {
  it('numbers the cases in the order of the agenda and leaves other points without a number', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const [, second = ''] = await addToAgenda(
      council,
      meetingId,
      await addCase(council, 'Arkiv'),
      await addCase(council, 'Innsyn'),
    )
    await council.call('agenda.addTopic', { meetingId, title: 'Besøk' })
    await council.call('agenda.move', { itemId: second, position: 1 })
    expect(await council.call('notices.issue', { meetingId })).toEqual({ version: 1 })
    expect(await numbers(council, meetingId)).toEqual(['1/26', null, '2/26', null, null])
  })

  it('continues the body’s own series of the year the meeting is held', async () => {
    const council = await openCouncil()
    await council.call('bodies.update', { id: council.committeeId, numberFormat: 'U {year}/{sequence}' })
    const issue = async (bodyId: string, onDate: string) => {
      const meetingId = await schedule(council, bodyId, { onDate })
      await addToAgenda(council, meetingId, await addCase(council, 'Sak'))
      await council.call('notices.issue', { meetingId })
      return (await numbers(council, meetingId)).find((number) => number !== null)
    }
    expect(await issue(council.councilId, '2026-03-10')).toBe('1/26')
    expect(await issue(council.councilId, '2026-01-13')).toBe('2/26')
    expect(await issue(council.councilId, '2027-01-12')).toBe('1/27')
    expect(await issue(council.committeeId, '2026-03-10')).toBe('U 2026/1')
    expect(await issue(council.councilId, '2026-12-31')).toBe('3/26')
  })

  it('never uses the number of a meeting that was called off', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const cancelled = await schedule(council, council.councilId)
    await addToAgenda(council, cancelled, caseId)
    await council.call('notices.issue', { meetingId: cancelled })
    await council.call('meetings.cancel', { id: cancelled })
    const next = await schedule(council, council.councilId, { onDate: '2026-03-17' })
    await addToAgenda(council, next, caseId)
    await council.call('notices.issue', { meetingId: next })
    expect(await numbers(council, next)).toEqual([null, '2/26', null])
  })

  it('names the meeting whose minutes are up for approval as the plan is now, and keeps a title she has written herself', async () => {
    const council = await openCouncil()
    const first = await schedule(council, council.councilId, { onDate: '2026-01-20' })
    const later = await schedule(council, council.councilId, { onDate: '2026-03-10' })
    const last = await schedule(council, council.councilId, { onDate: '2026-04-14' })
    await schedule(council, council.councilId, { onDate: '2026-02-03' })
    await council.call('meetings.cancel', { id: first })
    for (const meetingId of [later, last]) {
      await council.call('agenda.add', { meetingId, picks: [{ caseId: await addCase(council, `Sak ${meetingId}`) }] })
    }
    const approvalOf = async (meetingId: string) =>
      (await council.call('agenda.get', { meetingId })).items.find((item) => item.type === 'approveMinutes')
    await council.call('agenda.update', {
      itemId: (await approvalOf(last))?.id ?? '',
      title: 'Referat til godkjenning',
    })
    await council.call('notices.issue', { meetingId: later })
    await council.call('notices.issue', { meetingId: last })
    expect((await approvalOf(later))?.title).toBe('Godkjenning av referat fra forrige møte 3. februar 2026')
    expect((await approvalOf(last))?.title).toBe('Referat til godkjenning')
  })

  it('is refused when there is only what every meeting has', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await expectRefused(council.call('notices.issue', { meetingId }), 'agendaEmpty')
    await council.call('agenda.addTopic', { meetingId, title: 'Besøk' })
    expect(await council.call('notices.issue', { meetingId })).toEqual({ version: 1 })
  })

  it('is refused when nothing has changed since, and cannot be undone', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'))
    await council.call('notices.issue', { meetingId })
    await expectRefused(council.call('notices.issue', { meetingId }), 'noticeUnchanged')
    const [issued] = await council.call('journal.list', {})
    expect(issued).toMatchObject({ operation: 'notices.issue', canUndo: false })
    await expectRefused(council.call('journal.undo', { id: issued?.id }), 'undoImpossible')
  })

  it('calls those who are members on the day now, and leaves out an optional attendee who was taken off', async () => {
    const council = await openCouncil()
    await appoint(council.call, council.councilId, council.people.owner, 'standing', { isOptional: true })
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, await addCase(council, 'Arkiv'))
    const optional = (await council.call('attendance.get', { meetingId })).attendees.find(
      ({ name }) => name === names.owner,
    )
    await council.call('attendance.uninvite', { attendeeId: optional?.id ?? '' })
    const [membership] = await council.call('members.list', { bodyId: council.councilId })
    await council.call('members.end', { id: membership?.id ?? '', on: '2026-01-31' })
    await appoint(council.call, council.councilId, council.people.guest, 'member', { fromOn: '2026-02-01' })
    await council.call('members.updatePerson', { id: council.people.member, title: 'rådmann' })
    await council.call('notices.issue', { meetingId })
    const { attendees } = await council.call('attendance.get', { meetingId })
    expect(attendees.map(({ name, title }) => [name, title])).toEqual([
      [names.deputyChair, 'kommunedirektør'],
      [names.member, 'rådmann'],
      [names.guest, 'kommunedirektør'],
      [names.secretary, 'kommunedirektør'],
      [names.director, 'administrerende direktør'],
    ])
  })
})

async function sentNotice(language: 'nb' | 'nn' = 'nb') {
  const council = await openCouncil()
  const caseId = await addCase(council, 'Arkiv')
  await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
  const meetingId = await schedule(council, council.councilId, { language })
  await addToAgenda(council, meetingId, caseId)
  await council.call('notices.issue', { meetingId, signedBy: 'Dag Rud' })
  return { council, caseId, meetingId }
}

describe('a notice that has been sent', () => {
  it('says who is called, what is treated when, and who signed', async () => {
    const { council, meetingId } = await sentNotice()
    const [notice] = await council.call('notices.list', { meetingId })
    expect(notice).toMatchObject({ version: 1, model: { version: 1, issuedOn: '2026-01-02', signedBy: 'Dag Rud' } })
    expect(notice?.model.head).toMatchObject({
      bodyName: 'Rådet for fellesløsninger',
      bodyKind: 'council',
      onDate: '2026-03-10',
      startsAt: '10:00',
      place: 'Storsalen',
      language: 'nb',
    })
    expect(notice?.model.members.map(({ name, isChair }) => [name, isChair])).toEqual([
      [names.chair, true],
      [names.deputyChair, false],
      [names.member, false],
    ])
    expect(notice?.model.others.map(({ name }) => name)).toEqual([names.secretary, names.director])
    expect(
      notice?.model.agenda.map(({ number, title, presenter, startsAt }) => [number, title, presenter, startsAt]),
    ).toEqual([
      [null, 'Godkjenning av innkalling og saksliste', null, '10:00'],
      ['1/26', 'Arkiv', names.owner, '10:05'],
      [null, 'Eventuelt', null, '10:25'],
    ])
  })

  it('gives the secretary’s address for absence until the workspace has one of its own', async () => {
    const { council, meetingId } = await sentNotice()
    const second = await schedule(council, council.councilId, { onDate: '2026-05-12' })
    expect(noticeModel(council.store.db, meetingId).contactEmail).toBe('secretary@example.no')
    await council.call('workspace.changeSettings', { userEmail: 'sekretariat@example.no', userName: 'Dag Rud' })
    expect(noticeModel(council.store.db, second)).toMatchObject({
      contactEmail: 'sekretariat@example.no',
      signedBy: 'Dag Rud',
      issuedOn: null,
      version: 1,
    })
  })

  it('keeps the papers as they were sent, with the earlier treatment', async () => {
    const { council, caseId, meetingId } = await sentNotice()
    await council.call('papers.saveSection', { caseId, key: 'proposal', content: contentFromText('Noe helt annet.') })
    await council.call('cases.update', { id: caseId, title: 'Nytt navn' })
    const [paper] = casePaperModels(council.store.db, meetingId)
    expect(paper).toMatchObject({
      number: '1/26',
      title: 'Arkiv',
      itemKind: 'advice',
      owner: { name: names.owner },
      language: 'nb',
    })
    expect(paper?.sections.map(({ key, content }) => [key, plainText(content)])).toEqual([
      ['proposal', 'Rådet anbefaler Arkiv.'],
    ])
    expect(paper?.priorTreatments).toEqual([
      {
        bodyName: 'Forberedende utvalg',
        onDate: '2026-02-10',
        number: '1/26',
        outcome: 'asProposed',
        advice: contentFromText('Rådet anbefaler Arkiv.'),
      },
    ])
    const versions = (await council.call('papers.get', { caseId })).versions
    expect(versions.at(0)?.reason).toBe('notice')
  })

  it('stands as it was when presenters and people change', async () => {
    const { council, meetingId } = await sentNotice()
    const before = noticeModel(council.store.db, meetingId)
    const item = (await council.call('agenda.get', { meetingId })).items[1]
    await council.call('agenda.update', { itemId: item?.id ?? '', presenterId: council.people.guest })
    await council.call('members.updatePerson', { id: council.people.owner, name: 'Frode Berg' })
    expect(noticeModel(council.store.db, meetingId)).toEqual(before)
    expect((await council.call('notices.list', { meetingId }))[0]?.model).toEqual(before)
  })

  it('can be printed in the other written form of Norwegian', async () => {
    const { council, meetingId } = await sentNotice()
    await holdMeeting(council, council.councilId, [await addCase(council, 'Innsyn')], 'noted', { onDate: '2026-02-20' })
    const other = await schedule(council, council.councilId)
    const model = noticeModel(council.store.db, other, 'nn')
    expect(model.head.language).toBe('nn')
    expect(model.agenda[1]?.title).toBe('Godkjenning av referat frå førre møte 20. februar 2026')
    expect(noticeModel(council.store.db, meetingId, 'nn').head.language).toBe('nn')
    expect(casePaperModels(council.store.db, meetingId, 'nn')[0]).toMatchObject({
      head: { language: 'nn' },
      language: 'nb',
    })
  })
})

describe('case papers before the notice', () => {
  it('show the draft with where the case comes from', async () => {
    const council = await openCouncil()
    const area = await council.call('bodies.addWorkArea', { bodyId: council.councilId, name: 'Felles arkitektur' })
    const caseId = await addCase(council, 'Arkiv')
    await council.call('cases.update', {
      id: caseId,
      origin: 'body',
      originBodyId: council.committeeId,
      officerId: council.people.guest,
      workAreaIds: [area.id],
    })
    const meetingId = await schedule(council, council.councilId)
    await addToAgenda(council, meetingId, caseId)
    expect(casePaperModels(council.store.db, meetingId)).toMatchObject([
      {
        number: null,
        origin: 'Forberedende utvalg',
        officer: { name: names.guest },
        workAreas: ['Felles arkitektur'],
        accessLevel: 'internal',
        priorTreatments: [],
      },
    ])
  })
})

type Act = Readonly<{
  kind: 'issue' | 'callOff' | 'withdraw'
  body: 'councilId' | 'committeeId'
  year: 2026 | 2027
  cases: number
  at: number
}>

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('issue', 'issue', 'callOff', 'withdraw'),
  body: fc.constantFrom('councilId', 'committeeId'),
  year: fc.constantFrom(2026, 2027),
  cases: fc.integer({ min: 1, max: 3 }),
  at: fc.nat(5),
})

describe('case numbers', () => {
  it('rise by one and are never used twice, whatever is sent, called off and withdrawn', async () => {
    const council = await openCouncil()
    const given = new Map<string, number[]>()
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (acts) => {
        const issued: string[] = []
        for (const one of acts) await perform(council, one, issued, given)
        for (const series of given.values()) expect(series).toEqual(series.map((_, index) => index + 1))
      }),
      { numRuns: 30 },
    )
    expect(given.size).toBe(4)
  })
})

async function perform(
  council: Council,
  { kind, body, year, cases, at }: Act,
  issued: string[],
  given: Map<string, number[]>,
): Promise<void> {
  const { call } = council
  const meetingId = issued[at % Math.max(1, issued.length)]
  if (kind === 'issue') issued.push(await issueWith(council, { body, year, cases }, given))
  // Both can be refused, because the meeting has been called off or opened already; the numbers stand all the same.
  if (kind === 'callOff' && meetingId) await call('meetings.cancel', { id: meetingId }).catch(expectUserError)
  if (kind === 'withdraw' && meetingId) await withdrawFirst(council, meetingId).catch(expectUserError)
}

const expectUserError = (error: unknown): void => expect(error).toMatchObject({ name: 'UserError' })

async function issueWith(
  council: Council,
  { body, year, cases }: Pick<Act, 'body' | 'year' | 'cases'>,
  given: Map<string, number[]>,
): Promise<string> {
  const meetingId = await schedule(council, council[body], { onDate: `${year}-03-10` })
  const caseIds = []
  for (let index = 0; index < cases; index += 1) caseIds.push(await addCase(council, 'Sak'))
  await addToAgenda(council, meetingId, ...caseIds)
  await council.call('notices.issue', { meetingId })
  const { items } = await council.call('agenda.get', { meetingId })
  const series = given.get(`${body} ${year}`) ?? []
  given.set(`${body} ${year}`, [...series, ...items.flatMap((item) => item.number?.sequence ?? [])])
  return meetingId
}

async function withdrawFirst(council: Council, meetingId: string): Promise<void> {
  await council.call('room.start', { meetingId })
  const item = (await council.call('agenda.get', { meetingId })).items.find(({ type }) => type === 'case')
  await council.call('room.recordOutcome', { itemId: item?.id ?? '', outcome: 'withdrawn' })
}
