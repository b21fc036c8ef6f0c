import type { OperationName } from '../../api.ts'

/** What each operation does, in one sentence; shown by the command line. */
export const help: Readonly<Record<OperationName, string>> = {
  'workspace.settings': 'Viser innstillingene i arbeidsflaten.',
  'workspace.changeSettings': 'Endrer innstillingene du oppgir, og lar resten stå.',
  'workspace.overview': 'Viser neste møte, hva som mangler til det, og hva som snart har frist.',

  'bodies.list': 'Lister organene med antall plasser, besatte plasser og møter.',
  'bodies.get': 'Viser ett organ med plasser, medlemmer, relasjoner og arbeidsområder på en dato.',
  'bodies.create': 'Oppretter et organ.',
  'bodies.update': 'Endrer opplysningene du oppgir om et organ, og lar resten stå.',
  'bodies.remove': 'Fjerner et organ som ikke har møter igjen å avslutte.',
  'bodies.addSeats': 'Legger til plasser i samme gruppe i et organ.',
  'bodies.removeSeat': 'Fjerner en plass som ingen har i dag eller senere.',
  'bodies.relate': 'Registrerer hvordan ett organ står til et annet, for eksempel at det forbereder saker for det.',
  'bodies.unrelate': 'Fjerner en relasjon mellom to organer.',
  'bodies.addWorkArea': 'Legger til et arbeidsområde i et organ.',
  'bodies.removeWorkArea': 'Fjerner et arbeidsområde; saker som er merket med det, beholder merket.',

  'members.people': 'Lister alle personer i alfabetisk rekkefølge.',
  'members.addPerson': 'Registrerer en person.',
  'members.updatePerson': 'Endrer opplysningene du oppgir om en person, og lar resten stå.',
  'members.list': 'Lister medlemskapene i et organ, på en dato eller gjennom hele historien.',
  'members.appoint': 'Oppnevner en person til en rolle i et organ, med eller uten plass.',
  'members.end': 'Setter siste dag for et medlemskap.',

  'cases.list': 'Lister saker og hva som mangler i dem; søket gjelder tittel, saksnummer og arkivreferanse.',
  'cases.get': 'Viser én sak med behandlingene den har hatt.',
  'cases.create': 'Oppretter en sak.',
  'cases.update': 'Endrer opplysningene du oppgir om en sak, og lar resten stå.',
  'cases.remove': 'Sletter en sak som ikke er behandlet og ikke står på en saksliste.',

  'papers.get': 'Viser saksframlegget slik det står nå, og versjonene av det.',
  'papers.setLanguage': 'Velger om saksframlegget skrives på bokmål eller nynorsk.',
  'papers.saveSection': 'Lagrer teksten i én del av saksframlegget.',
  'papers.previewText': 'Viser hva en tekstfil blir til, uten å lagre noe.',
  'papers.importText': 'Henter en tekstfil inn i saksframlegget og tar vare på teksten som sto der.',
  'papers.freeze': 'Tar vare på saksframlegget slik det står nå, som en versjon som ikke kan endres.',
  'papers.version': 'Viser én tidligere versjon av et saksframlegg.',

  'meetings.list': 'Lister møter, nyeste først, for ett organ eller ett år om du vil.',
  'meetings.get': 'Viser ett møte.',
  'meetings.schedule': 'Setter opp et møte, legger de faste punktene på sakslisten og kaller inn dem som skal møte.',
  'meetings.update': 'Endrer opplysningene du oppgir om et møte, og lar resten stå.',
  'meetings.cancel': 'Avlyser et møte.',

  'agenda.get': 'Viser sakslisten med tider, tidligere behandling og hva som mangler.',
  'agenda.pool': 'Lister saker som kan settes på sakslisten, etter hvor de kommer fra.',
  'agenda.add': 'Setter saker på sakslisten, med innstillingen de eventuelt har med seg.',
  'agenda.addTopic': 'Setter et punkt uten sak på sakslisten.',
  'agenda.move': 'Flytter et punkt til en annen plass på sakslisten.',
  'agenda.update': 'Endrer opplysningene du oppgir om et punkt på sakslisten, og lar resten stå.',
  'agenda.remove': 'Tar et punkt av sakslisten.',

  'notices.list': 'Lister innkallingene som er sendt til et møte, nyeste først.',
  'notices.preview': 'Viser den siste innkallingen, eller hvordan den ville blitt om den ble sendt nå.',
  'notices.issue':
    'Sender innkallingen: sakene får nummer, og saksframleggene låses slik de er; dette kan ikke angres.',

  'attendance.get': 'Viser hvem som er kalt inn, hvem som har forfall, og hvem som er til stede når.',
  'attendance.invite': 'Kaller inn en person til et møte.',
  'attendance.uninvite': 'Tar en person av listen over innkalte.',
  'attendance.registerApology': 'Registrerer at en innkalt har meldt forfall.',
  'attendance.withdrawApology': 'Fjerner et forfall som er registrert.',
  'attendance.allPresent': 'Registrerer at alle uten forfall er til stede fra møtet settes.',
  'attendance.arrive': 'Registrerer at noen kommer.',
  'attendance.leave': 'Registrerer at noen går.',
  'attendance.correct': 'Retter et oppmøte som er registrert, eller legger til et som ble glemt.',
  'attendance.removePresence': 'Fjerner et oppmøte som er registrert ved en feil.',
  'attendance.recuse': 'Registrerer at noen er inhabil og ikke deltar i en sak.',
  'attendance.withdrawRecusal': 'Fjerner en registrert inhabilitet.',

  'room.get': 'Viser møtet slik det trengs i møterommet: saker, tekst, oppmøte og oppfølging.',
  'room.start': 'Setter møtet.',
  'room.goTo': 'Gjør et punkt til det som behandles nå, og noterer tidspunktet.',
  'room.saveNote': 'Lagrer notatet til et punkt.',
  'room.saveAdvice': 'Lagrer rådet slik det er formulert i møtet.',
  'room.recordOutcome': 'Registrerer hva som ble resultatet av et punkt.',
  'room.close': 'Hever møtet.',

  'followUps.list': 'Lister oppfølginger; de som ikke er utført, kommer først, etter frist.',
  'followUps.add': 'Registrerer noe som skal følges opp etter et punkt i et møte.',
  'followUps.update': 'Endrer opplysningene du oppgir om en oppfølging, og lar resten stå.',
  'followUps.remove': 'Fjerner en oppfølging.',

  'minutes.get': 'Viser referatet slik det ville blitt nå, laget av det som er registrert, og hva som mangler.',
  'minutes.saveTreatment': 'Lagrer teksten i referatet om hvordan et punkt ble behandlet.',

  'documents.export': 'Skriver innkalling, saksframlegg, samlet møtepakke og referat som Word-filer i en mappe.',

  'journal.list': 'Lister hva som er gjort, av hvem og når, nyeste først.',
  'journal.undo':
    'Angrer én endring, den siste når du ikke oppgir en bestemt; å angre en angring gjør endringen på nytt.',
}
