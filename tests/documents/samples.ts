import type { Attendee, Presence } from '../../shared/attendance.ts'
import type {
  AgendaLine,
  CasePaperModel,
  DocumentModel,
  MeetingHead,
  MinutesItem,
  MinutesModel,
  NoticeModel,
  PacketModel,
  PersonLine,
  PriorAdvice,
} from '../../shared/documents.ts'
import type { Gap } from '../../shared/minutes.ts'
import type { Language } from '../../shared/values.ts'
import {
  bold,
  h,
  italic,
  li,
  lineBreak,
  link,
  ol,
  p,
  quote,
  simpleTable,
  td,
  text,
  th,
  tr,
  table,
  ul,
} from './content.ts'

/** Picks the bokmål or the nynorsk words. */
type Choose = (nb: string, nn: string) => string
const picker =
  (language: Language): Choose =>
  (nb, nn) =>
    language === 'nb' ? nb : nn

const people: [name: string, titles: [string, string], organisation: string][] = [
  ['Ragnhild Solbakken', ['kommunedirektør', 'kommunedirektør'], 'Furuvik kommune'],
  ['Anders Myrvold', ['digitaliseringsdirektør', 'digitaliseringsdirektør'], 'Storøy kommune'],
  ['Turid Hagen Lie', ['fylkesdirektør', 'fylkesdirektør'], 'Nordmark fylkeskommune'],
  ['Jonas Bratteng', ['kommunedirektør', 'kommunedirektør'], 'Elvedal kommune'],
  ['Sunniva Aasgaard', ['assisterende kommunedirektør', 'assisterande kommunedirektør'], 'Lyngstrand kommune'],
  ['Eirik Skogstad', ['kommunedirektør', 'kommunedirektør'], 'Granheim kommune'],
  [
    'Marit Fjellanger',
    ['direktør for organisasjon og utvikling', 'direktør for organisasjon og utvikling'],
    'Vestre Tind kommune',
  ],
  ['Håkon Brenne', ['kommunedirektør', 'kommunedirektør'], 'Bjørkelia kommune'],
  ['Ingeborg Rødseth', ['IKT-sjef', 'IKT-sjef'], 'Sandnesfjord kommune'],
  ['Olav Tveitane', ['kommunedirektør', 'kommunedirektør'], 'Øvre Heim kommune'],
  ['Berit Klokkervold', ['seksjonssjef', 'seksjonssjef'], 'Hovedby kommune'],
]
const staff: [name: string, titles: [string, string], organisation: string][] = [
  ['Gunnar Eikeland', ['områdedirektør', 'områdedirektør'], 'KS'],
  ['Siri Nordheim', ['utvalgssekretær', 'utvalssekretær'], 'KS'],
  ['Petter Vangen', ['daglig leder', 'dagleg leiar'], 'Fellestjenesten AS'],
  ['Kristin Oterholm', ['fagleder', 'fagleiar'], 'KS'],
]

const personLine = (language: Language, index: number, from = people): PersonLine => {
  const [name, titles, organisation] = from[index] ?? ['', ['', ''], '']
  return { name, title: titles[language === 'nb' ? 0 : 1] ?? '', organisation, isChair: from === people && index === 0 }
}

export const head = (language: Language): MeetingHead => ({
  bodyName: 'KommIT-rådet',
  bodyShortName: 'KommIT-rådet',
  bodyKind: 'council',
  kind: 'ordinary',
  form: 'physical',
  onDate: '2026-03-03',
  startsAt: '10:00',
  endsAt: '14:00',
  place: 'Kommunenes Hus, møterom Fjorden, Oslo',
  link: 'https://mote.example.no/kommit/2026-03-03?rom=fjorden&tilgang=innkalt',
  startedAt: '10:04',
  endedAt: '13:47',
  language,
})

const agendaLine = (line: Partial<AgendaLine> & Needed): AgendaLine => ({
  type: 'case',
  itemKind: null,
  number: null,
  presenter: null,
  plannedMinutes: 30,
  accessLevel: null,
  ...line,
})
type Needed = { itemId: string; title: string; startsAt: string }

