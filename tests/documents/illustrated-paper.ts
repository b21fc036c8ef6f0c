import type { CasePaperModel } from '../../shared/documents.ts'
import type { Language } from '../../shared/values.ts'
import {
  bold,
  decision,
  h,
  italic,
  li,
  link,
  note,
  ol,
  p,
  quote,
  simpleTable,
  table,
  td,
  text,
  th,
  tr,
  ul,
} from './content.ts'
import { high, image, small, wide } from './pictures.ts'
import { picker } from './sample-meeting.ts'
import { casePaper } from './sample-papers.ts'

/** A paper with pictures, footnotes and decisions wherever they can stand. */
export function illustratedPaper(language: Language): CasePaperModel {
  const t = picker(language)
  const drawing = (alt: string) => image(wide, 640, 400, alt)
  return {
    ...casePaper(language),
    itemId: 'i9',
    number: '19/26',
    title: t('Felles kart over digitale tjenester', 'Felles kart over digitale tenester'),
    sections: [
      {
        key: 'proposal',
        content: text(
          decision(
            p(
              t('KommIT-rådet anbefaler at KS', 'KommIT-rådet rår til at KS'),
              note(t('Se vurderingen.', 'Sjå vurderinga.')),
            ),
            ol(
              1,
              t(
                'etablerer et felles kart over digitale tjenester,',
                'etablerer eit felles kart over digitale tenester,',
              ),
              li(
                t('finansierer kartet i to trinn:', 'finansierer kartet i to steg:'),
                ul(t('forprosjekt i 2026', 'forprosjekt i 2026'), t('drift fra 2027', 'drift frå 2027')),
              ),
              t('legger fram en plan for forvaltning.', 'legg fram ein plan for forvaltning.'),
            ),
            t('Rådet ber om en ny sak våren 2027.', 'Rådet ber om ei ny sak våren 2027.'),
          ),
        ),
      },
      {
        key: 'summary',
        content: text(
          p(
            t('Kommunene mangler oversikt', 'Kommunane manglar oversikt'),
            note(
              t('Kartlegging høsten 2025, ', 'Kartlegging hausten 2025, '),
              italic(t('upublisert', 'upublisert')),
              '. ',
              link(t('Sammendraget', 'Samandraget'), 'https://rapport.example.no/sammendrag?aar=2025'),
              t(' er åpent.', ' er ope.'),
            ),
            t(' over hvilke tjenester som deles.', ' over kva tenester som blir delte.'),
          ),
        ),
      },
      {
        key: 'background',
        content: text(
          t('Figuren viser hvem som deler tjenester i dag.', 'Figuren viser kven som deler tenester i dag.'),
          drawing(t('Kart der 212 av 357 kommuner er markert.', 'Kart der 212 av 357 kommunar er markerte.')),
          image(small, 24, 24, t('En strek.', 'Ein strek.'), true),
          h(1, t('Fire funn', 'Fire funn'), note(t('Funnene er ikke rangert.', 'Funna er ikkje rangerte.'))),
          ul(
            li(
              t('Tjenestene er ulike:', 'Tenestene er ulike:'),
              drawing(t('Søyler for ti tjenester.', 'Søyler for ti tenester.')),
            ),
            t('Kostnadene varierer.', 'Kostnadene varierer.'),
          ),
          table(
            tr(
              th({}, t('Tjeneste', 'Teneste')),
              th({}, p(t('Omfang', 'Omfang'), note(t('Antall kommuner.', 'Talet på kommunar.')))),
            ),
            tr(
              td({}, t('Innlogging', 'Innlogging')),
              td({}, drawing(t('Kurve som stiger fra 40 til 212.', 'Kurve som stig frå 40 til 212.'))),
            ),
            tr(td({}, t('Betaling', 'Betaling')), td({}, p('96', note(t('Tall fra mars.', 'Tal frå mars.'))))),
          ),
          quote(
            t('Vi finner ikke det vi trenger.', 'Vi finn ikkje det vi treng.'),
            image(small, 120, 120, t('Portrett av en hjelm.', 'Portrett av ein hjelm.')),
          ),
          image(high, 320, 2400, t('Et høyt diagram med 40 trinn.', 'Eit høgt diagram med 40 steg.')),
        ),
      },
      {
        key: 'assessment',
        content: text(
          p(t('Vurderingen bygger på ', 'Vurderinga byggjer på '), bold(t('tre krav', 'tre krav')), '.'),
          decision(
            t('Slik lød tilrådingen fra arbeidsutvalget:', 'Slik lydde tilrådinga frå arbeidsutvalet:'),
            quote(t('Kartet skal være åpent.', 'Kartet skal vere ope.')),
            simpleTable([t('Krav', 'Krav'), t('Frist', 'Frist')], [t('Åpne data', 'Opne data'), '1.3.2027']),
            h(2, t('Forbehold', 'Atterhald')),
            t('Personopplysninger holdes utenfor.', 'Personopplysningar blir haldne utanfor.'),
          ),
          t('Etter tabellen går teksten videre.', 'Etter tabellen går teksten vidare.'),
        ),
      },
    ],
  }
}
