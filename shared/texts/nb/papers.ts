/** Words of the case paper and its versions. */
export const papers = {
  label: 'Saksframlegg',
  required: 'må skrives',
  sections: {
    proposal: {
      name: 'Forslag',
      help: 'Hva organet blir bedt om å gi råd om eller slutte seg til. Ett punkt for hvert råd.',
    },
    summary: { name: 'Oppsummering', help: 'Det viktigste i saken på høyst fem linjer, for den som bare leser dette.' },
    background: { name: 'Bakgrunn', help: 'Fakta i saken: hva som er gjort, hva som gjelder, og hvem saken angår.' },
    assessment: {
      name: 'Vurdering',
      help: 'Hva som taler for og imot, hva det koster, og hvorfor forslaget er det beste.',
    },
    process: {
      name: 'Videre prosess',
      help: 'Hva som skjer etter møtet, hvem som har ansvaret, og når det skal være gjort.',
    },
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },

  versions: {
    title: 'Versjoner',
    empty:
      'Ingen versjoner ennå. En versjon blir tatt vare på når du overleverer saksframlegget, når det følger en innkalling, og når en fil eller en eldre versjon erstatter tekst.',
    name: 'Versjon {sequence}',
    open: 'Les versjon {sequence}',
    byAt: '{date} kl. {time}, {name}',
    byAtUnknown: '{date} kl. {time}',
    reasons: {
      handedOver: 'Overlevert',
      notice: 'Fulgte innkallingen',
      beforeImport: 'Før en fil ble tatt inn',
      beforeReturn: 'Før en eldre versjon ble hentet tilbake',
    },
    reading: 'Du leser versjon {sequence}. Den kan ikke endres.',
    back: 'Tilbake til saksframlegget',
    emptySection: 'Ikke skrevet.',
  },

  handOver: {
    button: 'Overlever',
    done: 'Saksframlegget er overlevert og tatt vare på som versjon {sequence}.',
    unchanged: 'Versjon {sequence} er lik teksten nå. Ingen ny versjon er laget.',
  },

  textFile: {
    title: 'Tekst fra {fileName}',
    intro: 'Ingenting er endret ennå. Se over teksten, velg hvor den skal stå, og ta den inn.',
    found: 'Dette ble funnet',
    encoding: 'Lest som {encoding}',
    paragraphs: { one: '1 avsnitt', many: '{count} avsnitt' },
    headings: { one: '1 overskrift', many: '{count} overskrifter' },
    listItems: { one: '1 listepunkt', many: '{count} listepunkter' },
    footnotes: { one: '1 fotnote', many: '{count} fotnoter' },
    removed: { none: 'Ingen linjer er utelatt', one: '1 linje er utelatt', many: '{count} linjer er utelatt' },
    removedLines: 'Linjer som er utelatt: sidetall og gjentatte topptekster',
    preview: 'Teksten slik den blir',
    section: 'Hvor skal teksten stå?',
    sectionEmpty: '{name}',
    sectionWritten: '{name} (erstatter teksten som står der)',
    replaces: 'Teksten som står under {name}, blir tatt vare på som en versjon.',
    take: 'Ta inn teksten',
    taken: 'Teksten fra {fileName} er tatt inn under {name}.',
    encodings: { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' },
  },
} as const
