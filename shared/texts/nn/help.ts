import type { OperationName } from '../../api.ts'

/** What each operation does, in one sentence; shown by the command line. */
export const help: Readonly<Record<OperationName, string>> = {
  'workspace.settings': 'Viser innstillingane i arbeidsflata.',
  'workspace.changeSettings': 'Endrar innstillingane du oppgir, og lèt resten stå.',
  'workspace.overview': 'Viser neste møte, kva som manglar til det, og kva som snart har frist.',

  'bodies.list': 'Listar organa med talet på plassar, fylte plassar og møte.',
  'bodies.get': 'Viser eitt organ med plassar, medlemmer, forhold til andre organ og arbeidsområde på ein dato.',
  'bodies.create': 'Opprettar eit organ.',
  'bodies.update': 'Endrar opplysningane du oppgir om eit organ, og lèt resten stå.',
  'bodies.remove': 'Fjernar eit organ som ikkje har møte att å avslutte.',
  'bodies.addSeats': 'Legg til plassar i same gruppe i eit organ.',
  'bodies.removeSeat': 'Fjernar ein plass som ingen har i dag eller seinare.',
  'bodies.relate': 'Registrerer korleis eitt organ står til eit anna, til dømes at det førebur saker for det.',
  'bodies.unrelate': 'Fjernar eit forhold mellom to organ.',
  'bodies.addWorkArea': 'Legg til eit arbeidsområde i eit organ.',
  'bodies.removeWorkArea': 'Fjernar eit arbeidsområde; saker som er merkte med det, held på merket.',
  'bodies.former': 'Listar organ som er fjerna; historia deira er i behald.',
  'bodies.restore': 'Tek eit fjerna organ i bruk igjen.',
  'bodies.structure': 'Viser alle organ i bruk og forholdet mellom dei.',
  'bodies.rename': 'Gir organet eit nytt namn frå ein dato; møte før den datoen held på det gamle.',
  'bodies.setMandate': 'Endrar det du oppgir av mandatet, og lèt resten stå; null tyder at mandatet ikkje seier noko.',
  'bodies.addCriterion': 'Legg til noko kandidatar blir vurderte etter.',
  'bodies.removeCriterion': 'Fjernar noko kandidatar blir vurderte etter.',
  'bodies.composition': 'Viser samansetjinga på ein dato, òg slik ho ville blitt etter endringar du berre prøver.',

  'members.people': 'Listar alle personar i alfabetisk rekkjefølgje.',
  'members.addPerson': 'Registrerer ein person.',
  'members.updatePerson': 'Endrar opplysningane du oppgir om ein person, og lèt resten stå.',
  'members.list': 'Listar medlemskapane i eit organ, på ein dato eller gjennom heile historia.',
  'members.appoint': 'Oppnemner ein person til ei rolle i eit organ, med eller utan plass.',
  'members.end': 'Set siste dag for ein medlemskap.',
  'members.withdraw': 'Trekkjer tilbake ei oppnemning som ikkje har ført nokon til eit møte enno.',
  'members.apply': 'Avsluttar medlemskapar og oppnemner nye i eitt; alt blir gjort, eller ingenting.',
  'members.person': 'Viser éin person med tidlegare stillingar og alle medlemskapar.',
  'members.correct': 'Rettar det du oppgir om ein medlemskap, og lèt resten stå.',
  'members.changeRole': 'Gir ein medlem ei anna rolle frå ein dato; den gamle blir ståande i historia.',
  'members.changePosition':
    'Gir ein person ny stilling eller arbeidsgivar frå ein dato; medlemskapane står og blir merkte «vurder».',
  'members.confirm': 'Registrerer at ein medlemskap er vurdert etter byte av arbeidsgivar, og står.',
  'members.readFile': 'Les ei CSV-fil med medlemmer og viser kva ho inneheld, utan å lagre noko.',
  'members.importFile': 'Oppnemner alle i ei CSV-fil, eller ingen: ei rad med feil stoppar alt og blir nemnd.',
  'members.exportFile': 'Skriv medlemmene i eit organ til ei CSV-fil.',

  'nominations.list': 'Listar nominasjonane i eit organ med kandidatar.',
  'nominations.open': 'Opnar ein nominasjon til ein plass.',
  'nominations.update': 'Endrar det du oppgir om ein nominasjon, og lèt resten stå.',
  'nominations.remove': 'Fjernar ein nominasjon.',
  'nominations.addCandidate': 'Legg til ein kandidat.',
  'nominations.updateCandidate': 'Endrar det du oppgir om ein kandidat, og lèt resten stå.',
  'nominations.removeCandidate': 'Fjernar ein kandidat.',
  'nominations.choose': 'Vel ein kandidat og oppnemner vedkomande til plassen.',

  'cases.list':
    'Listar saker med kor langt dei er komne, neste frist og kva som manglar; søket gjeld tittel, saksnummer og arkivreferanse.',
  'cases.overview': 'Tel sakene etter kor langt dei er komne, og viser dei første av dei i rekkjefølgja du vel.',
  'cases.get': 'Viser éi sak med handsamingane ho har hatt.',
  'cases.create': 'Opprettar ei sak.',
  'cases.update': 'Endrar opplysningane du oppgir om ei sak, og lèt resten stå.',
  'cases.remove': 'Slettar ei sak som ikkje er handsama og ikkje står på ei saksliste.',

  'caseFacts.get': 'Viser fristane i ei sak og kva andre saker ho heng saman med.',
  'caseFacts.addDeadline': 'Legg til ein frist: kven som må gjere kva, og når.',
  'caseFacts.updateDeadline': 'Endrar det du oppgir om ein frist, og lèt resten stå.',
  'caseFacts.removeDeadline': 'Fjernar ein frist.',
  'caseFacts.link': 'Knyter ei sak til ei anna som ho føreset, som lettar henne, eller som ho viser til.',
  'caseFacts.unlink': 'Fjernar ei kopling mellom to saker.',

  'caseRoute.get': 'Viser saksgangen: det som er gjort, det som er planlagt, og møta saka kan sendast vidare til.',
  'caseRoute.addStation': 'Legg til ein stad saka skal: eit organ eller ein annan mottakar.',
  'caseRoute.updateStation': 'Endrar det du oppgir om ein stad i saksgangen, og lèt resten stå.',
  'caseRoute.moveStation': 'Flyttar ein stad til ein annan plass i saksgangen.',
  'caseRoute.removeStation': 'Fjernar ein planlagd stad frå saksgangen.',
  'caseRoute.moveOn': 'Sender saka vidare til eit møte i neste organ, med tilrådinga og historia.',
  'caseRoute.explainDifference': 'Skriv kvifor eit organ kom til noko anna enn det førre.',
  'caseRoute.export': 'Skriv saksgangen som ei Word-fil i ei mappe.',

  'casePoints.get': 'Viser tilrådingar, avklaringar, alternativ, høyringar og forankring i ei sak.',
  'casePoints.add': 'Legg til ei tilråding, ei avklaring, eit alternativ, ei høyring eller ei forankring i ei sak.',
  'casePoints.update': 'Endrar det du oppgir om eit punkt i ei sak, og lèt resten stå.',
  'casePoints.remove': 'Fjernar eit punkt frå ei sak; bokstaven eller talet blir ikkje brukt om igjen.',
  'casePoints.markDif': 'Merkjer ei sak som ei sak for DIF, med datoen eigarorganet tek henne opp.',
  'casePoints.open': 'Viser alt som er ope, i alle saker.',

  'digifin.get': 'Viser DigiFin-søknaden i ei sak, eller null når saka ikkje er ein søknad.',
  'digifin.set': 'Gjer ei sak til ein DigiFin-søknad, eller erstattar det som stod i søknaden.',
  'digifin.remove': 'Fjernar DigiFin-søknaden frå ei sak.',
  'digifin.list': 'Listar DigiFin-søknadene på sakslista til eit møte, etter prioritet.',
  'digifin.export': 'Skriv DigiFin-søknadene i eit møte til ei CSV-fil.',

  'papers.get': 'Viser saksframlegget slik det står no, og versjonane av det.',
  'papers.setLanguage': 'Vel om saksframlegget blir skrive på bokmål eller nynorsk.',
  'papers.saveSection': 'Lagrar teksten i éin del av saksframlegget.',
  'papers.previewText': 'Viser kva ei tekstfil blir til, utan å lagre noko.',
  'papers.readWord': 'Viser kva ei Word-fil blir til, og kva som vart funne i henne, utan å lagre noko.',
  'papers.importFile':
    'Set teksten frå ei fil inn i saksframlegget, tek vare på teksten som stod der, og legg ved fila når ho er med.',
  'papers.freeze': 'Tek vare på saksframlegget slik det står no, som ein versjon som ikkje kan endrast.',
  'papers.version': 'Viser éin tidlegare versjon av eit saksframlegg.',
  'papers.compare': 'Viser kva som er ulikt mellom to versjonar, eller mellom ein versjon og teksten no.',
  'papers.restore': 'Går tilbake til ein tidlegare versjon, og tek først vare på teksten som står der no.',

  'cases.find': 'Finn dei første sakene som har orda du skriv, i tittel, saksnummer eller arkivreferanse.',

  'paperTemplate.get': 'Viser kva delar saksframlegga har, i rekkjefølgje, og delane som er tekne ut av malen.',
  'paperTemplate.add': 'Legg ein eigen del bakarst i malen for saksframlegg, med namn på bokmål og nynorsk.',
  'paperTemplate.update':
    'Endrar namn, rettleiing, krav eller råd om lengd for ein del av malen; tomme namn blir dei programmet sjølv bruker.',
  'paperTemplate.move': 'Flyttar ein del av malen til ein annan plass.',
  'paperTemplate.remove': 'Tek ein del ut av malen; saksframlegg som har tekst i delen, held på han.',
  'paperTemplate.restore': 'Tek ein del som er teken ut, inn i malen igjen, bakarst.',

  'papers.undoLog': 'Viser kva som kan angrast i saksframlegget, slik redigeringa hugsar det.',

  'formalCheck.get': 'Viser om saksframlegget er formelt i orden, og om det er endra etter kontrollen.',
  'formalCheck.approve':
    'Seier at saksframlegget er formelt i orden slik det står, og tek vare på det som ein versjon.',
  'formalCheck.withdraw': 'Trekkjer tilbake at saksframlegget er formelt i orden.',

  'suggestions.list': 'Listar forslaga til endring i eit saksframlegg som ikkje er avgjorde, med kven, når og kva.',
  'suggestions.decide': 'Godtek eller avviser eitt forslag til endring i eit saksframlegg, eller alle.',

  'paperComments.list': 'Listar kommentarane til eit saksframlegg i rekkjefølgja teksten har, med svara.',
  'paperComments.add': 'Kommenterer eit avsnitt i saksframlegget.',
  'paperComments.answer': 'Svarar på ein kommentar, og opnar han igjen om han var ferdig.',
  'paperComments.update': 'Endrar orda i ein av dine eigne kommentarar.',
  'paperComments.settle': 'Seier at ein kommentar er ferdig, eller opnar han igjen.',
  'paperComments.remove': 'Fjernar ein kommentar med svara på han; det kan angrast.',

  'images.scale':
    'Gjer eit bilete klart til bruk i ein tekst: snur det rett veg, skalerer det ned og tek bort alt anna enn sjølve biletet. Ingenting blir lagra.',
  'images.add': 'Tek vare på eit bilete som er skalert. Det blir verande når ein tekst bruker det.',
  'images.get': 'Hentar eit bilete som ein tekst bruker.',

  'attachments.list': 'Listar vedlegga til ei sak i rekkjefølgje, med versjonane av kvart.',
  'attachments.add': 'Legg filer ved ei sak, bakarst i rekkjefølgja.',
  'attachments.replace': 'Legg ei nyare fil i eit vedlegg og tek vare på den gamle.',
  'attachments.update': 'Endrar tittelen eller tilgangen til eit vedlegg, og lèt resten stå.',
  'attachments.move': 'Flyttar eit vedlegg til ein annan plass; nummera følgjer rekkjefølgja.',
  'attachments.remove': 'Fjernar eit vedlegg frå saka; det kan angrast.',
  'attachments.save': 'Skriv vedlegg som filer i ei mappe, under trygge namn.',

  'meetings.list': 'Listar møte, nyaste først, for eitt organ eller eitt år om du vil.',
  'meetings.get': 'Viser eitt møte.',
  'meetings.schedule': 'Set opp eit møte, legg dei faste punkta på sakslista og kallar inn dei som skal møte.',
  'meetings.update': 'Endrar opplysningane du oppgir om eit møte, og lèt resten stå.',
  'meetings.cancel': 'Avlyser eit møte.',
  'meetings.scheduleSeveral': 'Legg fleire møte i planen i eitt; anten alle eller ingen.',
  'meetings.plan': 'Viser møta i året med fristar, samanfall og heilagdagar.',
  'meetings.propose': 'Foreslår dagar for møta som manglar i året.',
  'meetings.exportCalendar': 'Skriv ei kalenderfil (.ics) for eitt møte eller for heile året.',

  'agenda.get': 'Viser sakslista med tider, tidlegare handsaming og kva som manglar.',
  'agenda.pool': 'Listar saker som kan setjast på sakslista, etter kvar dei kjem frå.',
  'agenda.add': 'Set saker på sakslista, med tilrådinga dei eventuelt har med seg.',
  'agenda.addTopic': 'Set eit punkt utan sak på sakslista.',
  'agenda.move': 'Flyttar eit punkt til ein annan plass på sakslista.',
  'agenda.update': 'Endrar opplysningane du oppgir om eit punkt på sakslista, og lèt resten stå.',
  'agenda.remove': 'Tek eit punkt av sakslista.',

  'notices.list': 'Listar innkallingane som er sende til eit møte, nyaste først.',
  'notices.preview': 'Viser den siste innkallinga, eller korleis ho ville blitt om ho vart send no.',
  'notices.issue':
    'Sender innkallinga: sakene får nummer, og saksframlegga blir låste slik dei er; dette kan ikkje angrast.',

  'numbering.holder': 'Viser kva maskin som gir saksnummer i arbeidsflata.',
  'numbering.release': 'Lèt denne maskina sleppe saksnummera, så ei anna kan ta dei over.',
  'numbering.takeOver':
    'Lèt denne maskina gi saksnummer; isSure trengst når den førre ikkje har sleppt dei, og då kan same nummer bli gitt to gonger i kvar sin kopi.',

  'attendance.record': 'Viser kven som var til stades i kva møte i eit tidsrom.',
  'attendance.exportRecord': 'Skriv kven som var til stades i kva møte, til ei CSV-fil.',
  'attendance.get': 'Viser kven som er kalla inn, kven som har forfall, og kven som er til stades når.',
  'attendance.invite': 'Kallar inn ein person til eit møte.',
  'attendance.uninvite': 'Tek ein person av lista over innkalla.',
  'attendance.registerApology': 'Registrerer at ein innkalla har meldt forfall.',
  'attendance.withdrawApology': 'Fjernar eit forfall som er registrert.',
  'attendance.allPresent': 'Registrerer at alle utan forfall er til stades frå møtet blir sett.',
  'attendance.arrive': 'Registrerer at nokon kjem.',
  'attendance.leave': 'Registrerer at nokon går.',
  'attendance.correct': 'Rettar eit oppmøte som er registrert, eller legg til eit som vart gløymt.',
  'attendance.removePresence': 'Fjernar eit oppmøte som er registrert ved ein feil.',
  'attendance.recuse': 'Registrerer at nokon er inhabil og ikkje deltek i ei sak.',
  'attendance.withdrawRecusal': 'Fjernar ein registrert inhabilitet.',

  'room.get': 'Viser møtet slik det trengst i møterommet: saker, tekst, oppmøte og oppfølging.',
  'room.start': 'Set møtet.',
  'room.goTo': 'Gjer eit punkt til det som blir handsama no, og noterer tidspunktet.',
  'room.saveNote': 'Lagrar notatet til eit punkt.',
  'room.saveAdvice': 'Lagrar rådet slik det er formulert i møtet.',
  'room.recordOutcome': 'Registrerer kva som vart resultatet av eit punkt.',
  'room.close': 'Hevar møtet.',

  'followUps.list': 'Listar oppfølgingar; dei som ikkje er utførte, kjem først, etter frist.',
  'followUps.add': 'Registrerer noko som skal følgjast opp etter eit punkt i eit møte.',
  'followUps.update': 'Endrar opplysningane du oppgir om ei oppfølging, og lèt resten stå.',
  'followUps.remove': 'Fjernar ei oppfølging.',

  'minutes.get': 'Viser referatet slik det ville blitt no, laga av det som er registrert, og kva som manglar.',
  'minutes.saveTreatment': 'Lagrar teksten i referatet om korleis eit punkt vart handsama.',

  'documents.export': 'Skriv innkalling, saksframlegg, samla møtepakke og referat som Word-filer i ei mappe.',

  'journal.list': 'Listar kva som er gjort, av kven og når, nyaste først.',
  'journal.undo':
    'Angrar éi endring, den siste når du ikkje oppgir ei bestemd; å angre ei angring gjer endringa på nytt.',
}
