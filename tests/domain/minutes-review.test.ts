import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { addCase, expectRefused, names, openCouncil, openMeeting, type Council } from '../support/council.ts'
import { closeMeeting } from '../support/close-meeting.ts'
import {
  followed,
  marked,
  retyped,
  reviewedFile,
  struck,
  tracked,
  withoutMarks,
  type Hand,
} from '../support/reviewed-file.ts'
import { temporaryFolder } from '../support/workspace.ts'

type Sent = Council & Readonly<{ meetingId: string; itemId: string; reviewId: string; bytes: Uint8Array; path: string }>

/** A meeting with one advised case, whose minutes are with the leader. */
async function sentToLeader(): Promise<Sent> {
  const council = await openCouncil()
  const { call } = council
  const caseId = await addCase(council, 'felles arkiv')
  const { meetingId, itemIds } = await openMeeting(council, council.councilId, [caseId])
  const itemId = itemIds[0] ?? ''
  await call('attendance.allPresent', { meetingId })
  await call('room.goTo', { itemId, time: '10:05' })
  await call('room.recordOutcome', { itemId, outcome: 'asProposed' })
  const treatment = contentFromText('Birger Moe la fram saken.\n\nRådet drøftet kostnader og framdrift.')
  await call('minutes.saveTreatment', { itemId, content: treatment })
  await closeMeeting(call, { meetingId, time: '12:00' })
  return { ...council, meetingId, itemId, ...(await send(council, meetingId)) }
}

async function send({ call, people }: Council, meetingId: string) {
  const { id: reviewId } = await call('minutesReview.send', { meetingId, personId: people.chair, name: names.chair })
  const { path } = await call('minutesReview.writeFile', { reviewId, folder: temporaryFolder() })
  return { reviewId, path, bytes: new Uint8Array(readFileSync(path)) }
}

type Comments = Parameters<typeof reviewedFile>[2]

const read = ({ call, meetingId, bytes }: Sent, hands: readonly Hand[], comments: Comments = []) =>
  call('minutesReview.read', { meetingId, fileName: 'tilbake.docx', base64: reviewedFile(bytes, hands, comments) })

async function receive(sent: Sent, hands: readonly Hand[], comments: Comments = []) {
  const { reviewId, remarks } = await read(sent, hands, comments)
  const { added } = await sent.call('minutesReview.receive', { reviewId, remarks: [...remarks] })
  const [review] = await sent.call('minutesReview.list', { meetingId: sent.meetingId })
  return { added, remarks: review?.remarks ?? [] }
}

const itemOf = async ({ call, meetingId, itemId }: Sent) =>
  (await call('minutes.get', { meetingId })).model.items.find((item) => item.itemId === itemId)

describe('minutes sent to the leader', () => {
  it('are frozen, and waited for', async () => {
    const sent = await sentToLeader()
    expect(await sent.call('minutesReview.list', { meetingId: sent.meetingId })).toMatchObject([
      { name: names.chair, personId: sent.people.chair, receivedAt: null, remarks: [] },
    ])
    expect(await sent.call('minutes.standing', { meetingId: sent.meetingId })).toMatchObject({ state: 'inReview' })
    expect(basename(sent.path)).toMatch(/^2026-03-10 Rådet – Referat til gjennomsyn for Ada Lunde, versjon \d+\.docx$/)
  })

  it('say on the first line how to send remarks back', async () => {
    const { bytes } = await sentToLeader()
    const { readWord } = await import('../documents/reading.ts')
    expect(readWord(bytes).lines[0]).toMatch(/^Til gjennomsyn for Ada Lunde\. Skriv merknader som kommentarer/)
  })

  it('give no remarks when nothing was done to the file', async () => {
    const sent = await sentToLeader()
    expect(await receive(sent, [])).toEqual({ added: 0, remarks: [] })
    expect(await sent.call('minutes.standing', { meetingId: sent.meetingId })).toMatchObject({ state: 'draft' })
  })

  it('cannot be sent before the meeting has begun', async () => {
    const council = await openCouncil()
    const { id: meetingId } = await council.call('meetings.schedule', {
      bodyId: council.councilId,
      onDate: '2026-03-10',
      startsAt: '10:00',
      endsAt: '12:00',
    })
    await expect(council.call('minutesReview.send', { meetingId, name: 'Ada' })).rejects.toThrow()
  })
})

