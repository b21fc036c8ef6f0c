import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Call } from '../../electron/dispatch.ts'
import { verify } from '../../electron/verify.ts'
import { itemKinds } from '../../shared/cases.ts'
import { plainText, type ContentNode } from '../../shared/content.ts'
import { isOverdue } from '../../shared/follow-ups.ts'
import type { MeetingStatus, MeetingSummary } from '../../shared/meetings.ts'
import { discard, onlyOne, openSample, type Opened } from '../support/sample.ts'

/** The day the sample is looked at in these tests: after its last held meeting, before its next. */
const today = '2026-11-25'

let sample: Opened
beforeAll(async () => {
  sample = await openSample()
}, 60_000)
afterAll(() => discard(sample))

const meetingsThatAre = async (status: MeetingStatus): Promise<MeetingSummary[]> =>
  (await sample.call('meetings.list', {})).filter((meeting) => meeting.status === status)

const bodyNamed = async (name: string) => {
  const { id } = (await sample.call('bodies.list')).find((body) => body.name === name) ?? { id: '' }
  return sample.call('bodies.get', { id, on: today })
}

describe('the sample workspace', () => {
  it('is sound', () => {
    expect(verify(sample.store.db)).toEqual([])
  })

  it('has a council of fourteen seats, eleven of them filled, with a committee and two professional councils under it', async () => {
    const { seats, memberships, relations, workAreas } = await bodyNamed('KommIT-rådet')
    expect(seats).toHaveLength(14)
    const seated = memberships.filter(({ seatId }) => seatId !== null)
    expect(seated).toHaveLength(11)
    expect(seated.filter(({ role }) => role === 'chair')).toHaveLength(1)
    const under = relations.filter(({ toName }) => toName === 'KommIT-rådet').map(({ kind }) => kind)
    expect(under.toSorted()).toEqual(['preparesFor', 'preparesFor', 'worksFor'])
    expect(workAreas).toHaveLength(8)
    expect(new Set(workAreas.map(({ groupName }) => groupName)).size).toBe(2)
  })

  it('has one member in both the council and the committee', async () => {
    const [council, committee] = [await bodyNamed('KommIT-rådet'), await bodyNamed('Digitaliseringsutvalget')]
    const seated = (body: typeof council) =>
      body.memberships.filter(({ seatId }) => seatId !== null).map(({ personId }) => personId)
    expect(seated(council).filter((id) => seated(committee).includes(id))).toHaveLength(1)
  })

  it('has a member who left during the year and one who took over the same seat the day after', async () => {
    const { body } = await bodyNamed('KommIT-rådet')
    const all = await sample.call('members.list', { bodyId: body.id })
    const gone = onlyOne(all.filter(({ toOn }) => toOn !== null && toOn < today))
    const successor = onlyOne(all.filter(({ seatId, id }) => seatId === gone.seatId && id !== gone.id))
    expect({ goneOn: gone.toOn, newFrom: successor.fromOn }).toEqual({ goneOn: '2026-07-31', newFrom: '2026-08-01' })
    expect(successor).toMatchObject({ appointedBy: 'administrerende direktør', appointedOn: '2026-06-19' })
  })

  it('has meetings behind it, one that has been called and one that is being prepared', async () => {
    expect(await meetingsThatAre('closed')).toHaveLength(12)
    expect(onlyOne(await meetingsThatAre('issued')).onDate).toBe('2026-12-03')
    expect((await meetingsThatAre('draft')).at(-1)?.onDate).toBe('2027-01-28')
    expect(await meetingsThatAre('inProgress')).toEqual([])
  })

  it('has cases to put on the agenda being prepared, from each place a case can come from', async () => {
    const meetingId = (await meetingsThatAre('draft')).at(-1)?.id ?? ''
    const pool = await sample.call('agenda.pool', { meetingId })
    expect(pool.map(({ kind }) => kind)).toEqual(['prepared', 'body', 'member'])
    expect(pool[0]?.bodyName).toBe('Digitaliseringsutvalget')
    expect(pool[0]?.entries[0]?.recommendation).not.toBeNull()
  })

  it('has what was put off back on the next agenda, linked to where it comes from', async () => {
    const meetingId = onlyOne(await meetingsThatAre('issued')).id
    const { items } = await sample.call('agenda.get', { meetingId })
    const back = items.filter(({ originItemId, priorTreatments }) =>
      priorTreatments.some(({ itemId, outcome }) => itemId === originItemId && outcome === 'postponed'),
    )
    expect(back).toHaveLength(1)
  })

  it('has cases of every kind, all but the newest with a finished paper', async () => {
    const cases = await sample.call('cases.list', {})
    expect(itemKinds.filter((kind) => !cases.some(({ itemKind }) => itemKind === kind))).toEqual([])
    const [newest, ...rest] = cases
    expect(newest?.shortcomings).toContain('noProposal')
    expect(rest.filter(({ shortcomings }) => shortcomings.length > 0)).toEqual([])
    expect(rest.length).toBeGreaterThanOrEqual(12)
  })

  it('has papers in both languages, with tables, lists, headings and a link, and summaries of a few lines', async () => {
    const cases = await sample.call('cases.list', {})
    const papers = await Promise.all(cases.map(({ id }) => sample.call('papers.get', { caseId: id })))
    expect(new Set(papers.map(({ language }) => language))).toEqual(new Set(['nb', 'nn']))
    const types = papers.flatMap(({ sections }) => sections.flatMap(({ content }) => content.map(({ type }) => type)))
    expect(types.filter((type) => type === 'table').length).toBeGreaterThanOrEqual(3)
    const kinds = ['paragraph', 'heading', 'bulletList', 'orderedList', 'table', 'decision', 'image']
    expect(new Set(types)).toEqual(new Set(kinds))
    expect(JSON.stringify(papers)).toContain('"type":"footnote"')
    expect(JSON.stringify(papers)).toContain('"href":"https://www.ks.no"')
    const summaries = papers.map(({ sections }) =>
      plainText(sections.find(({ key }) => key === 'summary')?.content ?? []),
    )
    expect(summaries.filter((text) => text.length > 450)).toEqual([])
  })

  it('gives every table of a paper a header row', async () => {
    const cases = await sample.call('cases.list', {})
    const papers = await Promise.all(cases.map(({ id }) => sample.call('papers.get', { caseId: id })))
    const tables = papers.flatMap(({ sections }) =>
      sections.flatMap(({ content }) => content.filter(({ type }) => type === 'table')),
    )
    const heads = tables.flatMap(({ content = [] }) => content[0]?.content ?? []).map((cell: ContentNode) => cell.type)
    expect(new Set(heads)).toEqual(new Set(['tableHeader']))
  })

  it('has a paper that was rewritten between two meetings, with both versions kept', async () => {
    const cases = await sample.call('cases.list', { search: 'skytjenester' })
    const { versions } = await sample.call('papers.get', { caseId: onlyOne(cases).id })
    expect(versions.map(({ sequence, reason }) => [sequence, reason])).toEqual([
      [2, 'notice'],
      [1, 'handedOver'],
    ])
  })

  it('has follow-ups that are done, open and overdue', async () => {
    const all = await sample.call('followUps.list')
    expect(all.filter(({ doneOn }) => doneOn !== null).length).toBeGreaterThan(0)
    expect(all.filter((followUp) => isOverdue(followUp, today)).length).toBeGreaterThan(0)
    expect(all.filter((followUp) => followUp.doneOn === null && !isOverdue(followUp, today)).length).toBeGreaterThan(0)
  })

  it('has a first page with a next meeting, minutes to finish and follow-ups that are due', async () => {
    const { nextMeeting, unfinishedMinutes, followUps } = await sample.call('workspace.overview', { today })
    expect(nextMeeting?.onDate).toBe('2026-12-03')
    // Minutes are unfinished until they are approved.
    expect(unfinishedMinutes.map(({ onDate }) => onDate)).toContain('2026-10-22')
    expect(followUps.length).toBeGreaterThan(0)
  })

  it('has a journal in the order of the year, signed by the invented secretary', async () => {
    const entries = await sample.call('journal.list', { limit: 1000 })
    expect(entries.length).toBeGreaterThan(100)
    expect(new Set(entries.slice(0, -1).map(({ actor }) => actor))).toEqual(new Set(['Marte Lindebråten']))
    const times = entries.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().toReversed())
  })
})

