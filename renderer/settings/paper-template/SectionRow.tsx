import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import { isForProposing } from '../../../shared/cases.ts'
import { nameInWindow, type TemplateSection } from '../../../shared/paper-template.ts'
import { interfaceLanguage } from '../../../shared/texts/chosen.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { IconTool } from '../../components/IconTool.tsx'
import { SectionForm } from './SectionForm.tsx'
import type { SectionRows } from './use-section-rows.ts'

type Props = Readonly<{ section: TemplateSection; position: number; count: number; rows: SectionRows }>

/** One section of the template; its name opens it, and keys on the name move it, change it and take it out. */
export function SectionRow({ section, position, count, rows }: Props) {
  const { key } = section
  const name = nameInWindow(section)
  if (rows.editedKey === key) {
    return (
      <li>
        <SectionForm section={section} onClose={() => rows.edit(null)} />
      </li>
    )
  }
  return (
    <li className="template-section">
      <span className="template-position">{position}</span>
      <div>
        <button
          type="button"
          className="ds-link"
          ref={rows.nameRef(key)}
          onClick={() => rows.edit(key)}
          onKeyDown={(event) => rows.onKeyDown(event, section)}
        >
          {name}
        </button>
        <p className="quiet">{about(section)}</p>
      </div>
      <div className="template-tools">
        <IconTool words={fill(texts.edit, { name })} icon={PencilIcon} onClick={() => rows.edit(key)} />
        <IconTool
          words={fill(texts.up, { name })}
          icon={ArrowUpIcon}
          isOff={position === 1}
          onClick={() => rows.move(section, position - 1)}
        />
        <IconTool
          words={fill(texts.down, { name })}
          icon={ArrowDownIcon}
          isOff={position === count}
          onClick={() => rows.move(section, position + 1)}
        />
        <IconTool
          words={key === 'proposal' ? texts.stays : fill(texts.remove, { name })}
          icon={TrashIcon}
          isOff={key === 'proposal'}
          onClick={() => rows.remove(section)}
        />
      </div>
    </li>
  )
}

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
