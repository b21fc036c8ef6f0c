/** The program's own names and help texts of the sections of a case paper, in bokmål. */
export const paperSections = {
  proposal: {
    name: 'Forslag',
    help: 'Hva organet blir bedt om å gi råd om eller slutte seg til. Ett punkt for hvert råd.',
  },
  summary: { name: 'Oppsummering', help: 'Det viktigste i saken, for den som bare leser dette.' },
  background: { name: 'Bakgrunn', help: 'Fakta i saken: hva som er gjort, hva som gjelder, og hvem saken angår.' },
  assessment: {
    name: 'Vurdering',
    help: 'Hva som taler for og imot, hva det koster, og hvorfor forslaget er det beste.',
  },
  process: {
    name: 'Videre prosess',
    help: 'Hva som skjer etter møtet, hvem som har ansvaret, og når det skal være gjort.',
  },
} as const

/** What is added to the help of a section with advice on its length. */
export const lengthHelp = {
  one: 'Bør få plass på én linje.',
  many: 'Bør ikke være lengre enn {count} linjer.',
} as const

/** Over a section that is no longer known to the template. */
export const unnamedSection = 'Del uten navn'
