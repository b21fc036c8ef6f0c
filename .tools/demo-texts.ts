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
  written: (meeting: string, count: number) => `Skrev ${count} Word-filer for ${meeting}:`,
  file: (path: string) => `  ${path}`,
  gaps: (count: number) => (count === 0 ? 'Referatet mangler ingenting.' : `Referatet mangler ${count} opplysninger.`),
  sound: 'Kontrollen fant ingen feil i arbeidsflaten.',
  unsound: (count: number) => `Kontrollen fant ${count} feil i arbeidsflaten:`,
  problem: (check: string, detail: string) => `  ${check}: ${detail}`,
  where: (path: string) => `Arbeidsflaten: ${path}. Start Møtebok med «npm start» og åpne den der.`,
}
