/** What the demonstration says when it is done. */
export const demoTexts = {
  made: ({ people, cases, meetings }: Readonly<{ people: number; cases: number; meetings: number }>) =>
    `Laget et eksempel med ${people} personer, ${cases} saker og ${meetings} møter.`,
  held: (meeting: string) => `Holdt møtet i ${meeting}.`,
  present: (sentence: string) => `  ${sentence}`,
  item: (number: string, title: string, outcome: string) => `  ${number} ${title}: ${outcome}`,
  meeting: (body: string, date: string) => `${body} ${date}`,
  draft: (meeting: string) => `${meeting} (utkast)`,
  followUps: (count: number) => `  ${count} nye oppfølginger`,
  written: (meeting: string, count: number) => `Skrev ${count} filer for ${meeting}:`,
  file: (path: string) => `  ${path}`,
  composition: (body: string, { seats, filledSeats, vacantSeats }: Readonly<Record<string, number>>) =>
    `${body}: ${seats} plasser, ${filledSeats} besatt, ${vacantSeats} ledige. Reglene sier:`,
  warning: (title: string, source: string) => `  ${title} (${source})`,
  attendance: (meetings: number, members: number) => `Frammøte i 2026: ${meetings} møter, ${members} medlemmer.`,
  overLimit: (name: string, missed: number, months: number) =>
    `  ${name} har vært borte ${missed} ganger på ${months} måneder.`,
  members: (count: number, path: string) => `Skrev ${count} medlemmer og faste deltakere til ${path}`,
  plan: (year: number, { written, clashes, path }: Readonly<{ written: number; clashes: number; path: string }>) =>
    `Skrev ${written} møter i ${year} til ${path} (${clashes} møter kolliderer)`,
  outsideMandate: (body: string, ordinary: number, least: number | null, most: number | null) =>
    `  ${body} har ${ordinary} ordinære møter, mot ${least ?? 0}–${most ?? ''} i mandatet.`,
  gaps: (count: number) => (count === 0 ? 'Referatet mangler ingenting.' : `Referatet mangler ${count} opplysninger.`),
  sound: 'Kontrollen fant ingen feil i arbeidsflaten.',
  unsound: (count: number) => `Kontrollen fant ${count} feil i arbeidsflaten:`,
  problem: (check: string, detail: string) => `  ${check}: ${detail}`,
  where: (path: string) => `Arbeidsflaten: ${path}. Start Møtebok med «npm start» og åpne den der.`,
}
