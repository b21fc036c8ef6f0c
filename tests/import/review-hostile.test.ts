import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { minutesReview } from '../../electron/domain/minutes-review.ts'
import { createTasks } from '../../electron/tasks.ts'
import type { ReadReview } from '../../shared/minutes-review.ts'
import { makeMeetingInProgress, withWorkspace } from '../support/meeting.ts'
import { marked, reviewedFile, type Hand } from '../support/reviewed-file.ts'
import { rowCounts } from '../support/rows.ts'
import { openStore, type Store } from '../../electron/store.ts'
import { temporaryFolder } from '../support/workspace.ts'
import { asCase, hostile, refused } from './hostile-files.ts'

type Sent = Readonly<{ store: Store; meetingId: string; bytes: Uint8Array }>

async function sent(): Promise<Sent> {
  const path = join(temporaryFolder(), 'møte.motebok')
  const { meetingId } = await makeMeetingInProgress(path)
  const file = await withWorkspace(path, async (call) => {
    const { id: reviewId } = await call('minutesReview.send', { meetingId, name: 'Kari Prøve' })
    return (await call('minutesReview.writeFile', { reviewId, folder: temporaryFolder() })).path
  })
  const store = openStore(path)
  onTestFinished(() => store.close())
  return { store, meetingId, bytes: new Uint8Array(readFileSync(file)) }
}

/** Reads the way the window does: in a worker with its own small memory. */
const readBeside = ({ store, meetingId }: Sent, base64: string): Promise<ReadReview> =>
  createTasks(() => undefined).run(store, 'minutesReview.read', minutesReview.read, {
    meetingId,
    fileName: 'tilbake.docx',
    base64,
  }) as Promise<ReadReview>

describe('a file that is said to be minutes come back', { timeout: 60_000 }, () => {
  it.each([...hostile, ...refused].map(asCase))(
    'is refused with the reason, and nothing is stored: $name',
    async ({ make, key }) => {
      const ready = await sent()
      const before = rowCounts(ready.store.db)
      const error: unknown = await readBeside(ready, make().toString('base64')).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ key })
      expect(rowCounts(ready.store.db)).toEqual(before)
    },
  )

  it('may have ten thousand comments and paragraphs more than were sent, and each of them is a remark', async () => {
    const ready = await sent()
    const many: Hand = (xml) =>
      xml.replace('<w:sectPr', `${'<w:p><w:r><w:t>Et avsnitt til.</w:t></w:r></w:p>'.repeat(10_000)}<w:sectPr`)
    const comments = Array.from({ length: 1000 }, (_, index) => ({ author: 'Kari', text: `Merknad ${index}` }))
    const { remarks } = await readBeside(ready, reviewedFile(ready.bytes, [many, marked('Oslo', 0)], comments))
    expect(remarks.filter(({ kind }) => kind === 'comment')).toHaveLength(1000)
    expect(remarks.filter(({ words }) => words === 'Et avsnitt til.')).toHaveLength(10_000)
  })

  it('is made by whom it was sent to when nobody signed, and its words stay words', async () => {
    const ready = await sent()
    const comments = [{ author: '  ', text: '\u202E<script>alert(1)</script>' }]
    const { reviewId, remarks } = await readBeside(ready, reviewedFile(ready.bytes, [], comments))
    expect(remarks).toMatchObject([{ madeBy: 'Kari Prøve', words: '\u202E<script>alert(1)</script>', itemId: null }])
    expect(reviewId).toMatch(/^[0-9a-f-]{36}$/)
  })
})
