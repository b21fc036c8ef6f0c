import { Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { isEmptyContent } from '../../../shared/content.ts'
import type { Paper } from '../../../shared/papers.ts'
import { fill } from '../../../shared/texts/index.ts'
import { wordImport as texts } from '../../../shared/texts/word-import.ts'
import type { ReadSection, ReadWord } from '../../../shared/word-import.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import type { ReadFile } from '../../components/read-file.ts'
import { ContentView } from '../../editor/ContentView.tsx'
import { PicturesAtHand } from '../../editor/images/PicturesAtHand.tsx'
import { act } from '../../messages.ts'
import type { FileImportProps } from './FileImport.tsx'
import { ImportForm } from './ImportForm.tsx'
import { uploadOriginal } from './original.ts'
import type { PreviewedFile } from './reading.ts'
import { nameIn, usualSection } from './sections.ts'
import { WordChoices, type Chosen } from './WordChoices.tsx'
import { WordNotes } from './WordNotes.tsx'

type Props = Omit<FileImportProps, 'previewed'> & Readonly<{ previewed: Extract<PreviewedFile, { kind: 'word' }> }>

/** What a Word file becomes section by section, what was met in it, and what the writer must choose. */
export function WordImport({ previewed: { file, read: first }, paper, onClose, onTaken }: Props) {
  const { chosen, read, choose } = useChoices(file, first, paper)
  const [isAsked, setAsked] = useState(false)
  const needsChoice = isAsked && chosen.revisions === null
  const take = async () => {
    setAsked(true)
    const [section] = read.sections
    if (chosen.revisions === null || !section) return
    if (!(await takeIn(paper, file, read))) return
    onClose()
    onTaken(section.key)
  }
  return (
    <ImportForm
      title={fill(texts.title, { fileName: file.fileName })}
      take={texts.take}
      onTake={() => void take()}
      onClose={onClose}
      preview={
        <PicturesAtHand images={read.images}>
          <Preview paper={paper} sections={read.sections} />
        </PicturesAtHand>
      }
    >
      <Paragraph>{read.report.isOwn ? texts.own : texts.intro}</Paragraph>
      <WordChoices report={read.report} sections={paper.sections} chosen={chosen} onChange={choose} />
      <WordNotes report={read.report} />
      <div role="alert">{needsChoice && <ValidationMessage>{texts.revisions.needed}</ValidationMessage>}</div>
    </ImportForm>
  )
}

/** Nothing is chosen for the writer where the text itself depends on it. */
const firstChoice = ({ report }: ReadWord, paper: Paper): Chosen => ({
  revisions: report.revisions.count > 0 ? null : 'accept',
  comments: 'keep',
  hiddenText: false,
  headings: true,
  rest: usualSection(paper),
})

/** The file as it reads with what is chosen; until it is read again, what was shown stays. */
function useChoices(file: ReadFile, first: ReadWord, paper: Paper) {
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(first, paper))
  const [read, setRead] = useState(first)
  const latest = useRef(0)
  const choose = async (next: Chosen) => {
    setChosen(next)
    latest.current += 1
    const turn = latest.current
    const choices = { ...next, revisions: next.revisions ?? 'accept', language: paper.language }
    const again = await act(() => call('papers.readWord', { ...file, choices }))
    if (again && turn === latest.current) setRead(again)
  }
  return { chosen, read, choose: (next: Chosen) => void choose(next) }
}

const takeIn = (paper: Paper, file: ReadFile, { sections, ...read }: ReadWord): Promise<true | undefined> =>
  act(
    async () => {
      await flushWhole()
      const kept = sections.map(({ key, content }) => ({ key, content }))
      const images = read.images.map(({ base64 }) => ({ base64 }))
      const comments = [...read.comments]
      const original = await uploadOriginal(file)
      await call('papers.importFile', { caseId: paper.caseId, sections: kept, images, comments, file: original })
      return true as const
    },
    fill(texts.taken, {
      fileName: file.fileName,
      names: sections.map(({ key }) => nameIn(paper.sections, key)).join(', '),
    }),
  )

function Preview({ paper, sections }: Readonly<{ paper: Paper; sections: readonly ReadSection[] }>) {
  const written = paper.sections.filter(({ content }) => !isEmptyContent(content)).map(({ key }) => key)
  const replaces = sections.some(({ key }) => written.includes(key))
  return (
    <section className="import-preview" aria-label={texts.preview}>
      {replaces && <Paragraph>{texts.kept}</Paragraph>}
      {sections.map(({ key, headings, content }) => (
        <section key={key} aria-label={nameIn(paper.sections, key)}>
          <h3>{nameIn(paper.sections, key)}</h3>
          <p className="quiet">
            {[
              ...(headings.length > 0 ? [fill(texts.fromHeadings, { headings: quotedList(headings) })] : []),
              ...(written.includes(key) ? [texts.replaces] : []),
            ].join('. ')}
          </p>
          <ContentView content={content} headingLevel={4} lang={paper.language} />
        </section>
      ))}
    </section>
  )
}

const quotedList = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ')
