import { Button, Details } from '@digdir/designsystemet-react'
import { fill } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { call } from '../api.ts'
import { useFocusNeighbour } from '../components/use-focus-neighbour.ts'
import { act } from '../messages.ts'
import { useQuery } from '../use-query.ts'
import type { FollowUpEntry } from '../../shared/follow-ups.ts'

/** What has been removed, and can be brought back. */
export function RemovedFollowUps() {
  const removed = useQuery('followUps.removed').data ?? []
  if (removed.length === 0) return null
  return (
    <Details data-color="neutral" className="done-ones">
      <Details.Summary>{fill(texts.groups.title, { name: texts.removedTitle, count: removed.length })}</Details.Summary>
      <Details.Content>
        <ul className="lines stacked">
          {removed.map((followUp) => (
            <RemovedLine key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      </Details.Content>
    </Details>
  )
}

function RemovedLine({ followUp: { id, text, source } }: { followUp: FollowUpEntry }) {
  const line = useFocusNeighbour<HTMLLIElement>()
  return (
    <li ref={line}>
      <span>{text}</span>
      <span className="details">
        <span>{source}</span>
        <Button
          variant="tertiary"
          aria-label={fill(texts.restoreThis, { text })}
          onClick={() => void act(() => call('followUps.restore', { id }), texts.done.restored)}
        >
          {texts.restore}
        </Button>
      </span>
    </li>
  )
}
