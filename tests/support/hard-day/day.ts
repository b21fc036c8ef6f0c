import type { Call } from '../../../electron/dispatch.ts'
import { contentFromText } from '../../../shared/content.ts'
import { ballotChoices, type BallotChoice } from '../../../shared/deliberation.ts'
import { found } from '../../../shared/errors.ts'
import { days, memberKeys, nameOf, officer, type Called, type PersonKey } from './council.ts'

/** What happened at what time, as the secretary registers it. */
export type Step = Readonly<{ at: string; what: string; happen: (day: Day) => Promise<unknown> }>

export type Day = Readonly<{
  call: Call
  called: Called
  /** Ids of the people called to the meeting. */
  attendee: (key: PersonKey | 'officer') => Promise<string>
  /** The item by its place in the agenda as it was sent out: 1 to 14. */
  item: (place: number) => string
  /** What a later step needs to know of an earlier one. */
  kept: Map<string, string>
}>

export async function beginDay(call: Call, called: Called): Promise<Day> {
  const { items } = await call('agenda.get', { meetingId: called.meetingId })
  const attendee = async (key: PersonKey | 'officer') => {
    const { attendees } = await call('attendance.get', { meetingId: called.meetingId })
    const name = key === 'officer' ? officer : nameOf(key)
    return found(attendees.find((one) => one.name === name)).id
  }
  return { call, called, attendee, item: (place) => found(items[place - 1]).id, kept: new Map() }
}

const arrives =
  (key: PersonKey | 'officer', place: number | null, time: string | null, mode?: 'remote') =>
  async ({ call, attendee, item }: Day) =>
    call('attendance.arrive', {
      attendeeId: await attendee(key),
      itemId: place === null ? null : item(place),
      time,
      ...(mode === undefined ? {} : { mode }),
    })

const leaves =
  (key: PersonKey, place: number, time: string) =>
  async ({ call, attendee, item }: Day) =>
    call('attendance.leave', { attendeeId: await attendee(key), itemId: item(place), time })

const goesTo =
  (place: number, time: string) =>
  async ({ call, item }: Day) =>
    call('room.goTo', { itemId: item(place), time })

const ends =
  (place: number, outcome: 'asProposed' | 'noted' | 'postponed' | 'amended' | 'discussed', note = '') =>
  async ({ call, item }: Day) => {
    if (note !== '') await call('room.saveNote', { itemId: item(place), text: note })
    await call('room.recordOutcome', { itemId: item(place), outcome })
  }

/** Who was there from the beginning. */
export const fromStart: readonly PersonKey[] = ['ada', 'birger', 'dagfinn', 'frode', 'gro', 'siri', 'leif', 'nina']

/** The vote that was equal, with the leader's casting vote. */
export const ballots: Readonly<Record<BallotChoice, readonly PersonKey[]>> = {
  for: ['ada', 'cecilie', 'eli', 'ida'],
  against: ['birger', 'dagfinn', 'frode', 'hans'],
  abstained: ['gro'],
}

export const words = {
  grounds: 'Kommunen har søkt om midler i saken.',
  amendment: 'Rådet anbefaler deling av helsedata først når hjemmelen er avklart.',
  statement: 'Birger Moe viser til at personvernkonsekvensene ikke er vurdert.',
  note: 'Det ble stilt spørsmål om drift og forvaltning.',
  privateNote: 'Husk å ringe departementet om datoen.',
  followUp: 'Avklare hjemmel for deling',
  correction: 'Ida Sletten kom kl. 11.12, ikke kl. 11.20.',
} as const

