import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openForReading } from '../../electron/db/database.ts'
import { documents } from '../../electron/domain/documents.ts'
import type { WrittenFile } from '../../shared/documents.ts'
import type { TaskContext } from '../../electron/operation.ts'
import { testContext } from '../support/context.ts'
import { openWorkspace, temporaryFolder, type TestWorkspace } from '../support/workspace.ts'
import { words } from '../support/world.ts'
import { openPackage, paragraphs } from './package.ts'
import { headingsOf, problemsOf } from './structure.ts'
import { closeMeeting } from '../support/close-meeting.ts'

type Ready = TestWorkspace & Readonly<{ meetingId: string; itemIds: readonly string[] }>

/** A council of two with two written cases on the agenda of a meeting that has not been called yet. */
async function meetingWithCases(): Promise<Ready> {
  const workspace = openWorkspace()
  const { call } = workspace
  const { id: bodyId } = await call('bodies.create', { name: 'Prøverådet', kind: 'council' })
  const { ids: seatIds } = await call('bodies.addSeats', { bodyId, quotaGroup: 'Kommuner', count: 3 })
  for (const [index, name] of ['Ada Prøve', 'Bo Prøve'].entries()) {
    const { id: personId } = await call('members.addPerson', {
      name,
      title: 'kommunedirektør',
      organisation: 'Prøve kommune',
    })
    const role = index === 0 ? 'chair' : 'member'
    await call('members.appoint', { personId, bodyId, role, seatId: seatIds[index] ?? null, fromOn: '2026-01-01' })
  }
  const caseIds: string[] = []
  for (const title of ['Felles innlogging', 'Felles kart: hva nå?']) {
    const { id } = await call('cases.create', { title })
    await call('papers.saveSection', {
      caseId: id,
      key: 'proposal',
      content: words(`Prøverådet anbefaler «${title}».`),
    })
    caseIds.push(id)
  }
  const { id: meetingId } = await call('meetings.schedule', {
    bodyId,
    onDate: '2026-12-01',
    startsAt: '10:00',
    endsAt: '13:00',
    place: 'Oslo',
  })
  const { itemIds } = await call('agenda.add', { meetingId, picks: caseIds.map((caseId) => ({ caseId })) })
  return { ...workspace, meetingId, itemIds }
}

async function hold({ call, meetingId, itemIds }: Ready): Promise<void> {
  await call('notices.issue', { meetingId, signedBy: 'Siri Prøve' })
  await call('room.start', { meetingId, time: '10:02' })
  await call('attendance.allPresent', { meetingId })
  for (const [index, itemId] of itemIds.entries()) {
    await call('room.goTo', { itemId, time: `10:${10 + index * 20}` })
    await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
  }
  await closeMeeting(call, { meetingId, time: '12:45' })
}

const read = (path: string) => openPackage(readFileSync(path))
const names = (files: readonly WrittenFile[]) => files.map(({ path }) => basename(path))

/** Runs the task itself, so that it can be watched and cancelled. */
async function run({ path }: TestWorkspace, input: unknown, extra: Partial<TaskContext>): Promise<unknown> {
  const db = openForReading(path)
  const context: TaskContext = {
    ...testContext(),
    actor: 'Siri',
    progress: () => undefined,
    signal: new AbortController().signal,
  }
  try {
    return await documents.export.run(db, input, { ...context, ...extra })
  } finally {
    db.close()
  }
}

