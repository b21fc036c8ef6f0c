import type { AttachmentLine } from '../../shared/attachments.ts'
import type { CasePaperModel, PriorAdvice } from '../../shared/documents.ts'
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
  table,
  td,
  text,
  th,
  tr,
  ul,
} from './content.ts'
import { head, personLine, picker, staff } from './sample-meeting.ts'

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

const attached = (number: number, title: string, accessLevel: AttachmentLine['accessLevel']): AttachmentLine => ({
  number,
  title,
  accessLevel,
  fileName: `fil-${number}.pdf`,
  size: 20_480,
  hash: '0'.repeat(64),
})

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
    attachments: [
      attached(1, t('Kostnader og gevinster', 'Kostnader og vinstar'), 'internal'),
      attached(2, t('Trusselvurdering', 'Trugsmålsvurdering'), 'restricted'),
    ],
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
    attachments: [],
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
