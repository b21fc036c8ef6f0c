import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarText, type CalendarFile } from '../../electron/calendar/calendar.ts'
import { addDays } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { cleanText } from '../../shared/values.ts'
import { readCalendar } from '../support/calendar.ts'

const plain: MeetingSummary = {
  id: '01990000-0000-7000-8000-000000000001',
  bodyId: '01990000-0000-7000-8000-000000000002',
  kind: 'ordinary',
  form: 'physical',
  onDate: '2026-03-10',
  startsAt: '10:00',
  endsAt: '14:00',
  place: 'Storsalen',
  link: '',
  language: 'nb',
  status: 'draft',
  currentItemId: null,
  startedAt: null,
  endedAt: null,
  cancelledAt: null,
  bodyName: 'Rådet for fellesløsninger',
  bodyShortName: 'Rådet',
  bodyKind: 'council',
  items: 2,
  minutes: 15,
  noticeVersion: 0,
  noticeIssuedAt: null,
  minutesApprovedOn: null,
}

const inFile = (meetings: readonly MeetingSummary[], file: Partial<CalendarFile> = {}): string =>
  calendarText({
    meetings: meetings.map((meeting) => ({ meeting, handInOn: '2026-02-17', revision: 0, changedAt: null })),
    isInvitation: false,
    organizer: { name: 'Dag Rud', email: 'dag@example.no' },
    called: [],
    now: new Date('2026-01-02T08:00:00Z'),
    ...file,
  })

const read = (meeting: Partial<MeetingSummary>, file: Partial<CalendarFile> = {}) => {
  const calendar = readCalendar(inFile([{ ...plain, ...meeting }], file))
  const [event] = calendar.events
  if (!event) throw new Error('no event in the calendar')
  return { ...calendar, event }
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom(
    'BEGIN:VEVENT',
    'Rådet\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1',
    'a;b,c:d\\n\\',
    '"; X-A="1',
    '\u2028\u0085\u0000\t',
    'æøå'.repeat(60),
    '👩‍👩‍👧‍👦'.repeat(20),
    '{title} {body} {link}',
  ),
)
const clockTimes = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 60 - 1 }), { minLength: 2, maxLength: 2 })
  .map((minutes) => minutes.toSorted((a, b) => a - b).map((at) => new Date(at * 60_000).toISOString().slice(11, 16)))
const someMeeting: fc.Arbitrary<MeetingSummary> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('ordinary', 'extraordinary'),
    form: fc.constantFrom('physical', 'remote'),
    onDate: fc.integer({ min: 0, max: 26_000 }).map((days) => addDays('1996-01-01', days)),
    times: clockTimes,
    place: hostile,
    link: hostile,
    language: fc.constantFrom('nb', 'nn'),
    cancelledAt: fc.constantFrom(null, '2026-01-02T08:00:00.000Z'),
    bodyShortName: hostile,
  } as const)
  .map(({ times: [startsAt = '', endsAt = ''], ...meeting }) => ({ ...plain, ...meeting, startsAt, endsAt }))

