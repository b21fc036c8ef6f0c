import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { BodySummary } from '../../shared/bodies.ts'
import { fill } from '../../shared/texts/index.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { ProposedDay, YearCount } from '../../shared/year-plan.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { BodyPicker } from '../meetings/NewMeeting.tsx'
import { act } from '../messages.ts'
import { Proposals } from './Proposals.tsx'
import { wantedCount } from './words.ts'

const texts = yearPlan.propose

type Props = Readonly<{
  year: number
  bodies: readonly BodySummary[]
  counts: readonly YearCount[]
  bodyId: string
  onClose: () => void
}>

type Wish = Readonly<{
  bodyId: string
  count: string | null
  weekdays: readonly number[]
  startsAt: string
  endsAt: string
}>
type Problems = Partial<Record<'bodyId' | 'count' | 'weekdays' | 'time', string>>

/** Asks for days for the meetings the mandate lacks, and puts those one takes into the plan. */
export function Propose({ year, bodies, counts, bodyId, onClose }: Props) {
  const [wish, setWish] = useState<Wish>(() => firstWish(bodyId))
  const [problems, setProblems] = useState<Problems>({})
  const [found, setFound] = useState<readonly ProposedDay[] | null>(null)
  const planned = counts.find((count) => count.bodyId === wish.bodyId) ?? { ordinary: 0, least: null }
  const count = wish.count ?? String(wantedCount(planned))
  const change = (changes: Partial<Wish>) => {
    setWish({ ...wish, ...changes })
    setFound(null)
  }
  const ask = async () => {
    const missing = problemsIn({ ...wish, count })
    setProblems(missing)
    if (Object.keys(missing).length > 0) return undefined
    const input = { ...wish, year, count: Number(count), weekdays: [...wish.weekdays] }
    setFound((await act(() => call('meetings.propose', input))) ?? null)
    // Stays open, so that one can ask again.
    return undefined
  }
  return (
    <div className="plan-panel">
      <InlineForm title={texts.title} submit={texts.submit} onSubmit={ask} onClose={onClose}>
        <BodyPicker
          bodies={bodies}
          bodyId={wish.bodyId}
          problem={problems.bodyId}
          onChange={(id) => change({ bodyId: id, count: null })}
        />
        <Textfield
          type="number"
          min={1}
          max={24}
          label={texts.count}
          description={fill(texts.countHelp, { planned: planned.ordinary })}
          value={count}
          error={problems.count}
          onChange={(event) => change({ count: event.target.value })}
        />
        <Times wish={wish} problem={problems.time} onChange={change} />
        <Weekdays chosen={wish.weekdays} problem={problems.weekdays} onChange={(weekdays) => change({ weekdays })} />
      </InlineForm>
      {found && <Proposals key={JSON.stringify(found)} year={year} days={found} wish={wish} onDone={onClose} />}
    </div>
  )
}

const firstWish = (bodyId: string): Wish => ({
  bodyId,
  count: null,
  weekdays: [2, 3, 4],
  startsAt: '10:00',
  endsAt: '14:00',
})

function problemsIn({ bodyId, count, weekdays, startsAt, endsAt }: Wish & { count: string }): Problems {
  const wanted = Number(count)
  return {
    ...(bodyId === '' ? { bodyId: texts.missing.bodyId } : {}),
    ...(Number.isInteger(wanted) && wanted >= 1 && wanted <= 24 ? {} : { count: texts.missing.count }),
    ...(weekdays.length === 0 ? { weekdays: texts.missing.weekdays } : {}),
    ...(startsAt !== '' && startsAt < endsAt ? {} : { time: texts.missing.time }),
  }
}

type TimesProps = Readonly<{ wish: Wish; problem: string | undefined; onChange: (change: Partial<Wish>) => void }>

function Times({ wish, problem, onChange }: TimesProps) {
  return (
    <>
      <Textfield
        type="time"
        label={texts.from}
        value={wish.startsAt}
        onChange={(event) => onChange({ startsAt: event.target.value })}
      />
      <Textfield
        type="time"
        label={texts.to}
        value={wish.endsAt}
        error={problem}
        onChange={(event) => onChange({ endsAt: event.target.value })}
      />
    </>
  )
}

type WeekdaysProps = Readonly<{
  chosen: readonly number[]
  problem: string | undefined
  onChange: (chosen: number[]) => void
}>

function Weekdays({ chosen, problem, onChange }: WeekdaysProps) {
  const set = (day: number, isOn: boolean) =>
    onChange(isOn ? [...chosen, day].toSorted((a, b) => a - b) : chosen.filter((one) => one !== day))
  return (
    <Fieldset className="wide plan-weekdays">
      <Fieldset.Legend>{texts.weekdays}</Fieldset.Legend>
      {yearPlan.calendar.weekdays.slice(0, 5).map((name, index) => (
        <Checkbox
          key={name}
          label={name}
          checked={chosen.includes(index + 1)}
          onChange={(event) => set(index + 1, event.target.checked)}
        />
      ))}
      {problem && <ValidationMessage>{problem}</ValidationMessage>}
    </Fieldset>
  )
}
