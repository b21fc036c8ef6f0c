import { Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { isEmptyContent } from '../../../shared/content.ts'
import type { ImportedText, Paper, PaperSectionKey, TextImportReport } from '../../../shared/papers.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { papers } from '../../../shared/texts/papers.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { ContentView } from '../../editor/ContentView.tsx'
import { act } from '../../messages.ts'
import type { FileImportProps } from './FileImport.tsx'
import { ImportForm } from './ImportForm.tsx'
import type { PreviewedFile } from './reading.ts'
import { nameIn, usualSection } from './sections.ts'

const texts = papers.textFile

type Props = Omit<FileImportProps, 'previewed'> & Readonly<{ previewed: Extract<PreviewedFile, { kind: 'text' }> }>

/** What a plain text file becomes, and the section it is to stand in. */
export function TextImport({ previewed: { file, imported }, paper, onClose, onTaken }: Props) {
  const [section, setSection] = useState<PaperSectionKey>(() => usualSection(paper))
  const take = async () => {
    if (!(await takeIn(paper, file.fileName, imported, section))) return
    onClose()
    onTaken(section)
  }
  return (
    <ImportForm
      title={fill(texts.title, { fileName: file.fileName })}
      take={texts.take}
      onTake={() => void take()}
      onClose={onClose}
      preview={
        <section className="import-preview" aria-label={texts.preview}>
          <ContentView content={imported.content} headingLevel={3} />
        </section>
      }
    >
      <Paragraph>{texts.intro}</Paragraph>
      <Report report={imported.report} />
      <SectionSelect paper={paper} section={section} onChange={setSection} />
    </ImportForm>
  )
}

const takeIn = (
  { caseId, sections }: Paper,
  fileName: string,
  { content }: ImportedText,
  key: PaperSectionKey,
): Promise<true | undefined> =>
  act(
    async () => {
      await flushWhole()
      await call('papers.importFile', { caseId, sections: [{ key, content }] })
      return true as const
    },
    fill(texts.taken, { fileName, name: nameIn(sections, key) }),
  )

const counts = ['headings', 'paragraphs', 'listItems', 'footnotes'] as const

function Report({ report }: { report: TextImportReport }) {
  const found = counts.filter((kind) => report[kind] > 0).map((kind) => counted(texts[kind], report[kind]))
  const { length } = report.removedLines
  return (
    <div className="import-report">
      <Heading level={3} data-size="2xs">
        {texts.found}
      </Heading>
      <ul>
        <li>{fill(texts.encoding, { encoding: texts.encodings[report.encoding] })}</li>
        {found.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{length === 0 ? texts.removed.none : counted(texts.removed, length)}</li>
      </ul>
      {length > 0 && (
        <details>
          <summary>{texts.removedLines}</summary>
          <pre>{report.removedLines.join('\n')}</pre>
        </details>
      )}
    </div>
  )
}

type SelectProps = Readonly<{ paper: Paper; section: PaperSectionKey; onChange: (section: PaperSectionKey) => void }>

export function SectionSelect({ paper, section, onChange }: SelectProps) {
  const id = useId()
  const written = paper.sections.filter(({ content }) => !isEmptyContent(content)).map(({ key }) => key)
  return (
    <div>
      <Field>
        <Label htmlFor={id}>{texts.section}</Label>
        <Select
          id={id}
          value={section}
          onChange={({ target }) => onChange(paper.sections[target.selectedIndex]?.key ?? section)}
        >
          {paper.sections.map(({ key, name }) => (
            <Select.Option key={key} value={key}>
              {fill(written.includes(key) ? texts.sectionWritten : texts.sectionEmpty, { name })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <p role="status" className="quiet">
        {written.includes(section) && fill(texts.replaces, { name: nameIn(paper.sections, section) })}
      </p>
    </div>
  )
}
