import type { minutesView as bokmaal } from '../nb/minutes.ts'
import type { Words } from '../words.ts'

/** Words of the step where the minutes are looked through and finished. */
export const minutesView = {
  notYet: 'Referatet blir til av det som blir ført i møtet. Det kan lesast og eksporterast når møtet er sett.',
  toRoom: 'Gå til møtet',
  toNotice: 'Gå til innkallinga',
  gaps: {
    title: 'Dette manglar i referatet',
    complete: 'Referatet er komplett',
    none: 'Ingen opplysningar manglar.',
    in: '{item}: {what}',
    numbered: 'Sak {number}',
    kinds: {
      noChair: 'Kven som leidde møtet, er ikkje registrert',
      noAttendance: 'Oppmøtet er ikkje registrert',
      noStart: 'Når møtet byrja, er ikkje registrert',
      noEnd: 'Når møtet slutta, er ikkje registrert',
      noOutcome: 'utfallet er ikkje registrert',
      noAdvice: 'konklusjonen er ikkje skriven',
    },
  },
  treatmentOf: 'Handsaminga av «{title}»',
  writeTreatment: 'Skriv om handsaminga',
  resultOf: '{result} i «{title}»',
  writeResult: 'Skriv {result}',
  change: 'Endre: {label}',
  outcomeOf: 'Utfall for «{title}»',
  noOutcome: 'Utfall ikkje registrert',
  outcomeSaved: 'Utfallet er endra.',
  keys: {
    place: 'Referat',
    previous: 'Førre setning',
    next: 'Neste setning',
    previousItem: 'Førre sak eller punkt',
    nextItem: 'Neste sak eller punkt',
    sentences: 'går til førre og neste setning,',
    items: 'til førre og neste sak. Enter endrar.',
  },
} as const satisfies Words<typeof bokmaal>
