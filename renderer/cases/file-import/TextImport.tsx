import { Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { isEmptyContent } from '../../../shared/content.ts'
import {
  paperSectionKeys,
  type ImportedText,
  type Paper,
  type PaperSectionKey,
  type TextImportReport,
} from '../../../shared/papers.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { common } from '../../../shared/texts/nb/common.ts'
import { papers } from '../../../shared/texts/nb/papers.ts'
import { call } from '../../api.ts'
import { flush } from '../../autosave.ts'
import type { ReadFile } from '../../components/read-file.ts'
import { ContentView } from '../../editor/ContentView.tsx'
import { act } from '../../messages.ts'

const texts = papers.textFile

/** A text file and what it would become. */
export type PreviewedFile = Readonly<{ file: ReadFile; imported: ImportedText }>

type Props = Readonly<{
  previewed: PreviewedFile
  paper: Paper
  onClose: () => void
  onTaken: (section: PaperSectionKey) => void
}>

/** Shows what a text file becomes and what was found in it; nothing changes until it is taken in. */
export function TextImport({ previewed, paper, onClose, onTaken }: Props) {
  const { file, imported } = previewed
  const [section, setSection] = useState<PaperSectionKey>('background')
  const titleId = useId()
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  const take = (event: SubmitEvent) => {
    event.preventDefault()
    void takeIn(file, paper.caseId, section).then((isTaken) => {
      if (!isTaken) return
      onClose()
      onTaken(section)
    })
  }
  return (
    <div role="presentation" onKeyDown={leave}>
      <form className="inline-form text-import" aria-labelledby={titleId} onSubmit={take}>
        <ArrivedHeading id={titleId} text={fill(texts.title, { fileName: file.fileName })} />
        <Paragraph>{texts.intro}</Paragraph>
        <Report report={imported.report} />
        <SectionSelect paper={paper} section={section} onChange={setSection} />
        <div className="form-buttons">
          <Button type="submit">{texts.take}</Button>
          <Button variant="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
        </div>
        <section className="import-preview" aria-label={texts.preview}>
          <ContentView content={imported.content} headingLevel={3} />
        </section>
      </form>
    </div>
  )
}

const takeIn = (file: ReadFile, caseId: string, section: PaperSectionKey): Promise<true | undefined> =>
  act(
    async () => {
      await flush()
      await call('papers.importText', { ...file, caseId, section })
      return true as const
    },
    fill(texts.taken, { fileName: file.fileName, name: papers.sections[section].name }),
  )

function ArrivedHeading({ id, text }: Readonly<{ id: string; text: string }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Heading level={2} data-size="xs" id={id} ref={heading} tabIndex={-1}>
      {text}
    </Heading>
  )
}

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

function SectionSelect({ paper, section, onChange }: SelectProps) {
  const id = useId()
  const written = paper.sections.filter(({ content }) => !isEmptyContent(content)).map(({ key }) => key)
  return (
    <div>
      <Field>
        <Label htmlFor={id}>{texts.section}</Label>
        <Select
          id={id}
          value={section}
          onChange={({ target }) => onChange(paperSectionKeys[target.selectedIndex] ?? section)}
        >
          {paperSectionKeys.map((key) => (
            <Select.Option key={key} value={key}>
              {fill(written.includes(key) ? texts.sectionWritten : texts.sectionEmpty, papers.sections[key])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <p role="status" className="quiet">
        {written.includes(section) && fill(texts.replaces, papers.sections[section])}
      </p>
    </div>
  )
}
