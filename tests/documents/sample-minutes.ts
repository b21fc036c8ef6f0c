import type { Attendee, Presence } from '../../shared/attendance.ts'
import type { MinutesItem, MinutesModel } from '../../shared/documents.ts'
import type { Gap } from '../../shared/minutes.ts'
import { withWordings } from '../../shared/minutes-blocks.ts'
import { registeredSentences } from '../../shared/minutes-sentences.ts'
import { minutesFacts } from '../../shared/minutes-text.ts'
import type { Language } from '../../shared/values.ts'
import { ol, text, ul } from './content.ts'
import { agenda, agendaLine, head, people, personLine, picker, staff } from './sample-meeting.ts'
import { prior } from './sample-papers.ts'

const attendee = (language: Language, index: number, role: Attendee['role'], from = people): Attendee => {
  const { name, title, organisation } = personLine(language, index, from)
  const id = `${from === people ? 'm' : 's'}${index + 1}`
  return {
    id,
    meetingId: 'm',
    personId: `p-${id}`,
    name,
    title,
    organisation,
    role,
    itemId: null,
    expectedMode: null,
    substituteForId: null,
    apology: null,
  }
}
const apology = { registeredAt: '2026-02-27T08:15:00.000Z', registeredBy: 'Siri Nordheim' }
const presence = (attendeeId: string, change: Partial<Presence> = {}): Presence => ({
  id: `n-${attendeeId}-${change.fromTime ?? ''}`,
  attendeeId,
  fromItemId: null,
  fromTime: null,
  toItemId: null,
  toTime: null,
  mode: 'physical',
  ...change,
})

