import type { wordImport as bokmaal } from '../nb/word-import.ts'
import type { Words } from '../words.ts'

/** Words of taking a Word file in: what was found, what the writer chooses, what is refused. */
export const wordImport = {
  button: 'Hent inn tekst',
  choose: 'Vel ei Word-fil eller ei tekstfil',
  reading: 'Les {fileName} …',
  title: 'Tekst frå {fileName}',
  intro:
    'Ingenting er endra enno. Sjå over kva som vart funne, vel kva som skal med, og ta teksten inn. Sjølve fila blir lagd ved saka, urørt.',
  own: 'Fila er laga av Møtebok. Kvar del går tilbake dit han kom frå. Sjølve fila blir lagd ved saka, urørt.',

  choices: 'Dette må du ta stilling til',
  revisions: {
    found: { one: '1 spora endring', many: '{count} spora endringar' },
    by: ' av {names}',
    legend: 'Fila har {changes}. Kva skal skje med dei?',
    accept: 'Godta alle',
    acceptHelp: 'Teksten blir slik han er med endringane.',
    reject: 'Avvis alle',
    rejectHelp: 'Teksten blir slik han var før endringane.',
    needed: 'Vel om dei spora endringane skal godtakast eller avvisast, eller avbryt.',
  },
  comments: {
    legend: {
      one: 'Fila har 1 kommentar. Kva skal skje med han?',
      many: 'Fila har {count} kommentarar. Kva skal skje med dei?',
    },
    keep: { one: 'Ta han med som kommentar', many: 'Ta dei med som kommentarar' },
    keepHelp: {
      one: 'Han står ved avsnittet han høyrer til, med namnet på den som skreiv han.',
      many: 'Dei står ved avsnitta dei høyrer til, med namnet på dei som skreiv dei.',
    },
    drop: { one: 'Utelat han', many: 'Utelat dei' },
    list: 'Vis kommentarane',
    line: '{author}: {text}',
    noAuthor: 'Ukjend',
  },
  hiddenText: { one: 'Ta med gøymd tekst (1 stad)', many: 'Ta med gøymd tekst ({count} stader)' },
  hiddenTextHelp: 'Teksten er gøymd i Word: {text}',
  headings: {
    one: 'Gjer eitt kort avsnitt i feit skrift til overskrift',
    many: 'Gjer {count} korte avsnitt i feit skrift til overskrifter',
  },
  headingsHelp: 'Det gjeld: {texts}',
  rest: 'Kvar skal teksten utan kjend overskrift stå?',

  notes: 'Dette skal du vite',
  nothing: 'Alt i fila er teke med.',
  found: {
    textBoxes: {
      one: '1 tekstboks er sett inn som vanleg tekst etter avsnittet han høyrer til.',
      many: '{count} tekstboksar er sette inn som vanleg tekst etter avsnitta dei høyrer til.',
    },
    equations: {
      one: '1 formel er teken med som vanleg tekst. Kontroller han.',
      many: '{count} formlar er tekne med som vanleg tekst. Kontroller dei.',
    },
    chart: { one: '1 diagram er ikkje teke med.', many: '{count} diagram er ikkje tekne med.' },
    diagram: { one: '1 SmartArt-figur er ikkje teken med.', many: '{count} SmartArt-figurar er ikkje tekne med.' },
    object: { one: '1 innebygd fil er ikkje teken med.', many: '{count} innebygde filer er ikkje tekne med.' },
    document: { one: '1 innfelt dokument er ikkje teke med.', many: '{count} innfelte dokument er ikkje tekne med.' },
    images: { one: '1 bilete er teke med.', many: '{count} bilete er tekne med.' },
    imageWithoutAlt: {
      one: '1 av dei manglar alternativ tekst. Skriv han når teksten er teken inn.',
      many: '{count} av dei manglar alternativ tekst. Skriv han når teksten er teken inn.',
    },
    oneImageWithoutAlt: 'Det manglar alternativ tekst. Skriv han når teksten er teken inn.',
    lostImages: {
      kind: {
        one: '1 bilete er ikkje teke med fordi det er av ein type eit saksframlegg ikkje kan vise (EMF, WMF, SVG eller liknande).',
        many: '{count} bilete er ikkje tekne med fordi dei er av ein type eit saksframlegg ikkje kan vise (EMF, WMF, SVG eller liknande).',
      },
      large: {
        one: '1 bilete er ikkje teke med fordi det er for stort.',
        many: '{count} bilete er ikkje tekne med fordi dei er for store.',
      },
      damaged: {
        one: '1 bilete er ikkje teke med fordi det er skadd eller manglar i fila.',
        many: '{count} bilete er ikkje tekne med fordi dei er skadde eller manglar i fila.',
      },
      many: {
        one: '1 bilete er ikkje teke med fordi fila har fleire eller større bilete enn eit saksframlegg har plass til.',
        many: '{count} bilete er ikkje tekne med fordi fila har fleire eller større bilete enn eit saksframlegg har plass til.',
      },
      outside: {
        one: '1 bilete er ikkje teke med fordi det ikkje ligg i fila.',
        many: '{count} bilete er ikkje tekne med fordi dei ikkje ligg i fila.',
      },
      hidden: {
        one: '1 bilete er ikkje teke med fordi det er gøymt i Word.',
        many: '{count} bilete er ikkje tekne med fordi dei er gøymde i Word.',
      },
      place: {
        one: '1 bilete er ikkje teke med fordi det står i ein fotnote.',
        many: '{count} bilete er ikkje tekne med fordi dei står i fotnotar.',
      },
    },
    imageAlt: 'Alternativ tekst: {texts}.',
    footnotes: { one: '1 fotnote er teken med.', many: '{count} fotnotar er tekne med.' },
    notesLeftOut: 'Dette frå fotnotane er ikkje teke med: {texts}',
    margins: 'Topptekst og botntekst er ikkje tekne med: {texts}',
    titles: 'Tittelen er ikkje teken med, for saka har sin eigen: {texts}',
    contentsLines: {
      one: '1 linje frå innhaldslista er ikkje teken med.',
      many: '{count} linjer frå innhaldslista er ikkje tekne med.',
    },
    symbols: {
      one: '1 teikn frå ei symbolskrift er ukjent og vist som �.',
      many: '{count} teikn frå symbolskrifter er ukjende og viste som �.',
    },
    looks: 'Denne utsjånaden er ikkje teken med, men orda er det: {looks}.',
    look: {
      underline: 'understreking',
      strike: 'gjennomstreking',
      highlight: 'markering med farge',
      superscript: 'heva skrift',
      subscript: 'senka skrift',
    },
    links: {
      one: '1 lenkje er fjerna fordi ho ikkje leier til ei nettside eller ei e-postadresse: {texts}',
      many: '{count} lenkjer er fjerna fordi dei ikkje leier til nettsider eller e-postadresser: {texts}',
    },
    outside: 'Fila viser til noko utanfor seg sjølv. Det er ikkje henta: {texts}',
    leftOut: 'Dette skriv Møtebok sjølv, så det er ikkje teke med: {texts}',
  },

  preview: 'Teksten slik han blir',
  fromHeadings: 'Frå overskrifta {headings}',
  replaces: 'Erstattar teksten som står der',
  kept: 'Teksten som står der no, blir teken vare på som ein versjon.',
  take: 'Ta inn teksten',
  taken: 'Teksten frå {fileName} er teken inn under {names}.',

  dangers: {
    manyParts: 'ho har tusenvis av delar',
    oddName: 'ein av delane har eit namn som ikkje er lov',
    oddPart: 'ho har delar som ikkje høyrer heime i eit dokument',
    swollen: 'ho blir urimeleg stor når ho blir pakka ut',
    wrongSize: 'ho oppgir feil storleik på innhaldet',
    tooDeep: 'innhaldet ligg urimeleg djupt',
    tooLong: 'ho har meir innhald enn noko saksframlegg',
    doctype: 'ho definerer sine eigne teikn',
  },
} as const satisfies Words<typeof bokmaal>
