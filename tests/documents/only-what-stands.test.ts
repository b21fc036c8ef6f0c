import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ContentNode } from '../../shared/content.ts'
import { addCase, addToAgenda, openCouncil, schedule, type Council } from '../support/council.ts'
import { jpegOf } from '../support/pictures.ts'
import { expectRefused } from '../support/expectations.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { p } from './content.ts'
import { image, pictures, wide } from './pictures.ts'
import { openPackage } from './package.ts'
import { readWord } from './reading.ts'
import { problemsOf } from './structure.ts'
import { closeMeeting } from '../support/close-meeting.ts'

const suggested = (type: 'insertion' | 'deletion', text: string): ContentNode => ({
  type: 'text',
  text,
  marks: [{ type, attrs: { id: crypto.randomUUID() } }],
})

/** All words of every document that can be made of the meeting, the road of the case among them. */
async function everyWord({ call }: Council, meetingId: string, caseId: string): Promise<string> {
  const folder = temporaryFolder()
  await call('documents.export', { meetingId, folder })
  await call('caseRoute.export', { caseId, folder })
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  return written.map((bytes) => readWord(bytes).lines.join('\n')).join('\n')
}

async function withMeeting() {
  const council = await openCouncil()
  const caseId = await addCase(council, 'Felles arkiv')
  const meetingId = await schedule(council, council.councilId)
  const [itemId = ''] = await addToAgenda(council, meetingId, caseId)
  return { ...council, caseId, meetingId, itemId }
}

describe('documents', () => {
  it('hold nothing that is only suggested, and no comments, before the meeting and after it', async () => {
    const council = await withMeeting()
    const { call, caseId, meetingId, itemId } = council
    const blockId = crypto.randomUUID()
    const words = p('Arkivet ', suggested('deletion', 'bør '), suggested('insertion', 'skal straks '), 'bygges.')
    const content = [{ ...words, attrs: { id: blockId } }]
    for (const key of ['proposal', 'background'] as const) await call('papers.saveSection', { caseId, key, content })
    await call('paperComments.add', { caseId, blockId, words: 'Uenig i dette' })
    const expectSettled = async () => {
      const text = await everyWord(council, meetingId, caseId)
      expect(text).toContain('Arkivet bør bygges.')
      expect(text).not.toContain('straks')
      expect(text).not.toContain('Uenig')
    }
    await expectSettled()
    await call('notices.issue', { meetingId })
    await call('room.start', { meetingId, time: '10:00' })
    await call('room.goTo', { itemId, time: '10:05' })
    await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
    await closeMeeting(call, { meetingId, time: '11:00' })
    await expectSettled()
  })

  it('hold photographs as they are kept', async () => {
    const { call, caseId, meetingId } = await withMeeting()
    const photograph = await jpegOf(pictures.get(wide)?.bytes ?? new Uint8Array())
    const { hash } = await call('images.add', { base64: photograph.toString('base64') })
    await call('papers.saveSection', { caseId, key: 'background', content: [image(hash, 64, 40, 'Kart')] })
    const { files } = await call('documents.export', { meetingId, folder: temporaryFolder(), kinds: ['casePaper'] })
    const bytes = readFileSync(files[0]?.path ?? '')
    expect(problemsOf(openPackage(bytes))).toEqual([])
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'))
    expect(media.map(([name, kept]) => [name.slice(-4), Buffer.compare(kept, photograph)])).toEqual([['.jpg', 0]])
  })

  it('are not written without a picture that should be in them, and the case is named', async () => {
    const council = await withMeeting()
    const { call, caseId, meetingId, store } = council
    const { hash } = await call('images.add', {
      base64: Buffer.from(pictures.get(wide)?.bytes ?? []).toString('base64'),
    })
    await call('papers.saveSection', { caseId, key: 'background', content: [image(hash, 64, 40, 'Kart')] })
    expect((await call('documents.export', { meetingId, folder: temporaryFolder() })).files).toHaveLength(3)
    store.db.prepare('UPDATE blob_piece SET bytes = zeroblob(length(bytes))').run()
    const folder = temporaryFolder()
    const write = () => call('documents.export', { meetingId, folder })
    await expectRefused(council, write, 'pictureLost', { title: 'Felles arkiv' })
    expect(readdirSync(folder)).toEqual([])
  })
})
