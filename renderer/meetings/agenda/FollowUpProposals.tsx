import { Button, Details } from '@digdir/designsystemet-react'
import type { AgendaFollowUp } from '../../../shared/agenda.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { call } from '../../api.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { useFocusNeighbour } from '../../components/use-focus-neighbour.ts'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'

const texts = agendaTools.followUps

/** Follow-ups to take up in the meeting: overdue ones stand here until they are on the agenda or done. */
export function FollowUpProposals({ meetingId }: { meetingId: string }) {
  const all = useQuery('agenda.followUps', { meetingId }).data ?? []
  const [overdue, due] = [all.filter(({ isOverdue }) => isOverdue), all.filter(({ isOverdue }) => !isOverdue)]
  return (
    <>
      {overdue.length > 0 && (
        <section className="follow-up-proposals" aria-label={texts.overdue} data-tone="warning">
          <Head name={texts.overdue} meetingId={meetingId} followUps={overdue} />
          <List meetingId={meetingId} followUps={overdue} />
        </section>
      )}
      {due.length > 0 && (
        <Details className="quiet-details follow-up-details">
          <Details.Summary>{`${texts.due} (${due.length})`}</Details.Summary>
          <Details.Content>
            <List meetingId={meetingId} followUps={due} />
          </Details.Content>
        </Details>
      )}
    </>
  )
}

type Props = Readonly<{ meetingId: string; followUps: readonly AgendaFollowUp[] }>

const put = (meetingId: string, followUps: readonly AgendaFollowUp[]) =>
  act(
    () => call('agenda.addFollowUp', { meetingId, followUpIds: followUps.map(({ id }) => id) }),
    followUps.length === 1 ? texts.doneOne : fill(texts.doneMany, { count: followUps.length }),
  )

const Head = ({ name, meetingId, followUps }: Props & Readonly<{ name: string }>) => (
  <div className="pool-group-head">
    <h2>{`${name} (${followUps.length})`}</h2>
    {followUps.length > 1 && <AddAll name={name} meetingId={meetingId} followUps={followUps} />}
  </div>
)

/** Goes away with all it put on; the focus goes to the top of the page. */
function AddAll({ name, meetingId, followUps }: Props & Readonly<{ name: string }>) {
  useFocusHeir('h1')
  return (
    <Button
      variant="tertiary"
      aria-label={fill(texts.addAllLabel, { group: name })}
      onClick={() => void put(meetingId, followUps)}
    >
      {texts.addAll}
    </Button>
  )
}

const List = ({ meetingId, followUps }: Props) => (
  <ul>
    {followUps.map((followUp) => (
      <Proposal key={followUp.id} meetingId={meetingId} followUp={followUp} />
    ))}
  </ul>
)

function Proposal({ meetingId, followUp }: Readonly<{ meetingId: string; followUp: AgendaFollowUp }>) {
  const line = useFocusNeighbour<HTMLLIElement>()
  return (
    <li ref={line}>
      <div>
        <span>{followUp.text}</span>
        <small>{aboutOf(followUp)}</small>
      </div>
      <Button
        variant="secondary"
        aria-label={fill(texts.addLabel, { text: followUp.text })}
        onClick={() => void put(meetingId, [followUp])}
      >
        {texts.add}
      </Button>
    </li>
  )
}

/** «fristen var 3. februar 2026 · Ada Lunde · KommIT-rådet 3. mars 2026, sak 14/26» */
function aboutOf({ dueOn, isOverdue, responsibleName, source }: AgendaFollowUp): string {
  const due = dueOn === null ? [] : [fill(isOverdue ? texts.wasDueOn : texts.dueOn, { date: shortDate(dueOn) })]
  return [...due, responsibleName ?? texts.noOne, source].join(' · ')
}
