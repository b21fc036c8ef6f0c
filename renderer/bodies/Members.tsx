import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { BodyDetails } from '../../shared/bodies.ts'
import { longDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { Loaded } from '../components/Loading.tsx'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { BodyPlaceProvider } from './body-place.ts'
import { Deputies } from './Deputies.tsx'
import { Earlier } from './Earlier.tsx'
import { MemberFile } from './member-file/MemberFile.tsx'
import { seatCounts } from './seat-groups.ts'
import { Seats } from './Seats.tsx'
import { Standing } from './Standing.tsx'
import { yearsAround } from './TermBar.tsx'
import { composition } from './words.ts'
import { useLastAnswer } from './composition/use-last-answer.ts'

/** Who sits in the body and who else attends, today or on a day one chooses. */
export function Members({ id, day }: { id: string; day: string | null }) {
  const query = useLastAnswer(useQuery('bodies.get', day === null ? { id } : { id, on: day }))
  return (
    <>
      <DayChooser id={id} day={day} />
      <Loaded query={query}>
        {(details) => (
          <>
            {day !== null && <AsOf details={details} day={day} />}
            <MembersOf details={details} day={day ?? today()} />
          </>
        )}
      </Loaded>
    </>
  )
}

function MembersOf({ details, day }: { details: BodyDetails; day: string }) {
  const all = useQuery('members.list', { bodyId: details.body.id })
  return (
    <Loaded query={all}>
      {(memberships) => (
        <BodyPlaceProvider value={{ details, day, years: yearsAround(memberships, today()), all: memberships }}>
          <Seats />
          <Deputies />
          <Standing />
          <MemberFile body={details.body} />
          <Earlier />
        </BodyPlaceProvider>
      )}
    </Loaded>
  )
}

/** The day has an address of its own; half a date changes nothing. */
function DayChooser({ id, day }: { id: string; day: string | null }) {
  const [, navigate] = useLocation()
  const field = useRef<HTMLInputElement>(null)
  const shown = day ?? today()
  const [written, setWritten] = useState({ shown, text: shown })
  if (written.shown !== shown) setWritten({ shown, text: shown })
  const show = (chosen: string) => {
    setWritten({ shown, text: chosen })
    const isWhole = /^[12]\d{3}-/.test(chosen)
    if (isWhole) navigate(chosen === today() ? routes.body(id) : routes.membersOn(id, chosen), { replace: true })
  }
  const backToToday = () => {
    navigate(routes.body(id), { replace: true })
    field.current?.focus()
  }
  return (
    <div className="day-chooser">
      <Textfield
        ref={field}
        type="date"
        label={texts.members.showOn}
        value={written.text}
        onChange={(event) => show(event.target.value)}
      />
      {day !== null && (
        <Button variant="tertiary" onClick={backToToday}>
          {texts.members.showToday}
        </Button>
      )}
    </div>
  )
}

function AsOf({ details, day }: { details: BodyDetails; day: string }) {
  return (
    <Paragraph role="status" className="as-of">
      {fill(day < today() ? texts.members.asOf : texts.members.asComing, {
        date: longDate(day),
        composition: composition(seatCounts(details)),
      })}
    </Paragraph>
  )
}