describe('the bodies of the sample', () => {
  const councilOn = async (on: string) => {
    const { body } = await bodyNamed('KommIT-rådet')
    return sample.call('bodies.composition', { id: body.id, on })
  }

  it('have a council of fourteen seats with eleven filled, and say which three are vacant', async () => {
    const { seats, filledSeats, vacantSeats, groups } = await councilOn(today)
    expect([seats, filledSeats, vacantSeats]).toEqual([14, 11, 3])
    const vacant = groups.filter((group) => group.vacant > 0).map(({ name }) => name)
    expect(vacant.toSorted()).toEqual(['Fylkeskommuner', 'Innlandet', 'Rogaland'])
  })

  it('have a mandate that says what the council’s mandate says, and criteria for its candidates', async () => {
    const { mandate, rules, criteria } = await bodyNamed('KommIT-rådet')
    expect(mandate.source).toBe('Mandat for KommIT-rådet')
    expect(rules).toMatchObject({ termYears: 4, hasDeputies: false, meetingsLeast: 6, meetingsMost: 8 })
    expect(rules.replacement).toEqual({ part: 1, of: 3, basis: 'seats' })
    expect(criteria.length).toBeGreaterThanOrEqual(4)
  })

  it('warn of vacant seats, terms that end and a member with a new employer, but not of what is in order', async () => {
    const { warnings, replaced, overlap, gender } = await councilOn(today)
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(['vacant', 'termEnding', 'employer']))
    expect(replaced).toMatchObject({ year: 2026, count: 1, ceiling: 4, names: ['Line Marit Storvann'] })
    expect(overlap?.names).toEqual(['Solveig Årtun'])
    expect(gender).toEqual({ female: 7, male: 4, other: 0, '': 0 })
  })

  it('have a change of employer that has been considered, beside one that has not', async () => {
    const { memberships } = await bodyNamed('Digitaliseringsutvalget')
    const considered = onlyOne(memberships.filter(({ reviewedOn }) => reviewedOn !== null))
    expect(considered).toMatchObject({ reviewedOn: '2026-08-24', employerChange: null })
    const council = await bodyNamed('KommIT-rådet')
    const flagged = onlyOne(council.memberships.filter(({ employerChange }) => employerChange !== null))
    expect(flagged.employerChange).toEqual({ organisation: 'Elvran kommune', untilOn: '2026-11-01' })
  })

  it('have a council with a new leader in the autumn, whose predecessor is a member', async () => {
    const { body, memberships } = await bodyNamed('Fagråd for informasjonssikkerhet og personvern')
    const roleOn = async (on: string, name: string) =>
      (await sample.call('members.list', { bodyId: body.id, on })).find(({ person }) => person.name === name)?.role
    expect(await roleOn('2026-08-31', 'Nora Vestbråten')).toBe('chair')
    expect(await roleOn('2026-09-01', 'Nora Vestbråten')).toBe('member')
    expect(await roleOn('2026-09-01', 'Tor Erlend Skogli')).toBe('chair')
    expect(memberships.filter(({ role }) => role === 'deputy')).toHaveLength(1)
  })

  it('have a body that goes by its former name in an old meeting', async () => {
    const { body, formerNames } = await bodyNamed('Fagråd for virksomhetsarkitektur')
    expect(formerNames.map(({ name, untilOn }) => [name, untilOn])).toEqual([['Fagråd for arkitektur', '2026-05-03']])
    const old = onlyOne(await sample.call('meetings.list', { bodyId: body.id }))
    expect([old.onDate, old.bodyName]).toEqual(['2026-03-18', 'Fagråd for arkitektur'])
  })

  it('have a body that has been removed, with its meeting and minutes kept', async () => {
    const { id, name } = onlyOne(await sample.call('bodies.former'))
    expect(name).toBe('Arbeidsgruppe for felles meldingsboks')
    const { id: meetingId } = onlyOne(await sample.call('meetings.list', { bodyId: id }))
    const { model } = await sample.call('minutes.get', { meetingId })
    expect(model.attendance.attendees.length).toBeGreaterThan(3)
  })

  it('have an open nomination with two candidates, one with a single candidate and one decided', async () => {
    const { body } = await bodyNamed('KommIT-rådet')
    const all = await sample.call('nominations.list', { bodyId: body.id })
    const told = all.map(({ quotaGroup, candidates, chosenId, hasOneCandidate }) =>
      [quotaGroup, candidates.length, chosenId !== null, hasOneCandidate].join(' '),
    )
    expect(told.toSorted()).toEqual(['Fylkeskommuner 1 false true', 'Nordland 2 true false', 'Rogaland 2 false false'])
  })
})

