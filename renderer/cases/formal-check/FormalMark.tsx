import { CircleIcon, ExclamationmarkTriangleIcon, SealCheckmarkIcon } from '@navikt/aksel-icons'
import type { FormalState } from '../../../shared/formal-check.ts'
import { formalCheck as texts } from '../../../shared/texts/formal-check.ts'

const icons = { unchecked: CircleIcon, inOrder: SealCheckmarkIcon, lapsed: ExclamationmarkTriangleIcon } as const

type Props = Readonly<{ state: FormalState; words?: string }>

/** The state in words, with a sign before them. */
export function FormalWords({ state, words = texts.states[state] }: Props) {
  const Icon = icons[state]
  return (
    <span className="formal-mark" data-state={state}>
      <Icon aria-hidden />
      {words}
    </span>
  )
}

/** For lists: says nothing of the many papers that nobody has looked at yet. */
export const FormalMark = ({ state }: Pick<Props, 'state'>) =>
  state === 'unchecked' ? null : (
    <span className="case-detail">
      <FormalWords state={state} />
    </span>
  )
