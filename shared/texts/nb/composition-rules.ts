/** What each warning about a composition says, the rule it rests on, and what would mend it. */
export const compositionRules = {
  overQuota: {
    title: '{group}: {members} av {seats}',
    rule: 'En gruppe skal ikke ha flere medlemmer enn plasser.',
    remedy: 'Avslutt et av medlemskapene, flytt et medlem til riktig gruppe, eller legg til en plass i gruppen.',
  },
  replacement: {
    title: '{count} byttes ut i {year}, høyst {ceiling}',
    rule: 'Høyst {share} av {basis} bør byttes ut i løpet av et kalenderår.',
    remedy: 'La et av byttene vente til neste år, eller oppnevn noen av dem som går ut, for en ny periode.',
  },
  overlap: {
    title: '{count} sitter også i {body}, minst {minimum}',
    titleNone: 'Ingen sitter også i {body}',
    rule: 'Minst {minimum} av medlemmene skal også sitte i {body}.',
    remedy: 'Oppnevn et medlem som sitter i {body}, eller et av medlemmene her til {body}.',
  },
  overlapEnding: {
    title: '{name} går ut {until}, og da sitter for få også i {body}',
    rule: 'Minst {minimum} av medlemmene skal også sitte i {body}.',
    remedy: 'Forleng medlemskapet, eller oppnevn en til som sitter i begge, før siste dag.',
  },
  employer: {
    title: '{name} sluttet i {from} {until}',
    rule: 'Oppnevningen er personlig. Medlemskapet står når noen skifter arbeidssted, men skal vurderes.',
    remedy: 'Vurder om medlemmet fortsatt hører til i gruppen. Bekreft medlemskapet eller avslutt det.',
  },
  termEnding: {
    title: 'Perioden til {name} går ut {until}',
    rule: 'En periode er til vanlig {years}. Noen må være oppnevnt når den går ut.',
    remedy: 'Oppnevn medlemmet for en ny periode, eller åpne en nominasjon til plassen.',
  },
  termReason: {
    title: 'Perioden til {name} er ikke som i mandatet, og ingen grunn er oppgitt',
    rule: 'En periode er til vanlig {years}. Den kan være en annen når det er skrevet hvorfor.',
    remedy: 'Skriv grunnen på medlemskapet, eller rett datoene.',
  },
  noChair: {
    title: 'Organet har ingen leder',
    rule: 'Ett av medlemmene skal være leder.',
    remedy: 'Gi et av medlemmene rollen som leder.',
  },
  vacant: {
    title: '{count} ledige plasser: {groups}',
    titleOne: '1 ledig plass: {groups}',
    rule: 'Alle plassene skal være besatt.',
    remedy: 'Åpne en nominasjon til plassen, eller oppnevn noen direkte.',
  },
} as const
