import { describe, expect, it } from 'vitest'
import { addCase, addToAgenda, expectRefused, openCouncil, schedule, titles } from '../support/council.ts'

async function fourCases() {
  const council = await openCouncil()
  const { call } = council
  const meetingId = await schedule(council, council.councilId)
  const kinds = { Sky: 'information', Arkiv: 'advice', Innsyn: 'information', Budsjett: 'advice' } as const
  for (const [title, itemKind] of Object.entries(kinds)) {
    const caseId = await addCase(council, title)
    await call('cases.update', { id: caseId, itemKind })
    await addToAgenda(council, meetingId, caseId)
  }
  const between = async () => (await titles(council, meetingId)).slice(1, -1)
  return { council, call, meetingId, between }
}

describe('putting the agenda in order', () => {
  it('chains the rules, leaves the fixed points, and is one act to take back', async () => {
    const { call, meetingId, between, council } = await fourCases()
    await call('agenda.arrange', { meetingId, rules: ['kind', 'title'] })
    expect(await between()).toEqual(['Arkiv', 'Budsjett', 'Innsyn', 'Sky'])
    const all = await titles(council, meetingId)
    expect([all[0], all.at(-1)]).toEqual(['Godkjenning av innkalling og saksliste', 'Eventuelt'])
    await call('journal.undo', {})
    expect(await between()).toEqual(['Sky', 'Arkiv', 'Innsyn', 'Budsjett'])
  })

  it('keeps to the headings', async () => {
    const { call, meetingId, between } = await fourCases()
    await call('agenda.addHeading', { meetingId, title: 'Siste del', position: 4 })
    await call('agenda.arrange', { meetingId, rules: ['title'] })
    expect(await between()).toEqual(['Arkiv', 'Sky', 'Siste del', 'Budsjett', 'Innsyn'])
  })

  it('remembers the rules for the body, and not for another', async () => {
    const { call, council, meetingId } = await fourCases()
    expect(await call('agenda.placing', { meetingId })).toEqual([])
    await call('agenda.arrange', { meetingId, rules: ['number', 'minutes'] })
    const [next, other] = [
      await schedule(council, council.councilId, { onDate: '2026-06-09' }),
      await schedule(council, council.committeeId),
    ]
    expect(await call('agenda.placing', { meetingId: next })).toEqual(['number', 'minutes'])
    expect(await call('agenda.placing', { meetingId: other })).toEqual([])
  })

  it('orders by where cases come from as the pool does', async () => {
    const council = await openCouncil()
    const { call, councilId, people } = council
    const { id: expertsId } = await call('bodies.create', { name: 'Fagråd arkitektur', kind: 'professionalCouncil' })
    const [own, member, experts] = [
      await addCase(council, 'Fra sekretariatet'),
      await addCase(council, 'Fra et medlem'),
      await addCase(council, 'Fra fagrådet'),
    ]
    await call('cases.update', { id: member, origin: 'member', originPersonId: people.member })
    await call('cases.update', { id: experts, origin: 'body', originBodyId: expertsId })
    const meetingId = await schedule(council, councilId)
    const pool = await call('agenda.pool', { meetingId })
    expect(pool.map(({ kind, bodyName }) => [kind, bodyName])).toEqual([
      ['body', 'Fagråd arkitektur'],
      ['secretariat', null],
      ['member', null],
    ])
    await addToAgenda(council, meetingId, member, own, experts)
    await call('agenda.arrange', { meetingId, rules: ['origin'] })
    expect((await titles(council, meetingId)).slice(1, -1)).toEqual([
      'Fra fagrådet',
      'Fra sekretariatet',
      'Fra et medlem',
    ])
  })

  it('goes on after the notice, and refuses unknown, repeated and no rules', async () => {
    const { call, meetingId, between } = await fourCases()
    await call('notices.issue', { meetingId })
    await call('agenda.arrange', { meetingId, rules: ['title'] })
    expect(await between()).toEqual(['Arkiv', 'Budsjett', 'Innsyn', 'Sky'])
    await expectRefused(call('agenda.arrange', { meetingId, rules: ['title', 'title'] }), 'placingTwice', {
      field: 'rules',
      label: '«rules»',
    })
    for (const rules of [[], ['farge']]) {
      await expect(call('agenda.arrange', { meetingId, rules } as never)).rejects.toMatchObject({ key: 'invalidInput' })
    }
  })
})

describe('the pool', () => {
  it('says the next deadline of a case, whether it has passed, and how many attachments it has', async () => {
    const council = await openCouncil()
    const { call } = council
    const caseId = await addCase(council, 'Arkiv')
    for (const [text, dueOn] of [
      ['Høring', '2026-02-01'],
      ['Tall', '2025-12-01'],
    ] as const)
      await call('caseFacts.addDeadline', { caseId, text, dueOn })
    await call('attachments.add', {
      caseId,
      files: [{ title: 'Tall', file: { fileName: 'tall.txt', base64: 'VGFsbA==' } }],
    })
    const meetingId = await schedule(council, council.councilId)
    const entry = async () => (await call('agenda.pool', { meetingId }))[0]?.entries[0]
    expect(await entry()).toMatchObject({
      deadline: { on: '2025-12-01', text: 'Tall', isOverdue: true },
      attachments: 1,
      case: { formal: 'unchecked' },
    })
  })
})
