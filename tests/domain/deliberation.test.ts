import { describe, expect, it } from 'vitest'
import { contentFromText, plainText } from '../../shared/content.ts'
import { voteResult, type BallotChoice } from '../../shared/deliberation.ts'
import { deedsOf } from '../../electron/domain/deliberation.sql.ts'
import { addCase, expectRefused, openCouncil, openMeeting, type Council } from '../support/council.ts'
import { unknownId } from '../support/world.ts'

type Attendees = Readonly<Record<'chair' | 'deputyChair' | 'member' | 'secretary' | 'director', string>>
type Debate = Readonly<{ council: Council; meetingId: string; itemId: string; otherId: string; at: Attendees }>

/** A meeting with two cases where everybody is there; attendees by their duty. */
async function debate(): Promise<Debate> {
  const council = await openCouncil()
  const cases = [await addCase(council, 'Arkiv'), await addCase(council, 'Kart')]
  const { meetingId, itemIds } = await openMeeting(council, council.councilId, cases)
  await council.call('attendance.allPresent', { meetingId })
  const [itemId = '', otherId = ''] = itemIds
  await council.call('room.goTo', { itemId, time: '10:10' })
  const { attendees } = await council.call('attendance.get', { meetingId })
  const idOf = (personId: string) => attendees.find((attendee) => attendee.personId === personId)?.id ?? ''
  const { chair, deputyChair, member, secretary, director } = council.people
  const at = {
    chair: idOf(chair),
    deputyChair: idOf(deputyChair),
    member: idOf(member),
    secretary: idOf(secretary),
    director: idOf(director),
  }
  return { council, meetingId, itemId, otherId, at }
}

const words = contentFromText('Rådet anbefaler Arkiv på vilkår.')
const ballots = (...cast: [string, BallotChoice][]) => cast.map(([attendeeId, choice]) => ({ attendeeId, choice }))
const stateOf = ({ council, itemId }: Debate) => council.call('deliberation.get', { itemId })
const propose = ({ council, itemId }: Debate, attendeeId: string | null = null) =>
  council.call('deliberation.propose', { itemId, attendeeId, content: words })

