import { isForProposing } from '../../../shared/cases.ts'
import { nameInWindow, type TemplateSection } from '../../../shared/paper-template.ts'
import type { PaperSectionKey } from '../../../shared/papers.ts'
import { interfaceLanguage } from '../../../shared/texts/chosen.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { OrderedRow } from '../../components/OrderedRow.tsx'
import type { OrderedRows } from '../../components/use-ordered-rows.ts'
import { SectionForm } from './SectionForm.tsx'

type Props = Readonly<{
  section: TemplateSection
  position: number
  count: number
  rows: OrderedRows<PaperSectionKey>
}>

/** One section of the template. */
export const SectionRow = ({ section, ...row }: Props) => (
  <OrderedRow
    {...row}
    rowKey={section.key}
    name={nameInWindow(section)}
    about={about(section)}
    tools={texts}
    stays={section.key === 'proposal' ? texts.stays : undefined}
    form={<SectionForm section={section} onClose={() => row.rows.edit(null)} />}
  />
)

/** «må skrives, høyst 5 linjer, på nynorsk: Samandrag» */
function about({ key, name, isRequired, advisedLines }: TemplateSection): string {
  const other = name[interfaceLanguage === 'nn' ? 'nb' : 'nn']
  const required = isForProposing(key) ? texts.requiredOfProposers : texts.required
  return [
    isRequired ? required : texts.optional,
    ...(advisedLines === null ? [] : [counted(texts.lines, advisedLines)]),
    ...(other === name[interfaceLanguage] ? [] : [fill(texts.inOtherForm, { name: other })]),
  ].join(', ')
}