export function agenda(language: Language): AgendaLine[] {
  const t = picker(language)
  return [
    agendaLine({
      itemId: 'i1',
      type: 'approveNotice',
      title: t('Godkjenning av innkalling og saksliste', 'Godkjenning av innkalling og saksliste'),
      startsAt: '10:00',
    }),
    agendaLine({
      itemId: 'i2',
      type: 'approveMinutes',
      title: t('Godkjenning av referat fra møtet 20. januar 2026', 'Godkjenning av referat frå møtet 20. januar 2026'),
      startsAt: '10:05',
    }),
    agendaLine({
      itemId: 'i3',
      itemKind: 'advice',
      number: '14/26',
      title: t('Felles innlogging for innbyggertjenester', 'Felles innlogging for innbyggjartenester'),
      startsAt: '10:10',
      presenter: 'Gunnar Eikeland',
      accessLevel: 'internal',
    }),
    agendaLine({
      itemId: 'i4',
      itemKind: 'discussion',
      number: '15/26',
      title: t('Felles krav til leverandører av fagsystemer', 'Felles krav til leverandørar av fagsystem'),
      startsAt: '10:55',
      presenter: 'Kristin Oterholm',
      accessLevel: 'open',
    }),
    agendaLine({
      itemId: 'i5',
      itemKind: 'advice',
      number: '16/26',
      title: t(
        'Søknad om støtte til felles meldingsboks for barnehager',
        'Søknad om støtte til felles meldingsboks for barnehagar',
      ),
      startsAt: '12:00',
      presenter: 'Gunnar Eikeland',
      accessLevel: 'restricted',
    }),
    agendaLine({
      itemId: 'i6',
      itemKind: 'information',
      number: '17/26',
      title: t('Status for overgangen til ny skyplattform', 'Status for overgangen til ny skyplattform'),
      startsAt: '12:45',
      presenter: 'Petter Vangen',
      accessLevel: 'internal',
    }),
    agendaLine({
      itemId: 'i7',
      type: 'topic',
      title: t('Orientering fra Digitaliseringsutvalget', 'Orientering frå Digitaliseringsutvalet'),
      startsAt: '13:15',
      presenter: 'Turid Hagen Lie',
    }),
    agendaLine({ itemId: 'i8', type: 'anyOther', title: 'Eventuelt', startsAt: '13:40' }),
  ]
}

export const notice = (language: Language): NoticeModel => ({
  kind: 'notice',
  head: head(language),
  version: 1,
  issuedOn: '2026-02-17',
  signedBy: 'Siri Nordheim',
  contactEmail: 'sekretariat@kommit.example.no',
  members: people.map((_, index) => personLine(language, index)),
  others: staff.map((_, index) => personLine(language, index, staff)),
  agenda: agenda(language),
})

export function prior(language: Language): PriorAdvice {
  const t = picker(language)
  return {
    bodyName: t('Digitaliseringsutvalget', 'Digitaliseringsutvalet'),
    onDate: '2026-02-12',
    number: '8/26',
    outcome: 'amended',
    advice: text(
      t(
        'Digitaliseringsutvalget tilrår at felles innlogging blir tatt i bruk trinnvis:',
        'Digitaliseringsutvalet rår til at felles innlogging blir teken i bruk stegvis:',
      ),
      ol(
        1,
        t('De ti kommunene i piloten går først, våren 2026.', 'Dei ti kommunane i piloten går først, våren 2026.'),
        t('Øvrige kommuner får tilbud fra 1. januar 2027.', 'Dei andre kommunane får tilbod frå 1. januar 2027.'),
      ),
    ),
  }
}

