/** Words of the first page, before a workspace is open. */
export const start = {
  title: 'Møtebok',
  lead: 'Saker, innkallinger og referater for råd og utvalg. Alt ligger i én fil på din egen maskin, og ingenting sendes ut.',
  choices: {
    create: { text: 'Ny arbeidsflate', help: 'Lager en tom fil der du velger.' },
    open: { text: 'Åpne', help: 'Åpner en arbeidsflate du har fra før.' },
    sample: { text: 'Åpne eksempel', help: 'Lager en fil med et oppdiktet møteår å prøve seg på.' },
  },
  busy: 'Åpner …',
  recent: 'Sist brukt',
  failed: 'Kunne ikke åpne',
} as const
