import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pointKinds } from '../../shared/case-points.ts'
import type { MeetingStatus } from '../../shared/meetings.ts'
import { footnotes, openPackage, pictureTexts } from '../documents/package.ts'
import { discard, onlyOne, openSample, type Opened } from '../support/sample.ts'

let sample: Opened
beforeAll(async () => {
  sample = await openSample()
}, 60_000)
afterAll(() => discard(sample))

const meetingsThatAre = async (status: MeetingStatus) =>
  (await sample.call('meetings.list', {})).filter((meeting) => meeting.status === status)

describe('the cases of the sample', () => {
  const caseNamed = async (search: string) => onlyOne(await sample.call('cases.list', { search })).id
  const stopsOf = async (caseId: string) => (await sample.call('caseRoute.get', { caseId })).stops

  it('have a road that ends with an answer, and three that came to something else on the way, with the reasons', async () => {
    const ended = await stopsOf(await caseNamed('skytjenester'))
    expect(ended.map(({ kind }) => kind)).toEqual(['treatment', 'treatment', 'sent', 'decided'])
    const cases = await sample.call('cases.list', {})
    const stops = (await Promise.all(cases.map(({ id }) => stopsOf(id)))).flat()
    const reasons = stops.flatMap((stop) => (stop.kind === 'treatment' ? (stop.difference?.reason ?? []) : []))
    expect(reasons).toHaveLength(3)
    expect(reasons).not.toContain('')
  })

  it('have points of every kind, and a case for DIF that is in time', async () => {
    const { points } = await sample.call('casePoints.get', { caseId: await caseNamed('prioriteringer i 2027') })
    expect(new Set(points.map(({ kind }) => kind))).toEqual(new Set(pointKinds))
    expect(points.find(({ label }) => label === 'i')?.linkIds).toHaveLength(2)
    const { dif, tooLate } = await sample.call('casePoints.get', { caseId: await caseNamed('eierstrategi') })
    expect([dif, tooLate]).toEqual([{ isDif: true, ownerOn: '2027-03-18' }, []])
  })

  it('have applications to DigiFin, listed by priority for the meeting being prepared', async () => {
    const meetingId = (await meetingsThatAre('draft')).find(({ onDate }) => onDate === '2027-01-28')?.id ?? ''
    const lines = await sample.call('digifin.list', { meetingId })
    expect(lines.map(({ priority, applicant }) => [priority, applicant])).toEqual([
      [1, 'Nesvåg kommune'],
      [2, 'Heiavik kommune'],
    ])
  })

  it('have a draft with something suggested and a comment that is answered', async () => {
    const caseId = await caseNamed('Felles begreper')
    expect((await sample.call('suggestions.list', { caseId })).map(({ added, removed }) => [added, removed])).toEqual([
      ['åtte', 'sju'],
      ['Ulikhetene gir feil når opplysninger deles.', ''],
    ])
    expect((await sample.call('paperComments.list', { caseId })).map(({ answerTo }) => answerTo !== null)).toEqual([
      false,
      true,
    ])
  })

  it('have a paper with a picture that says what it shows, in its Word file too', async () => {
    const meetingId = onlyOne(await meetingsThatAre('issued')).id
    const folder = join(sample.folder, 'bilde')
    const { files } = await sample.call('documents.export', { meetingId, folder, kinds: ['casePaper'] })
    const papers = files.filter(({ kind }) => kind === 'casePaper').map(({ path }) => openPackage(readFileSync(path)))
    const pictures = papers.flatMap(pictureTexts)
    expect(pictures).toHaveLength(1)
    expect(pictures[0]).toMatch(/^Søylediagram/)
    expect(papers.flatMap(footnotes)).toHaveLength(1)
  })
})
