import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons'
import type { Phrase } from '../../../shared/phrases.ts'
import { fill } from '../../../shared/texts/index.ts'
import { phrases as texts } from '../../../shared/texts/phrases.ts'
import { IconTool } from '../../components/IconTool.tsx'
import type { OrderedRows } from '../../components/use-ordered-rows.ts'
import { PhraseForm } from './PhraseForm.tsx'
import { shownText } from './shown-text.ts'

type Props = Readonly<{ phrase: Phrase; position: number; count: number; rows: OrderedRows<string> }>

/** One phrase; its words open it, and keys on them move it, change it and take it out. */
export function PhraseRow({ phrase, position, count, rows }: Props) {
  const { id } = phrase
  const text = shownText(phrase)
  if (rows.editedKey === id) {
    return (
      <li>
        <PhraseForm phrase={phrase} onClose={() => rows.edit(null)} />
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
          ref={rows.nameRef(id)}
          onClick={() => rows.edit(id)}
          onKeyDown={(event) => rows.onKeyDown(event, id)}
        >
          {text}
        </button>
        <p className="quiet">{about(phrase)}</p>
      </div>
      <div className="template-tools">
        <IconTool words={fill(texts.edit, { text })} icon={PencilIcon} onClick={() => rows.edit(id)} />
        <IconTool
          words={fill(texts.up, { text })}
          icon={ArrowUpIcon}
          isOff={position === 1}
          onClick={() => rows.move(id, position - 1)}
        />
        <IconTool
          words={fill(texts.down, { text })}
          icon={ArrowDownIcon}
          isOff={position === count}
          onClick={() => rows.move(id, position + 1)}
        />
        <IconTool words={fill(texts.remove, { text })} icon={TrashIcon} onClick={() => rows.remove(id)} />
      </div>
    </li>
  )
}

const about = ({ slot, shortForm }: Phrase): string =>
  fill(shortForm === '' ? texts.aboutWithout : texts.about, { slot: texts.slots[slot], shortForm })
