import type { commandLine as bokmaal } from '../nb/command-line.ts'
import type { Words } from '../words.ts'

/** What the command line says. */
export const commandLine = {
  usage: `Bruk:
  motebok new <fil.motebok> [--sample]                     lagar ei arbeidsflate; --sample fyller henne med eit oppdikta år
  motebok api                                              alle oppgåver: namn, slag, inndata som JSON Schema og ei linje hjelp
  motebok call <fil.motebok> <område.oppgåve> [json | @fil]  utfører ei oppgåve og skriv svaret som JSON
  motebok export <fil.motebok> <møte-id | next | last> --out <mappe> [--language nb | nn]
                                                           skriv dokumenta til møtet som Word
  motebok verify <fil.motebok>                             går gjennom arbeidsflata og seier frå om feil`,
  made: 'Laga {path}',
  allWell: 'Alt er i orden i {path}',
  problem: '{what}: {detail}',
  checks: {
    pages: 'Skadd side i fila',
    references: 'Tilvising til noko som ikkje finst',
    text: 'Tekst som ikkje kan lesast',
    versions: 'Frosen utgåve som er endra',
    minutes: 'Frose referat som er endra',
    order: 'Saksliste med feil rekkjefølgje',
    numbers: 'Sak utan nummer etter innkallinga',
    presence: 'Oppmøte som overlappar, eller sluttar før det tek til',
    votes: 'Avstemming eller namn som ikkje stemmer med møtet',
    files: 'Fil i eit vedlegg som er skadd',
    attachments: 'Vedlegg utan fil',
    images: 'Tekst med eit bilete som manglar',
  },
} as const satisfies Words<typeof bokmaal>
