/** The words of extracts of single items and of letters that carry advice, in bokmål. `{name}` is filled in. */
export const extracts = {
  heading: '{body} behandling av {item} i møte {date}',
  numbered: 'sak {number}',
  named: '«{title}»',
  standing: 'Referatet fra møtet: {standing}',
  draftName: '{name} (utkast)',
  certified: {
    title: 'Rett utskrift bekreftes',
    ofApproved: 'Utskriften er i samsvar med referatet fra møtet.',
    ofDraft: 'Utskriften er i samsvar med utkastet til referat. Ordlyden kan bli endret før referatet er godkjent.',
    placeAndDate: 'Sted og dato:',
    signature: 'Underskrift:',
    name: 'Navn',
    copyTo: 'Utskriften sendes til',
    recipient: 'Mottaker:',
  },
  letter: {
    titleOne: 'Oversendelse av {result} i {item}',
    titleMany: 'Oversendelse av {result} i {count} saker',
    to: 'Til',
    from: 'Fra',
    reference: 'Vår referanse',
    lead: {
      advice: {
        one: '{body} oversender sitt råd i saken nedenfor.',
        many: '{body} oversender sine råd i de {count} sakene nedenfor.',
      },
      recommendation: {
        one: '{body} oversender sin innstilling i saken nedenfor.',
        many: '{body} oversender sine innstillinger i de {count} sakene nedenfor.',
      },
      conclusion: {
        one: '{body} oversender sin konklusjon i saken nedenfor.',
        many: '{body} oversender sine konklusjoner i de {count} sakene nedenfor.',
      },
    },
    treated: 'Behandlet i møte {date}.',
    draft: 'Referatet fra møtet er ikke godkjent ennå.',
    enclosures: 'Vedlegg',
    enclosure: 'Særutskrift av {item}',
    regards: 'Med hilsen',
  },
  /** Minutes that go out to be looked through. */
  review: {
    explanation:
      'Til gjennomsyn for {name}. Skriv merknader som kommentarer, eller rett direkte i teksten, og lagre filen som Word før du sender den tilbake.',
    fileName: '{date} {body} – Referat til gjennomsyn for {name}, versjon {version}',
  },
  itemWithTitle: 'sak {number} {title}',
} as const
