import { FileWordIcon } from '@navikt/aksel-icons'
import { fill } from '../../../shared/texts/index.ts'
import { itemExtracts as texts } from '../../../shared/texts/minutes-review.ts'
import { IconTool } from '../../components/IconTool.tsx'
import { chooseItems } from './chosen-items.ts'

type Props = Readonly<{ itemId: string; title: string }>

/** At one item: opens the form for writing it as a file of its own. */
export const ExtractTool = ({ itemId, title }: Props) => (
  <IconTool words={fill(texts.one, { title })} icon={FileWordIcon} onClick={() => chooseItems([itemId])} />
)