describe('a proposal', () => {
  it('is kept with its kind, who proposed it and its words', async () => {
    const meeting = await debate()
    await propose(meeting, meeting.at.member)
    const { id } = await meeting.council.call('deliberation.propose', { itemId: meeting.itemId, kind: 'addition' })
    await meeting.council.call('deliberation.saveProposal', { id, content: contentFromText('Saken tas opp igjen.') })
    const { proposals } = await stateOf(meeting)
    expect(proposals).toMatchObject([
      { position: 1, kind: 'amendment', attendeeId: meeting.at.member, outcome: '' },
      { position: 2, kind: 'addition', attendeeId: null },
    ])
    expect(proposals.map((proposal) => plainText(proposal.words ?? []))).toEqual([
      'Rådet anbefaler Arkiv på vilkår.',
      'Saken tas opp igjen.',
    ])
  })

  it('can be put right, and can be said to be withdrawn', async () => {
    const meeting = await debate()
    const { id } = await propose(meeting, meeting.at.member)
    await meeting.council.call('deliberation.changeProposal', { id, kind: 'alternative', attendeeId: meeting.at.chair })
    await meeting.council.call('deliberation.changeProposal', { id, outcome: 'withdrawn' })
    expect((await stateOf(meeting)).proposals).toMatchObject([
      { kind: 'alternative', attendeeId: meeting.at.chair, outcome: 'withdrawn' },
    ])
  })

  it('keeps counting from one when an earlier one is taken out', async () => {
    const meeting = await debate()
    const first = await propose(meeting)
    const second = await propose(meeting)
    await meeting.council.call('deliberation.removeProposal', { id: first.id })
    expect((await stateOf(meeting)).proposals).toMatchObject([{ id: second.id, position: 1 }])
  })

  it('is not made by someone who is recused, is not there, or is of another meeting', async () => {
    const meeting = await debate()
    const { council, itemId, at } = meeting
    await council.call('attendance.recuse', { attendeeId: at.member, itemId })
    await expectRefused(propose(meeting, at.member), 'deedOfRecused', { name: 'Cecilie Vik' })
    await council.call('attendance.leave', { attendeeId: at.deputyChair, time: '10:05' })
    await expectRefused(propose(meeting, at.deputyChair), 'deedOfAbsent', { name: 'Birger Moe' })
    await expectRefused(propose(meeting, unknownId), 'notFound')
  })

  it('stands while a vote rests on it', async () => {
    const meeting = await debate()
    const { council, itemId } = meeting
    const { id } = await propose(meeting)
    const vote = await council.call('deliberation.vote', { itemId, proposalId: id, method: 'unanimous' })
    await expectRefused(council.call('deliberation.removeProposal', { id }), 'proposalVotedOn')
    await expectRefused(council.call('deliberation.changeProposal', { id, outcome: 'withdrawn' }), 'proposalVotedOn')
    await council.call('deliberation.removeVote', { id: vote.id })
    await council.call('deliberation.removeProposal', { id })
    expect((await stateOf(meeting)).proposals).toEqual([])
  })

  it('is taken back with the words written since, and comes again with them', async () => {
    const meeting = await debate()
    const { council } = meeting
    const { id } = await propose(meeting)
    await council.call('deliberation.saveProposal', { id, content: contentFromText('Skrevet siden.') })
    await council.call('journal.undo', {})
    expect((await stateOf(meeting)).proposals).toEqual([])
    await council.call('journal.undo', { id: (await council.call('journal.list', { limit: 1 }))[0]?.id })
    expect(plainText((await stateOf(meeting)).proposals[0]?.words ?? [])).toBe('Skrevet siden.')
  })

  it('becomes the advice in one act, that can be taken back', async () => {
    const meeting = await debate()
    const { council, meetingId, itemId } = meeting
    const adviceOf = async () => {
      const item = (await council.call('room.get', { meetingId })).items.find(({ id }) => id === itemId)
      return [item?.outcome, plainText(item?.advice ?? [])]
    }
    const { id } = await propose(meeting)
    await council.call('deliberation.adopt', { id })
    expect(await adviceOf()).toEqual(['amended', 'Rådet anbefaler Arkiv på vilkår.'])
    await council.call('journal.undo', {})
    expect(await adviceOf()).toEqual([null, ''])
  })

  it('follows the paper’s own words when it adds to them', async () => {
    const { council, meetingId, itemId } = await debate()
    const { id } = await council.call('deliberation.propose', {
      itemId,
      kind: 'addition',
      content: contentFromText('Rådet ber om en rapport.'),
    })
    await council.call('deliberation.adopt', { id })
    const item = (await council.call('room.get', { meetingId })).items.find((one) => one.id === itemId)
    expect(plainText(item?.advice ?? [])).toBe('Rådet anbefaler Arkiv.\nRådet ber om en rapport.')
  })

  it('is what was agreed to where nothing else was proposed', async () => {
    const { council, meetingId } = await debate()
    const last = (await council.call('room.get', { meetingId })).items.at(-1)
    expect(last?.type).toBe('anyOther')
    const { id } = await council.call('deliberation.propose', { itemId: last?.id ?? '', content: words })
    await council.call('deliberation.adopt', { id })
    expect((await council.call('room.get', { meetingId })).items.at(-1)?.outcome).toBe('asProposed')
  })

  it('has to be worded before it can be the advice', async () => {
    const { council, itemId } = await debate()
    const { id } = await council.call('deliberation.propose', { itemId })
    await expectRefused(council.call('deliberation.adopt', { id }), 'proposalWithoutWords')
  })
})

