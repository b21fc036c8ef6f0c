/** Words of the settings. */
export const settings = {
  title: 'Innstillinger',
  user: {
    title: 'Deg',
    lead: 'Navnet står under innkallinger og ved det du gjør. Det ligger i arbeidsflaten.',
    name: 'Navn',
    email: 'E-post',
    emailHelp: 'Står i innkallingen som adresse for spørsmål og forfall.',
    changed: 'Navn og e-post er lagret.',
  },
  interface: {
    title: 'Språk i programmet',
    lead: 'Gjelder bare på denne maskinen. Møtebok lagrer alt og starter på nytt.',
    nb: 'Bokmål',
    nn: 'Nynorsk',
  },
  language: {
    title: 'Språk i nye dokumenter',
    lead: 'Gjelder for nye saker og møter. Hvert møte kan ha sitt eget språk.',
    nb: 'Bokmål',
    nn: 'Nynorsk',
    changed: 'Språket er endret.',
  },
  colors: {
    title: 'Farger',
    lead: 'Gjelder bare på denne maskinen.',
    auto: 'Som maskinen ellers',
    light: 'Lyse',
    dark: 'Mørke',
  },
} as const
