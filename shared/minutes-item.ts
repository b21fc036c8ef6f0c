import { isWritten, plainText, type Content } from './content.ts'
import { clockSpan } from './dates.ts'
import type { MinutesItem } from './documents.ts'
import { documentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'
import type { Language } from './values.ts'

/** «Rådssak · Ansvarlig: Kari Eksempel · Behandlet kl. 10.05–10.40»; empty when nothing of it is registered. */
export function itemNote(language: Language, { itemKind, presenter, actualStart, actualEnd }: MinutesItem): string {
  const { minutes, itemKinds } = documentTexts(language)
  const time = actualStart !== null && actualEnd !== null ? clockSpan(actualStart, actualEnd, language) : ''
  const parts = [
    itemKind === null ? '' : itemKinds[itemKind],
    presenter === null ? '' : fill(minutes.responsible, { name: presenter }),
    time === '' ? '' : fill(minutes.treatedAt, { time }),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** The proposal, or null when there is none or the advice or an earlier body's recommendation has the same words. */
export function proposalToPrint({ proposal, advice, priorTreatments }: MinutesItem): Content | null {
  if (!isWritten(proposal)) return null
  const text = plainText(proposal)
  const said = [advice, ...priorTreatments.map((prior) => prior.advice)].filter(isWritten)
  return said.some((content) => plainText(content) === text) ? null : proposal
}