describe('a file that comes back', () => {
  it('gives comments with who made them, on which words, at which sentence', async () => {
    const sent = await sentToLeader()
    const hands = [marked('kostnader', 0), marked('deltok i behandlingen', 1)]
    const comments = [
      { author: 'Ada Lunde', text: 'Var det ikke mest framdrift?' },
      { author: 'Ada Lunde', text: 'Tell igjen.' },
    ]
    const { remarks } = await receive(sent, hands, comments)
    expect(remarks).toMatchObject([
      { kind: 'comment', quote: 'deltok i behandlingen', words: 'Tell igjen.', key: `${sent.itemId}/treatedBy` },
      { kind: 'comment', quote: 'kostnader', key: `${sent.itemId}/treatment`, madeBy: 'Ada Lunde' },
    ])
    expect(remarks.every(({ itemId }) => itemId === sent.itemId)).toBe(true)
  })

  it('gives words changed with tracking, by whom, and words changed without', async () => {
    const sent = await sentToLeader()
    const hands = [
      tracked('Birger Moe la fram saken', 'Birger Moe la saken fram', 'Ada L.'),
      retyped('Rådet anbefaler felles arkiv', 'Rådet anbefaler på det sterkeste felles arkiv'),
    ]
    const { remarks } = await receive(sent, hands)
    expect(remarks).toMatchObject([
      {
        kind: 'changedWords',
        key: `${sent.itemId}/treatment`,
        quote: 'Birger Moe la fram saken.',
        words: 'Birger Moe la saken fram.',
        madeBy: 'Ada L.',
        canTake: true,
      },
      {
        key: `${sent.itemId}/advice`,
        quote: 'Rådet anbefaler felles arkiv.',
        words: 'Rådet anbefaler på det sterkeste felles arkiv.',
        madeBy: names.chair,
        canTake: true,
      },
    ])
  })

  it('gives new paragraphs, and those that were taken away', async () => {
    const sent = await sentToLeader()
    const { remarks } = await receive(sent, [
      followed('Birger Moe la fram saken', 'Cecilie Vik spurte om drift.'),
      struck('Rådet drøftet kostnader'),
    ])
    expect(remarks).toMatchObject([
      { quote: '', words: 'Cecilie Vik spurte om drift.', key: `${sent.itemId}/treatment`, canTake: true },
      { quote: 'Rådet drøftet kostnader og framdrift.', words: '', key: `${sent.itemId}/treatment`, canTake: true },
    ])
  })

  it('loses no comment that stands at nothing', async () => {
    const sent = await sentToLeader()
    const { remarks } = await receive(sent, [], [{ author: '', text: 'Fint referat.' }])
    expect(remarks).toMatchObject([
      { kind: 'comment', itemId: null, key: '', words: 'Fint referat.', madeBy: names.chair },
    ])
  })

  it('changes nothing when it is read in twice, and adds only what is new', async () => {
    const sent = await sentToLeader()
    const first = [tracked('la fram saken', 'la saken fram', 'Ada')]
    expect(await receive(sent, first)).toMatchObject({ added: 1 })
    const [before] = await sent.call('minutesReview.list', { meetingId: sent.meetingId })
    const again = await receive(sent, first)
    expect(again.added).toBe(0)
    expect((await sent.call('minutesReview.list', { meetingId: sent.meetingId }))[0]).toEqual(before)
    expect(await receive(sent, [...first, retyped('framdrift', 'tempo')])).toMatchObject({ added: 1 })
  })

  it('is told apart from one of another meeting, one without marks, and one that is no Word file', async () => {
    const sent = await sentToLeader()
    const other = await openMeeting(sent, sent.councilId, [await addCase(sent, 'kart')], { onDate: '2026-05-12' })
    const base64 = reviewedFile(sent.bytes, [])
    await expectRefused(
      sent.call('minutesReview.read', { meetingId: other.meetingId, fileName: 'a.docx', base64 }),
      'reviewOfOtherMeeting',
      { fileName: 'a.docx', body: 'Rådet', date: '10. mars 2026' },
    )
    const read2 = (text: string) =>
      sent.call('minutesReview.read', { meetingId: sent.meetingId, fileName: 'a.docx', base64: text })
    await expectRefused(read2(reviewedFile(sent.bytes, [withoutMarks])), 'noReviewMarks', { fileName: 'a.docx' })
    await expectRefused(read2(Buffer.from('hei').toString('base64')), 'wordNotWord', { fileName: 'a.docx' })
  })

  it('is known in the workspace it was sent from only', async () => {
    const sent = await sentToLeader()
    const stranger = await sentToLeader()
    const base64 = reviewedFile(sent.bytes, [])
    const work = stranger.call('minutesReview.read', { meetingId: stranger.meetingId, fileName: 'a.docx', base64 })
    await expectRefused(work, 'reviewUnknown', { fileName: 'a.docx' })
  })
})