describe('a meeting in a calendar', () => {
  it('says what, when, where and until when papers are taken in', () => {
    const { event, ...calendar } = read({})
    expect(calendar).toMatchObject({ method: 'PUBLISH', version: '2.0', zones: ['Europe/Oslo'] })
    expect(calendar.components).toEqual(['vtimezone', 'vevent'])
    expect(calendar.properties).toEqual(['version', 'prodid', 'method'])
    expect(event).toMatchObject({
      uid: '01990000-0000-7000-8000-000000000001@motebok',
      sequence: 0,
      summary: 'Møte i Rådet',
      location: 'Storsalen',
      description: 'Fysisk møte\nFrist for å levere saker: tirsdag 17. februar 2026',
      status: 'CONFIRMED',
      transparency: 'OPAQUE',
      starts: '2026-03-10 10:00',
      ends: '2026-03-10 14:00',
      startZone: 'Europe/Oslo',
      stamp: '2026-01-02T08:00:00Z',
      organizer: 'mailto:dag@example.no',
      organizerName: 'Dag Rud',
      isRecurring: false,
    })
    expect(event.properties.toSorted()).toEqual([
      'description',
      'dtend',
      'dtstamp',
      'dtstart',
      'location',
      'organizer',
      'sequence',
      'status',
      'summary',
      'transp',
      'uid',
    ])
  })

  it('takes the link as its place when it is digital, and says so when there is none', () => {
    const link = 'https://mote.example.no/rom?a=1,2;b=3'
    expect(read({ form: 'remote', link }).event).toMatchObject({
      location: link,
      description: `Digitalt møte\nLenke: ${link}\nFrist for å levere saker: tirsdag 17. februar 2026`,
    })
    expect(read({ form: 'remote' }).event.location).toBe('Digitalt møte')
    expect(read({ place: '' }).event.location).toBe('Fysisk møte')
  })

  it('writes the deadline in the language of the meeting', () => {
    expect(read({ language: 'nn' }).event.description).toContain('tysdag 17. februar 2026')
  })

  it('frees the time and drops the deadline when it is called off', () => {
    const { event } = read({ cancelledAt: '2026-02-01T08:00:00.000Z', kind: 'extraordinary' })
    expect(event).toMatchObject({
      summary: 'Avlyst: Ekstraordinært møte i Rådet',
      status: 'CANCELLED',
      transparency: 'TRANSPARENT',
      description: 'Fysisk møte',
    })
  })

  it.each([
    ['2026-03-27', '2026-03-27T09:00:00.000Z'],
    ['2026-03-30', '2026-03-30T08:00:00.000Z'],
    ['2026-10-23', '2026-10-23T08:00:00.000Z'],
    ['2026-10-26', '2026-10-26T09:00:00.000Z'],
  ])('at ten on %s begins at %s, on both sides of the changes of the clock', (onDate, moment) => {
    expect(read({ onDate }).event.moment).toBe(moment)
  })

  it('begins and ends when it should, whatever the year', () => {
    fc.assert(
      fc.property(someMeeting, (meeting) => {
        // The hour that is skipped in spring and the one that comes twice in autumn are no times to meet.
        fc.pre(meeting.startsAt >= '04:00')
        const { event } = read(meeting)
        expect(event.starts).toBe(`${meeting.onDate} ${meeting.startsAt}`)
        expect(event.ends).toBe(`${meeting.onDate} ${meeting.endsAt}`)
      }),
    )
  })

  it('keeps every word whatever is written in it, and lets nothing out of its field', () => {
    fc.assert(
      fc.property(fc.array(someMeeting, { minLength: 1, maxLength: 3 }), hostile, (meetings, name) => {
        const text = inFile(meetings, {
          isInvitation: true,
          organizer: { name, email: 'dag@example.no' },
          called: [{ name, email: 'ada@example.no', hasApology: false }],
        })
        const { events, components } = readCalendar(text)
        expect(components).toEqual(['vtimezone', ...meetings.map(() => 'vevent')])
        for (const [index, meeting] of meetings.entries()) {
          const event = events[index]
          expect(event?.uid).toBe(`${meeting.id}@motebok`)
          expect(event?.summary.endsWith(cleanText(meeting.bodyShortName))).toBe(true)
          expect(event?.description).toContain(cleanText(meeting.link))
          expect(event?.isRecurring).toBe(false)
          expect(event?.properties.filter((property) => property === 'uid')).toHaveLength(1)
          expect(event?.organizer).toBe('mailto:dag@example.no')
        }
      }),
    )
  })

  it('is written in lines of at most 75 bytes that end as the format asks', () => {
    fc.assert(
      fc.property(someMeeting, (meeting) => {
        const lines = inFile([meeting]).split('\r\n')
        expect(lines.at(-1)).toBe('')
        expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true)
      }),
    )
  })
})

describe('a calendar file for one meeting', () => {
  const called = [
    { name: 'Ada Lunde', email: 'ada@example.no', hasApology: false },
    { name: 'Birger «B» "Moe"', email: 'birger@example.no', hasApology: true },
    { name: 'Uten Adresse', email: '', hasApology: false },
    { name: 'Feil Adresse', email: 'feil;adresse', hasApology: false },
    { name: 'Dag Rud', email: 'DAG@example.no', hasApology: false },
  ]

  it('asks those called who have an address, and not the one who asks', () => {
    const { method, event } = read({}, { isInvitation: true, called })
    expect(method).toBe('REQUEST')
    expect(event.attendees).toEqual([
      'Ada Lunde MAILTO:ada@example.no NEEDS-ACTION',
      'Birger «B» ’Moe’ MAILTO:birger@example.no DECLINED',
    ])
  })

  it('calls the meeting off for the same people', () => {
    const { method, event } = read({ cancelledAt: '2026-02-01T08:00:00.000Z' }, { isInvitation: true, called })
    expect(method).toBe('CANCEL')
    expect(event.status).toBe('CANCELLED')
    expect(event.attendees).toHaveLength(2)
  })

  it('is only published when nobody can ask or be asked', () => {
    const organizer = { name: 'Dag Rud', email: '' }
    const { method, event } = read({}, { isInvitation: true, called, organizer })
    expect(method).toBe('PUBLISH')
    expect(event).toMatchObject({ organizer: '', attendees: [] })
    expect(read({}, { isInvitation: true, called: [] }).method).toBe('PUBLISH')
  })

  it('names nobody in a plan that anybody may take in', () => {
    const { method, event } = read({}, { called })
    expect(method).toBe('PUBLISH')
    expect(event.attendees).toEqual([])
  })
})
