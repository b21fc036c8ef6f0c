import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, ExclamationmarkTriangleIcon, PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseLink } from '../../../shared/case-facts.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseFacts } from '../../../shared/texts/case-facts.ts'
import { call } from '../../api.ts'
import { useFocusNeighbour } from '../../components/use-focus-neighbour.ts'
import { act } from '../../messages.ts'
import { routes } from '../../routes.ts'
import { Folded } from './Folded.tsx'
import { LinkForm } from './LinkForm.tsx'

const texts = caseFacts.links

type Props = Readonly<{ caseId: string; links: readonly CaseLink[] }>

/** The cases this one requires, is made easier by or refers to, and those that do so with this one. */
export function Links({ caseId, links }: Props) {
  const [isAdding, setAdding] = useState(false)
  return (
    <Folded title={texts.title} count={links.length} part="links">
      <ul className="lines stacked">
        {links.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </ul>
      {isAdding ? (
        <LinkForm caseId={caseId} onClose={() => setAdding(false)} />
      ) : (
        <Button variant="tertiary" onClick={() => setAdding(true)}>
          <PlusIcon aria-hidden />
          {texts.add}
        </Button>
      )}
    </Folded>
  )
}

function LinkLine({ link }: { link: CaseLink }) {
  const { id, kind, isOutgoing, otherId, otherTitle: title } = link
  const row = useFocusNeighbour<HTMLLIElement>()
  return (
    <li ref={row}>
      <span className="details">{isOutgoing ? texts.kinds[kind] : texts.reverse[kind]}</span>
      <span className="fact-line">
        <Link href={routes.case(otherId)} className="ds-link">
          {title}
        </Link>
        <Button
          icon
          variant="tertiary"
          aria-label={fill(texts.remove, { title })}
          data-tooltip={fill(texts.remove, { title })}
          onClick={() => void act(() => call('caseFacts.unlink', { id }), fill(texts.unlinked, { title }))}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </span>
      {kind === 'requires' && <State link={link} />}
    </li>
  )
}

function State({ link: { isOutgoing, isOtherFinished } }: { link: CaseLink }) {
  const isWaiting = isOutgoing && !isOtherFinished
  const Icon = isWaiting ? ExclamationmarkTriangleIcon : CheckmarkIcon
  const open = isOutgoing ? texts.waits : texts.open
  return (
    <span className={isWaiting ? 'details lacks' : 'details'}>
      {(isWaiting || isOtherFinished) && <Icon aria-hidden />}
      {isOtherFinished ? texts.finished : open}
    </span>
  )
}
