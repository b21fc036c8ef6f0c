/** Words of taking a Word file in: what was found, what the writer chooses, what is refused. */
export const wordImport = {
  button: 'Hent inn tekst',
  choose: 'Velg en Word-fil eller en tekstfil',
  reading: 'Leser {fileName} …',
  title: 'Tekst fra {fileName}',
  intro:
    'Ingenting er endret ennå. Se over hva som ble funnet, velg hva som skal med, og ta teksten inn. Filen selv blir lagt ved saken, urørt.',
  own: 'Filen er laget av Møtebok. Hver del går tilbake dit den kom fra. Filen selv blir lagt ved saken, urørt.',

  choices: 'Dette må du ta stilling til',
  revisions: {
    found: { one: '1 sporet endring', many: '{count} sporede endringer' },
    by: ' av {names}',
    legend: 'Filen har {changes}. Hva skal skje med dem?',
    accept: 'Godta alle',
    acceptHelp: 'Teksten blir slik den er med endringene.',
    reject: 'Avvis alle',
    rejectHelp: 'Teksten blir slik den var før endringene.',
    needed: 'Velg om de sporede endringene skal godtas eller avvises, eller avbryt.',
  },
  comments: {
    legend: {
      one: 'Filen har 1 kommentar. Hva skal skje med den?',
      many: 'Filen har {count} kommentarer. Hva skal skje med dem?',
    },
    keep: { one: 'Ta den med som kommentar', many: 'Ta dem med som kommentarer' },
    keepHelp: {
      one: 'Den står ved avsnittet den hører til, med navnet på den som skrev den.',
      many: 'De står ved avsnittene de hører til, med navnet på dem som skrev dem.',
    },
    drop: { one: 'Utelat den', many: 'Utelat dem' },
    list: 'Vis kommentarene',
    line: '{author}: {text}',
    noAuthor: 'Ukjent',
  },
  hiddenText: { one: 'Ta med skjult tekst (1 sted)', many: 'Ta med skjult tekst ({count} steder)' },
  hiddenTextHelp: 'Teksten er skjult i Word: {text}',
  headings: {
    one: 'Gjør ett kort avsnitt i fet skrift til overskrift',
    many: 'Gjør {count} korte avsnitt i fet skrift til overskrifter',
  },
  headingsHelp: 'Det gjelder: {texts}',
  rest: 'Hvor skal teksten uten kjent overskrift stå?',

  notes: 'Dette skal du vite',
  nothing: 'Alt i filen er tatt med.',
  found: {
    textBoxes: {
      one: '1 tekstboks er satt inn som vanlig tekst etter avsnittet den hører til.',
      many: '{count} tekstbokser er satt inn som vanlig tekst etter avsnittene de hører til.',
    },
    equations: {
      one: '1 formel er tatt med som vanlig tekst. Kontroller den.',
      many: '{count} formler er tatt med som vanlig tekst. Kontroller dem.',
    },
    chart: { one: '1 diagram er ikke tatt med.', many: '{count} diagrammer er ikke tatt med.' },
    diagram: { one: '1 SmartArt-figur er ikke tatt med.', many: '{count} SmartArt-figurer er ikke tatt med.' },
    object: { one: '1 innebygd fil er ikke tatt med.', many: '{count} innebygde filer er ikke tatt med.' },
    document: { one: '1 innfelt dokument er ikke tatt med.', many: '{count} innfelte dokumenter er ikke tatt med.' },
    images: { one: '1 bilde er tatt med.', many: '{count} bilder er tatt med.' },
    imageWithoutAlt: {
      one: '1 av dem mangler alternativ tekst. Skriv den når teksten er tatt inn.',
      many: '{count} av dem mangler alternativ tekst. Skriv den når teksten er tatt inn.',
    },
    oneImageWithoutAlt: 'Det mangler alternativ tekst. Skriv den når teksten er tatt inn.',
    lostImages: {
      kind: {
        one: '1 bilde er ikke tatt med fordi det er av en type et saksframlegg ikke kan vise (EMF, WMF, SVG eller lignende).',
        many: '{count} bilder er ikke tatt med fordi de er av en type et saksframlegg ikke kan vise (EMF, WMF, SVG eller lignende).',
      },
      large: {
        one: '1 bilde er ikke tatt med fordi det er for stort.',
        many: '{count} bilder er ikke tatt med fordi de er for store.',
      },
      damaged: {
        one: '1 bilde er ikke tatt med fordi det er skadet eller mangler i filen.',
        many: '{count} bilder er ikke tatt med fordi de er skadet eller mangler i filen.',
      },
      many: {
        one: '1 bilde er ikke tatt med fordi filen har flere eller større bilder enn et saksframlegg har plass til.',
        many: '{count} bilder er ikke tatt med fordi filen har flere eller større bilder enn et saksframlegg har plass til.',
      },
      outside: {
        one: '1 bilde er ikke tatt med fordi det ikke ligger i filen.',
        many: '{count} bilder er ikke tatt med fordi de ikke ligger i filen.',
      },
      hidden: {
        one: '1 bilde er ikke tatt med fordi det er skjult i Word.',
        many: '{count} bilder er ikke tatt med fordi de er skjult i Word.',
      },
      place: {
        one: '1 bilde er ikke tatt med fordi det står i en fotnote.',
        many: '{count} bilder er ikke tatt med fordi de står i fotnoter.',
      },
    },
    imageAlt: 'Alternativ tekst: {texts}.',
    footnotes: { one: '1 fotnote er tatt med.', many: '{count} fotnoter er tatt med.' },
    notesLeftOut: 'Dette fra fotnotene er ikke tatt med: {texts}',
    margins: 'Topptekst og bunntekst er ikke tatt med: {texts}',
    titles: 'Tittelen er ikke tatt med, for saken har sin egen: {texts}',
    contentsLines: {
      one: '1 linje fra innholdsfortegnelsen er ikke tatt med.',
      many: '{count} linjer fra innholdsfortegnelsen er ikke tatt med.',
    },
    symbols: {
      one: '1 tegn fra en symbolskrift er ukjent og vist som �.',
      many: '{count} tegn fra symbolskrifter er ukjente og vist som �.',
    },
    looks: 'Dette utseendet er ikke tatt med, men ordene er det: {looks}.',
    look: {
      underline: 'understreking',
      strike: 'gjennomstreking',
      highlight: 'markering med farge',
      superscript: 'hevet skrift',
      subscript: 'senket skrift',
    },
    links: {
      one: '1 lenke er fjernet fordi den ikke leder til en nettside eller en e-postadresse: {texts}',
      many: '{count} lenker er fjernet fordi de ikke leder til nettsider eller e-postadresser: {texts}',
    },
    outside: 'Filen viser til noe utenfor seg selv. Det er ikke hentet: {texts}',
    leftOut: 'Dette skriver Møtebok selv, så det er ikke tatt med: {texts}',
  },

  preview: 'Teksten slik den blir',
  fromHeadings: 'Fra overskriften {headings}',
  replaces: 'Erstatter teksten som står der',
  kept: 'Teksten som står der nå, blir tatt vare på som en versjon.',
  take: 'Ta inn teksten',
  taken: 'Teksten fra {fileName} er tatt inn under {names}.',

  /** What makes a file no ordinary document. */
  dangers: {
    manyParts: 'den har tusener av deler',
    oddName: 'en av delene har et navn som ikke er lov',
    oddPart: 'den har deler som ikke hører hjemme i et dokument',
    swollen: 'den blir urimelig stor når den pakkes ut',
    wrongSize: 'den oppgir feil størrelse på innholdet',
    tooDeep: 'innholdet ligger urimelig dypt',
    tooLong: 'den har mer innhold enn noe saksframlegg',
    doctype: 'den definerer sine egne tegn',
  },
} as const
