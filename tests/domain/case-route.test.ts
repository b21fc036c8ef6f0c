import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { found } from '../../shared/errors.ts'
import type { Language } from '../../shared/values.ts'
import { linesUnder, readWord } from '../documents/reading.ts'
import { addCase, holdMeeting, openCouncil, openMeeting, schedule, type Council } from '../support/council.ts'
import { expectRefused } from '../support/expectations.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { unknownId } from '../support/world.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const routeOf = (council: Council, caseId: string) => council.call('caseRoute.get', { caseId })

/** The road as places and what is known of each. */
async function outline(council: Council, caseId: string): Promise<string[]> {
  return (await routeOf(council, caseId)).stops.map((stop) => {
    if (stop.kind === 'treatment')
      return `${stop.treatment.bodyName} ${stop.treatment.onDate} ${stop.treatment.outcome}`
    if (stop.kind === 'transmitted') return `${stop.transmission.recipient} got it ${stop.transmission.sentOn}`
    if (stop.kind === 'decided') return `KS ${stop.decision.outcome} ${stop.decision.decidedOn}`
    return `${stop.station.name} ${stop.kind} ${stop.station.sentOn ?? stop.station.plannedOn}`
  })
}

/** A case planned through the committee, the council and the managing director. */
async function planned(): Promise<Council & { caseId: string; stationIds: string[] }> {
  const council = await openCouncil()
  const caseId = await addCase(council, 'Arkiv')
  const places = [
    { bodyId: council.committeeId, plannedOn: '2026-02-10' },
    { bodyId: council.councilId, plannedOn: '2026-03-03' },
    { receiver: 'Administrerende direktør' },
  ]
  const stationIds: string[] = []
  for (const place of places) stationIds.push((await council.call('caseRoute.addStation', { caseId, ...place })).id)
  return { ...council, caseId, stationIds }
}

/** Closes a meeting of the body where the case got this advice. */
async function advise(council: Council, bodyId: string, caseId: string, advice: string, onDate: string) {
  const { meetingId, itemIds } = await openMeeting(council, bodyId, [caseId], { onDate })
  const itemId = itemIds[0] ?? ''
  await council.call('room.saveAdvice', { itemId, content: contentFromText(advice) })
  await council.call('room.recordOutcome', { itemId, outcome: 'amended' })
  await closeMeeting(council.call, { meetingId, time: '12:00' })
  return itemId
}

