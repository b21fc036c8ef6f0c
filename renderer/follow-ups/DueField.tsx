import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { longDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'
import { dayToType, typedDay } from '../../shared/typed-day.ts'
import { today } from '../components/today.ts'

const texts = followUps.dueField

/** A day that is being typed; `day` is undefined while it cannot be read. */
export type Due = Readonly<{ text: string; day: string | null | undefined }>

/** A field for a day: a date, or so many days or weeks from today; says which day it comes to. */
export function useDue(start: string | null): [Due, (text: string) => void] {
  const [due, setDue] = useState<Due>({ text: dayToType(start), day: start })
  return [due, (text) => setDue({ text, day: typedDay(text, today()) })]
}

type Props = Readonly<{ label: string; due: Due; onChange: (text: string) => void; isWrong: boolean }>

export function DueField({ label, due: { text, day }, onChange, isWrong }: Props) {
  const isRead = typeof day === 'string' && text !== dayToType(day)
  return (
    <div className="due-field">
      <Textfield
        label={label}
        description={texts.help}
        autoComplete="off"
        value={text}
        error={isWrong && day === undefined ? texts.wrong : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <small role="status">{isRead && fill(texts.read, { date: longDate(day) })}</small>
    </div>
  )
}
