import type { numbering as nb } from '../nb/numbering.ts'
import type { Words } from '../words.ts'

/** Words about who gives case numbers and how they are written. */
export const numbering = {
  title: 'Saksnummer',
  lead: 'Berre éi maskin gir saksnummer, så to saker aldri får det same. Eit nummer blir aldri brukt om igjen, heller ikkje når saka blir trekt.',
  nobody: 'Inga maskin gir saksnummer enno. Den som sender den første innkallinga med saker, byrjar av seg sjølv.',
  here: 'Denne maskina ({device}) har gitt saksnummer sidan {date}.',
  elsewhere: 'Maskina {device} har gitt saksnummer sidan {date}. Her kan du ikkje sende innkallingar med nye saker.',
  released: 'Maskina {device} sleppte saksnummera {date}. Inga maskin gir dei no.',
  release: 'Slepp saksnummera',
  releaseHelp: 'Slepp dei før du flyttar arbeidsflata til ei anna maskin. Der tek du dei over.',
  releasedDone: 'Denne maskina gir ikkje saksnummer lenger.',
  takeOver: 'Ta over saksnummera',
  takenOver: 'Denne maskina gir saksnummer no.',
  sure: {
    title: 'Ta over saksnummera frå {device}?',
    lead: 'Maskina {device} har ikkje sleppt dei. Dersom nokon framleis sender innkallingar frå ein kopi av arbeidsflata der, kan to saker få same nummer. Det kan ikkje rettast etterpå.',
    advice: 'Ta over berre når kopien på {device} ikkje skal brukast meir, til dømes fordi maskina er borte.',
    submit: 'Ta over likevel',
    cancel: 'La vere',
  },
  own: 'Eigen skrivemåte',
  ownFormat: 'Slik blir nummeret skrive',
  ownHelp: 'Skriv {sequence} der løpenummeret skal stå, og {year} eller {yy} for året.',
  example: 'Sak nummer 14 i år blir skriven {example}',
  unusable: 'Nummeret må ha med {sequence} og {year} eller {yy}.',
} as const satisfies Words<typeof nb>
