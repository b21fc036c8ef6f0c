import type { Phrase } from '../../../shared/phrases.ts'
import { fill } from '../../../shared/texts/index.ts'
import { phrases as texts } from '../../../shared/texts/phrases.ts'
import { OrderedRow } from '../../components/OrderedRow.tsx'
import type { OrderedRows } from '../../components/use-ordered-rows.ts'
import { PhraseForm } from './PhraseForm.tsx'
import { shownText } from './shown-text.ts'

type Props = Readonly<{ phrase: Phrase; position: number; count: number; rows: OrderedRows<string> }>

/** One phrase. */
export const PhraseRow = ({ phrase, ...row }: Props) => (
  <OrderedRow
    {...row}
    rowKey={phrase.id}
    name={shownText(phrase)}
    about={about(phrase)}
    tools={texts}
    form={<PhraseForm phrase={phrase} onClose={() => row.rows.edit(null)} />}
  />
)

const about = ({ slot, shortForm }: Phrase): string =>
  fill(shortForm === '' ? texts.aboutWithout : texts.about, { slot: texts.slots[slot], shortForm })