describe('the plan of the sample', () => {
  it('has a year with too few ordinary meetings, one extraordinary and one called off', async () => {
    const { counts, meetings } = await sample.call('meetings.plan', { year: 2026 })
    const council = onlyOne(counts.filter(({ bodyName }) => bodyName === 'KommIT-rådet'))
    expect(council).toMatchObject({ ordinary: 5, extraordinary: 1, least: 6, most: 8, state: 'tooFew' })
    expect(onlyOne(meetings.filter(({ cancelledAt }) => cancelledAt !== null)).onDate).toBe('2026-09-03')
  })

  it('has a year with enough meetings, and two bodies that meet on one day with a member in common', async () => {
    const { counts, meetings } = await sample.call('meetings.plan', { year: 2027 })
    expect(counts.find(({ bodyName }) => bodyName === 'KommIT-rådet')).toMatchObject({ ordinary: 7, state: 'fits' })
    const clashing = meetings.filter(({ clashes }) => clashes.length > 0)
    expect(clashing.map(({ onDate }) => onDate)).toEqual(['2027-09-09', '2027-09-09'])
    expect(clashing[0]?.clashes[0]?.names).toContain('Solveig Årtun')
    expect(meetings.filter(({ obstacles }) => obstacles.includes('holiday') || obstacles.includes('weekend'))).toEqual(
      [],
    )
  })
})