/** The day in order. Item places are those of the agenda as sent out; the item added on the spot has none. */
export const steps: readonly Step[] = [
  {
    at: '09:30',
    what: 'one has announced absence and one attends digitally',
    happen: async (day) => {
      await day.call('attendance.registerApology', {
        attendeeId: await day.attendee('karin'),
        registeredBy: nameOf('siri'),
      })
      await arrives('hans', null, null, 'remote')(day)
    },
  },
  {
    at: '10:00',
    what: 'the meeting is opened',
    happen: async (day) => {
      for (const key of fromStart) await arrives(key, null, null)(day)
      await day.call('room.start', { meetingId: day.called.meetingId, time: '10:00' })
      await ends(1, 'asProposed')(day)
      await goesTo(2, '10:05')(day)
      await ends(2, 'asProposed')(day)
    },
  },
  {
    at: '10:10',
    what: 'someone comes late',
    happen: async (day) => {
      await goesTo(3, '10:10')(day)
      await arrives('cecilie', 3, '10:12')(day)
      await ends(3, 'asProposed', words.note)(day)
    },
  },
  {
    at: '10:30',
    what: 'another comes late and is noted too late',
    happen: async (day) => {
      await goesTo(4, '10:30')(day)
      await ends(4, 'noted')(day)
      await goesTo(5, '10:50')(day)
      await arrives('eli', 5, '10:55')(day)
      await arrives('officer', 5, '10:50')(day)
    },
  },
  {
    at: '11:05',
    what: 'the one who is digital drops out and returns, and a third comes late',
    happen: async (day) => {
      await leaves('hans', 5, '11:05')(day)
      await ends(5, 'asProposed')(day)
      await goesTo(6, '11:10')(day)
      await arrives('ida', 6, '11:20')(day)
      await arrives('hans', 6, '11:25', 'remote')(day)
      await ends(6, 'asProposed')(day)
    },
  },
  {
    at: '11:30',
    what: 'there is a break',
    happen: async ({ call, called: { meetingId } }) => {
      await call('room.startBreak', { meetingId, time: '11:30' })
      await call('room.endBreak', { meetingId, time: '11:45' })
    },
  },
  {
    at: '11:45',
    what: 'one is recused',
    happen: async (day) => {
      await goesTo(7, '11:45')(day)
      await day.call('attendance.recuse', {
        attendeeId: await day.attendee('birger'),
        itemId: day.item(7),
        grounds: words.grounds,
      })
      await ends(7, 'asProposed')(day)
    },
  },
  {
    at: '11:55',
    what: 'an error from an hour ago is corrected',
    happen: async ({ call, called: { meetingId }, attendee, item }) => {
      const attendeeId = await attendee('eli')
      const { presences } = await call('attendance.get', { meetingId })
      const presenceId = found(presences.find((presence) => presence.attendeeId === attendeeId)).id
      const whole = { toItemId: null, toTime: null, mode: 'physical' as const }
      await call('attendance.correct', { attendeeId, presenceId, fromItemId: item(4), fromTime: '10:35', ...whole })
    },
  },
  {
    at: '12:05',
    what: 'an item is postponed',
    happen: async (day) => {
      await goesTo(8, '12:05')(day)
      await ends(8, 'postponed')(day)
    },
  },
  {
    at: '12:15',
    what: 'an amendment is voted on, and the leader casts the vote that decides',
    happen: async (day) => {
      const itemId = day.item(9)
      await goesTo(9, '12:15')(day)
      const content = contentFromText(words.amendment)
      const { id: proposalId } = await day.call('deliberation.propose', {
        itemId,
        kind: 'amendment',
        attendeeId: await day.attendee('eli'),
        content,
      })
      await day.call('deliberation.vote', {
        itemId,
        proposalId,
        method: 'names',
        casting: 'for',
        ballots: await ballotsOf(day),
      })
      await day.call('deliberation.state', {
        itemId,
        kind: 'statement',
        attendeeId: await day.attendee('birger'),
        content: contentFromText(words.statement),
      })
      await ends(9, 'amended')(day)
      await day.call('room.saveAdvice', { itemId, content })
      await day.call('room.savePrivateNote', { itemId, text: words.privateNote })
      await day.call('followUps.add', {
        itemId,
        text: words.followUp,
        responsibleId: day.called.personIds.leif,
        dueOn: '2027-01-15',
      })
    },
  },
  {
    at: '12:40',
    what: 'a case is added on the spot',
    happen: async ({ call, called: { meetingId, addedCaseId }, kept }) => {
      const { itemId } = await call('room.addItem', { meetingId, caseId: addedCaseId })
      kept.set('added', itemId)
      await call('room.goTo', { itemId, time: '12:40' })
      await call('room.recordOutcome', { itemId, outcome: 'noted' })
    },
  },
  {
    at: '12:50',
    what: 'two leave early',
    happen: async (day) => {
      await goesTo(10, '12:50')(day)
      await ends(10, 'asProposed')(day)
      await goesTo(11, '13:00')(day)
      await leaves('frode', 11, '13:05')(day)
      await ends(11, 'noted')(day)
      await goesTo(12, '13:15')(day)
      await leaves('gro', 12, '13:20')(day)
      await ends(12, 'discussed')(day)
    },
  },
  {
    at: '13:30',
    what: 'the rest is treated and the meeting closed',
    happen: async (day) => {
      await goesTo(13, '13:30')(day)
      await ends(13, 'asProposed')(day)
      await goesTo(14, '13:40')(day)
      await day.call('room.close', { meetingId: day.called.meetingId, time: '13:50' })
    },
  },
]

