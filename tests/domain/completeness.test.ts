import { describe, expect, it } from 'vitest'
import { lacksSomething } from '../../shared/completeness.ts'
import { contentFromText } from '../../shared/content.ts'
import { addCase, addToAgenda, holdMeeting, openCouncil, schedule, type Council } from '../support/council.ts'

const write = ({ call }: Council, caseId: string, key: 'summary' | 'background' | 'assessment', text: string) =>
  call('papers.saveSection', { caseId, key, content: contentFromText(text) })

/** A case with nothing missing. */
async function wholeCase(council: Council, title: string): Promise<string> {
  const caseId = await addCase(council, title)
  for (const key of ['summary', 'background', 'assessment'] as const) await write(council, caseId, key, `Om ${title}.`)
  const { id } = await council.call('bodies.addWorkArea', { bodyId: council.councilId, name: title })
  await council.call('cases.update', { id: caseId, workAreaIds: [id] })
  await council.call('formalCheck.approve', { caseId })
  return caseId
}

describe('the check of completeness', () => {
  it('names what each item lacks: paper, attachment, formal ok and presenter', async () => {
    const council = await openCouncil()
    const { call } = council
    const meetingId = await schedule(council, council.councilId)
    const [whole, half] = [await wholeCase(council, 'Arkiv'), await addCase(council, 'Innsyn')]
    await write(council, half, 'background', 'Se vedlegg 1 og vedlegg 3.')
    await call('attachments.add', {
      caseId: half,
      files: [{ title: 'Tall', file: { fileName: 'tall.txt', base64: 'VGFsbA==' } }],
    })
    const [, itemId = ''] = await addToAgenda(council, meetingId, whole, half)
    await call('agenda.update', { itemId, presenterId: null })
    await call('agenda.addHeading', { meetingId, title: 'Først', position: 1 })
    const { items } = await call('agenda.completeness', { meetingId })
    expect(items.map(({ title }) => title)).toEqual([
      'Godkjenning av innkalling og saksliste',
      'Arkiv',
      'Innsyn',
      'Eventuelt',
    ])
    expect(items.map(({ position }) => position)).toEqual([1, 2, 3, 4])
    expect(items.map(lacksSomething)).toEqual([false, false, true, false])
    expect(items[1]).toMatchObject({ formal: 'inOrder', attachments: 0, missingAttachments: [], shortcomings: [] })
    expect(items[2]).toMatchObject({
      formal: 'unchecked',
      attachments: 1,
      missingAttachments: [3],
      shortcomings: ['noSummary', 'noAssessment', 'noWorkArea', 'noPresenter'],
    })
  })

  it('tells what was handed in and is not on the agenda', async () => {
    const council = await openCouncil()
    const { call } = council
    await wholeCase(council, 'Godkjent')
    const [prepared, handed, draft, treated] = [
      await addCase(council, 'Forberedt'),
      await addCase(council, 'Overlevert'),
      await addCase(council, 'Kladd'),
      await wholeCase(council, 'Behandlet'),
    ]
    await call('papers.freeze', { caseId: handed })
    await holdMeeting(council, council.councilId, [treated], 'asProposed', { onDate: '2026-01-20' })
    await holdMeeting(council, council.committeeId, [prepared], 'asProposed', { onDate: '2026-02-10' })
    const meetingId = await schedule(council, council.councilId)
    const [itemId] = await addToAgenda(council, meetingId, handed)
    const { handedIn } = await call('agenda.completeness', { meetingId })
    const told = handedIn.map(({ title, handedInOn, from: { kind }, itemId: on }) => [title, handedInOn, kind, on])
    expect(told).toEqual([
      ['Overlevert', '2026-01-02', 'secretariat', itemId],
      ['Forberedt', '2026-02-10', 'prepared', null],
      ['Godkjent', '2026-01-02', 'secretariat', null],
    ])
    expect(handedIn.map(({ caseId }) => caseId)).not.toContain(draft)
  })

  it('goes by the paper that was sent out', async () => {
    const council = await openCouncil()
    const meetingId = await schedule(council, council.councilId)
    const caseId = await wholeCase(council, 'Arkiv')
    await addToAgenda(council, meetingId, caseId)
    await council.call('notices.issue', { meetingId })
    await write(council, caseId, 'background', 'Se vedlegg 1.')
    const { items } = await council.call('agenda.completeness', { meetingId })
    expect(items[1]).toMatchObject({ missingAttachments: [], formal: 'lapsed' })
  })
})
