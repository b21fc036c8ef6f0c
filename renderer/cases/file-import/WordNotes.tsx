import { Heading } from '@digdir/designsystemet-react'
import { counted, fill } from '../../../shared/texts/index.ts'
import { wordImport as texts } from '../../../shared/texts/nb/word-import.ts'
import type { WordReport } from '../../../shared/word-import.ts'
import { quoted } from './WordChoices.tsx'

/** What was met in the file and cannot stand as it was, each named; nothing goes without being said. */
export function WordNotes({ report }: { report: WordReport }) {
  const lines = noteLines(report)
  return (
    <div className="word-notes">
      <Heading level={3} data-size="2xs">
        {texts.notes}
      </Heading>
      {lines.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

const { found } = texts

const many = (forms: Readonly<{ one: string; many: string }>, count: number): string[] =>
  count === 0 ? [] : [counted(forms, count)]

const listed = (text: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [fill(text, { texts: quoted(words) })]

/** Pictures are not kept; what they were said to show is. */
function imageLines(images: WordReport['images']): string[] {
  const alts = images.filter((alt) => alt !== null)
  const without = images.length - alts.length
  const lacking = images.length === 1 ? found.oneImageWithoutAlt : counted(found.imageWithoutAlt, without)
  const sentences = [
    ...many(found.images, images.length),
    ...listed(found.imageAlt, alts),
    ...(without > 0 ? [lacking] : []),
  ]
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}

/** The sentences of the report, in the order of how much they change the text. */
export function noteLines(report: WordReport): string[] {
  const objectKinds = ['chart', 'diagram', 'object', 'document'] as const
  const countOf = (kind: (typeof objectKinds)[number]) => report.objects.filter((one) => one === kind).length
  const looks = report.looks.map((look) => found.look[look]).join(', ')
  return [
    ...imageLines(report.images),
    ...objectKinds.flatMap((kind) => many(found[kind], countOf(kind))),
    ...many(found.textBoxes, report.textBoxes.length),
    ...many(found.equations, report.equations.length),
    ...many(found.symbols, report.symbols),
    ...(looks === '' ? [] : [fill(found.looks, { looks })]),
    ...many(found.footnotes, report.footnotes),
    ...(report.links.length === 0 ? [] : listed(counted(found.links, report.links.length), report.links)),
    ...listed(found.outside, report.outside),
    ...listed(found.titles, report.titles),
    ...many(found.contentsLines, report.contentsLines),
    ...listed(found.margins, report.margins),
    ...listed(found.leftOut, report.leftOut),
  ]
}