async function ballotsOf({ attendee }: Day) {
  const given = []
  for (const choice of ballotChoices)
    for (const key of ballots[choice]) given.push({ attendeeId: await attendee(key), choice })
  return given
}

/** The next meeting approves the minutes with one correction; it is made, and they are approved as corrected. */
export async function approveWithCorrection({
  call,
  called: { meetingId, nextId },
  attendee,
  item,
}: Day): Promise<void> {
  await call('notices.issue', { meetingId: nextId, signedBy: nameOf('siri') })
  await call('room.start', { meetingId: nextId, time: '10:00' })
  await call('attendance.allPresent', { meetingId: nextId })
  const { items } = await call('agenda.get', { meetingId: nextId })
  const approval = found(items.find((one) => one.minutesOfId === meetingId))
  await call('room.recordOutcome', { itemId: approval.id, outcome: 'amended' })
  await call('minutes.openCorrection', { meetingId, itemId: approval.id, words: words.correction })
  const attendeeId = await attendee('ida')
  const { presences } = await call('attendance.get', { meetingId })
  const presenceId = found(presences.find((presence) => presence.attendeeId === attendeeId)).id
  await call('attendance.correct', {
    attendeeId,
    presenceId,
    fromItemId: item(6),
    fromTime: '11:12',
    toItemId: null,
    toTime: null,
    mode: 'physical',
  })
  await call('minutes.approve', { meetingId, approvedOn: days.next, itemId: approval.id })
}

/** Who was there for each of the fourteen items, and for the one added between the ninth and the tenth; told by hand. */
export const presentAt: readonly (readonly PersonKey[])[] = [
  ['ada', 'birger', 'dagfinn', 'frode', 'gro', 'hans'],
  ['ada', 'birger', 'dagfinn', 'frode', 'gro', 'hans'],
  ['ada', 'birger', 'cecilie', 'dagfinn', 'frode', 'gro', 'hans'],
  ['ada', 'birger', 'cecilie', 'dagfinn', 'eli', 'frode', 'gro', 'hans'],
  ['ada', 'birger', 'cecilie', 'dagfinn', 'eli', 'frode', 'gro', 'hans'],
  memberKeys.slice(0, 9),
  memberKeys.slice(0, 9).filter((key) => key !== 'birger'),
  memberKeys.slice(0, 9),
  memberKeys.slice(0, 9),
  memberKeys.slice(0, 9),
  memberKeys.slice(0, 9),
  memberKeys.slice(0, 9),
  memberKeys.slice(0, 9).filter((key) => key !== 'frode'),
  memberKeys.slice(0, 9).filter((key) => key !== 'frode' && key !== 'gro'),
  memberKeys.slice(0, 9).filter((key) => key !== 'frode' && key !== 'gro'),
]
