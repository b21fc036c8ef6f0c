import { Checkbox, Textfield } from '@digdir/designsystemet-react'
import { useState, type ChangeEvent } from 'react'
import { isForProposing } from '../../../shared/cases.ts'
import { nameInWindow, type TemplateSection } from '../../../shared/paper-template.ts'
import { isOwnSection } from '../../../shared/papers.ts'
import { standardSections } from '../../../shared/section-names.ts'
import { interfaceLanguage } from '../../../shared/texts/chosen.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperTemplate } from '../../../shared/texts/paper-template.ts'
import { languages, type Language } from '../../../shared/values.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

const texts = paperTemplate.form

type Words = Readonly<Record<Language, string>>
type Fields = Readonly<{ name: Words; help: Words; isRequired: boolean; advisedLines: string }>
type Props = Readonly<{ section: TemplateSection | null; onClose: () => void }>

/** A new section, or one as it is; the program's own words stand in fields that are left empty. */
export function SectionForm({ section, onClose }: Props) {
  const [fields, setFields] = useState(() => fieldsOf(section))
  const change = (changed: Partial<Fields>) => setFields({ ...fields, ...changed })
  return (
    <InlineForm
      title={section === null ? texts.newTitle : fill(texts.title, { name: nameInWindow(section) })}
      submit={section === null ? texts.submitNew : texts.submit}
      onSubmit={() => save(section, fields)}
      onClose={onClose}
    >
      {section?.key === 'proposal' && <p className="form-help">{texts.proposal}</p>}
      {section !== null && !isOwnSection(section.key) && <p className="form-help">{texts.standard}</p>}
      <WordFields {...{ section, fields, change }} />
      <Checkbox
        label={texts.isRequired}
        description={
          section !== null && isForProposing(section.key) ? texts.isRequiredOfProposers : texts.isRequiredHelp
        }
        checked={fields.isRequired}
        onChange={({ target }) => change({ isRequired: target.checked })}
      />
      <Textfield
        type="number"
        min={1}
        max={200}
        label={texts.advisedLines}
        description={texts.advisedLinesHelp}
        value={fields.advisedLines}
        onChange={({ target }) => change({ advisedLines: target.value })}
      />
    </InlineForm>
  )
}

const labels = {
  name: { nb: texts.nameNb, nn: texts.nameNn },
  help: { nb: texts.helpNb, nn: texts.helpNn },
}

type FieldProps = Readonly<{
  section: TemplateSection | null
  fields: Fields
  change: (changed: Partial<Fields>) => void
}>

function WordFields({ section, fields, change }: FieldProps) {
  const standard = section === null || isOwnSection(section.key) ? null : section.key
  return (['name', 'help'] as const).flatMap((what) =>
    languages.map((language) => {
      const shared = {
        label: labels[what][language],
        lang: language,
        placeholder: standard === null ? undefined : standardSections[language][standard][what],
        value: fields[what][language],
        onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
          change({ [what]: { ...fields[what], [language]: target.value } }),
      }
      return what === 'name' ? (
        <Textfield key={`name${language}`} {...shared} maxLength={80} required={standard === null} />
      ) : (
        <Textfield key={`help${language}`} {...shared} maxLength={300} multiline rows={2} />
      )
    }),
  )
}

const empty = { nb: '', nn: '' }

/** Words that are the program's own are left out of the fields. */
function fieldsOf(section: TemplateSection | null): Fields {
  if (section === null) return { name: empty, help: empty, isRequired: false, advisedLines: '' }
  const { key, name, help, isRequired, advisedLines } = section
  const own = (what: 'name' | 'help', language: Language) => {
    const words = { name, help }[what][language]
    return !isOwnSection(key) && words === standardSections[language][key][what] ? '' : words
  }
  return {
    name: { nb: own('name', 'nb'), nn: own('name', 'nn') },
    help: { nb: own('help', 'nb'), nn: own('help', 'nn') },
    isRequired,
    advisedLines: advisedLines === null ? '' : String(advisedLines),
  }
}

function save(section: TemplateSection | null, fields: Fields): Promise<true | undefined> {
  const { done } = paperTemplate
  const input = { ...fields, advisedLines: fields.advisedLines === '' ? null : Number(fields.advisedLines) }
  const name = fields.name[interfaceLanguage].trim() || (section ? nameInWindow(section) : '')
  return act(
    async () => {
      if (section === null) await call('paperTemplate.add', input)
      else await call('paperTemplate.update', { ...input, key: section.key })
      return true as const
    },
    fill(section === null ? done.added : done.changed, { name }),
  )
}