describe('the planned road of a case', () => {
  it('stands in order after what has been done, and each body passes when it has settled the case', async () => {
    const council = await planned()
    const { caseId } = council
    expect(await outline(council, caseId)).toEqual([
      'Forberedende utvalg ahead 2026-02-10',
      'Rådet for fellesløsninger ahead 2026-03-03',
      'Administrerende direktør ahead null',
    ])
    await holdMeeting(council, council.committeeId, [caseId], 'postponed', { onDate: '2026-02-10' })
    expect((await routeOf(council, caseId)).stations[0]?.state).toBe('underWay')
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-17' })
    const { stations } = await routeOf(council, caseId)
    expect(stations.map(({ state, itemIds }) => [state, itemIds.length])).toEqual([
      ['passed', 2],
      ['ahead', 0],
      ['ahead', 0],
    ])
    expect(await outline(council, caseId)).toEqual([
      'Forberedende utvalg 2026-02-10 postponed',
      'Forberedende utvalg 2026-02-17 asProposed',
      'Rådet for fellesløsninger ahead 2026-03-03',
      'Administrerende direktør ahead null',
    ])
  })

  it('can be put in another order and shortened, and all of it taken back', async () => {
    const council = await planned()
    const { call, caseId, stationIds } = council
    await call('caseRoute.moveStation', { id: stationIds[2] ?? '', position: 1 })
    const names = async () => (await routeOf(council, caseId)).stations.map(({ name }) => name.split(' ')[0])
    expect(await names()).toEqual(['Administrerende', 'Forberedende', 'Rådet'])
    await call('caseRoute.removeStation', { id: stationIds[0] ?? '' })
    expect(await names()).toEqual(['Administrerende', 'Rådet'])
    await call('journal.undo', {})
    await call('journal.undo', {})
    expect(await names()).toEqual(['Forberedende', 'Rådet', 'Administrerende'])
  })

  it('keeps when a receiver outside got the case, under which number, and the answer', async () => {
    const council = await planned()
    const { call, caseId, stationIds } = council
    await holdMeeting(council, council.councilId, [caseId], 'asProposed', { onDate: '2026-03-03' })
    const answer = { sentOn: '2026-03-05', reference: '15/57', answer: 'KS følger rådet.' }
    await call('caseRoute.updateStation', { id: stationIds[2] ?? '', ...answer })
    expect((await routeOf(council, caseId)).stations[2]).toMatchObject({ ...answer, state: 'passed' })
    expect((await outline(council, caseId)).slice(0, 2)).toEqual([
      'Rådet for fellesløsninger 2026-03-03 asProposed',
      'Administrerende direktør sent 2026-03-05',
    ])
  })

  it('refuses a place that is neither or both, one that is not there, and sending to a body without a meeting', async () => {
    const council = await planned()
    const { call, caseId, councilId, stationIds } = council
    const add = (place: object) => () => call('caseRoute.addStation', { caseId, ...place })
    await expectRefused(council, add({}), 'stationPlace')
    await expectRefused(council, add({ bodyId: councilId, receiver: 'KS' }), 'stationPlace')
    await expectRefused(council, add({ bodyId: unknownId }), 'notFound')
    await expectRefused(council, add({ receiver: 'KS', plannedOn: '2026-02-30' }), 'invalidInput', {
      field: 'plannedOn',
    })
    const change = (id: string | undefined, wrong: object) => () =>
      call('caseRoute.updateStation', { id: id ?? '', ...wrong })
    await expectRefused(council, change(stationIds[0], { sentOn: '2026-02-02' }), 'sentToBodyByMeeting')
    await expectRefused(council, change(stationIds[0], { receiver: 'KS' }), 'stationPlace')
    await expectRefused(council, change(stationIds[2], { receiver: ' ' }), 'stationPlace')
  })

  it('makes what another case requires unfinished until it has been walked', async () => {
    const council = await planned()
    const { call, caseId, stationIds } = council
    const other = await addCase(council, 'Journal')
    await call('caseFacts.link', { fromId: other, toId: caseId, kind: 'requires' })
    const waits = async () => (await call('cases.get', { id: other })).shortcomings.includes('prerequisiteOpen')
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    await holdMeeting(council, council.councilId, [caseId], 'asProposed', { onDate: '2026-03-03' })
    expect(await waits()).toBe(true)
    await call('caseRoute.updateStation', { id: stationIds[2] ?? '', sentOn: '2026-03-05' })
    expect(await waits()).toBe(false)
  })
})

describe('what became of an advice', () => {
  it('stands on the road by date: the letter, and KS’s own decision, last while it has no date', async () => {
    const council = await openCouncil()
    const { call, people } = council
    const caseId = await addCase(council, 'felles innlogging')
    const { itemIds } = await holdMeeting(council, council.councilId, [caseId], 'asProposed')
    const [itemId = ''] = itemIds
    const sent = { itemIds, recipient: 'Eli Nes', personId: people.director, sentOn: '2026-03-12' }
    await call('afterMeeting.transmit', sent)
    await call('afterMeeting.recordDecision', { itemId, outcome: 'undecided', words: 'Til budsjettet.' })
    const treated = 'Rådet for fellesløsninger 2026-03-10 asProposed'
    expect(await outline(council, caseId)).toEqual([treated, 'Eli Nes got it 2026-03-12', 'KS undecided null'])
    await call('afterMeeting.recordDecision', { itemId, outcome: 'follows', decidedOn: '2026-03-11' })
    expect(await outline(council, caseId)).toEqual([treated, 'KS follows 2026-03-11', 'Eli Nes got it 2026-03-12'])
    await call('digifin.set', { caseId, applicant: 'Fjordvik', project: 'Innlogging' })
    expect(await outline(council, caseId)).toContain('KS follows 2026-03-11')
  })
})

