import type { desktop as bokmaal } from '../nb/desktop.ts'
import type { Words } from '../words.ts'

/** Words of the system's own dialogs and menus. */
export const desktop = {
  newWorkspace: 'Lag ny arbeidsflate',
  openWorkspace: 'Opne arbeidsflate',
  sampleWorkspace: 'Legg eksempelet her',
  chooseFolder: 'Vel mappe',
  workspaceFiles: 'Arbeidsflater',
  defaultName: 'Arbeidsflate',
  sampleName: 'Eksempel KommIT-rådet',
  closeAnyway: 'Lukk likevel',
  stayOpen: 'Gå tilbake',
  notSaved: 'Noko av det du har skrive, er ikkje lagra.',
  notSavedDetail: 'Går du tilbake, står teksten framleis på skjermen, og du kan prøve igjen.',
  dangerous: '{fileName} kan køyre eit program på maskina di.',
  dangerousDetail:
    'Opne fila berre om du veit kven som har laga henne, og kva ho gjer. Er du i tvil, spør den som la henne ved.',
  openAnyway: 'Opne likevel',
  leaveClosed: 'Ikkje opne',
  couldNotStart: 'Møtebok kunne ikkje starte',
  reinstall:
    'Ein del av programmet manglar eller er skadd. Arbeidsflatene dine er ikkje rørte. Installer Møtebok på nytt.',
  couldNotOpen: 'Kunne ikkje opne arbeidsflata',
  menu: {
    file: 'Fil',
    quit: 'Avslutt',
    edit: 'Rediger',
    undo: 'Angre',
    redo: 'Gjer om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    pastePlain: 'Lim inn utan formatering',
    selectAll: 'Merk alt',
    view: 'Vis',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    zoomReset: 'Vanleg storleik',
    fullScreen: 'Fullskjerm',
  },
} as const satisfies Words<typeof bokmaal>
