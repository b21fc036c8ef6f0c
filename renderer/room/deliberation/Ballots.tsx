import { Button } from '@digdir/designsystemet-react'
import { memo, useCallback, useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { Attendee } from '../../../shared/attendance.ts'
import { ballotChoices, type BallotChoice } from '../../../shared/deliberation.ts'
import { deliberation } from '../../../shared/texts/deliberation.ts'
import { restFor, type VoteDraft } from './vote-draft.ts'

const texts = deliberation.voteForm

type Props = Readonly<{
  draft: VoteDraft
  voters: readonly Attendee[]
  onChange: (choices: VoteDraft['choices']) => void
  onUnanimous: () => void
  onCasting: () => void
}>

const letters: Readonly<Record<string, BallotChoice>> = { f: 'for', m: 'against', a: 'abstained' }

/** Everybody who may vote, each with three choices; a letter casts the vote and goes on to the next. */
export function Ballots({ draft, voters, onChange, onUnanimous, onCasting }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const names = draft.against === '' ? texts.choices : texts.alternatives
  const cast = (id: string, choice: BallotChoice) => onChange({ ...draft.choices, [id]: choice })
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const voter = voters[at]
    if (!voter || event.ctrlKey || event.altKey || event.metaKey) return
    const done = pressed(event, {
      cast: (choice) => {
        cast(voter.id, choice)
        focusRow(list.current, at + 1)
      },
      move: (by) => focusRow(list.current, at + by),
      rest: () => onChange(restFor(draft, voters)),
      clear: () => onChange(Object.fromEntries(Object.entries(draft.choices).filter(([id]) => id !== voter.id))),
      unanimous: onUnanimous,
      casting: onCasting,
    })
    if (done) event.preventDefault()
  }
  const [onCast, onKey] = [useLatest(cast), useLatest(onKeyDown)]
  return (
    <div className="ballots wide" role="group" aria-label={texts.people} aria-describedby={helpId}>
      <p id={helpId} className="quiet">
        {texts.help}
      </p>
      <div className="ballot-tools">
        <Button variant="secondary" onClick={() => onChange(restFor({ ...draft, choices: {} }, voters))}>
          {texts.allFor}
        </Button>
        <Button variant="secondary" onClick={() => onChange(restFor(draft, voters))}>
          {texts.restFor}
        </Button>
        <Button variant="secondary" onClick={onUnanimous}>
          {texts.unanimousNow}
        </Button>
      </div>
      <div className="ballot-rows" ref={list}>
        {voters.map((voter, at) => (
          <BallotRow
            key={voter.id}
            id={voter.id}
            name={voter.name}
            at={at}
            choice={draft.choices[voter.id]}
            names={names}
            onCast={onCast}
            onKey={onKey}
          />
        ))}
      </div>
    </div>
  )
}

type Acts = Readonly<{
  cast: (choice: BallotChoice) => void
  move: (by: number) => void
  rest: () => void
  clear: () => void
  unanimous: () => void
  casting: () => void
}>

/** Does what the key stands for; false for keys that mean nothing here. */
function pressed({ key, shiftKey }: KeyboardEvent, acts: Acts): boolean {
  const letter = key.toLowerCase()
  const choice = letters[letter]
  if (letter === 'f' && shiftKey) acts.rest()
  else if (choice) acts.cast(choice)
  else if (letter === 'e') acts.unanimous()
  else if (letter === 'd') acts.casting()
  else if (key === 'ArrowDown') acts.move(1)
  else if (key === 'ArrowUp') acts.move(-1)
  else if (key === 'Delete' || key === 'Backspace') acts.clear()
  else return false
  return true
}

/** Into the row, at what is chosen there; past the ends the focus stays. */
export function focusRow(list: Element | null | undefined, at: number): void {
  const row = list?.children.item(at)
  const target = row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input')
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}

/** The same function as long as the list stands, so that a key draws anew only the row it changed. */
function useLatest<A extends unknown[]>(run: (...given: A) => void): (...given: A) => void {
  const latest = useRef(run)
  useEffect(() => void (latest.current = run))
  return useCallback((...given: A) => latest.current(...given), [])
}

type RowProps = Readonly<{
  id: string
  name: string
  at: number
  choice: BallotChoice | undefined
  names: Readonly<Record<BallotChoice, string>>
  onCast: (id: string, choice: BallotChoice) => void
  onKey: (event: KeyboardEvent, at: number) => void
}>

const BallotRow = memo(function BallotRow({ id, name, at, choice, names, onCast, onKey }: RowProps) {
  return (
    <div className="ballot-row" role="group" aria-label={name}>
      <span aria-hidden>{name}</span>
      {ballotChoices.map((option) => (
        <label key={option} className="ballot-choice">
          <input
            type="radio"
            name={`ballot-${id}`}
            checked={choice === option}
            onChange={() => onCast(id, option)}
            onKeyDown={(event) => onKey(event, at)}
          />
          {names[option]}
        </label>
      ))}
    </div>
  )
})
