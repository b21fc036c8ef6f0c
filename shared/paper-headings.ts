import { paperSectionKeys, type PaperSectionKey, type StandardSectionKey } from './papers.ts'

const writers =
  '(administrasjonens|administrasjonen (?:sin|si|sitt|sine)|kommunedirektørens|kommunedirektøren (?:sin|si|sitt|sine)|rådmannens|rådmannen (?:sin|si|sitt|sine)|fylkeskommunedirektørens|sekretariatets|sekretariatet (?:sin|si|sitt|sine)|direktørens|direktøren (?:sin|si|sitt|sine)|utvalgets|utvalet (?:sin|si|sitt|sine)|fagrådets|fagrådet (?:sin|si|sitt|sine)|saksbehandlers|sakshandsamars|sakshandsamaren (?:sin|si|sitt|sine)|vår|våre)'
const result =
  '(vedtak|råd|anbefaling|anbefalinger|innstilling|uttalelse|uttale|fråsegn|tilråding|tilrådning|beslutning|avgjerd|konklusjon|møtevedtak)'

/** How papers of Norwegian bodies name their sections, in bokmål and nynorsk; the headings are compared in lower case. */
const names: Readonly<Record<StandardSectionKey, RegExp>> = {
  proposal: new RegExp(
    `^((${writers} )?(forslag|framlegg|forslaget|framlegget) (til|om) ${result}|${result}sforslag|forslag|framlegg|(${writers} )?(innstilling|innstillingen|innstillinga|tilråding|tilrådinga|tilrådning|tilrådningen|anbefaling|anbefalingen|anbefalinger|tilrådingar|råd))( (frå|fra|til) [\\p{L} -]{2,40})?$`,
    'u',
  ),
  summary:
    /^(kort )?(sammendrag|samandrag|oppsummering|hovedpunkt(er)?|hovudpunkt|kort om (saken|saka)|(saken|saka) i korte trekk|(saken|saka) kort fortalt)$/u,
  background:
    /^(bakgrunn(en)?( (for|og) [\p{L} ]{2,40})?|saksopplysning(er|ar)( og [\p{L} ]{2,30})?|(saksframstilling|saksfremstilling|saksutgreiing|saksutredning|saksorientering)|hva (saken|saka) gjelder|kva saka gjeld|(saken|saka) (gjelder|gjeld)|om (saken|saka)|innledning|innleiing|fakta(grunnlag)?( i (saken|saka))?|tidligere behandling|tidlegare (behandling|handsaming)|status)$/u,
  assessment: new RegExp(
    `^((${writers} )?(vurdering|vurderingen|vurderinga|vurderinger|vurderingar)( (av|og) [\\p{L} ]{2,40})?|drøfting|drøftinger|drøftingar|drøfting og vurdering|analyse|vurdering og (konklusjon|anbefaling|tilråding))$`,
    'u',
  ),
  process:
    /^((videre|vidare) (prosess|arbeid|behandling|handsaming|saksgang|oppfølging|framdrift|fremdrift|gang)|(veien|vegen) videre|vegen vidare|oppfølging|framdrift|fremdrift|framdriftsplan|fremdriftsplan|neste (steg|skritt)|(videre|vidare) (prosess|arbeid) og [\p{L} ]{2,40})$/u,
}

/** «3.2 Forslag til vedtak:» as «forslag til vedtak»: numbers before it and signs after it are no part of the name. */
export const bareHeading = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(\d{1,2}(\.\d{1,2})*[.)]?|[a-z][.)]|[ivx]{1,4}[.)])\s+/u, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s:.–-]+$/u, '')
    .trim()

/** No section is called anything as long as this. */
const longestName = 120

/** What the organisation itself calls sections, by bare heading. */
export type OwnHeadings = ReadonlyMap<string, PaperSectionKey>

/** The section a heading names, or null when it is a heading of the writer's own; the organisation's names come first. */
export function sectionNamed(heading: string, own: OwnHeadings = new Map()): PaperSectionKey | null {
  if (heading.length > longestName) return null
  const name = bareHeading(heading)
  const known = own.get(name)
  if (known !== undefined) return known
  return paperSectionKeys.find((key) => names[key].test(name)) ?? null
}