export function casePaper(language: Language): CasePaperModel {
  const t = picker(language)
  return {
    kind: 'casePaper',
    head: head(language),
    itemId: 'i3',
    number: '14/26',
    title: t('Felles innlogging for innbyggertjenester', 'Felles innlogging for innbyggjartenester'),
    itemKind: 'advice',
    archiveReference: '2026/0412-3',
    owner: personLine(language, 0, staff),
    officer: personLine(language, 3, staff),
    origin: t('Fagråd for virksomhetsarkitektur', 'Fagråd for verksemdsarkitektur'),
    workAreas: [
      t('Felles arkitektur og samhandling', 'Felles arkitektur og samhandling'),
      t('Informasjonssikkerhet og personvern', 'Informasjonstryggleik og personvern'),
    ],
    accessLevel: 'internal',
    accessGrounds: t(
      'Saken har opplysninger om avtaler som ikke er inngått',
      'Saka har opplysningar om avtalar som ikkje er inngåtte',
    ),
    language,
    priorTreatments: [prior(language)],
    sections: [
      {
        key: 'proposal',
        content: text(
          t('KommIT-rådet anbefaler at KS', 'KommIT-rådet rår til at KS'),
          ol(
            1,
            t(
              'etablerer felles innlogging som en fellesløsning for alle kommuner og fylkeskommuner,',
              'etablerer felles innlogging som ei fellesløysing for alle kommunar og fylkeskommunar,',
            ),
            li(
              t('finansierer løsningen slik:', 'finansierer løysinga slik:'),
              ol(
                1,
                t('halvparten i 2026 over utviklingsmidlene', 'halvparten i 2026 over utviklingsmidlane'),
                t('resten gjennom kontingenten fra 2027', 'resten gjennom kontingenten frå 2027'),
              ),
            ),
            t(
              'legger fram en plan for innføring innen 1. juni 2026.',
              'legg fram ein plan for innføring innan 1. juni 2026.',
            ),
          ),
        ),
      },
      {
        key: 'summary',
        content: text(
          t(
            'Innbyggerne møter i dag flere ulike måter å logge inn på i kommunale tjenester. Saken foreslår én felles innlogging, driftet i fellesskap, med en trinnvis innføring fra våren 2026.',
            'Innbyggjarane møter i dag fleire ulike måtar å logge inn på i kommunale tenester. Saka gjer framlegg om éi felles innlogging, drifta i fellesskap, med ei stegvis innføring frå våren 2026.',
          ),
        ),
      },
      {
        key: 'background',
        content: text(
          p(
            t(
              'Kartleggingen høsten 2025 viste store forskjeller. Se ',
              'Kartlegginga hausten 2025 viste store skilnader. Sjå ',
            ),
            link(
              t('rapporten fra kartleggingen', 'rapporten frå kartlegginga'),
              'https://rapport.example.no/kartlegging?aar=2025&del=2',
            ),
            t(' og ', ' og '),
            link('spørsmål til sekretariatet', 'mailto:sekretariat@kommit.example.no'),
            '.',
          ),
          h(2, t('Dagens situasjon', 'Situasjonen i dag')),
          p(t('Tre løsninger er i bruk:', 'Tre løysingar er i bruk:')),
          ul(
            t('nasjonal innlogging, brukt av alle', 'nasjonal innlogging, brukt av alle'),
            li(
              t('lokal innlogging i fagsystemer', 'lokal innlogging i fagsystem'),
              ul(t('skole og barnehage', 'skule og barnehage'), t('helse og omsorg', 'helse og omsorg')),
            ),
            t('innlogging for ansatte med kommunal konto', 'innlogging for tilsette med kommunal konto'),
          ),
          h(3, t('Kostnader', 'Kostnader')),
          p(
            t(
              'Tallene er hentet fra regnskapene for 2024 og er ikke justert for prisvekst.',
              'Tala er henta frå rekneskapane for 2024 og er ikkje justerte for prisvekst.',
            ),
          ),
          simpleTable(
            [
              t('Løsning', 'Løysing'),
              t('Brukere', 'Brukarar'),
              t('Kostnad per år', 'Kostnad per år'),
              t('Avtalen går ut', 'Avtalen går ut'),
            ],
            [t('Nasjonal innlogging', 'Nasjonal innlogging'), '1 240 000', '18,4 mill. kr', '31.12.2027'],
            [
              t('Lokal innlogging i skole og barnehage', 'Lokal innlogging i skule og barnehage'),
              '310 000',
              '9,7 mill. kr',
              '30.06.2026',
            ],
            [t('Kommunal konto', 'Kommunal konto'), '96 000', '5,1 mill. kr', t('løpende', 'løpande')],
          ),
          p(
            t('Kostnadene omfatter drift og lisenser, ', 'Kostnadene omfattar drift og lisensar, '),
            bold(t('ikke', 'ikkje')),
            t(' kommunenes egen arbeidstid.', ' kommunane si eiga arbeidstid.'),
          ),
          h(2, t('Erfaringer fra andre', 'Røynsler frå andre')),
          quote(
            t(
              'Ett sted å logge inn gjorde at vi kunne legge ned elleve egne løsninger på ett år.',
              'Éin stad å logge inn gjorde at vi kunne leggje ned elleve eigne løysingar på eitt år.',
            ),
          ),
          p(italic(t('Kilde: sluttrapporten fra piloten.', 'Kjelde: sluttrapporten frå piloten.'))),
        ),
      },
      {
        key: 'assessment',
        content: text(
          p(t('Sekretariatet har vurdert tre alternativer.', 'Sekretariatet har vurdert tre alternativ.')),
          table(
            tr(
              th({ colwidth: [150] }, t('Alternativ', 'Alternativ')),
              th({ colwidth: [260] }, t('For', 'For')),
              th({ colwidth: [260] }, t('Mot', 'Mot')),
            ),
            tr(
              th({}, t('A. Felles innlogging', 'A. Felles innlogging')),
              td(
                {},
                ul(t('én avtale', 'éin avtale'), t('lik opplevelse for innbyggeren', 'lik oppleving for innbyggjaren')),
              ),
              td({}, p(t('Krever at alle følger samme plan.', 'Krev at alle følgjer same plan.'))),
            ),
            tr(
              th({}, t('B. Felles krav, egne løsninger', 'B. Felles krav, eigne løysingar')),
              td({}, p(t('Kan begynne straks.', 'Kan ta til straks.'))),
              td({}, p(t('Gir ikke lavere kostnader.', 'Gir ikkje lågare kostnader.'))),
            ),
            tr(
              th({}, t('C. Som i dag', 'C. Som i dag')),
              td(
                { colspan: 2 },
                p(
                  t(
                    'Ingen endring. Avtalene må likevel fornyes i 2026.',
                    'Inga endring. Avtalane må likevel fornyast i 2026.',
                  ),
                ),
              ),
            ),
          ),
          p(
            t(
              'Alternativ A gir størst gevinst og er lettest å forvalte over tid.',
              'Alternativ A gir størst gevinst og er lettast å forvalte over tid.',
            ),
          ),
          h(1, t('Økonomiske og administrative konsekvenser', 'Økonomiske og administrative konsekvensar')),
          p(
            t('Etableringen er beregnet til 14,2 mill. kr.', 'Etableringa er rekna til 14,2 mill. kr.'),
            lineBreak,
            t('Driften blir 6,8 mill. kr per år fra 2027.', 'Drifta blir 6,8 mill. kr per år frå 2027.'),
          ),
          ol(
            4,
            t('Nummereringen fortsetter fra rapportens punkt 3.', 'Nummereringa held fram frå punkt 3 i rapporten.'),
            li(
              t('Dette punktet har to avsnitt.', 'Dette punktet har to avsnitt.'),
              t('Det andre avsnittet står under det første.', 'Det andre avsnittet står under det første.'),
            ),
          ),
        ),
      },
      {
        key: 'process',
        content: text(
          t(
            'Anbefalingen oversendes administrerende direktør i KS, som tar den endelige beslutningen.',
            'Tilrådinga blir send til administrerande direktør i KS, som tek den endelege avgjerda.',
          ),
        ),
      },
    ],
  }
}

