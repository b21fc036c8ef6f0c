import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { operations } from '../../electron/domain/index.ts'
import type { Call } from '../../electron/dispatch.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import { addCase, openCouncil, openMeeting } from '../support/council.ts'
import { temporaryFolder } from '../support/workspace.ts'

const marker = 'HEMMELIGORD'

const named = (kind: 'query' | 'task'): string[] =>
  Object.entries(operations).flatMap(([domain, own]) =>
    Object.entries(own).flatMap(([name, operation]) => (operation.kind === kind ? [`${domain}.${name}`] : [])),
  )

type Loose = (name: string, input: unknown) => Promise<unknown>

/** Everything any operation answers to any way of naming the meeting, its item or its case; what it refuses says nothing. */
async function allAnswers(call: Call, names: readonly string[], inputs: readonly object[]): Promise<unknown[]> {
  const ask = call as unknown as Loose
  const answers: unknown[] = []
  for (const name of names) {
    for (const input of inputs) answers.push(await ask(name, input).catch(() => null))
  }
  return answers.filter((answer) => answer !== null)
}

/** Every character of every part of every file. */
const writtenIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      return entry.name.endsWith('.docx')
        ? Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join('\n')
        : bytes.toString('utf8')
    })

it('is in nothing that any other operation answers, and in no file that is written', async () => {
  const council = await openCouncil()
  const { call } = council
  const caseId = await addCase(council, 'Arkiv')
  const { meetingId, itemIds } = await openMeeting(council, council.councilId, [caseId])
  await call('attendance.allPresent', { meetingId })
  const { items } = await call('room.get', { meetingId })
  for (const { id: itemId } of items) await call('room.savePrivateNote', { itemId, text: marker })
  await call('room.recordOutcome', { itemId: itemIds[0] ?? '', outcome: 'asProposed' })
  await closeMeeting(call, { meetingId, time: '12:00' })

  const folder = temporaryFolder()
  const ways = [{}, { meetingId }, { itemId: itemIds[0] }, { caseId }, { bodyId: council.councilId }]
  const ids = [meetingId, itemIds[0], caseId, council.councilId].map((id) => ({ id }))
  const queries = named('query').filter((name) => name !== 'room.privateNote')
  const answers = await allAnswers(call, queries, [...ways, ...ids, { today: '2026-03-10' }])
  expect(answers.length).toBeGreaterThan(40)
  expect(JSON.stringify(answers)).not.toContain(marker)

  await allAnswers(
    call,
    named('task'),
    [...ways, ...ids].map((input) => ({ ...input, folder })),
  )
  const files = writtenIn(folder)
  expect(files.length).toBeGreaterThan(3)
  expect(files.join('\n')).toContain('Arkiv')
  expect(files.filter((words) => words.includes(marker))).toEqual([])
})
