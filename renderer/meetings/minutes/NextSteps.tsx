import { Button } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding as texts } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { act } from '../../messages.ts'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import type { StandingProps } from './StandingPanel.tsx'

/** What can be done with minutes that are not approved: put them on an agenda, or record what a meeting did with them. */
export function NextSteps(props: StandingProps) {
  const { meeting, standing } = props
  useFocusHeir('#standing')
  const isHeld = meeting.status === 'closed'
  return (
    <>
      <p>{isHeld ? hindrance(props) : texts.next.underWay}</p>
      <OpenRemarks meetingId={meeting.id} />
      {isHeld && (standing.approvalItem ? <OnAgenda {...props} /> : <PutOnAgenda {...props} />)}
    </>
  )
}

function hindrance({ minutes: { questions, gaps } }: StandingProps): string {
  if (questions.length > 0) return texts.next.questions
  return gaps.length > 0 ? texts.next.hindered : texts.next.ready
}

/** What came back from the leader and nobody has considered hinders nothing, but is not to be forgotten. */
function OpenRemarks({ meetingId }: Readonly<{ meetingId: string }>) {
  const reviews = useQuery('minutesReview.list', { meetingId }).data ?? []
  const count = reviews.flatMap(({ remarks }) => remarks).filter(({ settledAt }) => settledAt === null).length
  if (count === 0) return null
  return <p>{count === 1 ? texts.next.openRemark : fill(texts.next.openRemarks, { count })}</p>
}

function PutOnAgenda({ meeting, standing: { nextMeeting, state } }: StandingProps) {
  useFocusHeir('#standing')
  if (state === 'underCorrection') return null
  if (nextMeeting === null) return <p>{texts.next.noMeeting}</p>
  const put = () =>
    act(async () => {
      await flushWhole()
      return call('minutes.putForApproval', { meetingId: meeting.id })
    }, texts.next.putDone)
  return <Button onClick={() => void put()}>{fill(texts.next.put, { date: shortDate(nextMeeting.onDate) })}</Button>
}

/** Where they are up for approval; when that meeting has approved them, or said what to put right, one click records it. */
function OnAgenda({ meeting, standing }: StandingProps) {
  const { approvalItem, corrections } = standing
  if (approvalItem === null) return null
  const { itemId, meetingId, onDate, status, outcome } = approvalItem
  const date = shortDate(onDate)
  if (status !== 'closed')
    return (
      <p>
        <Link className="ds-link" href={routes.meeting(meetingId, 'saksliste')}>
          {fill(texts.next.onAgenda, { date })}
        </Link>
      </p>
    )
  const isCorrected = corrections.some((one) => one.versionId === null && one.itemId === itemId)
  if (outcome !== 'asProposed' && !isCorrected) return null
  const approve = () =>
    act(async () => {
      await flushWhole()
      return call('minutes.approve', { meetingId: meeting.id, approvedOn: onDate, itemId })
    }, texts.approve.done)
  return (
    <Button onClick={() => void approve()}>
      {isCorrected ? texts.approve.corrected : fill(texts.approve.inMeeting, { date })}
    </Button>
  )
}
