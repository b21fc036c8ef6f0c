import { clockDigits, shortDate } from '../../../shared/dates.ts'
import type { SuggestedChange, Suggestion } from '../../../shared/suggestion-list.ts'
import { fill } from '../../../shared/texts/index.ts'
import { suggestions as texts } from '../../../shared/texts/suggestions.ts'
import { dayOf, timeOf } from '../../components/format.ts'

/** Longer words than this are cut between two of them. */
const longest = 120

function cut(words: string): string {
  if (words.length <= longest) return words
  const part = words.slice(0, longest)
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), longest / 2)).trimEnd()} …`
}

const blockNames: Readonly<Record<string, string>> = texts.blocks
const blockName = (type: string): string => blockNames[type] ?? texts.blocks.other

/** What accepting the suggestion would do to the text. */
export function whatOf(change: SuggestedChange): string {
  const parts = [wordsPart(change), ...blockParts(change)].filter((part) => part !== '')
  return parts.length > 0 ? parts.join('. ') : boundaryPart(change)
}

function wordsPart(change: SuggestedChange): string {
  const words = { added: cut(change.added), removed: cut(change.removed) }
  const { what } = texts
  if (change.added !== '' && change.added === change.removed) return fill(what.form, words)
  if (change.added !== '' && change.removed !== '') return fill(what.replace, words)
  if (change.added !== '') return fill(what.insert, words)
  return change.removed === '' ? '' : fill(what.remove, words)
}

function blockParts({ addedBlocks: [added], removedBlocks: [removed], modifies }: SuggestedChange): string[] {
  const { what } = texts
  return [
    added === undefined ? '' : fill(what.insertBlock, { block: blockName(added) }),
    removed === undefined ? '' : fill(what.removeBlock, { block: blockName(removed) }),
    modifies ? what.modifies : '',
  ]
}

function boundaryPart({ splits, joins }: SuggestedChange): string {
  if (splits) return texts.what.splits
  return joins ? texts.what.joins : texts.what.other
}

/** Who made it and when. */
export function whoAndWhen({ madeBy, madeAt }: Pick<Suggestion, 'madeBy' | 'madeAt'>): string {
  if (madeAt === null) return texts.notStored
  const values = { name: madeBy ?? '', date: shortDate(dayOf(madeAt)), time: clockDigits(timeOf(madeAt)) }
  return fill(madeBy ? texts.madeBy : texts.madeByUnknown, values)
}
