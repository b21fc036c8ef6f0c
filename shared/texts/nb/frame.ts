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
    close: 'Lukk arbeidsflaten',
  },
  title: '{place} – {workspace} – Møtebok',
  unknownPlace: {
    title: 'Fant ikke stedet',
    text: 'Adressen fører ikke til noe i denne arbeidsflaten. Det du har skrevet, er trygt.',
    toOverview: 'Gå til oversikten',
  },
  notThere: {
    meeting: {
      title: 'Møtet finnes ikke',
      text: 'Møtet er fjernet, eller adressen er feil.',
      way: 'Gå til møtene',
    },
    case: { title: 'Saken finnes ikke', text: 'Saken er fjernet, eller adressen er feil.', way: 'Gå til sakene' },
    body: {
      title: 'Organet finnes ikke',
      text: 'Organet er fjernet, eller adressen er feil.',
      way: 'Gå til organene',
    },
    person: {
      title: 'Personen finnes ikke',
      text: 'Personen er fjernet, eller adressen er feil.',
      way: 'Gå til organene',
    },
    followUp: {
      title: 'Oppfølgingen finnes ikke',
      text: 'Oppfølgingen er fjernet, eller adressen er feil.',
      way: 'Gå til oppfølgingene',
    },
    safe: 'Det du har skrevet, er trygt.',
  },
  message: { label: 'Melding', dismiss: 'Lukk meldingen' },
  commands: {
    everywhere: 'Overalt',
    palette: 'Søk eller gå til',
    undo: 'Angre den siste endringen',
    shortcuts: 'Vis hurtigtastene her',
  },
  shortcuts: {
    title: 'Hurtigtaster',
  },
  palette: {
    label: 'Søk eller gå til',
    placeholder: 'Skriv navnet på et sted, et møte, en sak eller noe du vil gjøre',
    results: 'Treff',
    nothing: 'Ingen treff på «{query}».',
    help: '↑ ↓ velger, Enter åpner, Esc lukker',
    count: '{count} treff',
    paperTemplate: 'Saksmal: delene i saksframlegget',
    phrases: 'Standardtekster',
  },
} as const
