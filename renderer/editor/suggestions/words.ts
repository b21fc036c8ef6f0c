import { clockDigits, shortDate } from '../../../shared/dates.ts'
import type { SuggestedChange, Suggestion } from '../../../shared/suggestion-list.ts'
import { fill } from '../../../shared/texts/index.ts'
import { suggestions as texts } from '../../../shared/texts/nb/suggestions.ts'
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
  const words = { added: cut(change.added), removed: cut(change.removed) }
  const { what } = texts
  if (change.added !== '' && change.added === change.removed) return fill(what.form, words)
  if (change.added !== '' && change.removed !== '') return fill(what.replace, words)
  if (change.added !== '') return fill(what.insert, words)
  if (change.removed !== '') return fill(what.remove, words)
  return withoutWords(change)
}

function withoutWords({ addedBlocks, removedBlocks, ...change }: SuggestedChange): string {
  const { what } = texts
  const [added] = addedBlocks
  const [removed] = removedBlocks
  if (change.modifies) return what.modifies
  if (added !== undefined) return fill(what.insertBlock, { block: blockName(added) })
  if (removed !== undefined) return fill(what.removeBlock, { block: blockName(removed) })
  if (change.splits) return what.splits
  return change.joins ? what.joins : what.other
}

/** Who made it and when. */
export function whoAndWhen({ madeBy, madeAt }: Pick<Suggestion, 'madeBy' | 'madeAt'>): string {
  if (madeAt === null) return texts.notStored
  const values = { name: madeBy ?? '', date: shortDate(dayOf(madeAt)), time: clockDigits(timeOf(madeAt)) }
  return fill(madeBy ? texts.madeBy : texts.madeByUnknown, values)
}
