import { Dialog } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { longestSearch, type FoundCase } from '../../shared/cases.ts'
import { fill } from '../../shared/texts/index.ts'
import { frame } from '../../shared/texts/frame.ts'
import { useCommandLayers } from '../components/commands.ts'
import { today } from '../components/today.ts'
import { Keys } from '../components/Keys.tsx'
import { comboboxAttributes, useListbox, type Listbox } from '../components/use-listbox.ts'
import { useQuery } from '../use-query.ts'
import {
  bodyEntries,
  caseEntries,
  commandEntries,
  meetingEntries,
  settingsEntries,
  yearPlanEntries,
} from './entries.ts'
import { mostOfGroup, search, type Entry } from './search.ts'

/** Goes to any place, meeting, case or body, and does whatever can be done from here. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('')
  const entries = useEntries(query)
  const hits = useMemo(() => search(entries, query), [entries, query])
  const choose = (index: number) => {
    onClose()
    // The dialog gives the focus back when it closes; what was chosen may then place it.
    setTimeout(() => hits[index]?.run())
  }
  const listbox = useListbox(hits.length, choose, query)
  return (
    <Dialog
      open
      onClose={onClose}
      closeButton={false}
      closedby="any"
      aria-label={frame.palette.label}
      className="palette"
      data-size="sm"
    >
      <input
        {...comboboxAttributes(listbox, hits.length > 0)}
        aria-label={frame.palette.label}
        placeholder={frame.palette.placeholder}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={listbox.onKeyDown}
      />
      <Hits hits={hits} listbox={listbox} onChoose={choose} />
      <p className="palette-foot" role="status">
        {hits.length > 0 ? fill(frame.palette.count, { count: hits.length }) : fill(frame.palette.nothing, { query })}
        <span>{frame.palette.help}</span>
      </p>
    </Dialog>
  )
}

function useEntries(query: string): Entry[] {
  const layers = useCommandLayers((state) => state.layers)
  const meetings = useQuery('meetings.list', {}).data
  const cases = useFoundCases(query)
  const bodies = useQuery('bodies.list').data
  return useMemo(
    () => [
      ...commandEntries(layers),
      ...yearPlanEntries(Number(today().slice(0, 4))),
      ...settingsEntries,
      ...meetingEntries(meetings ?? []),
      ...cases,
      ...bodyEntries(bodies ?? []),
    ],
    [layers, meetings, cases, bodies],
  )
}

/** The program looks among the cases, which are many. Until it has answered, those found last are looked among here. */
function useFoundCases(query: string): Entry[] {
  const { data } = useQuery('cases.find', { search: query.slice(0, longestSearch), limit: mostOfGroup })
  const [last, setLast] = useState<readonly FoundCase[]>([])
  if (data && data !== last) setLast(data)
  return useMemo(
    () => (data ? caseEntries(data).map((entry) => ({ ...entry, isFound: true })) : caseEntries(last)),
    [data, last],
  )
}

type HitsProps = Readonly<{
  hits: readonly Entry[]
  listbox: Listbox
  onChoose: (index: number) => void
}>

function Hits({ hits, listbox, onChoose }: HitsProps) {
  const groups = [...Map.groupBy(hits, (entry) => entry.group)]
  return (
    <div role="listbox" id={listbox.listId} aria-label={frame.palette.results} className="palette-hits">
      {groups.map(([group, entries]) => (
        <div role="group" aria-label={group} key={group}>
          <p aria-hidden>{group}</p>
          {entries.map((entry) => {
            const index = hits.indexOf(entry)
            return (
              <HitRow
                key={entry.id}
                entry={entry}
                id={listbox.optionId(index)}
                isActive={index === listbox.active}
                onPoint={() => listbox.setActive(index)}
                onChoose={() => onChoose(index)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

type HitRowProps = Readonly<{ entry: Entry; id: string; isActive: boolean; onPoint: () => void; onChoose: () => void }>

function HitRow({ entry, id, isActive, onPoint, onChoose }: HitRowProps) {
  return (
    // The keys are the text field's, which keeps the focus.
    <div role="option" id={id} aria-selected={isActive} tabIndex={-1} onMouseMove={onPoint} onMouseUp={onChoose}>
      <span>{entry.text}</span>
      {entry.detail && <small>{entry.detail}</small>}
      {entry.keys && <Keys keys={entry.keys} />}
    </div>
  )
}
