import { expect, it } from 'vitest'
import { verify } from '../../electron/verify.ts'
import { contentFromText } from '../../shared/content.ts'
import { holdNext, holdWholeMeeting } from '../support/held.ts'

it('a file in which votes, names or presences were written past the rules is told of, row by row', async () => {
  const { council, meetingId, itemIds } = await holdWholeMeeting()
  const { call, store } = council
  const [, itemId = '', otherId = ''] = itemIds
  const { attendees, presences } = await call('attendance.get', { meetingId })
  const attendeeId = attendees[0]?.id ?? ''
  const ballots = [{ attendeeId, choice: 'for' as const }]
  const { id: voteId } = await call('deliberation.vote', { itemId, method: 'names', ballots })
  const content = contentFromText('Et annet forslag.')
  const { id: proposalId } = await call('deliberation.propose', { itemId: otherId, content })
  expect(verify(store.db)).toEqual([])
  const presence = presences.find((one) => one.attendeeId === attendeeId)
  const forge = (sql: string, ...values: unknown[]) => store.db.prepare(sql).run(...values)
  forge('UPDATE vote SET for_count = 3 WHERE id = ?', voteId)
  expect(verify(store.db)).toEqual([{ check: 'votes', detail: voteId }])
  forge('UPDATE vote SET for_count = 1, proposal_id = ? WHERE id = ?', proposalId, voteId)
  expect(verify(store.db)).toEqual([{ check: 'votes', detail: voteId }])
  forge('UPDATE vote SET proposal_id = NULL WHERE id = ?', voteId)
  forge('UPDATE presence SET from_item_id = ?, to_item_id = ? WHERE id = ?', otherId, itemId, presence?.id)
  expect(verify(store.db)).toEqual([{ check: 'presence', detail: attendeeId }])
})

it('a correction can be dropped also when a follow-up has lived on since the minutes were approved', async () => {
  const held = await holdWholeMeeting()
  const { call } = held.council
  const { id } = await call('followUps.add', { itemId: held.itemIds[1] ?? '', text: 'Skriv brev', dueOn: '2026-04-01' })
  await holdNext(held, 'asProposed')
  await call('followUps.update', { id, dueOn: '2026-05-01' })
  const correction = { meetingId: held.meetingId, itemId: null, words: 'Feil navn' }
  await call('minutes.dropCorrection', await call('minutes.openCorrection', correction))
  expect((await call('minutes.standing', { meetingId: held.meetingId })).state).toBe('approved')
})
