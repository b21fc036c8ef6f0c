import { Button } from '@digdir/designsystemet-react'
import type { Attendance } from '../../../shared/attendance.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { call } from '../../api.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { calledItemName, uncalledPresenters, type Point, type Presenter } from './presenters.ts'

const texts = noticeTexts.guests

/** Those who are to present something and have not been called; nobody is called until one says so. */
export function PresenterProposals({ attendance }: { attendance: Attendance }) {
  const items = useQuery('agenda.get', { meetingId: attendance.meetingId }).data?.items ?? []
  const presenters = uncalledPresenters(items, attendance.attendees)
  if (presenters.length === 0) return null
  return (
    <ul className="presenter-proposals">
      {presenters.map((presenter) => (
        <Proposal key={presenter.personId} meetingId={attendance.meetingId} presenter={presenter} />
      ))}
    </ul>
  )
}

const namesOf = (items: readonly Point[]): string => items.map(calledItemName).join(texts.and)

function Proposal({ meetingId, presenter }: { meetingId: string; presenter: Presenter }) {
  const { personId, name, items } = presenter
  const [first] = items
  const only = items.length === 1 && first !== undefined ? first : null
  const item = only === null ? '' : calledItemName(only)
  const invite = () =>
    act(
      () => call('attendance.invite', { meetingId, personId, itemId: only?.id ?? null }),
      fill(only === null ? texts.done : texts.doneForItem, { name, item }),
    )
  useFocusHeir('.invite')
  return (
    <li>
      <span>{fill(texts.proposal, { name, items: namesOf(items) })}</span>
      <Button
        variant="secondary"
        aria-label={fill(only === null ? texts.callWholeFor : texts.callFor, { name, item })}
        onClick={invite}
      >
        {fill(only === null ? texts.callWhole : texts.call, { item })}
      </Button>
    </li>
  )
}