describe('a vote', () => {
  it('by name is counted from the names', async () => {
    const meeting = await debate()
    const { council, itemId, at } = meeting
    const { id } = await propose(meeting, at.member)
    await council.call('deliberation.vote', {
      itemId,
      proposalId: id,
      method: 'names',
      ballots: ballots([at.chair, 'against'], [at.deputyChair, 'for'], [at.member, 'for']),
    })
    const [vote] = (await stateOf(meeting)).votes
    expect(vote).toMatchObject({ forCount: 2, againstCount: 1, abstainedCount: 0, casting: null })
    expect(vote?.ballots).toHaveLength(3)
    expect(vote && voteResult(vote)).toBe('adopted')
  })

  it('that is unanimous counts everyone who took part', async () => {
    const meeting = await debate()
    const { council, itemId, at } = meeting
    await council.call('attendance.recuse', { attendeeId: at.member, itemId })
    await council.call('deliberation.vote', { itemId, method: 'unanimous' })
    expect((await stateOf(meeting)).votes).toMatchObject([{ method: 'unanimous', forCount: 2, ballots: [] }])
  })

  it('by number is never larger than those who took part', async () => {
    const meeting = await debate()
    const { council, itemId } = meeting
    const vote = { itemId, method: 'numbers', forCount: 2, againstCount: 1 } as const
    await council.call('deliberation.vote', vote)
    await expectRefused(council.call('deliberation.vote', { ...vote, abstainedCount: 1 }), 'voteMoreThanPresent')
    await expectRefused(council.call('deliberation.vote', { itemId, method: 'numbers' }), 'voteEmpty')
  })

  it('that is equal is settled by the leader alone, the way the leader voted', async () => {
    const meeting = await debate()
    const { council, itemId, at } = meeting
    const tied = {
      itemId,
      method: 'names',
      ballots: ballots([at.chair, 'for'], [at.member, 'against'], [at.deputyChair, 'abstained']),
    } as const
    await expectRefused(council.call('deliberation.vote', { ...tied, casting: 'against' }), 'castingVoteOtherThanOwn', {
      name: 'Ada Lunde',
    })
    await council.call('deliberation.vote', { ...tied, casting: 'for' })
    const [vote] = (await stateOf(meeting)).votes
    expect(vote && voteResult(vote)).toBe('adopted')
    const uneven = { ...tied, ballots: ballots([at.chair, 'for']), casting: 'for' } as const
    await expectRefused(council.call('deliberation.vote', uneven), 'castingVoteNotTied')
  })

  it('is led by the deputy chair when the chair is recused, and by nobody without both', async () => {
    const meeting = await debate()
    const { council, itemId, at } = meeting
    await council.call('attendance.recuse', { attendeeId: at.chair, itemId })
    const numbers = { itemId, method: 'numbers', forCount: 1, againstCount: 1, casting: 'against' } as const
    await council.call('deliberation.vote', numbers)
    const [vote] = (await stateOf(meeting)).votes
    expect(vote && voteResult(vote)).toBe('rejected')
    await council.call('deliberation.removeVote', { id: vote?.id ?? '' })
    await council.call('attendance.recuse', { attendeeId: at.deputyChair, itemId })
    const alone = { itemId, method: 'numbers', abstainedCount: 1, casting: 'for' } as const
    await expectRefused(council.call('deliberation.vote', alone), 'castingVoteNotTied')
    await expectRefused(council.call('deliberation.vote', { ...numbers }), 'voteMoreThanPresent')
  })

  it('sets two proposals of the same item up against each other', async () => {
    const meeting = await debate()
    const { council, itemId, otherId } = meeting
    const { id } = await propose(meeting)
    const against = { itemId, proposalId: id, isAlternative: true, method: 'numbers', forCount: 3 } as const
    await council.call('deliberation.vote', against)
    await expectRefused(council.call('deliberation.vote', { ...against, againstId: id }), 'voteAgainstItself')
    await expectRefused(
      council.call('deliberation.vote', { ...against, isAlternative: false, againstId: id }),
      'voteAgainstWithoutAlternative',
    )
    await expectRefused(council.call('deliberation.vote', { ...against, itemId: otherId }), 'proposalElsewhere')
  })

  it('is not held over what is withdrawn', async () => {
    const meeting = await debate()
    const { id } = await propose(meeting)
    await meeting.council.call('deliberation.changeProposal', { id, outcome: 'withdrawn' })
    const vote = { itemId: meeting.itemId, proposalId: id, method: 'unanimous' } as const
    await expectRefused(meeting.council.call('deliberation.vote', vote), 'proposalSettled')
  })

  it('is put right by another in its place, also when the meeting is over', async () => {
    const meeting = await debate()
    const { council, meetingId, itemId, otherId, at } = meeting
    const { id } = await council.call('deliberation.vote', {
      itemId,
      method: 'names',
      ballots: ballots([at.chair, 'for'], [at.member, 'against']),
      casting: 'for',
    })
    for (const item of [itemId, otherId]) {
      await council.call('room.recordOutcome', { itemId: item, outcome: 'asProposed' })
    }
    const opening = (await council.call('room.get', { meetingId })).items[0]?.id ?? ''
    await council.call('room.recordOutcome', { itemId: opening, outcome: 'asProposed' })
    await council.call('room.close', { meetingId, time: '12:00' })
    const correct = ballots([at.chair, 'for'], [at.member, 'against'], [at.deputyChair, 'against'])
    await council.call('deliberation.correctVote', { id, method: 'names', ballots: correct })
    const { votes } = await stateOf(meeting)
    expect(votes).toMatchObject([{ id, forCount: 1, againstCount: 2, casting: null }])
    await council.call('journal.undo', {})
    expect((await stateOf(meeting)).votes).toMatchObject([{ id, forCount: 1, againstCount: 1, casting: 'for' }])
  })

  it('is refused from those who may not vote, each by name', async () => {
    const meeting = await debate()
    const { council, itemId, at } = meeting
    const cast = (...given: Parameters<typeof ballots>) =>
      council.call('deliberation.vote', { itemId, method: 'names', ballots: ballots(...given) })
    await expectRefused(cast([at.secretary, 'for']), 'voteWithoutRight', { name: 'Dag Rud' })
    await council.call('attendance.recuse', { attendeeId: at.member, itemId })
    await expectRefused(cast([at.chair, 'for'], [at.member, 'for']), 'deedOfRecused', { name: 'Cecilie Vik' })
    await expectRefused(cast([at.chair, 'for'], [at.chair, 'against']), 'voteTwice', { name: 'Ada Lunde' })
    await expectRefused(cast([unknownId, 'for']), 'voteOfOther')
    expect((await stateOf(meeting)).votes).toEqual([])
  })

  it('is refused when it is nonsense: unknown, negative, without anyone, or ten thousand names', async () => {
    const { council, itemId, at } = await debate()
    const vote = (input: object) => council.call('deliberation.vote', { itemId, method: 'numbers', ...input })
    await expectRefused(vote({ itemId: unknownId, forCount: 1 }), 'notFound')
    await expectRefused(vote({ proposalId: unknownId, forCount: 1 }), 'proposalElsewhere')
    await expect(vote({ forCount: -1 })).rejects.toMatchObject({ key: 'invalidInput' })
    await expect(vote({ forCount: 1.5 })).rejects.toMatchObject({ key: 'invalidInput' })
    const many = Array.from({ length: 10_000 }, () => ({ attendeeId: at.chair, choice: 'for' as const }))
    await expect(vote({ method: 'names', ballots: many })).rejects.toMatchObject({ key: 'invalidInput' })
    await expectRefused(vote({ method: 'names', ballots: many.slice(0, 1000) }), 'voteTwice', { name: 'Ada Lunde' })
    await expectRefused(vote({ forCount: 1, ballots: ballots([at.chair, 'for']) }), 'voteNamesNotWanted')
    const wrong = { method: 'names', forCount: 2, ballots: ballots([at.chair, 'for']) }
    await expect(vote(wrong)).rejects.toMatchObject({ key: 'voteSumsDiffer' })
    await expectRefused(vote({ method: 'unanimous', ballots: ballots([at.chair, 'for']) }), 'voteNamesNotWanted')
  })

  it('needs someone who can vote', async () => {
    const { council, itemId, at } = await debate()
    for (const attendeeId of [at.chair, at.deputyChair, at.member]) {
      await council.call('attendance.recuse', { attendeeId, itemId })
    }
    await expectRefused(council.call('deliberation.vote', { itemId, method: 'unanimous' }), 'voteWithoutVoters')
  })

  it('waits until the meeting has begun', async () => {
    const council = await openCouncil()
    const { id: meetingId } = await council.call('meetings.schedule', {
      bodyId: council.councilId,
      onDate: '2026-03-10',
      startsAt: '10:00',
      endsAt: '14:00',
    })
    const { itemId } = await council.call('agenda.addTopic', { meetingId, title: 'Samtale' })
    const vote = { itemId, method: 'numbers', forCount: 1 } as const
    await expectRefused(council.call('deliberation.vote', vote), 'meetingNotInProgress')
  })
})

