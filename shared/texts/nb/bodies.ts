/** Words about bodies, their seats, members, relations and work areas. */
export const bodies = {
  title: 'Organer',
  lead: 'Råd og utvalg med medlemmer, faste deltakere og forholdet mellom dem.',
  empty:
    'Her står rådene og utvalgene du arbeider for. Lag det første, gi det plasser og oppnevn medlemmer, så kan det ha møter.',
  create: 'Nytt organ',
  columns: { name: 'Navn', kind: 'Type', seats: 'Plasser', meetings: 'Møter' },
  kinds: {
    council: 'Råd',
    committee: 'Utvalg',
    professionalCouncil: 'Fagråd',
    board: 'Styre',
    network: 'Nettverk',
    administration: 'Administrasjon',
    other: 'Annet',
  },
  seats: { one: '{count} plass', many: '{count} plasser' },
  vacant: { one: '{count} ledig', many: '{count} ledige' },
  /** «14 plasser, 11 besatt, 3 ledige» */
  composition: '{seats}, {filled} besatt, {vacant}',
  compositionFull: '{seats}, alle besatt',
  noSeats: 'Ingen plasser',
  /** «1 byttet ut i år av høyst 4» */
  replaced: '{count} byttet ut i år av høyst {ceiling}',

  parts: {
    label: 'Deler av organet',
    goTo: 'Gå til {part}',
    names: {
      medlemmer: 'Medlemmer',
      sammensetning: 'Sammensetning',
      frammote: 'Frammøte',
      nominasjon: 'Nominasjon',
      mandat: 'Mandat',
    },
  },

  structure: {
    title: 'Slik henger organene sammen',
    picture: 'Bilde av hvordan organene henger sammen',
    list: 'Forhold mellom organene',
    empty: 'Ingen organer er knyttet sammen ennå. Det gjør du under Mandat i organet det gjelder.',
  },

  former: {
    title: 'Tidligere organer',
    lead: 'Organer som er fjernet. Møtene, sakene og medlemmene deres er i behold.',
    restore: 'Ta i bruk igjen',
    restoreThis: 'Ta i bruk igjen: {name}',
    removedOn: 'fjernet {date}',
    isRemoved:
      'Organet ble fjernet {date}. Møtene, sakene og medlemmene er i behold. Skal noe endres, tar du organet i bruk igjen først.',
  },

  form: {
    createTitle: 'Nytt organ',
    editTitle: 'Rediger organet',
    name: 'Navn',
    editHelp: 'Her retter du det som er skrevet feil. Har organet fått nytt navn, gir du det under Mandat.',
    shortName: 'Kort navn',
    shortNameHelp: 'Brukes der det er trangt. Kan stå tomt.',
    kind: 'Type',
    numberFormat: 'Slik skrives saksnumrene',
    create: 'Lag organet',
    save: 'Lagre endringene',
    remove: 'Fjern organet',
  },

  members: {
    title: 'Plasser og medlemmer',
    empty: 'Organet har ingen plasser ennå. Legg til plasser i grupper, for eksempel én gruppe for hver region.',
    columns: {
      seat: 'Plass',
      name: 'Navn',
      title: 'Stilling og organisasjon',
      period: 'Periode',
      actions: 'Handlinger',
    },
    /** «2 av 3 besatt» */
    filledOf: '{filled} av {seats} besatt',
    vacant: 'Ledig',
    withoutSeat: 'Uten plass',
    openEnded: 'fra {from}',
    periodFrom: '{from} –',
    addSeats: 'Legg til plasser',
    /** The years the bars run along. */
    years: 'Perioder langs årene {from}–{to}; i dag er merket.',
    showOn: 'Vis per dato',
    showToday: 'Vis i dag',
    asOf: 'Slik var det {date}: {composition}.',
    asComing: 'Slik blir det {date}: {composition}.',
    /** «Kari Prøve fra 1. januar 2027», of a seat that is vacant until then. */
    coming: '{name} fra {date}',
    consider: 'vurder',
    leftEmployer: 'Sluttet i {organisation} {date}.',
    stands: 'Medlemskapet står',
    standsFor: 'Medlemskapet står: {name}',
    addMember: 'Legg til medlem',
    appoint: 'Oppnevn',
    appointTo: 'Oppnevn til {group}',
    removeSeat: 'Fjern plassen',
    change: 'Endre',
    changeFor: 'Endre {name}',
    acts: {
      label: 'Hva vil du gjøre for {name}?',
      person: 'Rett personen',
      position: 'Ny stilling',
      membership: 'Rett medlemskapet',
      role: 'Endre rolle',
      end: 'Avslutt medlemskapet',
      withdraw: 'Trekk tilbake oppnevningen',
    },
  },

  earlier: {
    title: 'Tidligere medlemmer og deltakere',
    columns: { role: 'Rolle' },
  },

  deputies: {
    title: 'Varamedlemmer',
    empty:
      'Mandatet har varamedlemmer, men ingen er oppnevnt ennå. De har ingen plass og blir ikke innkalt av seg selv.',
    add: 'Legg til varamedlem',
  },

  seatsForm: {
    title: 'Legg til plasser',
    group: 'Gruppe',
    groupHelp: 'Plasser i samme gruppe er like, for eksempel «Fylkeskommuner».',
    count: 'Antall plasser',
    submit: 'Legg til plassene',
  },

  appointForm: {
    titleSeat: 'Oppnevn til {group}',
    titleMember: 'Legg til medlem uten plass',
    titleDeputy: 'Legg til varamedlem',
    titleStanding: 'Legg til fast deltaker',
    person: 'Person',
    role: 'Rolle',
    duty: 'Møter som',
    dutyHelp: 'For eksempel «administrerende direktør» eller «utvalgssekretær».',
    isOptional: 'Avgjør selv fra møte til møte',
    from: 'Fra og med',
    to: 'Til og med',
    group: 'Teller i gruppen',
    noGroup: 'Ingen gruppe',
    toMandate: 'Mandatet sier {years}. Kan stå tomt.',
    toDefault: '{years} er standard; mandatet sier ikke noe. Kan stå tomt.',
    years: { one: '{count} år', many: '{count} år' },
    toHelp: 'Kan stå tomt.',
    termReason: 'Hvorfor perioden er en annen',
    termReasonHelp: 'Perioden er ikke så lang som mandatet sier. Kan stå tomt.',
    appointedBy: 'Oppnevnt av',
    appointedOn: 'Oppnevnt dato',
    source: 'Vedtak eller brev',
    sourceHelp: 'Hvor oppnevningen står. Kan stå tomt.',
    submitSeat: 'Oppnevn',
    submitStanding: 'Legg til',
  },

  roles: {
    chair: 'leder',
    deputyChair: 'nestleder',
    member: 'medlem',
    deputy: 'varamedlem',
    secretary: 'sekretær',
    standing: 'fast deltaker',
    observer: 'observatør',
    assessor: 'bisitter',
  },

  endForm: { title: 'Avslutt for {name}', on: 'Siste dag', submit: 'Avslutt' },

  withdrawForm: {
    title: 'Trekk tilbake oppnevningen av {name}?',
    help: 'Oppnevningen blir borte, som om den aldri var gjort. Har {name} vært med på møter, avslutter du medlemskapet i stedet.',
    submit: 'Trekk tilbake',
  },

  personForm: {
    title: 'Rett det som er skrevet feil om {name}',
    submit: 'Lagre personen',
  },

  positionForm: {
    title: 'Ny stilling for {name}',
    help: 'Medlemskapene står. Bytter personen arbeidsgiver, blir de merket «vurder».',
    from: 'Fra og med',
    submit: 'Registrer stillingen',
  },

  membershipForm: { title: 'Rett medlemskapet til {name}', submit: 'Lagre medlemskapet' },

  roleForm: {
    title: 'Ny rolle for {name}',
    help: 'Blir noen leder, er den forrige lederen medlem fra samme dag.',
    role: 'Ny rolle',
    from: 'Fra og med',
    submit: 'Endre rollen',
  },

  rename: {
    title: 'Navn',
    present: 'Heter nå',
    earlier: 'Tidligere navn',
    until: '{name}, til og med {date}',
    add: 'Gi nytt navn',
    form: {
      title: 'Nytt navn på organet',
      name: 'Nytt navn',
      from: 'Gjelder fra og med',
      fromHelp: 'Møter før denne dagen beholder det gamle navnet.',
      submit: 'Gi nytt navn',
    },
  },

  criteria: {
    title: 'Kriterier for kandidater',
    empty: 'Her står det kandidater til organet vurderes etter, for eksempel at de leder administrasjonen.',
    add: 'Legg til kriterium',
    remove: 'Fjern',
    removeThis: 'Fjern kriteriet {name}',
    form: { title: 'Legg til kriterium', text: 'Kriterium', submit: 'Legg til' },
  },

  standing: {
    title: 'Faste deltakere',
    empty: 'Her står de som møter fast uten å være medlemmer, som sekretæren og ledelsen i sekretariatet.',
    add: 'Legg til fast deltaker',
    columns: { duty: 'Møter som' },
    optional: 'avgjør selv',
  },

  relations: {
    title: 'Forhold til andre organer',
    empty: 'Her står hvem organet arbeider for, forbereder saker for eller gir råd til.',
    emptyAlone:
      'Her står hvem organet arbeider for, forbereder saker for eller gir råd til. Lag et organ til for å knytte dem sammen.',
    add: 'Legg til forhold',
    kinds: { worksFor: 'arbeider for', preparesFor: 'forbereder saker for', advises: 'gir råd til', owns: 'eier' },
    remove: 'Fjern',
    removeThis: 'Fjern: {from} {kind} {to}',
    form: { title: 'Legg til forhold', what: 'Forhold', other: 'Annet organ', submit: 'Legg til' },
    outward: '{name} {kind} …',
    inward: '… {kind} {name}',
  },

  workAreas: {
    title: 'Arbeidsområder',
    empty: 'Her står det organet skal arbeide med. Saker merkes med arbeidsområder.',
    add: 'Legg til arbeidsområde',
    remove: 'Fjern',
    removeThis: 'Fjern arbeidsområdet {name}',
    ungrouped: 'Andre',
    form: {
      title: 'Legg til arbeidsområde',
      group: 'Gruppe',
      groupHelp: 'Kan stå tomt.',
      name: 'Arbeidsområde',
      submit: 'Legg til',
    },
  },

  done: {
    created: 'Organet er laget.',
    saved: 'Organet er endret.',
    removed: 'Organet er fjernet.',
    restored: 'Organet er tatt i bruk igjen.',
    renamed: 'Organet har fått nytt navn.',
    criterionAdded: 'Kriteriet er lagt til.',
    criterionRemoved: 'Kriteriet er fjernet.',
    stands: 'Medlemskapet er vurdert og står.',
    positionChanged: 'Stillingen er registrert. Medlemskapene står.',
    membershipCorrected: 'Medlemskapet er rettet.',
    roleChanged: 'Rollen er endret.',
    seatsAdded: 'Plassene er lagt til.',
    seatRemoved: 'Plassen er fjernet.',
    appointed: 'Oppnevningen er registrert.',
    standingAdded: 'Deltakeren er lagt til.',
    ended: 'Medlemskapet er avsluttet.',
    withdrawn: 'Oppnevningen er trukket tilbake.',
    personSaved: 'Personen er endret.',
    related: 'Forholdet er lagt til.',
    unrelated: 'Forholdet er fjernet.',
    workAreaAdded: 'Arbeidsområdet er lagt til.',
    workAreaRemoved: 'Arbeidsområdet er fjernet.',
  },
} as const