describe('attendance in the sample', () => {
  const record = async () => {
    const { body } = await bodyNamed('KommIT-rådet')
    return sample.call('attendance.record', { bodyId: body.id, from: '2026-01-01', to: today })
  }

  it('is of every kind, from near and from afar', async () => {
    const { meetings, rows } = await record()
    expect(meetings).toHaveLength(5)
    expect(rows).toHaveLength(12)
    const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null)
    expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['whole', 'part', 'apology', 'noShow']))
    expect(new Set(cells.map(({ mode }) => mode))).toEqual(new Set(['physical', 'remote', null]))
  })

  it('is over the limit for one member, and no row counts more or fewer meetings than were held', async () => {
    const { rows } = await record()
    expect(onlyOne(rows.filter(({ isOverLimit }) => isOverLimit)).name).toBe('Oddvar Hellenes')
    for (const { held, whole, part, apology, noShow } of rows) expect(whole + part + apology + noShow).toBe(held)
  })

  it('has an officer who is called for one item of the next meeting', async () => {
    const { id: meetingId } = onlyOne(await meetingsThatAre('issued'))
    const { attendees } = await sample.call('attendance.get', { meetingId })
    const officer = onlyOne(attendees.filter(({ itemId }) => itemId !== null))
    const { items } = await sample.call('agenda.get', { meetingId })
    expect(items.find(({ id }) => id === officer.itemId)?.title).toMatch(/DigiFin/)
  })
})

