import { Button, Chip, Details, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { moved } from '../../../shared/agenda.ts'
import { placingRules, type PlacingRule } from '../../../shared/placing.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'

const texts = agendaTools.placing

/** Rules that put the agenda in order, chained; the body's last chain is there from the start. */
export function PlacingPanel({ meetingId }: { meetingId: string }) {
  const last = useQuery('agenda.placing', { meetingId }).data ?? []
  const [changed, setChain] = useState<readonly PlacingRule[]>()
  const [hasNone, setNone] = useState(false)
  const chain = changed ?? last
  const apply = () => {
    setNone(chain.length === 0)
    if (chain.length === 0) return
    const rules = chain.map((rule) => texts.rules[rule].toLocaleLowerCase('nb')).join(texts.following)
    void act(() => call('agenda.arrange', { meetingId, rules: [...chain] }), fill(texts.done, { rules }))
  }
  return (
    <Details className="quiet-details placing">
      <Details.Summary>{texts.open}</Details.Summary>
      <Details.Content>
        <p className="quiet">{texts.help}</p>
        <Chain chain={chain} setChain={setChain} />
        <Rest chain={chain} setChain={setChain} />
        <div role="alert">{hasNone && chain.length === 0 && <ValidationMessage>{texts.none}</ValidationMessage>}</div>
        <Button variant="secondary" onClick={apply}>
          {texts.apply}
        </Button>
      </Details.Content>
    </Details>
  )
}

type ChainProps = Readonly<{
  chain: readonly PlacingRule[]
  setChain: (chain: readonly PlacingRule[]) => void
}>

/** The rules in use, in their order; Alt and the arrows move one, Delete takes it away. */
function Chain({ chain, setChain }: ChainProps) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  const helpId = useId()
  // The chip that was moved or took another's place keeps the focus.
  useLayoutEffect(() => {
    const chips = list.current?.querySelectorAll('button')
    if (wanted.current !== null) chips?.[Math.min(wanted.current, chips.length - 1)]?.focus()
    wanted.current = null
  }, [chain])
  const change = (next: readonly PlacingRule[], focus: number) => {
    wanted.current = focus
    setChain(next)
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key] ?? 0
    const to = Math.max(0, Math.min(index + step, chain.length - 1))
    if (event.altKey && step !== 0) change(moved(chain, index, to), to)
    else if (event.key === 'Delete') change(chain.toSpliced(index, 1), index)
    else return
    event.preventDefault()
  }
  if (chain.length === 0) return null
  return (
    <>
      <ol ref={list} className="chips" aria-label={texts.chain}>
        {chain.map((rule, index) => (
          <li key={rule}>
            <Chip.Removable
              aria-label={fill(texts.remove, {
                rule: fill(texts.chosen, { index: index + 1, rule: texts.rules[rule] }),
              })}
              aria-describedby={helpId}
              onKeyDown={(event) => onKeyDown(event, index)}
              onClick={() => change(chain.toSpliced(index, 1), index)}
            >
              {fill(texts.chosen, { index: index + 1, rule: texts.rules[rule] })}
            </Chip.Removable>
          </li>
        ))}
      </ol>
      <p className="quiet" id={helpId}>
        {texts.keys}
      </p>
    </>
  )
}

/** The rules that are not in use. */
function Rest({ chain, setChain }: ChainProps) {
  const group = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)
  // The chip that took the place of the one put in use gets the focus; when none is left, the last in use does.
  useLayoutEffect(() => {
    const chips = [...(group.current?.querySelectorAll('button') ?? [])]
    const heir = chips[Math.min(wanted.current ?? 0, chips.length - 1)] ?? lastInUse()
    if (wanted.current !== null) heir?.focus()
    wanted.current = null
  }, [chain])
  const rest = placingRules.filter((rule) => !chain.includes(rule))
  const add = (rule: PlacingRule, index: number) => {
    wanted.current = index
    setChain([...chain, rule])
  }
  if (rest.length === 0) return null
  return (
    <div ref={group} className="chips" role="group" aria-label={texts.more}>
      <span className="quiet">{texts.more}</span>
      {rest.map((rule, index) => (
        <Chip.Button
          key={rule}
          aria-label={fill(texts.add, { rule: texts.rules[rule] })}
          onClick={() => add(rule, index)}
        >
          {texts.rules[rule]}
        </Chip.Button>
      ))}
    </div>
  )
}

const lastInUse = () => document.querySelector<HTMLElement>('.placing ol.chips li:last-child button')