export function minutes(language: Language): MinutesModel {
  const t = picker(language)
  const lines = agenda(language)
  const item = (itemId: string, change: Partial<MinutesItem>): MinutesItem => {
    const line = lines.find((one) => one.itemId === itemId) ?? agendaLine({ itemId, title: '', startsAt: '10:00' })
    const none = {
      caseId: null,
      outcome: null,
      advice: null,
      treatment: null,
      proposal: null,
      priorTreatments: [],
      followUps: [],
      actualStart: null,
      actualEnd: null,
      sentences: [],
    }
    return { ...line, ...none, ...change }
  }
  const gaps: Gap[] = [
    { kind: 'noOutcome', itemId: 'i5', itemTitle: lines[4]?.title ?? null },
    { kind: 'noAdvice', itemId: 'i5', itemTitle: lines[4]?.title ?? null },
  ]
  return spoken({
    kind: 'minutes',
    head: head(language),
    secretary: 'Siri Nordheim',
    gaps,
    attendance: {
      meetingId: 'm',
      itemIds: lines.map((line) => line.itemId),
      seats: 14,
      filledSeats: 11,
      quorum: { part: 1, of: 2, note: '' },
      attendees: [
        ...people
          .map((_, index) => attendee(language, index, index === 0 ? 'chair' : index === 1 ? 'deputyChair' : 'member'))
          .map((one) => (one.id === 'm9' ? { ...one, apology } : one)),
        attendee(language, 0, 'standing', staff),
        attendee(language, 1, 'secretary', staff),
        { ...attendee(language, 2, 'standing', staff), apology },
        { ...attendee(language, 3, 'guest', staff), itemId: 'i4' },
      ],
      presences: [
        presence('m1'),
        presence('m2'),
        presence('m3', { mode: 'remote' }),
        presence('m4', { fromItemId: 'i3', fromTime: '10:40' }),
        presence('m5', { toItemId: 'i5', toTime: '12:30' }),
        presence('m6'),
        presence('m7', { toItemId: 'i3', toTime: '10:30', mode: 'remote' }),
        presence('m7', { fromItemId: 'i5', fromTime: '12:05', mode: 'remote' }),
        presence('m8'),
        presence('m11'),
        presence('s1'),
        presence('s2'),
        presence('s4', { fromItemId: 'i4', toItemId: 'i4' }),
      ],
      recusals: [{ id: 'r', attendeeId: 'm8', itemId: 'i5', grounds: '', settledBy: 'person' }],
    },
    items: [
      item('i1', { outcome: 'asProposed' }),
      item('i2', {
        outcome: 'amended',
        treatment: text(
          t(
            'Turid Hagen Lie skal stå som til stede i sak 9/26.',
            'Turid Hagen Lie skal stå som til stades i sak 9/26.',
          ),
        ),
      }),
      item('i3', {
        caseId: 'c3',
        outcome: 'amended',
        actualStart: '10:12',
        actualEnd: '10:58',
        priorTreatments: [prior(language)],
        proposal: text(
          t(
            'KommIT-rådet anbefaler at KS etablerer felles innlogging.',
            'KommIT-rådet rår til at KS etablerer felles innlogging.',
          ),
        ),
        treatment: text(
          t(
            'Gunnar Eikeland la fram saken. Rådet drøftet tempoet i innføringen og hvordan små kommuner kan få hjelp.',
            'Gunnar Eikeland la fram saka. Rådet drøfta tempoet i innføringa og korleis små kommunar kan få hjelp.',
          ),
          ul(
            t(
              'Flere pekte på at planen må ta høyde for sommerferien.',
              'Fleire peika på at planen må ta omsyn til sommarferien.',
            ),
            t('Elvedal og Granheim melder seg til å gå først.', 'Elvedal og Granheim melder seg til å gå først.'),
          ),
        ),
        advice: text(
          t('KommIT-rådet anbefaler at KS', 'KommIT-rådet rår til at KS'),
          ol(
            1,
            t('etablerer felles innlogging som en fellesløsning,', 'etablerer felles innlogging som ei fellesløysing,'),
            t('gir små kommuner egen støtte til innføringen.', 'gir små kommunar eiga støtte til innføringa.'),
          ),
        ),
        followUps: [
          {
            text: t('Lage plan for innføring', 'Lage plan for innføring'),
            responsible: 'Kristin Oterholm',
            dueOn: '2026-06-01',
          },
          {
            text: t('Avklare finansieringen for 2027', 'Avklare finansieringa for 2027'),
            responsible: null,
            dueOn: null,
          },
        ],
      }),
      item('i4', {
        caseId: 'c4',
        outcome: 'discussed',
        actualStart: '10:58',
        actualEnd: '12:02',
        treatment: text(
          t(
            'Rådet ønsker et felles kravsett, men vil ha saken tilbake med en juridisk vurdering.',
            'Rådet ønskjer eit felles kravsett, men vil ha saka tilbake med ei juridisk vurdering.',
          ),
        ),
      }),
      item('i5', {
        caseId: 'c5',
        actualStart: '12:04',
        actualEnd: '12:50',
        proposal: text(
          t(
            'KommIT-rådet anbefaler at prosjektet gis støtte med inntil 3,5 mill. kr.',
            'KommIT-rådet rår til at prosjektet får støtte med inntil 3,5 mill. kr.',
          ),
        ),
      }),
      item('i6', { caseId: 'c6', outcome: 'noted', actualStart: '12:50', actualEnd: '13:20' }),
      item('i7', {
        outcome: 'noted',
        treatment: text(
          t('Turid Hagen Lie orienterte om arbeidet i utvalget.', 'Turid Hagen Lie orienterte om arbeidet i utvalet.'),
        ),
      }),
      item('i8', { treatment: text(t('Neste møte er 21. april 2026.', 'Neste møte er 21. april 2026.')) }),
    ],
  })
}

/** The model with the sentences its own facts make. */
export function spoken(model: Omit<MinutesModel, 'sentences' | 'status'>): MinutesModel {
  const registered = registeredSentences(minutesFacts(model), model.items, {
    noticeVersion: 1,
    deliberations: new Map(),
  })
  const sentences = withWordings(registered, { wordings: [] })
  const items = model.items.map((item) => ({
    ...item,
    sentences: sentences.filter(({ itemId }) => itemId === item.itemId),
  }))
  const status = { sequence: 0, approval: null, corrections: [] }
  return { ...model, items, status, sentences: sentences.filter(({ itemId }) => itemId === null) }
}
