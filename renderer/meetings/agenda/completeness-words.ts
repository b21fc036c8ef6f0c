import type { Elsewhere } from '../../../shared/agenda.ts'
import type { CompleteItem, Completeness, HandedIn } from '../../../shared/completeness.ts'
import { isElsewhere, isMissingPart, isNotInOrder } from '../../../shared/completeness.ts'
import { shortDate } from '../../../shared/dates.ts'
import { outcomeWord } from '../../../shared/minutes-text.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView } from '../../../shared/texts/agenda-view.ts'
import { interfaceLanguage } from '../../../shared/texts/chosen.ts'
import { formalCheck } from '../../../shared/texts/formal-check.ts'
import { missingWord } from '../../cases/words.ts'
import { dayAndMonth } from '../../components/format.ts'

const texts = agendaTools.check

/** What the item lacks besides being formally in order: «bakgrunn, ansvarlig, vedlegg 3, som er nevnt i teksten». */
export function missingIn({ shortcomings, missingAttachments }: CompleteItem): string {
  const words = shortcomings.map(missingWord)
  const numbers = missingAttachments.join(', ')
  return [...words, ...(numbers === '' ? [] : [fill(texts.missingAttachment, { numbers })])].join(', ')
}

/** Where the body has the case besides here, and what became of it there. */
export function elsewhereText({ kind, onDate, number, outcome }: Elsewhere): string {
  const words = agendaTools.elsewhere
  const text = kind === 'planned' ? words.planned : number === null ? words.settledWithoutNumber : words.settled
  const what = outcome === null ? '' : outcomeWord(interfaceLanguage, 'case', outcome).toLocaleLowerCase('nb')
  return fill(text, { date: shortDate(onDate), number: number ?? '', outcome: what })
}

export const formalWords = ({ formal }: CompleteItem): string =>
  formal === null ? texts.notApplicable : formalCheck.states[formal]

/** «Fra Digitaliseringsutvalget 12. februar» */
export const sourceOf = ({ from: { kind, bodyName, onDate } }: HandedIn): string =>
  fill(agendaView.pool[kind], { body: bodyName ?? '', date: onDate === null ? '' : dayAndMonth(onDate) })

const placeOf = ({ position }: CompleteItem): string => fill(texts.place, { position })

/** The item as one finds it: its number, or its place while it has none. */
export const nameOf = (item: CompleteItem): string => item.numberText ?? placeOf(item)

export function onAgendaText({ itemId }: HandedIn, items: readonly CompleteItem[]): string {
  const item = items.find(({ id }) => id === itemId)
  return item === undefined ? texts.no : fill(texts.yes, { place: nameOf(item) })
}

/** The sentences that say how it stands. */
export function summaryOf({ items, handedIn }: Completeness): string[] {
  const lacking = items.filter(isMissingPart).length
  const notInOrder = items.filter(isNotInOrder).length
  const elsewhere = items.filter(isElsewhere).length
  const notOn = handedIn.filter(({ itemId }) => itemId === null).length
  return [
    lacking === 0 ? texts.allWell : counted(texts.lacking, lacking),
    ...(notInOrder === 0 ? [] : [counted(texts.notInOrder, notInOrder)]),
    ...(elsewhere === 0 ? [] : [counted(texts.elsewhere, elsewhere)]),
    handedIn.length === 0 ? texts.noHandedIn : notOn === 0 ? texts.allOn : counted(texts.notOn, notOn),
  ]
}

const counted = ({ one, many }: Readonly<{ one: string; many: string }>, count: number): string =>
  count === 1 ? one : fill(many, { count })

/** The whole check as text, to be put in a letter. */
export function completenessText(title: string, all: Completeness): string {
  const items = all.items.map((item) =>
    fill(texts.line, { place: nameOf(item), title: item.title, what: lineOf(item) }),
  )
  const handed = all.handedIn.map((one) => {
    const onAgenda = one.itemId === null ? texts.lineIsNot : texts.lineIs
    const date = one.handedInOn === null ? '' : shortDate(one.handedInOn)
    return fill(texts.lineHanded, { title: one.title, from: sourceOf(one), date, onAgenda })
  })
  return [title, '', ...summaryOf(all), '', texts.agenda, ...items, '', texts.handedIn, ...handed].join('\n')
}

function lineOf(item: CompleteItem): string {
  const missing = missingIn(item)
  const formal =
    item.formal === null || item.formal === 'inOrder' ? [] : [fill(texts.lineFormal, { state: formalWords(item) })]
  const elsewhere = item.elsewhere === undefined ? [] : [elsewhereText(item.elsewhere)]
  const all = [...(missing === '' ? [] : [fill(texts.lineMissing, { what: missing })]), ...formal, ...elsewhere]
  return all.length === 0 ? texts.nothing.toLocaleLowerCase('nb') : all.join('; ')
}
