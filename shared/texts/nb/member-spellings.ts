/** Other words a list of members may use, in small letters, bokmål and nynorsk; the words Møtebok writes itself come first. */
export const memberSpellings = {
  columns: {
    name: ['namn', 'fullt navn', 'fullt namn', 'medlem', 'person'],
    title: ['tittel', 'stillingstittel', 'yrke'],
    organisation: [
      'organisasjonsnavn',
      'arbeidsgiver',
      'arbeidsgivar',
      'arbeidsgjevar',
      'arbeidssted',
      'arbeidsstad',
      'kommune',
    ],
    email: ['epost', 'e postadresse', 'epostadresse', 'mail'],
    gender: ['kvinne mann'],
    quotaGroup: ['fordeling', 'plass', 'kvote', 'kvotegruppe', 'region', 'representerer', 'representerar'],
    role: ['verv', 'funksjon'],
    duty: ['møter som', 'møter i kraft av', 'oppgave', 'oppgåve'],
    fromOn: ['fra', 'frå', 'frå og med', 'f.o.m.', 'fom', 'fra dato', 'frå dato', 'startdato'],
    toOn: ['til', 'til og med', 't.o.m.', 'tom', 'til dato', 'sluttdato'],
    appointedBy: ['oppnemnd av', 'valgt av', 'vald av'],
    appointedOn: ['oppnevnt dato', 'dato oppnevnt', 'oppnevnt den', 'oppnemnd', 'oppnemnd dato', 'oppnemnd den'],
    source: ['kilde', 'kjelde', 'vedtak', 'brev', 'vedtak eller brev'],
    termReason: ['grunn', 'begrunnelse', 'grunngiving', 'grunngjeving', 'grunn til avvik'],
  },

  roles: {
    chair: ['leiar'],
    deputyChair: ['nestleiar'],
    member: ['medlemmer', 'medlemer', 'fast medlem'],
    deputy: ['vara', 'varamedlemmer', 'varamedlemer'],
    secretary: ['sekretariat', 'utvalgssekretær', 'utvalssekretær'],
    standing: ['fast deltakar', 'møter fast', 'fast møtende', 'fast møtande'],
    observer: ['observatørar', 'observatører'],
  },

  genders: {
    female: ['k', 'kvinne', 'kvinner'],
    male: ['m', 'mann', 'menn'],
    other: ['a', 'anna', 'annet'],
    '': ['ikke registrert', 'ikkje registrert', 'ukjent', 'ukjend'],
  },

  /** How a standing attendee who decides from meeting to meeting is written. */
  optional: '{role} ({optional})',

  problems: {
    missing: 'Navnet mangler.',
    missingDate: 'Dagen medlemskapet begynner, mangler.',
    date: '«{value}» er ikke en dato. Skriv den som 01.03.2026 eller 2026-03-01.',
    role: '«{value}» er ikke en rolle. Skriv en av disse: {roles}.',
    gender: '«{value}» er ikke forstått. Skriv kvinne, mann eller annet, eller la cellen stå tom.',
    tooLong: 'Cellen er for lang.',
    tooManyCells: 'Raden har flere celler enn overskriften. Sjekk skilletegnene og anførselstegnene i raden.',
  },

  /** The name of a file with members. */
  fileName: '{date} {body} – medlemmer',
} as const
