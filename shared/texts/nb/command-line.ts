/** What the command line says. */
export const commandLine = {
  usage: `Bruk:
  motebok new <fil.motebok> [--sample]                     lager en arbeidsflate; --sample fyller den med et oppdiktet år
  motebok api                                              alle oppgaver: navn, slag, inndata som JSON Schema og en linje hjelp
  motebok call <fil.motebok> <område.oppgave> [json | @fil]  utfører en oppgave og skriver svaret som JSON
  motebok export <fil.motebok> <møte-id | next | last> --out <mappe> [--language nb | nn]
                                                           skriver møtets dokumenter som Word
  motebok verify <fil.motebok>                             går gjennom arbeidsflaten og sier fra om feil`,
  made: 'Laget {path}',
  allWell: 'Alt er i orden i {path}',
  problem: '{what}: {detail}',
  checks: {
    pages: 'Skadd side i filen',
    references: 'Henvisning til noe som ikke finnes',
    text: 'Tekst som ikke kan leses',
    versions: 'Fryst utgave som er endret',
    minutes: 'Fryst referat som er endret',
    order: 'Saksliste med feil rekkefølge',
    numbers: 'Sak uten nummer etter innkallingen',
    presence: 'Oppmøte som overlapper, eller slutter før det begynner',
    votes: 'Avstemning eller navn som ikke stemmer med møtet',
    files: 'Fil i et vedlegg som er skadd',
    attachments: 'Vedlegg uten fil',
    images: 'Tekst med et bilde som mangler',
  },
} as const
