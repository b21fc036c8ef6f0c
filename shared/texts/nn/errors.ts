import type { errors as bokmaal } from '../nb/errors.ts'
import type { Words } from '../words.ts'

/** What went wrong, what is safe and what to do. `{name}` is filled in. */
export const errors = {
  unexpected:
    'Noko gjekk gale i programmet. Det du har lagra, er trygt. Prøv igjen, og start Møtebok på nytt om det skjer fleire gonger.',
  invalidInput: 'Feltet {label} manglar eller har ein verdi som ikkje kan brukast.',
  inRow: '{row}: {problem}',
  invalidJson: 'Inndataa er ikkje gyldig JSON.',
  noSuchMeeting: 'Fann ikkje noko slikt møte i arbeidsflata.',
  unknownOperation: 'Møtebok kjenner ikkje oppgåva «{name}».',
  noWorkspace: 'Inga arbeidsflate er open. Opne ei arbeidsflate først.',
  cancelled: 'Oppgåva er avbroten. Ingenting er endra.',

  fileMissing: 'Fann ikkje fila {path}. Ho kan vere flytta eller sletta.',
  folderMissing: 'Mappa {folder} finst ikkje. Vel ei mappe som finst.',
  fileExists: 'Fila {path} finst frå før. Vel eit anna namn; den gamle fila er ikkje rørt.',
  notWorkspace: 'Fila {path} er ikkje ei arbeidsflate frå Møtebok. Ho er ikkje rørt.',
  newerWorkspace:
    'Arbeidsflata er laga med ei nyare utgåve av Møtebok (versjon {found}, dette programmet kjenner {known}). Oppdater Møtebok for å opne henne. Fila er ikkje rørt.',
  damagedWorkspace:
    'Arbeidsflata {path} er skadd og kan ikkje opnast. Ta vare på fila som ho er, og hent fram ein tryggingskopi.',
  workspaceInUse:
    'Arbeidsflata er open hos {user} på maskina {host} (prosess {process}). Lukk henne der før du opnar henne her.',
  folderReadOnly:
    'Du har ikkje lov til å skrive i mappa {folder}. Flytt arbeidsflata til ei mappe du kan skrive i, og opne henne der.',
  syncedFolder:
    'Mappa {folder} blir synkronisert av {service}. Ei arbeidsflate som blir synkronisert medan ho er i bruk, kan bli øydelagd. Legg henne i ei mappe på din eigen disk.',
  oldSqlite:
    'Denne utgåva av Møtebok har SQLite {found} og treng {least} eller nyare. Arbeidsflata er ikkje rørt. Installer Møtebok på nytt.',
  diskFull:
    'Disken er full. Det du har skrive, står framleis på skjermen, og alt som var lagra, er trygt. Frigjer plass; Møtebok lagrar så snart det går.',
  folderNotChosen: 'Vel mappa på nytt.',
  writeFailed: 'Kunne ikkje skrive fila {path}. Sjekk at mappa finst, og at du har lov til å skrive i henne.',

  undoNothing: 'Det er ingenting å angre.',
  undoImpossible: 'Dette kan ikkje angrast.',
  undoConflict: 'Kan ikkje angre, for noko av det same er endra etterpå. Angre den siste endringa først.',
  undoOtherText:
    'Kan ikkje angre, for teksten er endra etterpå. Angre det som er gjort etterpå først, eller gå tilbake til ein tidlegare versjon av saksframlegget.',

  notFound: 'Det du ser etter, finst ikkje lenger. Last visinga på nytt.',
  content: 'Teksten har innhald som Møtebok ikkje kan ta vare på. Lim inn utan formatering.',
  periodEndsBeforeStart: 'Siste dag i tidsrommet kan ikkje vere før den første.',
  endsBeforeStart: 'Sluttida må vere etter starttida.',
  bodySelfRelation: 'Eit organ kan ikkje ha eit forhold til seg sjølv. Vel eit anna organ.',
  relationExists: 'Dette forholdet er lagt til frå før.',
  numberFormatIncomplete:
    'Nummerformatet må ha med {sequence}, som blir løpenummeret, og {year} eller {yy}, som blir året. Elles får fleire saker same nummer.',
  noticeUnchanged: 'Ingenting er endra sidan innkallinga sist vart send. Det er derfor ingen ny versjon å sende.',
  paperUnchanged: 'Saksframlegget til «{title}» er det same som sist det vart sendt, og blir ikkje sendt på nytt.',
  noticeTooLate: 'Møtet er i gang eller avslutta, så innkallinga ligg fast. Endringar blir førte i møtet.',
  noticeNotSentYet: 'Innkallinga er ikkje send enno. Send ho før du noterer kven som har fått ho.',
  minutesNotHeld: 'Møtet er ikkje avslutta, så det er ikkje noko referat å sende enno.',
  sentInFuture: 'Datoen er ikkje komen enno. Skriv dagen det vart sendt.',
  numbersHeldElsewhere:
    'Saksnummera blir gitt av maskina {device}, sidan {date}. Ingenting er endra. La maskina {device} sleppe saksnummera under Innstillingar, eller ta dei over her, same staden.',
  numbersReleased:
    'Maskina {device} sleppte saksnummera {date}, og ingen gir dei no. Ingenting er endra. Ta dei over på denne maskina under Innstillingar.',
  numbersHeldByNobody: 'Inga maskin gir saksnummer enno. Den som sender den første innkallinga, byrjar av seg sjølv.',
  bodyRemoved: '{name} er fjerna. Ta organet i bruk igjen før du endrar noko. Ingenting er endra.',
  bodyNotRemoved: '{name} er i bruk og treng ikkje takast i bruk igjen.',
  renameInFuture: 'Eit nytt namn kan ikkje byrje etter i dag. Registrer det når dagen er komen.',
  renameUnchanged: 'Namnet er det same som før. Skriv det nye namnet.',
  renameBeforeEarlier: 'Organet fekk nytt namn {date}. Eit nytt namnebyte må gjelde frå ein seinare dag.',
  shareIncomplete: '{rule}: Skriv begge tala, til dømes 1 av 3, eller la begge stå tomme.',
  shareTooLarge: '{rule}: Det første talet kan ikkje vere større enn det andre.',
  meetingsRange: 'Talet på møte kan ikkje vere minst {least} og høgst {most}. Rett eitt av tala.',
  freezeBeforeHandIn:
    'Sakslista kan ikkje låsast {freeze} yrkedagar før møtet når sakene blir leverte inn {handIn} yrkedagar før. Innleveringa må kome først eller på same dag.',
  overlapBodyMissing: 'Vel det andre organet, eller la talet stå tomt.',
  overlapWithItself: 'Medlemmene kan ikkje sitje i organet i tillegg til organet sjølv. Vel eit anna organ.',
  bodyInUse: 'Organet har møte som ikkje er avslutta, og kan ikkje fjernast enno.',
  seatTaken: '{name} har plassen i denne perioden. Avslutt den medlemskapen først, eller vel ein annan plass.',
  seatInUse: 'Nokon har plassen, og han kan ikkje fjernast. Avslutt medlemskapen først.',
  alreadySeated: '{name} har alt ein plass i organet i denne perioden.',
  seatForMembersOnly: 'Berre leiar, nestleiar og medlemmer kan ha ein plass i organet.',
  seatElsewhere: 'Plassen høyrer til eit anna organ.',
  alreadyMember: '{name} har alt denne rolla i organet i perioden.',
  membershipEndsBeforeStart: 'Ein medlemskap kan ikkje slutte før han byrjar.',
  otherMemberRole:
    '{name} er alt med i organet i denne perioden. Gi vedkomande ei ny rolle i staden for å oppnemne på nytt.',
  chairTaken:
    '{name} er leiar i denne perioden, og organet har berre éin leiar. Avslutt den medlemskapen, eller gi ei anna rolle først.',
  chairWithoutSeat:
    '{name} kan ikkje vere leiar utan å vere medlem. Vel ein plass eller ei gruppe, eller oppnemn ein av medlemmene.',
  noDeputies: 'Mandatet har ikkje varamedlemmer. Endre mandatet først om organet skal ha det.',
  groupForMembersOnly: 'Berre leiar, nestleiar og medlemmer kan høyre til ei gruppe av plassar.',
  groupUnknown: 'Organet har ingen plassar i gruppa «{group}». Vel ei av gruppene organet har.',
  personMissing: 'Vel ein person som er registrert, eller skriv inn ein ny. Berre éin av delane.',
  attendedAlready:
    '{name} har vore med på møte i denne perioden, så oppnemninga kan ikkje trekkjast tilbake. Avslutt medlemskapen i staden.',
  notMemberThen: '{name} har ikkje denne rolla den {date}. Vel ein dag i perioden.',
  positionInFuture: 'Ei ny stilling kan ikkje byrje etter i dag. Registrer henne når dagen er komen.',
  positionChangedLater:
    '{name} har eit byte av stilling registrert frå {date} eller seinare. Eit nytt byte må kome etter det.',
  positionSame: 'Stillinga og arbeidsgivaren er dei same som før.',
  nothingToConsider: 'Medlemskapen har ikkje noko byte av arbeidsgivar å vurdere.',
  nominationOpen: 'Plassen i gruppa «{group}» har alt ein open nominasjon. Avgjer eller fjern han først.',
  nominationDueTooEarly: 'Fristen kan ikkje vere før nominasjonen vart opna.',
  nominationDecided: 'Nominasjonen er avgjord og kan ikkje endrast. Du kan angre valet eller fjerne nominasjonen.',
  nominationDecidedTooEarly: 'Valet kan ikkje vere gjort før nominasjonen vart opna.',
  candidateTwice: '{name} er alt kandidat i denne nominasjonen.',
  criterionElsewhere: 'Kriteriet høyrer ikkje til organet. Last visinga på nytt.',
  memberFileUnreadable:
    'Fila {fileName} er ikkje ei CSV-fil som Møtebok kan lese. Lagre lista som CSV med teiknsettet UTF-8, og prøv igjen. Ingenting er endra.',
  memberFileEmpty: 'Fila {fileName} er tom.',
  memberFileTooLarge: 'Fila er for stor. Ei medlemsliste kan vere på høgst 9 MB. Ingenting er endra.',
  memberFileTooLong:
    'Fila {fileName} har for mange rader. Ei medlemsliste kan ha høgst {most}. Del henne opp. Ingenting er endra.',
  memberFileNoHeading:
    'Fila {fileName} manglar overskrifter. Den første rada skal ha ei overskrift for kvar kolonne, og ei av dei må vere «Namn».',
  memberFileQuotes:
    'Fila {fileName} har eit hermeteikn som ikkje er lukka, i rada som byrjar på linje {line}. Rett det og prøv igjen. Ingenting er endra.',
  memberFileRow: 'Linje {line}: {problem} Rett det i fila og prøv igjen. Ingen er oppnemnde.',
  memberFileCell: 'Linje {line}, kolonnen «{column}»: {problem} Rett det i fila og prøv igjen. Ingen er oppnemnde.',
  textUnreadable:
    'Fila {fileName} er ikkje ei tekstfil som Møtebok kan lese. Lagre henne som rein tekst (.txt) og prøv igjen.',
  textEmpty: 'Fila {fileName} har ingen tekst.',
  attachmentTooLarge:
    'Fila er for stor. Eit vedlegg kan vere på høgst 100 MB. Legg fila i arkivet, og skriv lenkja i saksframlegget. Ingenting er endra.',
  attachmentChanged:
    'Fila {fileName} vart endra medan ho vart lesen. Lagre og lukk henne, og legg henne ved på nytt. Ingenting er endra.',
  proposalStays:
    'Framlegget kan ikkje takast ut av malen, for møtet og referatet hentar det organet blir bede om, derifrå. Du kan gi det eit anna namn og ein annan plass.',
  sectionNeedsNames: 'Skriv namnet på delen både på bokmål og på nynorsk.',
  sectionNameTaken:
    'Ein annan del heiter «{name}». To delar med same namn kan ikkje skiljast frå kvarandre i ei Word-fil. Vel eit anna namn.',
  sectionRemoved: 'Delen «{name}» er teken ut av malen. Ta han inn igjen før du endrar han.',
  sectionInTemplate: 'Delen «{name}» er i malen frå før.',
  tooManySections: 'Ein mal kan ha høgst {most} delar. Ta ut ein del før du legg til ein ny.',
  sectionNotInPaper:
    'Delen er ikkje i malen for saksframlegg, og saksframlegget har ingen tekst i han frå før. Kopier teksten til ein annan del.',
  attachmentSame: 'Fila er den same som ligg i vedlegget «{title}» frå før. Ingenting er endra.',
  attachmentDamaged:
    'Vedlegget {name} er skadd i arbeidsflata og kan ikkje brukast. Hent det fram frå ein tryggingskopi, eller legg det ved på nytt.',
  attachmentNotOpened:
    'Møtebok fekk ikkje opna {fileName}. Maskina manglar kanskje eit program for slike filer. Lagre vedlegget, og opne det derifrå.',
  uploadLost: 'Lesinga av fila vart avbroten. Legg henne ved på nytt. Ingenting er endra.',
  wordOld:
    'Fila {fileName} er i det gamle formatet til Word (.doc). Opne henne i Word, lagre henne som Word-dokument (.docx) og prøv igjen. Ingenting er endra.',
  wordEncrypted:
    'Fila {fileName} er verna med passord. Fjern passordet i Word, lagre fila og prøv igjen. Ingenting er endra.',
  noReviewMarks:
    'Fila {fileName} har ingen av merka som programmet set i eit referat til gjennomsyn. Vel fila du fekk tilbake, eller skriv merknadene inn sjølv. Ingenting er endra.',
  reviewUnknown:
    'Fila {fileName} er eit referat til gjennomsyn, men ikkje eit som er sendt frå denne arbeidsflata. Ingenting er endra.',
  reviewOfOtherMeeting:
    'Fila {fileName} høyrer til referatet frå {body} {date}. Opne det møtet for å lese henne inn. Ingenting er endra.',
  remarkNotTakeable:
    'Orda som er retta, står ikkje lenger slik i referatet. Rett teksten sjølv, og merk merknaden som vurdert. Ingenting er endra.',
  wordMacros:
    'Fila {fileName} har makroar og er ikkje opna. Lagre henne i Word som eit dokument utan makroar (.docx) og prøv igjen. Ingenting er endra.',
  wordNotWord: 'Fila {fileName} er ikkje eit Word-dokument (.docx). Ingenting er endra.',
  wordDamaged:
    'Fila {fileName} er skadd eller ikkje heil. Hent henne på nytt frå den som sende henne, og prøv igjen. Ingenting er endra.',
  wordUnsafe:
    'Fila {fileName} er ikkje eit vanleg Word-dokument: {what}. Ho er ikkje teken inn, og ingenting er endra. Opne henne i Word og lagre henne på nytt om du stolar på henne.',
  fileTooHeavy:
    'Fila krev meir tid eller minne enn eit saksframlegg skal gjere. Ho er ikkje teken inn, og ingenting er endra. Del henne opp og ta inn delane kvar for seg.',
  wordEmpty: 'Fila {fileName} har ingen tekst. Ingenting er endra.',
  pictureLost:
    'Eit bilete i saka «{title}» er borte eller skadd i arbeidsflata. Ta biletet ut av teksten, og set det inn på nytt. Ingen filer er skrivne.',
  imageKind:
    'Fila er ikkje eit bilete Møtebok kan bruke. Lagre det som PNG eller JPEG, og set det inn på nytt. Ingenting er endra.',
  imageTooLarge:
    'Biletet er på {megapixels} millionar biletpunkt. Eit bilete av denne typen kan ha høgst {most} millionar. Gjer det mindre, og set det inn på nytt. Ingenting er endra.',
  imageDamaged: 'Biletet er skadd eller ufullstendig og kan ikkje brukast. Ingenting er endra.',
  imageTooHeavy:
    'Biletet krev meir tid eller minne enn eit bilete skal gjere. Lagre det på nytt i eit biletprogram, og set det inn igjen. Ingenting er endra.',
  imageNotScaled:
    'Biletet er for stort, av ein annan type enn PNG og JPEG, eller har med meir enn sjølve biletet. Skaler det med images.scale først. Ingenting er endra.',
  imageMissing: 'Eit bilete i teksten finst ikkje i arbeidsflata. Set det inn på nytt, eller ta det bort frå teksten.',
  imageSpoilt:
    'Eit bilete er skadd i arbeidsflata og kan ikkje visast. Hent det fram frå ein tryggingskopi, eller set det inn på nytt.',
  versionsOfTwoCases: 'Versjonane høyrer til kvar si sak. Vel to versjonar av same saksframlegg.',
  commentBlockGone:
    'Avsnittet står ikkje lenger i teksten. Set markøren i eit anna avsnitt og skriv kommentaren der. Ingenting er endra.',
  commentOfAnother: 'Kommentaren er skriven av {name}. Du kan svare på han, men berre endre dine eigne.',
  suggestionsOpen:
    'Teksten har forslag til endring som ikkje er avgjorde ({count} i alt). Godta eller avvis dei først. Ingenting er endra.',
  noSuchSuggestion: 'Fann ikkje forslaget i saksframlegget. Det kan vere avgjort alt.',
  paperWithoutWords: 'Saksframlegget er ikkje byrja på, så det kan ikkje vere formelt i orden. Skriv det først.',
  notFormallyInOrder: 'Saksframlegget er ikkje merkt som formelt i orden no, så det er ikkje noko å trekkje tilbake.',
  paperStandsSo: 'Teksten er alt lik denne versjonen. Ingenting er endra.',
  caseTreated: 'Saka er handsama i eit møte og kan ikkje slettast.',
  caseInMeeting:
    'Saka står på sakslista til {meeting}, som er i gang, og kan ikkje slettast. Før henne som trekt dersom ho ikkje skal handsamast.',
  caseOnOpenAgenda: 'Saka står på sakslista til {meeting} og kan ikkje slettast. Ta henne av sakslista først.',
  caseLinkedToItself: 'Ei sak kan ikkje knytast til seg sjølv. Vel ei anna sak.',
  casesAlreadyLinked: '«{title}» er alt knytt til saka på denne måten.',
  casesInCircle:
    'Sakene ville venta på kvarandre i ein ring: {circle}. Fjern ei av koplingane «føreset» først. Ingenting er endra.',
  stationPlace: 'Vel anten eit organ eller ein annan mottakar, ikkje begge delar.',
  sentToBodyByMeeting: 'Eit organ får saka på sakslista til eit møte. Send henne vidare dit i staden.',
  caseUnderTreatment:
    'Saka står på sakslista til {meeting}. Ho kan sendast vidare når det møtet er avslutta, eller når saka er teken av sakslista.',
  differenceWithoutCase: 'Punktet gjeld inga sak, så det er ikkje noko å grunngi.',
  recipientNotDif: 'Rådet i ei sak for DIF går til KS, som tek det opp med DIF. Vel ein mottakar i KS.',
  digifinAmountNotRecommended: 'Ein søknad som ikkje blir tilrådd, kan ikkje ha eit tilrådd beløp.',
  digifinUndecided: 'Vedtaket i KS er ikkje avgjort, og kan difor ikkje ha beløp eller dato.',
  caseOnAgenda: 'Saka står alt på sakslista.',
  agendaUnderWay: 'Sakslista blir endra i møterommet medan møtet er i gang.',
  headingIsOnlyTitle: 'Ei overskrift har berre ein tittel. Set minutt og ansvarleg på sakene under henne.',
  severalBodiesInLetter:
    'Eit brev kan berre sende vidare det eitt organ har kome til. Vel saker frå same organ. Ingenting er skrive.',
  followUpNotOpen: '«{text}» er ferdig eller står alt på ei saksliste. Ingenting er endra.',
  followUpElsewhere: 'Oppfølginga høyrer til {body}. Set henne på sakslista til eit møte der.',
  placingTwice: 'Same regel er vald to gonger. Ingenting er endra.',
  meetingOrYear: 'Vel anten eitt møte eller eit heilt år.',
  noMeetingsInYear: 'Det er ingen møte å skrive til kalender i {year}.',
  meetingNotIssued: 'Send innkallinga før møtet blir sett.',
  meetingNotInProgress: 'Møtet er ikkje i gang.',
  meetingClosed: 'Møtet er avslutta.',
  meetingHasNotice:
    'Innkallinga er send, så språket og kva slags møte det er, ligg fast. Dato, tid, form og stad kan endrast.',
  meetingHasBegun: 'Møtet er i gang, så dato, tid, form og stad ligg fast.',
  agendaEmpty: 'Sakslista har ingen saker. Set minst éi sak på sakslista før innkallinga blir send.',
  meetingCancelled: 'Møtet er avlyst.',
  meetingStarted: 'Møtet er alt sett.',
  meetingUnderWay: 'Møtet er i gang og kan ikkje avlysast. Avslutt det i staden.',
  attendanceBeforeNotice: 'Frammøte blir registrert når innkallinga er send. Forfall kan du registrere no.',
  memberAlwaysInvited: '{name} høyrer med til møtet og er alltid innkalla. Registrer forfall i staden.',
  attendeeHasPresence: '{name} er registrert som til stades i møtet. Fjern den registreringa først.',
  departureWithoutMoment: 'Skriv klokkeslettet {name} gjekk, eller vel saka som var i gang.',
  arrivalBeforeDeparture:
    '{name} kan ikkje kome tilbake før avgangen som er registrert. Rett tidspunktet, eller fjern den første registreringa.',
  itemElsewhere: 'Saka står ikkje på sakslista til møtet. Vel ei sak som står der. Ingen er kalla inn.',
  calledToWholeMeeting: '{name} høyrer med til møtet og er innkalla til heile møtet. Vel «Heile møtet».',
  personAlreadyInvited: '{name} er alt innkalla til møtet.',
  deedNeedsPresence:
    '{name} {deed} under {item} og må vere til stades og habil der. Rett røystinga, framlegget eller tilførselen først. Ingenting er endra.',
  votesNeedPresence:
    'Det er ført {counted} røyster under {item}, men då ville berre {present} vore til stades og habile. Rett røystinga først. Ingenting er endra.',
  arrivalAfterMeeting: '{name} kan ikkje ha kome etter at møtet slutta {time}. Rett klokkeslettet.',
  departureBeforeMeeting: '{name} kan ikkje ha gått før det første punktet. Rett klokkeslettet, eller fjern oppmøtet.',
  bodyWithoutDeputies: 'Mandatet til {body} seier ikkje at medlemmene har vara. Endre mandatet først om dei har det.',
  memberCannotStandIn: '{name} er medlem sjølv og kan ikkje møte for andre.',
  standInForMember: '{name} kan berre møte for ein medlem som er innkalla til dette møtet.',
  alreadyStoodInFor: '{deputy} møter alt for {name}. Fjern det først.',
  presenceOverlaps:
    'Tidsrommet overlappar eit anna oppmøte for {name}. Rett eller fjern det andre først. Ingenting er endra.',
  attendeePresent: '{name} er registrert som til stades og kan ikkje samstundes ha forfall.',
  alreadyPresent: '{name} er alt til stades.',
  notPresent: '{name} er ikkje til stades.',
  leftBeforeArrival: '{name} kan ikkje gå før han eller ho kom.',
  presenceOrderBroken:
    'Då ville {name} ha gått før han eller ho kom, eller vore til stades to gonger på éin gong. Rett oppmøtet til {name} først. Ingenting er endra.',
  presenceNeedsItem:
    'Oppmøtet til {name} er knytt til {item}, som må stå på sakslista så lenge. Rett eller fjern oppmøtet først. Ingenting er endra.',
  phraseEmpty: 'Standardteksten er tom. Skriv han på minst éi målform. Ingenting er endra.',
  shortFormOfLetters: 'Kortforma kan berre ha bokstavar og tal, utan mellomrom. Ingenting er endra.',
  shortFormTaken: 'Ein annan standardtekst har alt kortforma «{shortForm}». Vel ei anna. Ingenting er endra.',
  voteWithoutVoters:
    'Ingen medlemmer er registrerte som til stades i saka, så ingen kan røyste. Registrer kven som er til stades først. Ingenting er endra.',
  voteEmpty: 'Røystinga har ingen røyster. Før røystene, eller avbryt. Ingenting er endra.',
  voteNamesNotWanted:
    'Ei røysting som er samrøystes eller ført med tal, kan ikkje ha namn òg. Vel røysting med namn. Ingenting er endra.',
  voteMoreThanPresent:
    'Det er ført {votes} røyster, men berre {present} var med på saka. Rett tala, eller registrer dei som manglar, som til stades. Ingenting er endra.',
  voteSumsDiffer:
    'Tala stemmer ikkje med namna: {forCount} for og {againstCount} imot. Rett tala eller namna. Ingenting er endra.',
  voteOfOther: 'Ein av dei som er førte med røyst, er ikkje kalla inn til møtet. Ingenting er endra.',
  voteWithoutRight: '{name} er ikkje medlem og kan ikkje røyste. Ingenting er endra.',
  voteTwice: '{name} er ført med to røyster. Fjern den eine. Ingenting er endra.',
  voteAgainstWithoutAlternative:
    'Det er oppgitt to framlegg, men ikkje at dei er sette opp mot kvarandre. Ingenting er endra.',
  voteAgainstItself: 'Eit framlegg kan ikkje setjast opp mot seg sjølv. Vel eit anna framlegg. Ingenting er endra.',
  proposalElsewhere:
    'Framlegget høyrer til eit anna punkt eller er fjerna. Vel eit framlegg i denne saka. Ingenting er endra.',
  proposalSettled:
    'Det er alt ført korleis det gjekk med framlegget utan røysting. Fjern det først om det skal røystast over. Ingenting er endra.',
  proposalVotedOn: 'Det er røysta over framlegget. Fjern røystinga først. Ingenting er endra.',
  proposalWithoutWords: 'Framlegget har ingen ordlyd enno. Skriv han først. Ingenting er endra.',
  castingVoteNotTied: 'Dobbeltrøysta gjeld berre når røystetalet er likt. Ingenting er endra.',
  castingVoteWithoutLeader:
    'Verken leiaren eller nestleiaren var med på saka, så ingen har dobbeltrøyst. Ingenting er endra.',
  castingVoteOtherThanOwn:
    '{name} kan ikkje bruke dobbeltrøysta på noko anna enn det {name} sjølv røysta for. Ingenting er endra.',
  deedOfAbsent: '{name} er ikkje registrert som til stades i saka. Registrer oppmøtet først. Ingenting er endra.',
  deedOfRecused: '{name} er inhabil i saka og kan verken foreslå, røyste eller uttale seg i henne. Ingenting er endra.',
  breakLasts: 'Det er pause alt. Avslutt han, eller rett tidspunkta.',
  noBreak: 'Det er ingen pause no.',
  timesInWrongOrder:
    'Slutten må kome etter starten, og seinast tolv timar etter han. Rett klokkesletta. Ingenting er endra.',
  itemsWithoutOutcome:
    'Møtet kan ikkje avsluttast enno, for desse punkta manglar eit utfall: {items}. Registrer utfallet, eller utset dei. Ingenting er endra.',
  endWithoutStart: 'Skriv òg når handsaminga starta. Ingenting er endra.',
  itemUnderWay: 'Punktet blir handsama no og kan ikkje vere ferdig. Gå til eit anna punkt først. Ingenting er endra.',
  meetingUnderWayEnd: 'Møtet er i gang. Slutten blir sett når du avsluttar det.',
  headingNotTreated: 'Ei overskrift blir ikkje handsama. Vel eit punkt under henne. Ingenting er endra.',
  minutesLocked:
    'Referatet frå {date} er godkjent og låst. Opne ei retting under «Referat» før du endrar noko. Ingenting er endra.',
  followUpNotFinished: 'Ei oppfølging som ikkje er avslutta, kan ikkje ha ein dag ho vart det. Ingenting er endra.',
  followUpNeedsDay: 'Ei oppfølging som er avslutta, må ha ein dag ho vart det. Ingenting er endra.',
  followUpNotRemoved: 'Oppfølginga er ikkje fjerna.',
  noFollowUps: 'Det er ingen oppfølgingar å ta med.',
  adviceNotFinished: '{item} har ikkje enda med noko råd, så det er ingenting å sende vidare eller avgjere.',
  decisionUndecided: 'Ei avgjerd som ikkje er teken, kan ikkje ha ein dato. Ingenting er endra.',
  minutesBeforeEnd: 'Referatet kan godkjennast når møtet er avslutta.',
  minutesAlreadyApproved: 'Referatet er alt godkjent. Ingenting er endra.',
  minutesNotApproved: 'Referatet er ikkje godkjent og kan endrast utan at du opnar ei retting.',
  minutesNotReady: 'Referatet kan ikkje godkjennast enno. Dette må på plass først: {what}.',
  approvedBeforeMeeting: 'Referatet kan ikkje vere godkjent før møtet vart halde. Vel ein seinare dato.',
  approversMissing: 'Skriv kven som har godkjent referatet.',
  notApprovalItem: 'Punktet gjeld ikkje godkjenning av dette referatet. Vel punktet der det er sett opp.',
  correctionOpen: 'Ei retting av referatet er alt open. Gjer henne ferdig først. Ingenting er endra.',
  correctionNotMade:
    'Referatet seier det same som før rettinga. Rett det som skal rettast, eller trekk rettinga. Ingenting er endra.',
  correctionMade:
    'Referatet er endra etter at rettinga vart opna. Godkjenn det retta referatet, eller set endringane tilbake først.',
  noNextMeeting: 'Det er ikkje planlagt noko seinare møte som kan godkjenne referatet. Planlegg møtet først.',
  notLaterMeeting: 'Referatet kan berre setjast opp i eit seinare møte i det same organet.',
  minutesVersionChanged:
    'Versjon {version} av referatet er endra utanfor Møtebok eller skadd, og blir ikkje vist. Hent han frå ein tryggleikskopi.',
  minutesVersionNewer:
    'Versjon {version} av referatet er laga i ei nyare utgåve av Møtebok. Installer den nyaste utgåva for å lese han.',
  minutesInOneForm:
    'Referatet frå {date} er godkjent på {form} og finst berre slik. Eksporter det utan å velje ei anna målform.',
} as const satisfies Words<typeof bokmaal>