/** A paper as it looks before anyone has finished it. */
export function unfinishedPaper(language: Language): CasePaperModel {
  const t = picker(language)
  return {
    ...casePaper(language),
    itemId: 'i4',
    number: null,
    title: t('Felles krav til leverandører av fagsystemer', 'Felles krav til leverandørar av fagsystem'),
    itemKind: 'discussion',
    archiveReference: '',
    owner: null,
    officer: null,
    origin: null,
    workAreas: [],
    accessLevel: 'restricted',
    accessGrounds: '',
    priorTreatments: [],
    sections: [
      {
        key: 'summary',
        content: text(
          t(
            'Kommunene stiller ulike krav til de samme leverandørene.',
            'Kommunane stiller ulike krav til dei same leverandørane.',
          ),
        ),
      },
      { key: 'background', content: [{ type: 'paragraph' }] },
    ],
  }
}

export const packet = (language: Language): PacketModel => ({
  kind: 'packet',
  notice: notice(language),
  papers: [
    casePaper(language),
    unfinishedPaper(language),
    { ...casePaper(language === 'nb' ? 'nn' : 'nb'), itemId: 'i5', number: '16/26', head: head(language) },
  ],
})

const attendee = (language: Language, index: number, role: Attendee['role'], from = people): Attendee => {
  const { name, title, organisation } = personLine(language, index, from)
  const id = `${from === people ? 'm' : 's'}${index + 1}`
  return { id, meetingId: 'm', personId: `p-${id}`, name, title, organisation, role, apology: null }
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
    }
    return { ...line, ...none, ...change }
  }
  const gaps: Gap[] = [
    { kind: 'noOutcome', itemId: 'i5', itemTitle: lines[4]?.title ?? null },
    { kind: 'noAdvice', itemId: 'i5', itemTitle: lines[4]?.title ?? null },
  ]
  return {
    kind: 'minutes',
    head: head(language),
    secretary: 'Siri Nordheim',
    gaps,
    attendance: {
      meetingId: 'm',
      itemIds: lines.map((line) => line.itemId),
      seats: 14,
      filledSeats: 11,
      attendees: [
        ...people
          .map((_, index) => attendee(language, index, index === 0 ? 'chair' : index === 1 ? 'deputyChair' : 'member'))
          .map((one) => (one.id === 'm9' ? { ...one, apology } : one)),
        attendee(language, 0, 'standing', staff),
        attendee(language, 1, 'secretary', staff),
        { ...attendee(language, 2, 'standing', staff), apology },
        attendee(language, 3, 'guest', staff),
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
      recusals: [{ id: 'r', attendeeId: 'm8', itemId: 'i5' }],
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
  }
}

/** One of each kind. */
export const samples = (language: Language): DocumentModel[] => [
  notice(language),
  casePaper(language),
  packet(language),
  minutes(language),
]
