/** Words of the frame around every place. */
export const frame = {
  skipToContent: 'Hopp til innholdet',
  navigation: 'Steder',
  workspaceMenu: 'Arbeidsflaten {name}',
  searchOrGo: 'Søk eller gå til …',
  places: {
    overview: 'Oversikt',
    meetings: 'Møter',
    cases: 'Saker',
    followUps: 'Oppfølging',
    bodies: 'Organer',
    settings: 'Innstillinger',
  },
  workspace: {
    openOther: 'Åpne en annen arbeidsflate',
    create: 'Lag en ny arbeidsflate',
    show: 'Vis filen i mappen',
    close: 'Lukk arbeidsflaten',
  },
  title: '{place} – {workspace} – Møtebok',
  unknownPlace: {
    title: 'Fant ikke stedet',
    text: 'Adressen fører ikke til noe i denne arbeidsflaten. Det du har skrevet, er trygt.',
    toOverview: 'Gå til oversikten',
  },
  message: { label: 'Melding', dismiss: 'Lukk meldingen' },
  commands: {
    everywhere: 'Overalt',
    palette: 'Søk eller gå til',
    undo: 'Angre den siste endringen',
    shortcuts: 'Vis hurtigtastene her',
    goTo: 'Gå til {place}',
  },
  shortcuts: {
    title: 'Hurtigtaster',
    none: 'Dette stedet har ingen egne hurtigtaster.',
  },
  closing: {
    title: 'Lukke uten å lagre?',
    text: 'Møtebok får ikke lagret det siste du skrev. Lukker du nå, blir den teksten borte. Alt som var lagret før, er trygt.',
    confirm: 'Lukk uten å lagre',
    cancel: 'Bli her',
  },
  palette: {
    label: 'Søk eller gå til',
    placeholder: 'Skriv navnet på et sted, et møte, en sak eller noe du vil gjøre',
    results: 'Treff',
    nothing: 'Ingen treff på «{query}».',
    help: '↑ ↓ velger, Enter åpner, Esc lukker',
    count: '{count} treff',
    groups: { commands: 'Gjør', places: 'Steder', meetings: 'Møter', cases: 'Saker', bodies: 'Organer' },
  },
} as const