describe('a statement', () => {
  it('is kept with its author and words, in order', async () => {
    const meeting = await debate()
    const { council, itemId, at } = meeting
    const { id } = await council.call('deliberation.state', { itemId, attendeeId: at.member, content: words })
    await council.call('deliberation.state', { itemId, attendeeId: at.director, kind: 'dissent' })
    await council.call('deliberation.saveStatement', { id, content: contentFromText('Jeg ser det annerledes.') })
    await council.call('deliberation.changeStatement', { id, kind: 'dissent' })
    const { statements } = await stateOf(meeting)
    expect(statements).toMatchObject([
      { id, position: 1, kind: 'dissent', attendeeId: at.member },
      { position: 2, kind: 'dissent', attendeeId: at.director, words: null },
    ])
    expect(plainText(statements[0]?.words ?? [])).toBe('Jeg ser det annerledes.')
    await council.call('deliberation.removeStatement', { id })
    expect((await stateOf(meeting)).statements).toHaveLength(1)
  })

  it('is not made by someone who was not there or was recused', async () => {
    const { council, itemId, at } = await debate()
    await council.call('attendance.recuse', { attendeeId: at.member, itemId })
    const stated = council.call('deliberation.state', { itemId, attendeeId: at.member })
    await expectRefused(stated, 'deedOfRecused', { name: 'Cecilie Vik' })
  })

  it('cannot be written when it has been taken out', async () => {
    const { council, itemId, at } = await debate()
    const { id } = await council.call('deliberation.state', { itemId, attendeeId: at.member })
    await council.call('deliberation.removeStatement', { id })
    await expectRefused(council.call('deliberation.saveStatement', { id, content: words }), 'notFound')
    await expectRefused(council.call('deliberation.saveProposal', { id, content: words }), 'notFound')
  })
})

describe('the meeting as a whole', () => {
  it('tells who did what under which item', async () => {
    const meeting = await debate()
    const { council, meetingId, itemId, otherId, at } = meeting
    await propose(meeting, at.member)
    const chair = ballots([at.chair, 'for'])
    await council.call('deliberation.vote', { itemId: otherId, method: 'names', ballots: chair })
    await council.call('deliberation.state', { itemId, attendeeId: at.director })
    expect(deedsOf(council.store.db, meetingId)).toEqual(
      expect.arrayContaining([
        { attendeeId: at.member, itemId, kind: 'proposal' },
        { attendeeId: at.chair, itemId: otherId, kind: 'vote' },
        { attendeeId: at.director, itemId, kind: 'statement' },
      ]),
    )
  })
})
