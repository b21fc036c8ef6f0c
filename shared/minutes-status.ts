import { shortDate } from './dates.ts'
import type { MinutesCorrectionLine, MinutesModel, MinutesStatus } from './documents.ts'
import { documentTexts, type DocumentTexts } from './texts/documents.ts'
import { fill } from './texts/index.ts'

type Words = DocumentTexts['minutes'] & Readonly<{ and: string }>

/** Whether the minutes are a draft or who approved them, and then what was put right in them, a line each. */
export function statusLines({ head, status }: Pick<MinutesModel, 'head' | 'status'>): string[] {
  const { minutes, and } = documentTexts(head.language)
  return [approvalLine({ ...minutes, and }, status), ...status.corrections.map((one) => correctionLine(minutes, one))]
}

function approvalLine(words: Words, { approval, corrections }: MinutesStatus): string {
  if (approval === null) return corrections.length === 0 ? words.draft : words.correcting
  const { approvedOn, approvers, inMeeting } = approval
  if (inMeeting !== null)
    return fill(words.approvedIn, { date: shortDate(inMeeting.onDate), position: inMeeting.position })
  return fill(words.approvedBy, { date: shortDate(approvedOn), names: listed(approvers, words.and) })
}

/** «Kari Eksempel, Ola Prøve og Ada Lunde» */
const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`

const correctionLine = (
  { corrected, correctedIn }: Pick<Words, 'corrected' | 'correctedIn'>,
  { words, inMeeting }: MinutesCorrectionLine,
): string =>
  inMeeting === null
    ? fill(corrected, { words })
    : fill(correctedIn, { date: shortDate(inMeeting.onDate), position: inMeeting.position, words })
