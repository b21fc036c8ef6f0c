import type { bodies as bokmaal } from '../nb/bodies.ts'
import type { Words } from '../words.ts'

/** Words about bodies, their seats, members, relations and work areas. */
export const bodies = {
  title: 'Organ',
  lead: 'Råd og utval med medlemmer, faste deltakarar og forholdet mellom dei.',
  empty:
    'Her står råda og utvala du arbeider for. Lag det første, gi det plassar og oppnemn medlemmer, så kan det ha møte.',
  create: 'Nytt organ',
  columns: { name: 'Namn', kind: 'Type', seats: 'Plassar', meetings: 'Møte' },
  kinds: {
    council: 'Råd',
    committee: 'Utval',
    professionalCouncil: 'Fagråd',
    board: 'Styre',
    network: 'Nettverk',
    administration: 'Administrasjon',
    other: 'Anna',
  },
  seats: { one: '{count} plass', many: '{count} plassar' },
  vacant: { one: '{count} ledig', many: '{count} ledige' },
  composition: '{seats}, {filled} fylte, {vacant}',
  compositionFull: '{seats}, alle fylte',
  noSeats: 'Ingen plassar',
  replaced: '{count} skifta ut i år av høgst {ceiling}',

  parts: {
    label: 'Delar av organet',
    goTo: 'Gå til {part}',
    names: {
      medlemmer: 'Medlemmer',
      sammensetning: 'Samansetjing',
      frammote: 'Frammøte',
      nominasjon: 'Nominasjon',
      mandat: 'Mandat',
    },
  },

  structure: {
    title: 'Slik heng organa saman',
    picture: 'Bilete av korleis organa heng saman',
    list: 'Forhold mellom organa',
    empty: 'Ingen organ er knytte saman enno. Det gjer du under Mandat i organet det gjeld.',
  },

  former: {
    title: 'Tidlegare organ',
    lead: 'Organ som er fjerna. Møta, sakene og medlemmene deira er i behald.',
    restore: 'Ta i bruk igjen',
    restoreThis: 'Ta i bruk igjen: {name}',
    removedOn: 'fjerna {date}',
    isRemoved:
      'Organet vart fjerna {date}. Møta, sakene og medlemmene er i behald. Skal noko endrast, tek du organet i bruk igjen først.',
  },

  form: {
    createTitle: 'Nytt organ',
    editTitle: 'Rediger organet',
    name: 'Namn',
    editHelp: 'Her rettar du det som er skrive feil. Har organet fått nytt namn, gir du det under Mandat.',
    shortName: 'Kort namn',
    shortNameHelp: 'Blir brukt der det er trongt. Kan stå tomt.',
    kind: 'Type',
    numberFormat: 'Slik blir saksnummera skrivne',
    create: 'Lag organet',
    save: 'Lagre endringane',
    remove: 'Fjern organet',
  },

  members: {
    title: 'Plassar og medlemmer',
    empty: 'Organet har ingen plassar enno. Legg til plassar i grupper, til dømes éi gruppe for kvar region.',
    columns: {
      seat: 'Plass',
      name: 'Namn',
      title: 'Stilling og organisasjon',
      period: 'Periode',
      actions: 'Handlingar',
    },
    filledOf: '{filled} av {seats} fylte',
    vacant: 'Ledig',
    withoutSeat: 'Utan plass',
    openEnded: 'frå {from}',
    periodFrom: '{from} –',
    addSeats: 'Legg til plassar',
    years: 'Periodar langs åra {from}–{to}; i dag er merkt.',
    showOn: 'Vis per dato',
    showToday: 'Vis i dag',
    asOf: 'Slik var det {date}: {composition}.',
    asComing: 'Slik blir det {date}: {composition}.',
    coming: '{name} frå {date}',
    consider: 'vurder',
    leftEmployer: 'Slutta i {organisation} {date}.',
    stands: 'Medlemskapen står',
    standsFor: 'Medlemskapen står: {name}',
    addMember: 'Legg til medlem',
    appoint: 'Oppnemn',
    appointTo: 'Oppnemn til {group}',
    removeSeat: 'Fjern plassen',
    change: 'Endre',
    changeFor: 'Endre {name}',
    acts: {
      label: 'Kva vil du gjere for {name}?',
      person: 'Rett personen',
      position: 'Ny stilling',
      membership: 'Rett medlemskapen',
      role: 'Endre rolle',
      end: 'Avslutt medlemskapen',
      withdraw: 'Trekk tilbake oppnemninga',
    },
  },

  earlier: {
    title: 'Tidlegare medlemmer og deltakarar',
    columns: { role: 'Rolle' },
  },

  deputies: {
    title: 'Varamedlemmer',
    empty:
      'Mandatet har varamedlemmer, men ingen er oppnemnde enno. Dei har ingen plass og blir ikkje kalla inn av seg sjølve.',
    add: 'Legg til varamedlem',
  },

  seatsForm: {
    title: 'Legg til plassar',
    group: 'Gruppe',
    groupHelp: 'Plassar i same gruppe er like, til dømes «Fylkeskommunar».',
    count: 'Talet på plassar',
    submit: 'Legg til plassane',
  },

  appointForm: {
    titleSeat: 'Oppnemn til {group}',
    titleMember: 'Legg til medlem utan plass',
    titleDeputy: 'Legg til varamedlem',
    titleStanding: 'Legg til fast deltakar',
    person: 'Person',
    role: 'Rolle',
    duty: 'Møter som',
    dutyHelp: 'Til dømes «administrerande direktør» eller «utvalssekretær».',
    isOptional: 'Avgjer sjølv frå møte til møte',
    from: 'Frå og med',
    to: 'Til og med',
    group: 'Tel i gruppa',
    noGroup: 'Inga gruppe',
    toMandate: 'Mandatet seier {years}. Kan stå tomt.',
    toDefault: '{years} er standard; mandatet seier ikkje noko. Kan stå tomt.',
    years: { one: '{count} år', many: '{count} år' },
    toHelp: 'Kan stå tomt.',
    termReason: 'Kvifor perioden er ein annan',
    termReasonHelp: 'Perioden er ikkje så lang som mandatet seier. Kan stå tomt.',
    appointedBy: 'Oppnemnd av',
    appointedOn: 'Oppnemnd dato',
    source: 'Vedtak eller brev',
    sourceHelp: 'Kvar oppnemninga står. Kan stå tomt.',
    submitSeat: 'Oppnemn',
    submitStanding: 'Legg til',
  },

  roles: {
    chair: 'leiar',
    deputyChair: 'nestleiar',
    member: 'medlem',
    deputy: 'varamedlem',
    secretary: 'sekretær',
    standing: 'fast deltakar',
    observer: 'observatør',
    assessor: 'bisitjar',
  },

  endForm: { title: 'Avslutt for {name}', on: 'Siste dag', submit: 'Avslutt' },

  withdrawForm: {
    title: 'Trekkje tilbake oppnemninga av {name}?',
    help: 'Oppnemninga blir borte, som om ho aldri var gjord. Har {name} vore med på møte, avsluttar du medlemskapen i staden.',
    submit: 'Trekk tilbake',
  },

  personForm: {
    title: 'Rett det som er skrive feil om {name}',
    submit: 'Lagre personen',
  },

  positionForm: {
    title: 'Ny stilling for {name}',
    help: 'Medlemskapane står. Byter personen arbeidsgivar, blir dei merkte «vurder».',
    from: 'Frå og med',
    submit: 'Registrer stillinga',
  },

  membershipForm: { title: 'Rett medlemskapen til {name}', submit: 'Lagre medlemskapen' },

  roleForm: {
    title: 'Ny rolle for {name}',
    help: 'Blir nokon leiar, er den førre leiaren medlem frå same dag.',
    role: 'Ny rolle',
    from: 'Frå og med',
    submit: 'Endre rolla',
  },

  rename: {
    title: 'Namn',
    present: 'Heiter no',
    earlier: 'Tidlegare namn',
    until: '{name}, til og med {date}',
    add: 'Gi nytt namn',
    form: {
      title: 'Nytt namn på organet',
      name: 'Nytt namn',
      from: 'Gjeld frå og med',
      fromHelp: 'Møte før denne dagen held på det gamle namnet.',
      submit: 'Gi nytt namn',
    },
  },

  criteria: {
    title: 'Kriterium for kandidatar',
    empty: 'Her står det kandidatar til organet blir vurderte etter, til dømes at dei leier administrasjonen.',
    add: 'Legg til kriterium',
    remove: 'Fjern',
    removeThis: 'Fjern kriteriet {name}',
    form: { title: 'Legg til kriterium', text: 'Kriterium', submit: 'Legg til' },
  },

  standing: {
    title: 'Faste deltakarar',
    empty: 'Her står dei som møter fast utan å vere medlemmer, som sekretæren og leiinga i sekretariatet.',
    add: 'Legg til fast deltakar',
    columns: { duty: 'Møter som' },
    optional: 'avgjer sjølv',
  },

  relations: {
    title: 'Forhold til andre organ',
    empty: 'Her står kven organet arbeider for, førebur saker for eller gir råd til.',
    emptyAlone:
      'Her står kven organet arbeider for, førebur saker for eller gir råd til. Lag eit organ til for å knyte dei saman.',
    add: 'Legg til forhold',
    kinds: { worksFor: 'arbeider for', preparesFor: 'førebur saker for', advises: 'gir råd til', owns: 'eig' },
    remove: 'Fjern',
    removeThis: 'Fjern: {from} {kind} {to}',
    form: { title: 'Legg til forhold', what: 'Forhold', other: 'Anna organ', submit: 'Legg til' },
    outward: '{name} {kind} …',
    inward: '… {kind} {name}',
  },

  workAreas: {
    title: 'Arbeidsområde',
    empty: 'Her står det organet skal arbeide med. Saker blir merkte med arbeidsområde.',
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
    created: 'Organet er laga.',
    saved: 'Organet er endra.',
    removed: 'Organet er fjerna.',
    restored: 'Organet er teke i bruk igjen.',
    renamed: 'Organet har fått nytt namn.',
    criterionAdded: 'Kriteriet er lagt til.',
    criterionRemoved: 'Kriteriet er fjerna.',
    stands: 'Medlemskapen er vurdert og står.',
    positionChanged: 'Stillinga er registrert. Medlemskapane står.',
    membershipCorrected: 'Medlemskapen er retta.',
    roleChanged: 'Rolla er endra.',
    seatsAdded: 'Plassane er lagde til.',
    seatRemoved: 'Plassen er fjerna.',
    appointed: 'Oppnemninga er registrert.',
    standingAdded: 'Deltakaren er lagd til.',
    ended: 'Medlemskapen er avslutta.',
    withdrawn: 'Oppnemninga er trekt tilbake.',
    personSaved: 'Personen er endra.',
    related: 'Forholdet er lagt til.',
    unrelated: 'Forholdet er fjerna.',
    workAreaAdded: 'Arbeidsområdet er lagt til.',
    workAreaRemoved: 'Arbeidsområdet er fjerna.',
  },
} as const satisfies Words<typeof bokmaal>
