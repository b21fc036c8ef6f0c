import type { frame as bokmaal } from '../nb/frame.ts'
import type { Words } from '../words.ts'

/** Words of the frame around every place. */
export const frame = {
  skipToContent: 'Hopp til innhaldet',
  navigation: 'Stader',
  workspaceMenu: 'Arbeidsflata {name}',
  searchOrGo: 'Søk eller gå til …',
  places: {
    overview: 'Oversikt',
    meetings: 'Møte',
    cases: 'Saker',
    followUps: 'Oppfølging',
    bodies: 'Organ',
    settings: 'Innstillingar',
  },
  workspace: {
    openOther: 'Opne ei anna arbeidsflate',
    create: 'Lag ei ny arbeidsflate',
    close: 'Lukk arbeidsflata',
  },
  title: '{place} – {workspace} – Møtebok',
  unknownPlace: {
    title: 'Fann ikkje staden',
    text: 'Adressa fører ikkje til noko i denne arbeidsflata. Det du har skrive, er trygt.',
    toOverview: 'Gå til oversikta',
  },
  notThere: {
    meeting: {
      title: 'Møtet finst ikkje',
      text: 'Møtet er fjerna, eller adressa er feil.',
      way: 'Gå til møta',
    },
    case: { title: 'Saka finst ikkje', text: 'Saka er fjerna, eller adressa er feil.', way: 'Gå til sakene' },
    body: {
      title: 'Organet finst ikkje',
      text: 'Organet er fjerna, eller adressa er feil.',
      way: 'Gå til organa',
    },
    person: {
      title: 'Personen finst ikkje',
      text: 'Personen er fjerna, eller adressa er feil.',
      way: 'Gå til organa',
    },
    followUp: {
      title: 'Oppfølginga finst ikkje',
      text: 'Oppfølginga er fjerna, eller adressa er feil.',
      way: 'Gå til oppfølgingane',
    },
    safe: 'Det du har skrive, er trygt.',
  },
  message: { label: 'Melding', dismiss: 'Lukk meldinga' },
  commands: {
    everywhere: 'Overalt',
    palette: 'Søk eller gå til',
    undo: 'Angre den siste endringa',
    shortcuts: 'Vis hurtigtastane her',
  },
  shortcuts: {
    title: 'Hurtigtastar',
  },
  palette: {
    label: 'Søk eller gå til',
    placeholder: 'Skriv namnet på ein stad, eit møte, ei sak eller noko du vil gjere',
    results: 'Treff',
    nothing: 'Ingen treff på «{query}».',
    help: '↑ ↓ vel, Enter opnar, Esc lukkar',
    count: '{count} treff',
    paperTemplate: 'Saksmal: delane i saksframlegget',
    phrases: 'Standardtekstar',
  },
} as const satisfies Words<typeof bokmaal>
