import type { AgendaLine, MeetingHead, NoticeModel, PersonLine } from '../../shared/documents.ts'
import type { Language } from '../../shared/values.ts'

/** Picks the bokmål or the nynorsk words. */
export type Choose = (nb: string, nn: string) => string
export const picker =
  (language: Language): Choose =>
  (nb, nn) =>
    language === 'nb' ? nb : nn

export const people: [name: string, titles: [string, string], organisation: string][] = [
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
export const staff: [name: string, titles: [string, string], organisation: string][] = [
  ['Gunnar Eikeland', ['områdedirektør', 'områdedirektør'], 'KS'],
  ['Siri Nordheim', ['utvalgssekretær', 'utvalssekretær'], 'KS'],
  ['Petter Vangen', ['daglig leder', 'dagleg leiar'], 'Fellestjenesten AS'],
  ['Kristin Oterholm', ['fagleder', 'fagleiar'], 'KS'],
]

export const personLine = (language: Language, index: number, from = people): PersonLine => {
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

export const agendaLine = (line: Partial<AgendaLine> & Needed): AgendaLine => ({
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
  others: staff.map((_, index) => ({
    ...personLine(language, index, staff),
    ...(index === 3 ? { itemId: 'i4' } : {}),
  })),
  agenda: agenda(language),
})