describe('moving a case on', () => {
  it('puts it on the next body’s agenda with the treatment it comes from, and keeps all that was', async () => {
    const council = await planned()
    const { call, caseId } = council
    const itemId = await advise(council, council.committeeId, caseId, 'Utvalget tilrår arkivet.', '2026-02-10')
    const meetingId = await schedule(council, council.councilId)
    expect((await routeOf(council, caseId)).onward).toEqual([
      { meetingId, bodyName: 'Rådet for fellesløsninger', onDate: '2026-03-10' },
    ])
    const moved = await call('caseRoute.moveOn', { caseId, meetingId })
    const item = (await call('agenda.get', { meetingId })).items.find(({ id }) => id === moved.itemId)
    expect(item).toMatchObject({ caseId, originItemId: itemId })
    expect(item?.priorTreatments.map(({ advice }) => plainText(advice ?? []))).toEqual(['Utvalget tilrår arkivet.'])
    expect((await routeOf(council, caseId)).onward).toEqual([])
    await call('journal.undo', {})
    expect((await routeOf(council, caseId)).onward).toHaveLength(1)
  })

  it('goes to the body the committee works for when nothing is planned', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const meetingId = await schedule(council, council.councilId)
    expect((await routeOf(council, caseId)).onward).toEqual([])
    await holdMeeting(council, council.committeeId, [caseId], 'asProposed', { onDate: '2026-02-10' })
    expect((await routeOf(council, caseId)).onward).toMatchObject([{ meetingId }])
  })

  it('is refused while the case stands on an agenda, and to a meeting that has been opened', async () => {
    const council = await planned()
    const { call, caseId } = council
    const draft = await schedule(council, council.committeeId, { onDate: '2026-02-10' })
    await call('agenda.add', { meetingId: draft, picks: [{ caseId }] })
    const meetingId = await schedule(council, council.councilId)
    const move = (to: string) => () => call('caseRoute.moveOn', { caseId, meetingId: to })
    await expectRefused(council, move(meetingId), 'caseUnderTreatment', {
      meeting: 'Forberedende utvalg 10. februar 2026',
    })
    const called = await openMeeting(council, council.councilId, [await addCase(council, 'Annen')])
    const free = await addCase(council, 'Fri')
    const late = () => call('caseRoute.moveOn', { caseId: free, meetingId: called.meetingId })
    await expectRefused(council, late, 'agendaUnderWay')
  })
})

describe('a body that comes to something else than the one before', () => {
  it('has its own text, and the difference is shown with its reason', async () => {
    const council = await planned()
    const { call, caseId } = council
    await advise(council, council.committeeId, caseId, 'Utvalget tilrår arkivet.', '2026-02-10')
    const itemId = await advise(council, council.councilId, caseId, 'Rådet vil vente.', '2026-03-03')
    const told = async () =>
      (await routeOf(council, caseId)).stops.flatMap((stop) =>
        stop.kind === 'treatment' ? [[plainText(stop.treatment.advice ?? []), stop.difference]] : [],
      )
    const difference = { itemId, from: 'Forberedende utvalg', reason: '' }
    expect(await told()).toEqual([
      ['Utvalget tilrår arkivet.', null],
      ['Rådet vil vente.', difference],
    ])
    await call('caseRoute.explainDifference', { itemId, reason: 'Finansieringen er ikke klar.' })
    expect((await told())[1]?.[1]).toEqual({ ...difference, reason: 'Finansieringen er ikke klar.' })
    const meetingId = await schedule(council, council.councilId, { onDate: '2026-06-02' })
    await call('caseRoute.moveOn', { caseId, meetingId })
    const folder = temporaryFolder()
    const { files } = await call('documents.export', { meetingId, folder, kinds: ['casePaper'] })
    const reading = readWord(readFileSync(files[0]?.path ?? ''))
    expect(linesUnder(reading, 'Behandling i Rådet for fellesløsninger').join(' ')).toContain(
      'Avviker fra behandlingen i Forberedende utvalg. Begrunnelse: Finansieringen er ikke klar.',
    )
  })

  it('does not differ with the same words, and a point without a case has nothing to explain', async () => {
    const council = await planned()
    const { call, caseId } = council
    await advise(council, council.committeeId, caseId, 'Arkivet bør bygges.', '2026-02-10')
    await advise(council, council.councilId, caseId, 'Arkivet bør  bygges.', '2026-03-03')
    const { stops } = await routeOf(council, caseId)
    expect(stops.flatMap((stop) => (stop.kind === 'treatment' ? [stop.difference] : []))).toEqual([null, null])
    const meetingId = await schedule(council, council.councilId)
    const { itemId } = await call('agenda.addTopic', { meetingId, title: 'Neste møte' })
    const explain = () => call('caseRoute.explainDifference', { itemId, reason: 'Fordi' })
    await expectRefused(council, explain, 'differenceWithoutCase')
  })
})

