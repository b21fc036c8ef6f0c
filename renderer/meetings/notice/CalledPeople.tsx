import { Button, Heading } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { others, members, type Attendance, type Attendee } from '../../../shared/attendance.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useQuery } from '../../use-query.ts'
import { CalledPerson } from './CalledPerson.tsx'
import { InviteGuest } from './InviteGuest.tsx'
import { PresenterProposals } from './PresenterProposals.tsx'
import { calledItemName, pointsOf } from './presenters.ts'
import { SeveralAbsent } from './SeveralAbsent.tsx'

const texts = noticeTexts.people

/** Everyone called, who has announced absence, and guests for this meeting alone. */
export function CalledPeople({ meeting }: { meeting: MeetingSummary }) {
  const attendance = useQuery('attendance.get', { meetingId: meeting.id })
  const [isInviting, setInviting] = useState(false)
  return (
    <section className="panel" aria-labelledby="called">
      <Heading level={2} data-size="2xs" id="called">
        {texts.title}
      </Heading>
      <Loaded query={attendance}>{(data) => <Lists attendance={data} />}</Loaded>
      {isInviting ? (
        <InviteGuest meetingId={meeting.id} onClose={() => setInviting(false)} />
      ) : (
        <Button className="invite" variant="secondary" onClick={() => setInviting(true)}>
          <PlusIcon aria-hidden />
          {noticeTexts.guests.open}
        </Button>
      )}
    </section>
  )
}

function Lists({ attendance }: { attendance: Attendance }) {
  const items = useQuery('agenda.get', { meetingId: attendance.meetingId }).data?.items ?? []
  const itemNames = new Map(pointsOf(items).map((item) => [item.id, calledItemName(item)]))
  if (attendance.attendees.length === 0) return <p className="quiet">{texts.empty}</p>
  const expected = attendance.attendees.filter(({ apology }) => apology === null)
  return (
    <>
      <p className="quiet">{summary(attendance)}</p>
      {expected.length > 1 && <Absence attendees={expected} />}
      <People people={members(attendance)} itemNames={itemNames} />
      {others(attendance).length > 0 && <h3>{noticeTexts.others}</h3>}
      <People people={others(attendance)} itemNames={itemNames} />
      <PresenterProposals attendance={attendance} />
    </>
  )
}

function Absence({ attendees }: { attendees: readonly Attendee[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="tertiary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {noticeVersions.absent.open}
      </Button>
      {isOpen && <SeveralAbsent attendees={attendees} onClose={() => setOpen(false)} />}
    </>
  )
}

function summary({ attendees }: Attendance): string {
  const apologies = attendees.filter(({ apology }) => apology !== null).length
  const called = attendees.length
  return apologies === 0 ? fill(texts.noApologies, { called }) : fill(texts.summary, { called, apologies })
}

type PeopleProps = Readonly<{ people: readonly Attendee[]; itemNames: ReadonlyMap<string, string> }>

function People({ people, itemNames }: PeopleProps) {
  if (people.length === 0) return null
  return (
    <ul className="called-people">
      {people.map((attendee) => (
        <CalledPerson
          key={attendee.id}
          attendee={attendee}
          item={attendee.itemId === null ? '' : (itemNames.get(attendee.itemId) ?? '')}
        />
      ))}
    </ul>
  )
}
