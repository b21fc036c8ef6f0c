import type { extracts as bokmal } from '../nb/extracts.ts'
import type { Words } from '../words.ts'

/** The words of extracts of single items and of letters that carry advice, in nynorsk. `{name}` is filled in. */
export const extracts = {
  heading: 'Handsaminga av {item} i {body}, møte {date}',
  numbered: 'sak {number}',
  named: '«{title}»',
  standing: 'Referatet frå møtet: {standing}',
  draftName: '{name} (utkast)',
  certified: {
    title: 'Rett utskrift blir stadfesta',
    ofApproved: 'Utskrifta er i samsvar med referatet frå møtet.',
    ofDraft: 'Utskrifta er i samsvar med utkastet til referat. Ordlyden kan bli endra før referatet er godkjent.',
    placeAndDate: 'Stad og dato:',
    signature: 'Underskrift:',
    name: 'Namn',
    copyTo: 'Utskrifta blir send til',
    recipient: 'Mottakar:',
  },
  letter: {
    titleOne: 'Oversending av {result} i {item}',
    titleMany: 'Oversending av {result} i {count} saker',
    to: 'Til',
    from: 'Frå',
    reference: 'Vår referanse',
    lead: {
      advice: {
        one: '{body} sender over rådet sitt i saka nedanfor.',
        many: '{body} sender over råda sine i dei {count} sakene nedanfor.',
      },
      recommendation: {
        one: '{body} sender over tilrådinga si i saka nedanfor.',
        many: '{body} sender over tilrådingane sine i dei {count} sakene nedanfor.',
      },
      conclusion: {
        one: '{body} sender over konklusjonen sin i saka nedanfor.',
        many: '{body} sender over konklusjonane sine i dei {count} sakene nedanfor.',
      },
    },
    treated: 'Handsama i møte {date}.',
    draft: 'Referatet frå møtet er ikkje godkjent enno.',
    enclosures: 'Vedlegg',
    enclosure: 'Særutskrift av {item}',
    regards: 'Med helsing',
  },
  /** Minutes that go out to be looked through. */
  review: {
    explanation:
      'Til gjennomsyn for {name}. Skriv merknader som kommentarar, eller rett direkte i teksten, og lagre fila som Word før du sender ho tilbake.',
    fileName: '{date} {body} – Referat til gjennomsyn for {name}, versjon {version}',
  },
  itemWithTitle: 'sak {number} {title}',
} as const satisfies Words<typeof bokmal>
