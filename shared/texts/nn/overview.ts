import type { overview as bokmaal } from '../nb/overview.ts'
import type { Words } from '../words.ts'

/** Words of the first place in a workspace: what is next, what is missing, what is due. */
export const overview = {
  title: 'Oversikt',
  next: {
    title: 'Neste møte',
    none: 'Ingen møte er planlagde. Når du har planlagt eit møte, står det her, med det som manglar før innkallinga kan sendast.',
    noneWithoutBodies:
      'Begynn med å lage rådet eller utvalet du arbeider for. Så kan du planleggje møte og skrive saker.',
    plan: 'Gå til møta',
    makeBody: 'Lag eit organ',
    today: 'i dag',
    tomorrow: 'i morgon',
    inDays: 'om {count} dagar',
    daysAgo: { one: 'for éin dag sidan', many: 'for {count} dagar sidan' },
    items: { one: '{count} punkt', many: '{count} punkt' },
    planned: '{planned} av {available}',
    noticeNotSent: 'Innkallinga er ikkje send',
    noticeSent: 'Innkallinga vart send {date}',
    inProgress: 'Møtet er i gang',
    openAgenda: 'Opne sakslista',
    openNotice: 'Opne innkallinga',
    openRoom: 'Gå til møterommet',
    remote: 'Digitalt',
  },
  missing: {
    title: 'Manglar før møtet',
    none: 'Ingenting manglar.',
    lacks: 'Manglar',
  },
  minutes: { title: 'Referat som ikkje er ferdige', none: 'Alle referat er ferdige.' },
  unsent: {
    title: 'Råd som ikkje er oversende',
    count: { one: '{count} råd er ikkje oversendt', many: '{count} råd er ikkje oversende' },
  },
  followUps: { title: 'Oppfølging', none: 'Ingen opne oppfølgingar har frist dei neste 30 dagane.', all: 'Sjå alle' },
  mandate: { title: 'Mandatet i dag', none: 'Alle organa følgjer reglane i mandatet.' },
  bodies: { title: 'Organ' },
} as const satisfies Words<typeof bokmaal>
