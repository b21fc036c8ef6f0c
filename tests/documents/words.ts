import { plainText, type Content } from '../../shared/content.ts'
import type { DocumentModel } from '../../shared/documents.ts'
import type { ExtractModel } from '../../shared/extracts.ts'
import { cleanText } from '../../shared/values.ts'
import { footnotes, paragraphs, pictureTexts, type Package } from './package.ts'

/** How often each word occurs, without regard to case, soft hyphens or punctuation. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const clean = cleanText(text).replaceAll('\u00ad', '').toLowerCase()
  for (const [word] of clean.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words that `text` has and the file lacks, or has fewer of. */
export function wordsLost(text: string, file: Package): string[] {
  const there = countWords([...paragraphs(file), ...footnotes(file), ...pictureTexts(file)].join('\n'))
  return [...countWords(text)].filter(([word, count]) => (there.get(word) ?? 0) < count).map(([word]) => word)
}

/** What a person wrote or registered, by the name it has in the models. */
const writtenKeys = new Set(
  [
    'name',
    'title',
    'organisation',
    'bodyName',
    'number',
    'presenter',
    'place',
    'signedBy',
    'contactEmail',
    'secretary',
  ].concat(['archiveReference', 'accessGrounds', 'origin', 'responsible', 'workAreas', 'text']),
)

function collect(value: unknown, key: string, found: string[]): void {
  if (typeof value === 'string' && writtenKeys.has(key)) found.push(value)
  if (Array.isArray(value)) for (const one of value) collect(one, key, found)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) collect(inner, name, found)
}

/** Every text in a model that has to be found in its document; a case paper does not say where the meeting is. */
export function modelTexts(model: DocumentModel): string[] {
  const found: string[] = []
  const withoutPlace = (paper: Extract<DocumentModel, { kind: 'casePaper' }>) => ({
    ...paper,
    head: { bodyName: paper.head.bodyName },
  })
  if (model.kind === 'casePaper') collect(withoutPlace(model), '', found)
  else if (model.kind === 'packet') collect([model.notice, ...model.papers.map(withoutPlace)], '', found)
  else if (model.kind === 'supplement') {
    const { head, signedBy, changes } = model.notice
    collect([{ head, signedBy, changes }, ...model.papers.map(withoutPlace)], '', found)
  } else if (model.kind === 'transmission') collect({ ...model, head: { bodyName: model.head.bodyName } }, '', found)
  else if (model.kind === 'itemMinutes' || model.kind === 'certifiedExtract') collect(extracted(model), '', found)
  else collect(model, '', found)
  return found
}

/** An extract has one item of the minutes, and says who keeps them only where it is certified. */
function extracted({ minutes, itemId, signedBy, kind, ...model }: ExtractModel) {
  const items = minutes.items.filter((item) => item.itemId === itemId)
  return { ...model, items, ...(kind === 'certifiedExtract' ? { signedBy } : {}) }
}

export const contentText = (content: Content): string => plainText(content)
