import { describe, expect, it } from 'vitest'
import { expectRefused, names } from '../support/council.ts'
import { holdWholeMeeting, type Held } from '../support/held.ts'

const minutesOf = ({ council, meetingId }: Held) => council.call('minutes.get', { meetingId })
const outcomeKey = ({ itemIds }: Held) => `${itemIds[1]}/outcome`

async function sentence(held: Held, key: string) {
  const { model } = await minutesOf(held)
  return [...model.sentences, ...model.items.flatMap(({ sentences }) => sentences)].find((one) => one.key === key)
}

const word = (held: Held, key: string, words: string) =>
  held.council.call('minutes.saveWording', { meetingId: held.meetingId, key, words })
const record = (held: Held, outcome: 'asProposed' | 'amended' | 'noted' | null) =>
  held.council.call('room.recordOutcome', { itemId: held.itemIds[1] ?? '', outcome })

describe('a sentence in the secretary’s own words', () => {
  it('is printed in place of what the program says, and follows the facts again when asked to', async () => {
    const held = await holdWholeMeeting()
    const key = outcomeKey(held)
    await word(held, key, 'Rådet sa ja.')
    expect(await sentence(held, key)).toMatchObject({
      words: 'Rådet sa ja.',
      state: 'worded',
      wordedOver: 'Rådet sluttet seg til forslaget.',
    })
    await held.council.call('minutes.resetWording', { meetingId: held.meetingId, key })
    expect(await sentence(held, key)).toMatchObject({ words: 'Rådet sluttet seg til forslaget.', state: 'registered' })
  })

  it('is no wording when it says what the program says', async () => {
    const held = await holdWholeMeeting()
    const key = outcomeKey(held)
    await word(held, key, 'Rådet sa ja.')
    await word(held, key, 'Rådet sluttet seg til forslaget.')
    expect(await sentence(held, key)).toMatchObject({ state: 'registered', wordedOver: null })
  })

  it('is left out when it is emptied, and can be brought back', async () => {
    const held = await holdWholeMeeting()
    await word(held, 'attendance', '')
    expect(await sentence(held, 'attendance')).toMatchObject({ words: '', state: 'worded' })
    await held.council.call('minutes.resetWording', { meetingId: held.meetingId, key: 'attendance' })
    expect((await sentence(held, 'attendance'))?.words).not.toBe('')
  })

  it('asks when the facts have changed too: one’s own words can stand, or what is registered', async () => {
    const held = await holdWholeMeeting()
    const key = outcomeKey(held)
    await word(held, key, 'Rådet sa ja.')
    await record(held, 'noted')
    const question = {
      key,
      words: 'Rådet sa ja.',
      state: 'bothChanged',
      wordedOver: 'Rådet sluttet seg til forslaget.',
      text: 'Rådet tok saken til orientering.',
    }
    expect((await minutesOf(held)).questions).toMatchObject([question])
    await held.council.call('minutes.settle', { meetingId: held.meetingId, key, keep: 'mine' })
    expect(await minutesOf(held)).toMatchObject({ questions: [] })
    expect(await sentence(held, key)).toMatchObject({ words: 'Rådet sa ja.', state: 'worded' })
    await record(held, 'amended')
    await held.council.call('minutes.settle', { meetingId: held.meetingId, key, keep: 'registered' })
    expect(await sentence(held, key)).toMatchObject({ state: 'registered' })
  })

  it('asks when the fact is gone; the words can stand alone, and the fact may come back', async () => {
    const held = await holdWholeMeeting()
    const key = outcomeKey(held)
    await word(held, key, 'Rådet sa ja.')
    await record(held, null)
    expect((await minutesOf(held)).questions).toMatchObject([{ key, state: 'gone', words: 'Rådet sa ja.', text: '' }])
    expect(await sentence(held, key)).toBeUndefined()
    await held.council.call('minutes.settle', { meetingId: held.meetingId, key, keep: 'mine' })
    expect(await sentence(held, key)).toMatchObject({ part: 'outcome', words: 'Rådet sa ja.', state: 'worded' })
    await record(held, 'asProposed')
    expect((await minutesOf(held)).questions).toMatchObject([{ key, state: 'bothChanged' }])
  })

  it('stays what it is when the minutes change to the other written form', async () => {
    const held = await holdWholeMeeting()
    await word(held, outcomeKey(held), 'Rådet sa ja.')
    held.council.store.db.prepare("UPDATE meeting SET language = 'nn' WHERE id = ?").run(held.meetingId)
    const { model, questions } = await minutesOf(held)
    expect(model.head.language).toBe('nn')
    expect(questions).toEqual([])
    expect(await sentence(held, outcomeKey(held))).toMatchObject({ state: 'worded', words: 'Rådet sa ja.' })
  })

  it('can only be a sentence of this meeting', async () => {
    const held = await holdWholeMeeting()
    await expectRefused(word(held, 'pause/x', 'Noe'), 'notFound')
    const { meetingId } = held
    await expectRefused(held.council.call('minutes.settle', { meetingId, key: 'attendance', keep: 'mine' }), 'notFound')
    await expect(word(held, '../x', 'Noe')).rejects.toMatchObject({ name: 'UserError' })
  })
})

describe('what has changed since the minutes were looked through', () => {
  it('is shown from the end of the meeting until it has been seen', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { meetingId } = held
    const key = outcomeKey(held)
    expect(await sentence(held, key)).toMatchObject({ seen: null })
    await record(held, 'noted')
    expect(await sentence(held, key)).toMatchObject({ seen: 'Rådet sluttet seg til forslaget.' })
    await call('minutes.markSeen', { meetingId })
    expect(await sentence(held, key)).toMatchObject({ seen: null })
  })

  it('tells what is new and what is no longer there', async () => {
    const held = await holdWholeMeeting()
    const { call } = held.council
    const { attendees } = await call('attendance.get', { meetingId: held.meetingId })
    const attendeeId = attendees.find(({ name }) => name === names.member)?.id ?? ''
    const itemId = held.itemIds[1] ?? ''
    await call('attendance.recuse', { attendeeId, itemId })
    expect(await sentence(held, `${itemId}/recusal/${attendeeId}`)).toMatchObject({ seen: '' })
    await call('minutes.markSeen', { meetingId: held.meetingId })
    await call('attendance.withdrawRecusal', { attendeeId, itemId })
    expect((await minutesOf(held)).disappeared).toMatchObject([
      { key: `${itemId}/recusal/${attendeeId}`, itemId, before: expect.stringContaining(names.member) },
    ])
  })
})
