import type { settings as bokmaal } from '../nb/settings.ts'
import type { Words } from '../words.ts'

/** Words of the settings. */
export const settings = {
  title: 'Innstillingar',
  user: {
    title: 'Deg',
    lead: 'Namnet står under innkallingar og ved det du gjer. Det ligg i arbeidsflata.',
    name: 'Namn',
    email: 'E-post',
    emailHelp: 'Står i innkallinga som adresse for spørsmål og forfall.',
    changed: 'Namn og e-post er lagra.',
  },
  interface: {
    title: 'Språk i programmet',
    lead: 'Gjeld berre på denne maskina. Møtebok lagrar alt og startar på nytt.',
    nb: 'Bokmål',
    nn: 'Nynorsk',
  },
  language: {
    title: 'Språk i nye dokument',
    lead: 'Gjeld for nye saker og møte. Kvart møte kan ha sitt eige språk.',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    changed: 'Språket er endra.',
  },
  colors: {
    title: 'Fargar',
    lead: 'Gjeld berre på denne maskina.',
    auto: 'Som maskina elles',
    light: 'Lyse',
    dark: 'Mørke',
  },
} as const satisfies Words<typeof bokmaal>
