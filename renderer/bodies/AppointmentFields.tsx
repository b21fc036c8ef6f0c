import { Checkbox, Textfield } from '@digdir/designsystemet-react'
import { endOfTerm, type Mandate, type Rules } from '../../shared/mandate.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { useBodyPlace } from './body-place.ts'
import { deviates } from './terms.ts'

type Term = Readonly<{ fromOn: string; toOn: string; termReason: string }>
type Decision = Readonly<{ appointedBy: string; appointedOn: string }>
type Source = Readonly<{ source: string }>
type Duty = Readonly<{ duty: string; isOptional: boolean }>

type Props<T> = Readonly<{ appointment: T; onChange: (changed: Partial<T>) => void }>

const words = texts.appointForm

/** The end follows the start for as long as it is the mandate's. */
function startingOn({ fromOn, toOn }: Term, start: string, years: number): Partial<Term> {
  const isUsualEnd = fromOn !== '' && toOn === endOfTerm(fromOn, years)
  return { fromOn: start, ...(isUsualEnd && start !== '' ? { toOn: endOfTerm(start, years) } : {}) }
}

type TermProps = Props<Term> & Readonly<{ isOfMember: boolean }>

/** From and to; when a member's term is not of the mandate's length there is a place to say why. */
export function TermFields({ appointment, onChange, isOfMember }: TermProps) {
  const { mandate, rules } = useBodyPlace().details
  const { fromOn, toOn, termReason } = appointment
  const hasReason = isOfMember && (deviates(fromOn, toOn, rules.termYears) || termReason !== '')
  return (
    <>
      <Textfield
        type="date"
        label={words.from}
        required
        value={fromOn}
        onChange={(event) => onChange(startingOn(appointment, event.target.value, rules.termYears))}
      />
      <Textfield
        type="date"
        label={words.to}
        description={isOfMember ? usualTerm(mandate, rules) : words.toHelp}
        value={toOn}
        onChange={(event) => onChange({ toOn: event.target.value })}
      />
      {hasReason && (
        <Textfield
          label={words.termReason}
          description={words.termReasonHelp}
          value={termReason}
          onChange={(event) => onChange({ termReason: event.target.value })}
        />
      )}
    </>
  )
}

const usualTerm = (mandate: Mandate, { termYears }: Rules): string =>
  fill(mandate.termYears === null ? words.toDefault : words.toMandate, { years: counted(words.years, termYears) })

/** Who decided, and when. */
export function AppointedBy({ appointment, onChange }: Props<Decision>) {
  return (
    <>
      <Textfield
        label={words.appointedBy}
        value={appointment.appointedBy}
        onChange={(event) => onChange({ appointedBy: event.target.value })}
      />
      <Textfield
        type="date"
        label={words.appointedOn}
        value={appointment.appointedOn}
        onChange={(event) => onChange({ appointedOn: event.target.value })}
      />
    </>
  )
}

/** Where the decision is found. */
export function SourceField({ appointment, onChange }: Props<Source>) {
  return (
    <Textfield
      label={words.source}
      description={words.sourceHelp}
      value={appointment.source}
      onChange={(event) => onChange({ source: event.target.value })}
    />
  )
}

/** What a standing attendee attends as, and whether always. */
export function DutyFields({ appointment, onChange }: Props<Duty>) {
  return (
    <>
      <Textfield
        label={words.duty}
        description={words.dutyHelp}
        value={appointment.duty}
        onChange={(event) => onChange({ duty: event.target.value })}
      />
      <Checkbox
        label={words.isOptional}
        checked={appointment.isOptional}
        onChange={(event) => onChange({ isOptional: event.target.checked })}
      />
    </>
  )
}