describe('a remark', () => {
  it('is taken into the treatment and into the advice, and taken back by undo', async () => {
    const sent = await sentToLeader()
    const { remarks } = await receive(sent, [
      tracked('la fram saken', 'la saken fram', 'Ada'),
      followed('Rådet drøftet kostnader', 'Cecilie Vik spurte om drift.'),
      retyped('Rådet anbefaler felles arkiv', 'Rådet ber om felles arkiv'),
    ])
    const before = await itemOf(sent)
    for (const { id } of remarks) await sent.call('minutesReview.take', { remarkId: id })
    const item = await itemOf(sent)
    expect(plainText(item?.treatment ?? [])).toBe(
      'Birger Moe la saken fram.\nRådet drøftet kostnader og framdrift.\nCecilie Vik spurte om drift.',
    )
    expect(plainText(item?.advice ?? [])).toBe('Rådet ber om felles arkiv.')
    const done = (await sent.call('journal.list', {})).slice(0, remarks.length)
    for (const { id } of done) await sent.call('journal.undo', { id })
    expect(await itemOf(sent)).toEqual(before)
  })

  it('is taken into a sentence of the program as the secretary’s own words', async () => {
    const sent = await sentToLeader()
    const { remarks } = await receive(sent, [retyped('deltok i behandlingen', 'var med på behandlingen')])
    await sent.call('minutesReview.take', { remarkId: remarks[0]?.id ?? '' })
    const sentence = (await itemOf(sent))?.sentences.find(({ key }) => key === `${sent.itemId}/treatedBy`)
    expect(sentence).toMatchObject({ state: 'worded', words: expect.stringContaining('var med på behandlingen') })
    const [review] = await sent.call('minutesReview.list', { meetingId: sent.meetingId })
    expect(review?.remarks[0]?.settledAt).not.toBeNull()
  })

  it('cannot be taken when the words it quotes no longer stand', async () => {
    const sent = await sentToLeader()
    const { remarks } = await receive(sent, [tracked('la fram saken', 'la saken fram', 'Ada')])
    await sent.call('minutes.saveTreatment', { itemId: sent.itemId, content: contentFromText('Noe annet.') })
    const [review] = await sent.call('minutesReview.list', { meetingId: sent.meetingId })
    expect(review?.remarks[0]?.canTake).toBe(false)
    await expectRefused(sent.call('minutesReview.take', { remarkId: remarks[0]?.id ?? '' }), 'remarkNotTakeable')
    await sent.call('minutesReview.settle', { remarkId: remarks[0]?.id ?? '' })
    const [settled] = await sent.call('minutesReview.list', { meetingId: sent.meetingId })
    expect(settled?.remarks[0]?.settledAt).not.toBeNull()
  })
})
