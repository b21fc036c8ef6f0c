import { Button, Checkbox, Heading, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { PoolEntry, PoolGroup } from '../../../shared/agenda.ts'
import { matchesSearch } from '../../../shared/cases.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaTools } from '../../../shared/texts/agenda-tools.ts'
import { agendaView } from '../../../shared/texts/agenda-view.ts'
import { call } from '../../api.ts'
import { Loaded } from '../../components/Loading.tsx'
import { act } from '../../messages.ts'
import { routes } from '../../routes.ts'
import { useQuery } from '../../use-query.ts'
import { dayAndMonth } from '../../components/format.ts'
import { PoolCase } from './PoolCase.tsx'

const texts = agendaView.pool

/** The cases that are ready for this meeting, by where they come from. */
export function Pool({ meetingId }: { meetingId: string }) {
  const pool = useQuery('agenda.pool', { meetingId })
  return (
    <section className="pool" aria-labelledby="klare-saker" data-size="sm">
      <Heading level={2} data-size="2xs" id="klare-saker" tabIndex={-1}>
        {texts.title}
      </Heading>
      <Loaded query={pool}>{(groups) => <PoolGroups meetingId={meetingId} groups={groups} />}</Loaded>
    </section>
  )
}

type GroupsProps = Readonly<{ meetingId: string; groups: readonly PoolGroup[] }>

function PoolGroups({ meetingId, groups }: GroupsProps) {
  const [filter, setFilter] = useState<PoolFilter>({ search: '', isOnlyReady: false })
  const shown = filtered(groups, filter)
  const { chosen, toggle, add, list } = usePool(meetingId, shown)
  if (groups.length === 0) return <EmptyPool />
  return (
    <>
      <p className="quiet">{texts.help}</p>
      <Filter filter={filter} setFilter={setFilter} />
      <div ref={list} className="pool-groups">
        {shown.map((group) => (
          <Group key={groupName(group)} group={group} chosen={chosen} toggle={toggle} add={add} />
        ))}
      </div>
      {shown.length === 0 && <p className="quiet">{agendaTools.pool.noHits}</p>}
      {chosen.length > 0 && (
        <Button className="pool-add" onClick={() => add(chosen)}>
          {chosen.length === 1 ? texts.addOne : fill(texts.addMany, { count: chosen.length })}
        </Button>
      )}
    </>
  )
}

type PoolFilter = Readonly<{ search: string; isOnlyReady: boolean }>

/** Groups with the cases one asks for; groups without any are left out. */
function filtered(groups: readonly PoolGroup[], { search, isOnlyReady }: PoolFilter): PoolGroup[] {
  const isShown = ({ case: { title, archiveReference, ownerName, shortcomings } }: PoolEntry): boolean =>
    (!isOnlyReady || shortcomings.length === 0) && matchesSearch(search, [title, archiveReference, ownerName ?? ''])
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter(isShown) }))
    .filter(({ entries }) => entries.length > 0)
}

type FilterProps = Readonly<{ filter: PoolFilter; setFilter: (filter: PoolFilter) => void }>

const Filter = ({ filter, setFilter }: FilterProps) => (
  <div className="pool-filter">
    <Textfield
      label={agendaTools.pool.search}
      type="search"
      value={filter.search}
      onChange={(event) => setFilter({ ...filter, search: event.target.value })}
    />
    <Checkbox
      label={agendaTools.pool.onlyReady}
      checked={filter.isOnlyReady}
      onChange={(event) => setFilter({ ...filter, isOnlyReady: event.target.checked })}
    />
  </div>
)

/** What is chosen, and putting it on the agenda as one act; the focus goes to the case that comes next. */
function usePool(meetingId: string, groups: readonly PoolGroup[]) {
  const [chosenIds, setChosen] = useState<readonly string[]>([])
  const list = useRef<HTMLDivElement>(null)
  const entries = groups.flatMap((group) => group.entries)
  const chosen = entries.filter((entry) => chosenIds.includes(entry.case.id))
  const toggle = ({ case: { id } }: PoolEntry) =>
    setChosen(chosenIds.includes(id) ? chosenIds.filter((other) => other !== id) : [...chosenIds, id])

  const add = async (added: readonly PoolEntry[]) => {
    const next = nextAfter(entries, added)
    const picks = added.map((entry) => ({ caseId: entry.case.id, fromItemId: entry.fromItemId }))
    const title = added[0]?.case.title ?? ''
    const done = added.length === 1 ? fill(texts.doneOne, { title }) : fill(texts.doneMany, { count: added.length })
    if (!(await act(() => call('agenda.add', { meetingId, picks }), done))) return
    setChosen([])
    focusCase(list.current, next)
  }
  return { chosen, toggle, add, list }
}

/** The first case after the added ones that stays in the pool, or else the last one that stays. */
function nextAfter(entries: readonly PoolEntry[], added: readonly PoolEntry[]): string | undefined {
  const last = entries.findLastIndex((entry) => added.includes(entry))
  const stays = (entry: PoolEntry) => !added.includes(entry)
  return (entries.slice(last).find(stays) ?? entries.findLast(stays))?.case.id
}

function focusCase(list: HTMLElement | null, caseId: string | undefined): void {
  const field = caseId === undefined ? null : list?.querySelector<HTMLElement>(`input[value="${caseId}"]`)
  const place = field ?? document.getElementById('klare-saker')
  place?.focus()
}

type GroupProps = Readonly<{
  group: PoolGroup
  chosen: readonly PoolEntry[]
  toggle: (entry: PoolEntry) => void
  add: (entries: readonly PoolEntry[]) => void
}>

function Group({ group, chosen, toggle, add }: GroupProps) {
  const name = groupName(group)
  return (
    <div className="pool-group" role="group" aria-label={name}>
      <div className="pool-group-head">
        <h3>{name}</h3>
        {group.entries.length > 1 && (
          <Button
            variant="tertiary"
            aria-label={fill(texts.addGroupLabel, { group: name })}
            onClick={() => add(group.entries)}
          >
            {texts.addGroup}
          </Button>
        )}
      </div>
      {group.entries.map((entry) => (
        <PoolCase
          key={entry.case.id}
          entry={entry}
          isChosen={chosen.includes(entry)}
          toggle={() => toggle(entry)}
          taken={chosen.length > 0 ? chosen : [entry]}
          add={() => add(chosen.length > 0 ? chosen : [entry])}
        />
      ))}
    </div>
  )
}

function groupName({ kind, bodyName, onDate }: PoolGroup): string {
  const date = onDate === null ? '' : dayAndMonth(onDate)
  return fill(texts[kind], { body: bodyName ?? '', date })
}

function EmptyPool() {
  return (
    <>
      <p className="quiet">{texts.empty}</p>
      <Link className="ds-link" href={routes.cases()}>
        {texts.toCases}
      </Link>
    </>
  )
}
