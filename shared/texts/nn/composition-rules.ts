import type { compositionRules as bokmaal } from '../nb/composition-rules.ts'
import type { Words } from '../words.ts'

/** What each warning about a composition says, the rule it rests on, and what would mend it. */
export const compositionRules = {
  overQuota: {
    title: '{group}: {members} av {seats}',
    rule: 'Ei gruppe skal ikkje ha fleire medlemmer enn plassar.',
    remedy: 'Avslutt ein av medlemskapane, flytt ein medlem til rett gruppe, eller legg til ein plass i gruppa.',
  },
  replacement: {
    title: '{count} blir skifta ut i {year}, høgst {ceiling}',
    rule: 'Høgst {share} av {basis} bør skiftast ut i løpet av eit kalenderår.',
    remedy: 'La eit av skifta vente til neste år, eller oppnemn nokon av dei som går ut, for ein ny periode.',
  },
  overlap: {
    title: '{count} sit òg i {body}, minst {minimum}',
    titleNone: 'Ingen sit òg i {body}',
    rule: 'Minst {minimum} av medlemmene skal òg sitje i {body}.',
    remedy: 'Oppnemn ein medlem som sit i {body}, eller ein av medlemmene her til {body}.',
  },
  overlapEnding: {
    title: '{name} går ut {until}, og då sit for få òg i {body}',
    rule: 'Minst {minimum} av medlemmene skal òg sitje i {body}.',
    remedy: 'Forleng medlemskapen, eller oppnemn ein til som sit i begge, før siste dag.',
  },
  employer: {
    title: '{name} slutta i {from} {until}',
    rule: 'Oppnemninga er personleg. Medlemskapen står når nokon skifter arbeidsstad, men skal vurderast.',
    remedy: 'Vurder om medlemmen framleis høyrer til i gruppa. Stadfest medlemskapen eller avslutt han.',
  },
  termEnding: {
    title: 'Perioden til {name} går ut {until}',
    rule: 'Ein periode er til vanleg {years}. Nokon må vere oppnemnd når han går ut.',
    remedy: 'Oppnemn medlemmen for ein ny periode, eller opne ein nominasjon til plassen.',
  },
  termReason: {
    title: 'Perioden til {name} er ikkje som i mandatet, og ingen grunn er oppgitt',
    rule: 'Ein periode er til vanleg {years}. Han kan vere ein annan når det er skrive kvifor.',
    remedy: 'Skriv grunnen på medlemskapen, eller rett datoane.',
  },
  noChair: {
    title: 'Organet har ingen leiar',
    rule: 'Éin av medlemmene skal vere leiar.',
    remedy: 'Gi ein av medlemmene rolla som leiar.',
  },
  vacant: {
    title: '{count} ledige plassar: {groups}',
    titleOne: '1 ledig plass: {groups}',
    rule: 'Alle plassane skal vere fylte.',
    remedy: 'Opne ein nominasjon til plassen, eller oppnemn nokon direkte.',
  },
} as const satisfies Words<typeof bokmaal>
