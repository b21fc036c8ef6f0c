/** What went wrong, what is safe and what to do. `{name}` is filled in. */
export const errors = {
  unexpected:
    'Noe gikk galt i programmet. Det du har lagret, er trygt. Prøv igjen, og start Møtebok på nytt hvis det skjer flere ganger.',
  invalidInput: 'Feltet {label} mangler eller har en verdi som ikke kan brukes.',
  inRow: '{row}: {problem}',
  invalidJson: 'Inndataene er ikke gyldig JSON.',
  noSuchMeeting: 'Fant ikke noe slikt møte i arbeidsflaten.',
  unknownOperation: 'Møtebok kjenner ikke oppgaven «{name}».',
  noWorkspace: 'Ingen arbeidsflate er åpen. Åpne en arbeidsflate først.',
  cancelled: 'Oppgaven er avbrutt. Ingenting er endret.',

  fileMissing: 'Fant ikke filen {path}. Den kan være flyttet eller slettet.',
  folderMissing: 'Mappen {folder} finnes ikke. Velg en mappe som finnes.',
  fileExists: 'Filen {path} finnes allerede. Velg et annet navn; den gamle filen er ikke rørt.',
  notWorkspace: 'Filen {path} er ikke en arbeidsflate fra Møtebok. Den er ikke rørt.',
  newerWorkspace:
    'Arbeidsflaten er laget med en nyere utgave av Møtebok (versjon {found}, dette programmet kjenner {known}). Oppdater Møtebok for å åpne den. Filen er ikke rørt.',
  oldSqlite:
    'Denne utgaven av Møtebok har SQLite {found} og trenger {least} eller nyere. Arbeidsflaten er ikke rørt. Installer Møtebok på nytt.',
  damagedWorkspace:
    'Arbeidsflaten {path} er skadet og kan ikke åpnes. Ta vare på filen som den er, og hent fram en sikkerhetskopi.',
  workspaceInUse:
    'Arbeidsflaten er åpen hos {user} på maskinen {host} (prosess {process}). Lukk den der før du åpner den her.',
  folderReadOnly:
    'Du har ikke lov til å skrive i mappen {folder}. Flytt arbeidsflaten til en mappe du kan skrive i, og åpne den der.',
  syncedFolder:
    'Mappen {folder} synkroniseres av {service}. En arbeidsflate som synkroniseres mens den er i bruk, kan bli ødelagt. Legg den i en mappe på din egen disk.',
  diskFull:
    'Disken er full. Det du har skrevet, står fortsatt på skjermen, og alt som var lagret, er trygt. Frigjør plass; Møtebok lagrer så snart det går.',
  folderNotChosen: 'Velg mappen på nytt.',
  writeFailed: 'Kunne ikke skrive filen {path}. Sjekk at mappen finnes, og at du har lov til å skrive i den.',

  undoNothing: 'Det er ingenting å angre.',
  undoImpossible: 'Dette kan ikke angres.',
  undoConflict: 'Kan ikke angre, for noe av det samme er endret etterpå. Angre den siste endringen først.',
  undoOtherText:
    'Kan ikke angre, for teksten er endret etterpå. Angre det som er gjort etterpå først, eller gå tilbake til en tidligere versjon av saksframlegget.',

  notFound: 'Det du ser etter, finnes ikke lenger. Last visningen på nytt.',
  content: 'Teksten har innhold som Møtebok ikke kan ta vare på. Lim inn uten formatering.',
  periodEndsBeforeStart: 'Siste dag i tidsrommet kan ikke være før den første.',
  endsBeforeStart: 'Sluttiden må være etter starttiden.',
  bodySelfRelation: 'Et organ kan ikke ha et forhold til seg selv. Velg et annet organ.',
  relationExists: 'Dette forholdet er lagt til fra før.',
  numberFormatIncomplete:
    'Nummerformatet må ha med {sequence}, som blir løpenummeret, og {year} eller {yy}, som blir året. Ellers får flere saker samme nummer.',
  noticeUnchanged: 'Ingenting er endret siden innkallingen sist ble sendt. Det er derfor ingen ny versjon å sende.',
  paperUnchanged: 'Saksframlegget til «{title}» er det samme som sist det ble sendt, og sendes ikke på nytt.',
  noticeTooLate: 'Møtet er i gang eller avsluttet, så innkallingen ligger fast. Endringer føres i møtet.',
  noticeNotSentYet: 'Innkallingen er ikke sendt ennå. Send den før du noterer hvem som har fått den.',
  minutesNotHeld: 'Møtet er ikke avsluttet, så det er ikke noe referat å sende ennå.',
  sentInFuture: 'Datoen er ikke kommet ennå. Skriv dagen det ble sendt.',
  numbersHeldElsewhere:
    'Saksnumrene gis av maskinen {device}, siden {date}. Ingenting er endret. La maskinen {device} slippe saksnumrene under Innstillinger, eller ta dem over her, samme sted.',
  numbersReleased:
    'Maskinen {device} slapp saksnumrene {date}, og ingen gir dem nå. Ingenting er endret. Ta dem over på denne maskinen under Innstillinger.',
  numbersHeldByNobody:
    'Ingen maskin gir saksnummer ennå. Den som sender den første innkallingen, begynner av seg selv.',
  bodyRemoved: '{name} er fjernet. Ta organet i bruk igjen før du endrer noe. Ingenting er endret.',
  bodyNotRemoved: '{name} er i bruk og trenger ikke å tas i bruk igjen.',
  renameInFuture: 'Et nytt navn kan ikke begynne etter i dag. Registrer det når dagen er kommet.',
  renameUnchanged: 'Navnet er det samme som før. Skriv det nye navnet.',
  renameBeforeEarlier: 'Organet fikk nytt navn {date}. Et nytt navnebytte må gjelde fra en senere dag.',
  shareIncomplete: '{rule}: Skriv begge tallene, for eksempel 1 av 3, eller la begge stå tomme.',
  shareTooLarge: '{rule}: Det første tallet kan ikke være større enn det andre.',
  meetingsRange: 'Antall møter kan ikke være minst {least} og høyst {most}. Rett ett av tallene.',
  freezeBeforeHandIn:
    'Sakslisten kan ikke låses {freeze} virkedager før møtet når sakene leveres inn {handIn} virkedager før. Innleveringen må komme først eller på samme dag.',
  overlapBodyMissing: 'Velg det andre organet, eller la antallet stå tomt.',
  overlapWithItself: 'Medlemmene kan ikke sitte i organet i tillegg til organet selv. Velg et annet organ.',
  bodyInUse: 'Organet har møter som ikke er avsluttet, og kan ikke fjernes ennå.',
  seatTaken: 'Plassen er besatt av {name} i denne perioden. Avslutt det medlemskapet først, eller velg en annen plass.',
  seatInUse: 'Plassen er besatt og kan ikke fjernes. Avslutt medlemskapet først.',
  alreadySeated: '{name} har allerede en plass i organet i denne perioden.',
  seatForMembersOnly: 'Bare leder, nestleder og medlemmer kan ha en plass i organet.',
  seatElsewhere: 'Plassen hører til et annet organ.',
  alreadyMember: '{name} har allerede denne rollen i organet i perioden.',
  membershipEndsBeforeStart: 'Et medlemskap kan ikke slutte før det begynner.',
  otherMemberRole:
    '{name} er allerede med i organet i denne perioden. Gi vedkommende en ny rolle i stedet for å oppnevne på nytt.',
  chairTaken:
    '{name} er leder i denne perioden, og organet har bare én leder. Avslutt det medlemskapet, eller gi en annen rolle først.',
  chairWithoutSeat:
    '{name} kan ikke være leder uten å være medlem. Velg en plass eller en gruppe, eller oppnevn en av medlemmene.',
  noDeputies: 'Mandatet har ikke varamedlemmer. Endre mandatet først hvis organet skal ha det.',
  groupForMembersOnly: 'Bare leder, nestleder og medlemmer kan høre til en gruppe av plasser.',
  groupUnknown: 'Organet har ingen plasser i gruppen «{group}». Velg en av gruppene organet har.',
  personMissing: 'Velg en person som er registrert, eller skriv inn en ny. Bare én av delene.',
  attendedAlready:
    '{name} har vært med på møter i denne perioden, så oppnevningen kan ikke trekkes tilbake. Avslutt medlemskapet i stedet.',
  notMemberThen: '{name} har ikke denne rollen den {date}. Velg en dag i perioden.',
  positionInFuture: 'En ny stilling kan ikke begynne etter i dag. Registrer den når dagen er kommet.',
  positionChangedLater:
    '{name} har et bytte av stilling registrert fra {date} eller senere. Et nytt bytte må komme etter det.',
  positionSame: 'Stillingen og arbeidsgiveren er de samme som før.',
  nothingToConsider: 'Medlemskapet har ikke noe bytte av arbeidsgiver å vurdere.',
  nominationOpen: 'Plassen i gruppen «{group}» har allerede en åpen nominasjon. Avgjør eller fjern den først.',
  nominationDueTooEarly: 'Fristen kan ikke være før nominasjonen ble åpnet.',
  nominationDecided: 'Nominasjonen er avgjort og kan ikke endres. Du kan angre valget eller fjerne nominasjonen.',
  nominationDecidedTooEarly: 'Valget kan ikke være gjort før nominasjonen ble åpnet.',
  candidateTwice: '{name} er allerede kandidat i denne nominasjonen.',
  criterionElsewhere: 'Kriteriet hører ikke til organet. Last visningen på nytt.',
  memberFileUnreadable:
    'Filen {fileName} er ikke en CSV-fil som Møtebok kan lese. Lagre listen som CSV med tegnsettet UTF-8, og prøv igjen. Ingenting er endret.',
  memberFileEmpty: 'Filen {fileName} er tom.',
  memberFileTooLarge: 'Filen er for stor. En medlemsliste kan være på høyst 9 MB. Ingenting er endret.',
  memberFileTooLong:
    'Filen {fileName} har for mange rader. En medlemsliste kan ha høyst {most}. Del den opp. Ingenting er endret.',
  memberFileNoHeading:
    'Filen {fileName} mangler overskrifter. Den første raden skal ha en overskrift for hver kolonne, og en av dem må være «Navn».',
  memberFileQuotes:
    'Filen {fileName} har et anførselstegn som ikke er lukket, i raden som begynner på linje {line}. Rett det og prøv igjen. Ingenting er endret.',
  memberFileRow: 'Linje {line}: {problem} Rett det i filen og prøv igjen. Ingen er oppnevnt.',
  memberFileCell: 'Linje {line}, kolonnen «{column}»: {problem} Rett det i filen og prøv igjen. Ingen er oppnevnt.',
  textUnreadable:
    'Filen {fileName} er ikke en tekstfil som Møtebok kan lese. Lagre den som ren tekst (.txt) og prøv igjen.',
  textEmpty: 'Filen {fileName} har ingen tekst.',
  attachmentTooLarge:
    'Filen er for stor. Et vedlegg kan være på høyst 100 MB. Legg den i arkivet, og skriv lenken i saksframlegget. Ingenting er endret.',
  attachmentChanged:
    'Filen {fileName} ble endret mens den ble lest. Lagre og lukk den, og legg den ved på nytt. Ingenting er endret.',
  proposalStays:
    'Forslaget kan ikke tas ut av malen, for møtet og referatet henter det organet blir bedt om, derfra. Du kan gi det et annet navn og en annen plass.',
  sectionNeedsNames: 'Skriv navnet på delen både på bokmål og på nynorsk.',
  sectionNameTaken:
    'En annen del heter «{name}». To deler med samme navn kan ikke skilles fra hverandre i en Word-fil. Velg et annet navn.',
  sectionRemoved: 'Delen «{name}» er tatt ut av malen. Ta den inn igjen før du endrer den.',
  sectionInTemplate: 'Delen «{name}» er i malen fra før.',
  tooManySections: 'En mal kan ha høyst {most} deler. Ta ut en del før du legger til en ny.',
  sectionNotInPaper:
    'Delen er ikke i malen for saksframlegg, og saksframlegget har ingen tekst i den fra før. Kopier teksten til en annen del.',
  attachmentSame: 'Filen er den samme som ligger i vedlegget «{title}» fra før. Ingenting er endret.',
  attachmentDamaged:
    'Vedlegget {name} er skadet i arbeidsflaten og kan ikke brukes. Hent det fram fra en sikkerhetskopi, eller legg det ved på nytt.',
  pictureLost:
    'Et bilde i saken «{title}» er borte eller skadet i arbeidsflaten. Ta bildet ut av teksten, og sett det inn på nytt. Ingen filer er skrevet.',
  attachmentNotOpened:
    'Møtebok fikk ikke åpnet {fileName}. Maskinen mangler kanskje et program for slike filer. Lagre vedlegget, og åpne det derfra.',
  uploadLost: 'Lesingen av filen ble avbrutt. Legg den ved på nytt. Ingenting er endret.',
  wordOld:
    'Filen {fileName} er i Words gamle format (.doc). Åpne den i Word, lagre den som Word-dokument (.docx) og prøv igjen. Ingenting er endret.',
  wordEncrypted:
    'Filen {fileName} er beskyttet med passord. Fjern passordet i Word, lagre filen og prøv igjen. Ingenting er endret.',
  noReviewMarks:
    'Filen {fileName} har ingen av merkene som programmet setter i et referat til gjennomsyn. Velg filen du fikk tilbake, eller skriv merknadene inn selv. Ingenting er endret.',
  reviewUnknown:
    'Filen {fileName} er et referat til gjennomsyn, men ikke et som er sendt fra denne arbeidsflaten. Ingenting er endret.',
  reviewOfOtherMeeting:
    'Filen {fileName} hører til referatet fra {body} {date}. Åpne det møtet for å lese den inn. Ingenting er endret.',
  remarkNotTakeable:
    'Ordene som er rettet, står ikke lenger slik i referatet. Rett teksten selv, og merk merknaden som vurdert. Ingenting er endret.',
  wordMacros:
    'Filen {fileName} har makroer og er ikke åpnet. Lagre den i Word som et dokument uten makroer (.docx) og prøv igjen. Ingenting er endret.',
  wordNotWord: 'Filen {fileName} er ikke et Word-dokument (.docx). Ingenting er endret.',
  wordDamaged:
    'Filen {fileName} er skadet eller ikke hel. Hent den på nytt fra den som sendte den, og prøv igjen. Ingenting er endret.',
  wordUnsafe:
    'Filen {fileName} er ikke et vanlig Word-dokument: {what}. Den er ikke tatt inn, og ingenting er endret. Åpne den i Word og lagre den på nytt hvis du stoler på den.',
  fileTooHeavy:
    'Filen krever mer tid eller minne enn et saksframlegg skal gjøre. Den er ikke tatt inn, og ingenting er endret. Del den opp og ta inn delene hver for seg.',
  wordEmpty: 'Filen {fileName} har ingen tekst. Ingenting er endret.',
  imageKind:
    'Filen er ikke et bilde Møtebok kan bruke. Lagre det som PNG eller JPEG, og sett det inn på nytt. Ingenting er endret.',
  imageTooLarge:
    'Bildet er på {megapixels} millioner bildepunkter. Et bilde av denne typen kan ha høyst {most} millioner. Gjør det mindre, og sett det inn på nytt. Ingenting er endret.',
  imageDamaged: 'Bildet er skadet eller ufullstendig og kan ikke brukes. Ingenting er endret.',
  imageTooHeavy:
    'Bildet krever mer tid eller minne enn et bilde skal gjøre. Lagre det på nytt i et bildeprogram, og sett det inn igjen. Ingenting er endret.',
  imageNotScaled:
    'Bildet er for stort, av en annen type enn PNG og JPEG, eller har med mer enn selve bildet. Skaler det med images.scale først. Ingenting er endret.',
  imageMissing: 'Et bilde i teksten finnes ikke i arbeidsflaten. Sett det inn på nytt, eller ta det bort fra teksten.',
  imageSpoilt:
    'Et bilde er skadet i arbeidsflaten og kan ikke vises. Hent det fram fra en sikkerhetskopi, eller sett det inn på nytt.',
  versionsOfTwoCases: 'Versjonene hører til hver sin sak. Velg to versjoner av samme saksframlegg.',
  commentBlockGone:
    'Avsnittet står ikke lenger i teksten. Sett markøren i et annet avsnitt og skriv kommentaren der. Ingenting er endret.',
  commentOfAnother: 'Kommentaren er skrevet av {name}. Du kan svare på den, men bare endre dine egne.',
  suggestionsOpen:
    'Teksten har forslag til endring som ikke er avgjort ({count} i alt). Godta eller avvis dem først. Ingenting er endret.',
  noSuchSuggestion: 'Fant ikke forslaget i saksframlegget. Det kan være avgjort allerede.',
  paperWithoutWords: 'Saksframlegget er ikke begynt, så det kan ikke være formelt i orden. Skriv det først.',
  notFormallyInOrder: 'Saksframlegget er ikke merket som formelt i orden nå, så det er ikke noe å trekke tilbake.',
  paperStandsSo: 'Teksten er allerede lik denne versjonen. Ingenting er endret.',
  caseTreated: 'Saken er behandlet i et møte og kan ikke slettes.',
  caseInMeeting:
    'Saken står på sakslisten til {meeting}, som er i gang, og kan ikke slettes. Før den som trukket hvis den ikke skal behandles.',
  caseOnOpenAgenda: 'Saken står på sakslisten til {meeting} og kan ikke slettes. Ta den av sakslisten først.',
  caseLinkedToItself: 'En sak kan ikke knyttes til seg selv. Velg en annen sak.',
  casesAlreadyLinked: '«{title}» er allerede knyttet til saken på denne måten.',
  casesInCircle:
    'Sakene ville ventet på hverandre i en ring: {circle}. Fjern en av koblingene «forutsetter» først. Ingenting er endret.',
  stationPlace: 'Velg enten et organ eller en annen mottaker, ikke begge deler.',
  sentToBodyByMeeting: 'Et organ får saken på sakslisten til et møte. Send den videre dit i stedet.',
  caseUnderTreatment:
    'Saken står på sakslisten til {meeting}. Den kan sendes videre når det møtet er avsluttet, eller når saken er tatt av sakslisten.',
  differenceWithoutCase: 'Punktet gjelder ingen sak, så det er ikke noe å begrunne.',
  recipientNotDif: 'Rådet i en sak for DIF går til KS, som tar det opp med DIF. Velg en mottaker i KS.',
  digifinAmountNotRecommended: 'En søknad som ikke anbefales, kan ikke ha et anbefalt beløp.',
  digifinUndecided: 'Vedtaket i KS er ikke avgjort, og kan derfor ikke ha beløp eller dato.',
  caseOnAgenda: 'Saken står allerede på sakslisten.',
  agendaUnderWay: 'Sakslisten endres i møterommet mens møtet er i gang.',
  headingIsOnlyTitle: 'En overskrift har bare en tittel. Sett minutter og ansvarlig på sakene under den.',
  severalBodiesInLetter:
    'Et brev kan bare sende videre det ett organ har kommet til. Velg saker fra samme organ. Ingenting er skrevet.',
  followUpNotOpen: '«{text}» er ferdig eller står allerede på en saksliste. Ingenting er endret.',
  followUpElsewhere: 'Oppfølgingen hører til {body}. Sett den på sakslisten til et møte der.',
  placingTwice: 'Samme regel er valgt to ganger. Ingenting er endret.',
  meetingOrYear: 'Velg enten ett møte eller et helt år.',
  noMeetingsInYear: 'Det er ingen møter å skrive til kalender i {year}.',
  meetingNotIssued: 'Send innkallingen før møtet settes.',
  meetingNotInProgress: 'Møtet er ikke i gang.',
  meetingClosed: 'Møtet er avsluttet.',
  meetingHasNotice:
    'Innkallingen er sendt, så språket og hva slags møte det er, ligger fast. Dato, tid, form og sted kan endres.',
  meetingHasBegun: 'Møtet er i gang, så dato, tid, form og sted ligger fast.',
  agendaEmpty: 'Sakslisten har ingen saker. Sett minst én sak på sakslisten før innkallingen sendes.',
  meetingCancelled: 'Møtet er avlyst.',
  meetingStarted: 'Møtet er allerede satt.',
  meetingUnderWay: 'Møtet er i gang og kan ikke avlyses. Avslutt det i stedet.',
  attendanceBeforeNotice: 'Frammøte registreres når innkallingen er sendt. Forfall kan du registrere nå.',
  memberAlwaysInvited: '{name} hører med til møtet og er alltid innkalt. Registrer forfall i stedet.',
  attendeeHasPresence: '{name} er registrert som til stede i møtet. Fjern den registreringen først.',
  departureWithoutMoment: 'Skriv klokkeslettet {name} gikk, eller velg saken som var i gang.',
  arrivalBeforeDeparture:
    '{name} kan ikke komme tilbake før avgangen som er registrert. Rett tidspunktet, eller fjern den første registreringen.',
  itemElsewhere: 'Saken står ikke på sakslisten til møtet. Velg en sak som står der. Ingen er innkalt.',
  calledToWholeMeeting: '{name} hører med til møtet og er innkalt til hele møtet. Velg «Hele møtet».',
  personAlreadyInvited: '{name} er allerede innkalt til møtet.',
  deedNeedsPresence:
    '{name} {deed} under {item} og må være til stede og habil der. Rett voteringen, forslaget eller tilførselen først. Ingenting er endret.',
  votesNeedPresence:
    'Det er ført {counted} stemmer under {item}, men da ville bare {present} vært til stede og habile. Rett voteringen først. Ingenting er endret.',
  arrivalAfterMeeting: '{name} kan ikke ha kommet etter at møtet sluttet {time}. Rett klokkeslettet.',
  departureBeforeMeeting: '{name} kan ikke ha gått før det første punktet. Rett klokkeslettet, eller fjern oppmøtet.',
  bodyWithoutDeputies: 'Mandatet til {body} sier ikke at medlemmene har vara. Endre mandatet først hvis de har det.',
  memberCannotStandIn: '{name} er medlem selv og kan ikke møte for andre.',
  standInForMember: '{name} kan bare møte for et medlem som er innkalt til dette møtet.',
  alreadyStoodInFor: '{deputy} møter allerede for {name}. Fjern det først.',
  presenceOverlaps:
    'Tidsrommet overlapper et annet oppmøte for {name}. Rett eller fjern det andre først. Ingenting er endret.',
  attendeePresent: '{name} er registrert som til stede og kan ikke samtidig ha forfall.',
  alreadyPresent: '{name} er allerede til stede.',
  notPresent: '{name} er ikke til stede.',
  leftBeforeArrival: '{name} kan ikke gå før ankomsten.',
  presenceOrderBroken:
    'Da ville {name} ha gått før ankomsten, eller vært til stede to ganger på én gang. Rett oppmøtet til {name} først. Ingenting er endret.',
  presenceNeedsItem:
    'Oppmøtet til {name} er knyttet til {item}, som må stå på sakslisten så lenge. Rett eller fjern oppmøtet først. Ingenting er endret.',
  phraseEmpty: 'Standardteksten er tom. Skriv den på minst én målform. Ingenting er endret.',
  shortFormOfLetters: 'Kortformen kan bare ha bokstaver og tall, uten mellomrom. Ingenting er endret.',
  shortFormTaken: 'En annen standardtekst har alt kortformen «{shortForm}». Velg en annen. Ingenting er endret.',
  voteWithoutVoters:
    'Ingen medlemmer er registrert som til stede i saken, så ingen kan stemme. Registrer hvem som er til stede først. Ingenting er endret.',
  voteEmpty: 'Voteringen har ingen stemmer. Før stemmene, eller avbryt. Ingenting er endret.',
  voteNamesNotWanted:
    'En votering som er enstemmig eller ført med tall, kan ikke også ha navn. Velg votering med navn. Ingenting er endret.',
  voteMoreThanPresent:
    'Det er ført {votes} stemmer, men bare {present} deltok i saken. Rett tallene, eller registrer dem som mangler, som til stede. Ingenting er endret.',
  voteSumsDiffer:
    'Tallene stemmer ikke med navnene: {forCount} for og {againstCount} imot. Rett tallene eller navnene. Ingenting er endret.',
  voteOfOther: 'En av dem som er ført med stemme, er ikke innkalt til møtet. Ingenting er endret.',
  voteWithoutRight: '{name} er ikke medlem og kan ikke stemme. Ingenting er endret.',
  voteTwice: '{name} er ført med to stemmer. Fjern den ene. Ingenting er endret.',
  voteAgainstWithoutAlternative:
    'Det er oppgitt to forslag, men ikke at de er satt opp mot hverandre. Ingenting er endret.',
  voteAgainstItself: 'Et forslag kan ikke settes opp mot seg selv. Velg et annet forslag. Ingenting er endret.',
  proposalElsewhere:
    'Forslaget hører til et annet punkt eller er fjernet. Velg et forslag i denne saken. Ingenting er endret.',
  proposalSettled:
    'Det er alt ført hvordan det gikk med forslaget uten votering. Fjern det først hvis det skal stemmes over. Ingenting er endret.',
  proposalVotedOn: 'Det er stemt over forslaget. Fjern voteringen først. Ingenting er endret.',
  proposalWithoutWords: 'Forslaget har ingen ordlyd ennå. Skriv den først. Ingenting er endret.',
  castingVoteNotTied: 'Dobbeltstemmen gjelder bare når stemmetallet er likt. Ingenting er endret.',
  castingVoteWithoutLeader:
    'Verken lederen eller nestlederen deltok i saken, så ingen har dobbeltstemme. Ingenting er endret.',
  castingVoteOtherThanOwn:
    '{name} kan ikke bruke dobbeltstemmen på noe annet enn det {name} selv stemte for. Ingenting er endret.',
  deedOfAbsent: '{name} er ikke registrert som til stede i saken. Registrer oppmøtet først. Ingenting er endret.',
  deedOfRecused: '{name} er inhabil i saken og kan verken foreslå, stemme eller uttale seg i den. Ingenting er endret.',
  breakLasts: 'Det er allerede pause. Avslutt den, eller rett tidspunktene.',
  noBreak: 'Det er ingen pause nå.',
  timesInWrongOrder:
    'Slutten må komme etter begynnelsen, og senest tolv timer etter den. Rett klokkeslettene. Ingenting er endret.',
  itemsWithoutOutcome:
    'Møtet kan ikke avsluttes ennå, for disse punktene mangler et utfall: {items}. Registrer utfallet, eller utsett dem. Ingenting er endret.',
  endWithoutStart: 'Skriv også når behandlingen begynte. Ingenting er endret.',
  itemUnderWay: 'Punktet behandles nå og kan ikke være ferdig. Gå til et annet punkt først. Ingenting er endret.',
  meetingUnderWayEnd: 'Møtet er i gang. Sluttiden settes når du avslutter det.',
  headingNotTreated: 'En overskrift behandles ikke. Velg et punkt under den. Ingenting er endret.',
  minutesLocked:
    'Referatet fra {date} er godkjent og låst. Åpne en retting under «Referat» før du endrer noe. Ingenting er endret.',
  followUpNotFinished: 'En oppfølging som ikke er avsluttet, kan ikke ha en dag den ble det. Ingenting er endret.',
  followUpNeedsDay: 'En oppfølging som er avsluttet, må ha en dag den ble det. Ingenting er endret.',
  followUpNotRemoved: 'Oppfølgingen er ikke fjernet.',
  noFollowUps: 'Det er ingen oppfølginger å ta med.',
  adviceNotFinished: '{item} har ikke endt med noe råd, så det er ingenting å sende videre eller avgjøre.',
  decisionUndecided: 'En avgjørelse som ikke er tatt, kan ikke ha en dato. Ingenting er endret.',
  minutesBeforeEnd: 'Referatet kan godkjennes når møtet er avsluttet.',
  minutesAlreadyApproved: 'Referatet er allerede godkjent. Ingenting er endret.',
  minutesNotApproved: 'Referatet er ikke godkjent og kan endres uten at du åpner en retting.',
  minutesNotReady: 'Referatet kan ikke godkjennes ennå. Dette må på plass først: {what}.',
  approvedBeforeMeeting: 'Referatet kan ikke være godkjent før møtet ble holdt. Velg en senere dato.',
  approversMissing: 'Skriv hvem som har godkjent referatet.',
  notApprovalItem: 'Punktet gjelder ikke godkjenning av dette referatet. Velg punktet der det er satt opp.',
  correctionOpen: 'En retting av referatet er allerede åpen. Gjør den ferdig først. Ingenting er endret.',
  correctionNotMade:
    'Referatet sier det samme som før rettingen. Rett det som skal rettes, eller trekk rettingen. Ingenting er endret.',
  correctionMade:
    'Referatet er endret etter at rettingen ble åpnet. Godkjenn det rettede referatet, eller sett endringene tilbake først.',
  noNextMeeting: 'Det er ikke planlagt noe senere møte som kan godkjenne referatet. Planlegg møtet først.',
  notLaterMeeting: 'Referatet kan bare settes opp i et senere møte i det samme organet.',
  minutesVersionChanged:
    'Versjon {version} av referatet er endret utenfor Møtebok eller skadet, og vises ikke. Hent den fra en sikkerhetskopi.',
  minutesVersionNewer:
    'Versjon {version} av referatet er laget i en nyere utgave av Møtebok. Installer den nyeste utgaven for å lese den.',
  minutesInOneForm:
    'Referatet fra {date} er godkjent på {form} og finnes bare slik. Eksporter det uten å velge en annen målform.',
} as const
