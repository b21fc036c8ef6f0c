import { Checkbox, Field, Fieldset, Label, Radio, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { Paper } from '../../../shared/papers.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { wordImport as texts } from '../../../shared/texts/word-import.ts'
import type { WordChoices as Choices, WordReport } from '../../../shared/word-import.ts'

/** What the writer has chosen; tracked changes are null until they are decided on. */
export type Chosen = Omit<Choices, 'language' | 'revisions'> & Readonly<{ revisions: Choices['revisions'] | null }>

type Props = Readonly<{
  report: WordReport
  sections: Paper['sections']
  chosen: Chosen
  onChange: (chosen: Chosen) => void
}>

/** The questions a file raises; those it does not raise are not asked. */
export function WordChoices({ report, sections, chosen, onChange }: Props) {
  const { hiddenText, fakedHeadings } = report
  const props = { report, sections, chosen, onChange }
  return (
    <div className="word-choices">
      {report.revisions.count > 0 && <Revisions {...props} />}
      {report.comments.length > 0 && <Comments {...props} />}
      {hiddenText.length > 0 && (
        <Checkbox
          label={counted(texts.hiddenText, hiddenText.length)}
          description={fill(texts.hiddenTextHelp, { text: quoted(hiddenText) })}
          checked={chosen.hiddenText}
          onChange={({ target }) => onChange({ ...chosen, hiddenText: target.checked })}
        />
      )}
      {fakedHeadings.length > 0 && (
        <Checkbox
          label={counted(texts.headings, fakedHeadings.length)}
          description={fill(texts.headingsHelp, { texts: quoted(fakedHeadings) })}
          checked={chosen.headings}
          onChange={({ target }) => onChange({ ...chosen, headings: target.checked })}
        />
      )}
      {!report.isOwn && <Rest {...props} />}
    </div>
  )
}

/** «det ene», «det andre» */
export const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(', ')

function Revisions({ report, chosen, onChange }: Props) {
  const name = useId()
  const { count, authors } = report.revisions
  const by = authors.length > 0 ? fill(texts.revisions.by, { names: authors.join(', ') }) : ''
  const changes = `${counted(texts.revisions.found, count)}${by}`
  const choice = (revisions: Choices['revisions']) => ({
    name,
    checked: chosen.revisions === revisions,
    onChange: () => onChange({ ...chosen, revisions }),
  })
  return (
    <Fieldset>
      <Fieldset.Legend>{fill(texts.revisions.legend, { changes })}</Fieldset.Legend>
      <Radio label={texts.revisions.accept} description={texts.revisions.acceptHelp} {...choice('accept')} value="a" />
      <Radio label={texts.revisions.reject} description={texts.revisions.rejectHelp} {...choice('reject')} value="r" />
    </Fieldset>
  )
}

function Comments({ report, chosen, onChange }: Props) {
  const name = useId()
  const count = report.comments.length
  const choice = (comments: Choices['comments']) => ({
    name,
    checked: chosen.comments === comments,
    onChange: () => onChange({ ...chosen, comments }),
  })
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{counted(texts.comments.legend, count)}</Fieldset.Legend>
        <Radio
          label={counted(texts.comments.keep, count)}
          description={counted(texts.comments.keepHelp, count)}
          {...choice('keep')}
          value="k"
        />
        <Radio label={counted(texts.comments.drop, count)} {...choice('drop')} value="d" />
      </Fieldset>
      <details>
        <summary>{texts.comments.list}</summary>
        <ul>
          {report.comments.map(({ author, text }) => (
            <li key={`${author}${text}`}>
              {fill(texts.comments.line, { author: author || texts.comments.noAuthor, text })}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Rest({ sections, chosen, onChange }: Props) {
  const id = useId()
  return (
    <Field>
      <Label htmlFor={id}>{texts.rest}</Label>
      <Select
        id={id}
        value={chosen.rest}
        onChange={({ target }) => onChange({ ...chosen, rest: sections[target.selectedIndex]?.key ?? chosen.rest })}
      >
        {sections.map(({ key, name }) => (
          <Select.Option key={key} value={key}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