describe('exporting a meeting', () => {
  it('writes the notice, each paper and the packet before the meeting', async () => {
    const ready = await meetingWithCases()
    const folder = temporaryFolder()
    const { files } = await ready.call('documents.export', { meetingId: ready.meetingId, folder })
    expect(names(files)).toEqual([
      '2026-12-01 Prøverådet – Møteinnkalling.docx',
      'Felles innlogging.docx',
      'Felles kart – hva nå.docx',
      '2026-12-01 Prøverådet – Saksdokumenter samlet.docx',
    ])
    expect(readdirSync(folder).toSorted()).toEqual(names(files).toSorted())
    for (const file of files) {
      expect(problemsOf(read(file.path))).toEqual([])
      expect(readFileSync(file.path)).toHaveLength(file.bytes)
    }
  })

  it('writes the minutes too when the meeting has been held, from what was registered in it', async () => {
    const ready = await meetingWithCases()
    await hold(ready)
    const { files } = await ready.call('documents.export', { meetingId: ready.meetingId, folder: temporaryFolder() })
    expect(files.map(({ kind }) => kind)).toEqual(['notice', 'casePaper', 'casePaper', 'packet', 'minutes'])
    expect(names(files)[1]).toBe('1-26 Felles innlogging.docx')
    const minutes = read(files.at(-1)?.path ?? '')
    expect(problemsOf(minutes)).toEqual([])
    expect(paragraphs(minutes)).toEqual(
      expect.arrayContaining([
        'Tid\tkl. 10.02–12.45',
        '2 av 2 oppnevnte medlemmer til stede (3 plasser).',
        'Prøverådet sluttet seg til forslaget.',
      ]),
    )
    expect(headingsOf(minutes).map(({ text }) => text)).toContain('Sak 1/26 Felles innlogging')
  })

  it('writes only what is asked for, in the language asked for', async () => {
    const ready = await meetingWithCases()
    const order = {
      meetingId: ready.meetingId,
      folder: temporaryFolder(),
      kinds: ['notice' as const],
      language: 'nn' as const,
    }
    const { files } = await ready.call('documents.export', order)
    expect(files.map(({ kind }) => kind)).toEqual(['notice'])
    expect(paragraphs(read(files[0]?.path ?? ''))).toContain('Dato\ttysdag 1. desember 2026')
  })

  it('never touches a file that is there, but takes the next free name', async () => {
    const ready = await meetingWithCases()
    const folder = temporaryFolder()
    const order = { meetingId: ready.meetingId, folder, kinds: ['notice' as const] }
    const taken = join(folder, '2026-12-01 Prøverådet – Møteinnkalling.docx')
    writeFileSync(taken, 'sekretærens egen fil')
    const first = await ready.call('documents.export', order)
    const second = await ready.call('documents.export', order)
    expect(readFileSync(taken, 'utf8')).toBe('sekretærens egen fil')
    expect(names([...first.files, ...second.files])).toEqual([
      '2026-12-01 Prøverådet – Møteinnkalling (2).docx',
      '2026-12-01 Prøverådet – Møteinnkalling (3).docx',
    ])
  })

  it('says how far it is, file by file', async () => {
    const ready = await meetingWithCases()
    const steps: [number, number, string][] = []
    await run(
      ready,
      { meetingId: ready.meetingId, folder: temporaryFolder() },
      { progress: (...step) => steps.push(step) },
    )
    expect(steps.map(([done, total]) => `${done}/${total}`)).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4'])
    expect(steps[0]?.[2]).toBe('Møteinnkalling: Prøverådet 1. desember 2026')
  })

  it('leaves nothing behind when it is cancelled on the way', async () => {
    const ready = await meetingWithCases()
    const folder = temporaryFolder()
    const cancelled = new AbortController()
    const progress = (done: number) => (done === 2 ? cancelled.abort() : undefined)
    const work = run(ready, { meetingId: ready.meetingId, folder }, { signal: cancelled.signal, progress })
    await expect(work).rejects.toMatchObject({ key: 'cancelled' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('says which file could not be written, and leaves nothing half done', async () => {
    const ready = await meetingWithCases()
    const file = join(temporaryFolder(), 'ikke en mappe')
    writeFileSync(file, 'x')
    const work = ready.call('documents.export', { meetingId: ready.meetingId, folder: join(file, 'dokumenter') })
    await expect(work).rejects.toMatchObject({ key: 'writeFailed' })
    expect(readFileSync(file, 'utf8')).toBe('x')
  })

  it('knows when the meeting is gone', async () => {
    const { call } = await meetingWithCases()
    const unknown = { meetingId: '01990000-0000-7000-8000-000000000000', folder: temporaryFolder() }
    await expect(call('documents.export', unknown)).rejects.toMatchObject({ key: 'notFound' })
  })
})