describe('the minutes of the sample', () => {
  const minutesOf = async () => {
    const held = await meetingsThatAre('closed')
    return Promise.all(held.map(async ({ id }) => sample.call('minutes.get', { meetingId: id })))
  }

  it('lack nothing, except the words of one advice in the last meeting of the council', async () => {
    const gaps = (await minutesOf()).flatMap(({ model, gaps: all }) =>
      all.map(({ kind, itemTitle }) => [model.head.onDate, kind, itemTitle]),
    )
    expect(gaps).toEqual([['2026-10-22', 'noAdvice', 'Beredskap når felles digitale tjenester faller ut']])
  })

  it('show absence, late arrival, early leaving, someone from afar and someone recused', async () => {
    const council = (await minutesOf()).map(({ model }) => model).filter(({ head }) => head.bodyKind === 'council')
    expect(council).toHaveLength(5)
    const attendances = council.map(({ attendance }) => attendance)
    expect(attendances.filter(({ attendees }) => attendees.every(({ apology }) => apology === null))).toEqual([])
    const presences = attendances.flatMap((attendance) => attendance.presences)
    expect(presences.some(({ fromTime }) => fromTime !== null)).toBe(true)
    expect(presences.some(({ toTime }) => toTime !== null)).toBe(true)
    expect(new Set(presences.map(({ mode }) => mode))).toEqual(new Set(['physical', 'remote']))
    expect(attendances.some(({ recusals }) => recusals.length > 0)).toBe(true)
  })

  it('are in nynorsk for one meeting of the council', async () => {
    const languages = (await minutesOf()).map(({ model }) => `${model.head.bodyKind} ${model.head.language}`)
    expect(languages.filter((text) => text === 'council nn')).toHaveLength(1)
  })

  it('can be had as Word with notice, papers and everything in one file', async () => {
    const [last] = (await meetingsThatAre('closed')).filter(({ bodyKind }) => bodyKind === 'council')
    const folder = join(sample.folder, 'dokumenter')
    const { files } = await sample.call('documents.export', { meetingId: last?.id ?? '', folder })
    expect(files.map(({ kind }) => kind)).toEqual([
      'notice',
      'casePaper',
      'casePaper',
      'casePaper',
      'packet',
      'minutes',
    ])
    expect(readdirSync(folder)).toHaveLength(6)
  })
})

describe('the attachments of the sample', () => {
  it('go out with the papers of the next meeting, one of them for those with access only', async () => {
    const [next] = (await meetingsThatAre('issued')).filter(({ bodyKind }) => bodyKind === 'council')
    const folder = join(sample.folder, 'neste')
    const order = { meetingId: next?.id ?? '', folder, kinds: ['packet' as const] }
    const { files } = await sample.call('documents.export', order)
    expect(files.filter(({ kind }) => kind === 'attachment').map(({ title }) => title)).toEqual([
      'Vedlegg 1: Søknadene i andre runde',
      'Vedlegg 1: Kostnader og gevinster',
    ])
    const names = readdirSync(folder).filter((name) => name.includes('Vedlegg'))
    expect(names.map((name) => name.slice(name.lastIndexOf('.'))).toSorted()).toEqual(['.csv', '.pdf'])
  })
})

describe('making the sample again', () => {
  const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

  async function told(call: Call): Promise<string> {
    const meetings = await call('meetings.list', {})
    const minutes = await Promise.all(meetings.map(({ id }) => call('minutes.get', { meetingId: id })))
    const rest: unknown[] = [
      await call('cases.list', {}),
      await call('followUps.list'),
      await call('journal.list', { limit: 1000 }),
    ]
    const bodies = await call('bodies.list')
    for (const { id } of bodies) {
      rest.push(await call('bodies.composition', { id, on: today }), await call('nominations.list', { bodyId: id }))
    }
    for (const year of [2026, 2027]) rest.push(await call('meetings.plan', { year }))
    return JSON.stringify([meetings, minutes, rest]).replaceAll(uuid, 'id')
  }

  it('gives the same year, to the second', async () => {
    const again = await openSample()
    try {
      expect(await told(again.call)).toBe(await told(sample.call))
    } finally {
      discard(again)
    }
  }, 60_000)
})
