import { Button, Details, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import type { Body } from '../../shared/bodies.ts'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { dayOf } from '../components/format.ts'
import { useFocusNeighbour } from '../components/use-focus-neighbour.ts'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'

/** Bodies that have been removed, in a list that is closed until someone asks; each can be taken into use again. */
export function FormerBodies() {
  const former = useQuery('bodies.former').data ?? []
  if (former.length === 0) return null
  return (
    <Details className="earlier">
      <Details.Summary>
        {texts.former.title} ({former.length})
      </Details.Summary>
      <Details.Content>
        <Paragraph className="section-lead">{texts.former.lead}</Paragraph>
        <ul className="lines">
          {former.map((body) => (
            <FormerLine key={body.id} body={body} />
          ))}
        </ul>
      </Details.Content>
    </Details>
  )
}

function FormerLine({ body: { id, name, kind, removedAt } }: { body: Body }) {
  const line = useFocusNeighbour<HTMLLIElement>()
  const restore = () => act(() => call('bodies.restore', { id }), texts.done.restored)
  const facts = [
    texts.kinds[kind],
    ...(removedAt === null ? [] : [fill(texts.former.removedOn, { date: shortDate(dayOf(removedAt)) })]),
  ]
  return (
    <li ref={line}>
      <span>
        <Link href={routes.body(id)} className="ds-link">
          {name}
        </Link>{' '}
        <span className="quiet">({facts.join(', ')})</span>
      </span>
      <Button variant="tertiary" aria-label={fill(texts.former.restoreThis, { name })} onClick={() => void restore()}>
        {texts.former.restore}
      </Button>
    </li>
  )
}