describe('the minutes of a body that comes to something else than the one before', () => {
  it('say so with the reason, or that none is registered', async () => {
    const council = await planned()
    const { call, caseId } = council
    await advise(council, council.committeeId, caseId, 'Utvalget tilrår arkivet.', '2026-02-10')
    const itemId = await advise(council, council.councilId, caseId, 'Rådet vil vente.', '2026-03-03')
    const { meetingId } = found(
      (await call('cases.get', { id: caseId })).treatments.find((one) => one.itemId === itemId),
    )
    const written = async (language: Language) => {
      const order = { meetingId, folder: temporaryFolder(), kinds: ['minutes'] as 'minutes'[], language }
      const [file] = (await call('documents.export', order)).files
      return linesUnder(readWord(readFileSync(file?.path ?? '')), 'Råd')
    }
    const from = 'Forberedende utvalg'
    expect(await written('nb')).toContain(`Avviker fra behandlingen i ${from}. Begrunnelse er ikke registrert.`)
    await call('caseRoute.explainDifference', { itemId, reason: 'Finansieringen er ikke klar.' })
    const told = 'Finansieringen er ikke klar.'
    expect(await written('nb')).toContain(`Avviker fra behandlingen i ${from}. Begrunnelse: ${told}`)
    expect(await written('nn')).toContain(`Avvik frå handsaminga i ${from}. Grunngiving: ${told}`)
    const { model } = await call('minutes.get', { meetingId })
    const item = model.items.find((one) => one.itemId === itemId)
    expect(item?.difference).toEqual({ from, reason: told })
  })

  it('say nothing of it where the words are the same', async () => {
    const council = await planned()
    const { call, caseId } = council
    await advise(council, council.committeeId, caseId, 'Arkivet bør bygges.', '2026-02-10')
    const itemId = await advise(council, council.councilId, caseId, 'Arkivet bør bygges.', '2026-03-03')
    const { treatments } = await call('cases.get', { id: caseId })
    const { meetingId } = found(treatments.find((one) => one.itemId === itemId))
    const { model } = await call('minutes.get', { meetingId })
    expect(model.items.flatMap(({ difference }) => difference ?? [])).toEqual([])
  })
})

describe('the road as Word', () => {
  it('has a table of its stops and what each body came to, in both written forms', async () => {
    const council = await planned()
    const { call, caseId, stationIds } = council
    await advise(council, council.committeeId, caseId, 'Utvalget tilrår arkivet.', '2026-02-10')
    await advise(council, council.councilId, caseId, 'Rådet vil vente.', '2026-03-03')
    await call('caseRoute.updateStation', { id: stationIds[2] ?? '', answer: 'Vi venter.', plannedOn: '2026-04-01' })
    const folder = temporaryFolder()
    const { path } = await call('caseRoute.export', { caseId, folder })
    expect(path.endsWith('Saksgang – Arkiv.docx')).toBe(true)
    const reading = readWord(readFileSync(path))
    expect(reading.tables[0]).toEqual([
      ['Organ eller mottaker', 'Dato', 'Saksnr.', 'Resultat'],
      ['Forberedende utvalg', '10. februar 2026', '1/26', 'Med endringer'],
      ['Rådet for fellesløsninger', '3. mars 2026', '1/26', 'Med endringer'],
      ['Administrerende direktør', '1. april 2026', '–', 'Planlagt'],
    ])
    expect(reading.headings).toContain('Innstilling fra Forberedende utvalg')
    expect(reading.headings).toContain('Råd fra Rådet for fellesløsninger')
    expect(linesUnder(reading, 'Behandling i Rådet for fellesløsninger')[1]).toBe(
      'Avviker fra behandlingen i Forberedende utvalg. Begrunnelse er ikke registrert.',
    )
    expect(linesUnder(reading, 'Svar fra Administrerende direktør')).toEqual(['Vi venter.'])
    const nynorsk = await call('caseRoute.export', { caseId, folder, language: 'nn' })
    expect(nynorsk.path.endsWith('Saksgang – Arkiv (2).docx')).toBe(true)
    expect(readWord(readFileSync(nynorsk.path)).tables[0]?.at(-1)).toContain('Planlagd')
  })

  it('says so when the case has been nowhere', async () => {
    const council = await openCouncil()
    const caseId = await addCase(council, 'Arkiv')
    const { path } = await council.call('caseRoute.export', { caseId, folder: temporaryFolder() })
    expect(readWord(readFileSync(path)).lines).toContain('Saken er ikke satt opp i noe møte.')
  })
})
