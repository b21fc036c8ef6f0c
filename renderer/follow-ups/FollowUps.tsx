import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { useId, useRef, useState, type RefObject } from 'react'
import { Link } from 'wouter'
import { isOverdue, type FollowUpEntry } from '../../shared/follow-ups.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { useCommands } from '../components/commands.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loading.tsx'
import { NotThere } from '../components/NotThere.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { asked, noChoices, useChoices } from './choices.ts'
import { Filters } from './Filters.tsx'
import { FollowUpTable } from './FollowUpTable.tsx'
import { FollowUpTools } from './FollowUpTools.tsx'
import { grouped, type Group } from './groups.ts'
import { OpenAnchoring } from './OpenAnchoring.tsx'
import { RemovedFollowUps } from './RemovedFollowUps.tsx'
import { useSought } from './use-sought.ts'

/** What is to be done after meetings, by due date or by who does it; `sought` is the one an address leads to. */
export function FollowUps({ sought }: Readonly<{ sought?: string | undefined }>) {
  const query = useQuery('followUps.list')
  const field = useRef<HTMLInputElement>(null)
  useCommands(texts.title, [
    { keys: '/', text: texts.keys.search, run: () => field.current?.focus(), whileTyping: false },
    { keys: 'ArrowDown', text: texts.keys.down },
    { keys: 'ArrowUp', text: texts.keys.up },
  ])
  return (
    <div className="follow-ups" data-size="sm">
      <Loaded query={query}>{(all) => <Lists all={all} field={field} sought={sought} />}</Loaded>
    </div>
  )
}

type Props = Readonly<{
  all: readonly FollowUpEntry[]
  field: RefObject<HTMLInputElement | null>
  sought: string | undefined
}>

function Lists(props: Props) {
  const { all, sought } = props
  const isThere = sought === undefined || all.some(({ id }) => id === sought)
  // One that is removed here can be fetched back from the list.
  const [wasThere] = useState(isThere)
  return isThere || wasThere ? <InUse {...props} /> : <NotThere what="followUp" />
}

function InUse({ all, field, sought }: Props) {
  const [choices, change] = useChoices()
  const shown = asked(all, choices, today())
  const open = shown.filter(({ doneOn }) => doneOn === null)
  const finished = shown.filter(({ doneOn }) => doneOn !== null)
  const isSought = ({ id }: FollowUpEntry) => id === sought
  useSought(sought, shown.some(isSought), () => change({ ...noChoices, grouping: choices.grouping }))
  return (
    <>
      <PageHeading title={texts.title} lead={summary(all)} />
      {all.length === 0 ? (
        <Nothing />
      ) : (
        <Filters all={all} shown={open.length} choices={choices} onChange={change} field={field} />
      )}
      {all.length > 0 && shown.length === 0 && <EmptyState text={texts.filters.none} />}
      {grouped(open, choices.grouping, today()).map((group) => (
        <GroupOf key={group.name} group={group} sought={sought} />
      ))}
      {open.length > 0 && <FollowUpTools ids={open.map(({ id }) => id)} />}
      <OpenAnchoring />
      {finished.length > 0 && (
        <Details data-color="neutral" className="done-ones" defaultOpen={open.length === 0 || finished.some(isSought)}>
          <Details.Summary>
            {fill(texts.groups.title, { name: texts.doneTitle, count: finished.length })}
          </Details.Summary>
          <Details.Content>
            <FollowUpTable caption={texts.doneTitle} followUps={finished} sought={sought} />
          </Details.Content>
        </Details>
      )}
      <RemovedFollowUps />
    </>
  )
}

const Nothing = () => (
  <EmptyState text={texts.empty}>
    <Button asChild>
      <Link href={routes.meetings()}>{texts.toMeetings}</Link>
    </Button>
  </EmptyState>
)

type GroupProps = Readonly<{ group: Group; sought: string | undefined }>

function GroupOf({ group: { name, followUps }, sought }: GroupProps) {
  const id = useId()
  return (
    <section className="follow-up-group" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {fill(texts.groups.title, { name, count: followUps.length })}
      </Heading>
      <FollowUpTable caption={name} followUps={followUps} sought={sought} />
    </section>
  )
}

function summary(all: readonly FollowUpEntry[]): string {
  const open = all.filter(({ doneOn }) => doneOn === null)
  if (open.length === 0) return texts.noneOpen
  const overdue = open.filter((followUp) => isOverdue(followUp, today())).length
  const parts = [counted(texts.open, open.length), ...(overdue > 0 ? [counted(texts.overdueCount, overdue)] : [])]
  return parts.join(' · ')
}
