/** Words of the step where the minutes are looked through and finished. */
export const minutesView = {
  notYet: 'Referatet blir til av det som føres i møtet. Det kan leses og eksporteres når møtet er satt.',
  toRoom: 'Gå til møtet',
  toNotice: 'Gå til innkallingen',
  gaps: {
    title: 'Dette mangler i referatet',
    complete: 'Referatet er komplett',
    none: 'Ingen opplysninger mangler.',
    in: '{item}: {what}',
    numbered: 'Sak {number}',
    kinds: {
      noChair: 'Hvem som ledet møtet, er ikke registrert',
      noAttendance: 'Oppmøtet er ikke registrert',
      noStart: 'Når møtet begynte, er ikke registrert',
      noEnd: 'Når møtet sluttet, er ikke registrert',
      noOutcome: 'utfallet er ikke registrert',
      noAdvice: 'konklusjonen er ikke skrevet',
    },
  },
  treatmentOf: 'Behandlingen av «{title}»',
  writeTreatment: 'Skriv om behandlingen',
  resultOf: '{result} i «{title}»',
  writeResult: 'Skriv {result}',
  change: 'Endre: {label}',
  outcomeOf: 'Utfall for «{title}»',
  noOutcome: 'Utfall ikke registrert',
  outcomeSaved: 'Utfallet er endret.',
} as const
