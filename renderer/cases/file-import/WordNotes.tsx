import { Heading } from '@digdir/designsystemet-react'
import { counted, fill } from '../../../shared/texts/index.ts'
import { wordImport as texts } from '../../../shared/texts/word-import.ts'
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

/** Pictures that stand in the text, and how many of them nobody has put into words; decorative ones need none. */
function keptImageLine(images: WordReport['images']): string[] {
  const without = images.filter(({ alt, isDecorative }) => alt === null && !isDecorative).length
  const lacking = images.length === 1 ? found.oneImageWithoutAlt : counted(found.imageWithoutAlt, without)
  const sentences = [...many(found.images, images.length), ...(without > 0 ? [lacking] : [])]
  return sentences.length === 0 ? [] : [sentences.join(' ')]
}

/** Pictures that are not kept, by the reason; what they were said to show is told. */
function lostImageLines(images: WordReport['images']): string[] {
  return Object.entries(found.lostImages).flatMap(([reason, sentence]) => {
    const lost = images.filter(({ loss }) => loss === reason)
    const alts = lost.flatMap(({ alt }) => (alt === null ? [] : [alt]))
    return lost.length === 0 ? [] : [[counted(sentence, lost.length), ...listed(found.imageAlt, alts)].join(' ')]
  })
}

/** The sentences of the report, in the order of how much they change the text. */
function noteLines(report: WordReport): string[] {
  const objectKinds = ['chart', 'diagram', 'object', 'document'] as const
  const countOf = (kind: (typeof objectKinds)[number]) => report.objects.filter((one) => one === kind).length
  const looks = report.looks.map((look) => found.look[look]).join(', ')
  return [
    ...keptImageLine(report.images.filter(({ loss }) => loss === null)),
    ...lostImageLines(report.images),
    ...objectKinds.flatMap((kind) => many(found[kind], countOf(kind))),
    ...many(found.textBoxes, report.textBoxes.length),
    ...many(found.equations, report.equations.length),
    ...many(found.symbols, report.symbols),
    ...(looks === '' ? [] : [fill(found.looks, { looks })]),
    ...many(found.footnotes, report.footnotes),
    ...listed(found.notesLeftOut, report.notesLeftOut),
    ...(report.links.length === 0 ? [] : listed(counted(found.links, report.links.length), report.links)),
    ...listed(found.outside, report.outside),
    ...listed(found.titles, report.titles),
    ...many(found.contentsLines, report.contentsLines),
    ...listed(found.margins, report.margins),
    ...listed(found.leftOut, report.leftOut),
  ]
}
