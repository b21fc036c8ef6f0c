/** Words of the first place in a workspace: what is next, what is missing, what is due. */
export const overview = {
  title: 'Oversikt',
  next: {
    title: 'Neste møte',
    none: 'Ingen møter er planlagt. Når du har planlagt et møte, står det her, med det som mangler før innkallingen kan sendes.',
    noneWithoutBodies:
      'Begynn med å lage rådet eller utvalget du arbeider for. Så kan du planlegge møter og skrive saker.',
    plan: 'Gå til møtene',
    makeBody: 'Lag et organ',
    today: 'i dag',
    tomorrow: 'i morgen',
    inDays: 'om {count} dager',
    daysAgo: { one: 'for én dag siden', many: 'for {count} dager siden' },
    items: { one: '{count} punkt', many: '{count} punkter' },
    planned: '{planned} av {available}',
    noticeNotSent: 'Innkallingen er ikke sendt',
    noticeSent: 'Innkallingen ble sendt {date}',
    inProgress: 'Møtet er i gang',
    openAgenda: 'Åpne sakslisten',
    openNotice: 'Åpne innkallingen',
    openRoom: 'Gå til møterommet',
    remote: 'Digitalt',
  },
  missing: {
    title: 'Mangler før møtet',
    none: 'Ingenting mangler.',
    lacks: 'Mangler',
  },
  minutes: { title: 'Referater som ikke er ferdige', none: 'Alle referater er ferdige.' },
  unsent: {
    title: 'Råd som ikke er oversendt',
    count: { one: '{count} råd er ikke oversendt', many: '{count} råd er ikke oversendt' },
  },
  followUps: { title: 'Oppfølging', none: 'Ingen åpne oppfølginger har frist de neste 30 dagene.', all: 'Se alle' },
  mandate: { title: 'Mandatet i dag', none: 'Alle organene følger reglene i mandatet.' },
  bodies: { title: 'Organer' },
} as const
