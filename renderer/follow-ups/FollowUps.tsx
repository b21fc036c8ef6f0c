import { Button, Details, Table } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import { isOverdue, type FollowUp } from '../../shared/follow-ups.ts'
import { counted } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { today } from '../components/today.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { OpenAnchoring } from './OpenAnchoring.tsx'
import { FollowUpRow } from './FollowUpRow.tsx'

/** What is to be done after meetings, the most urgent first. */
export function FollowUps() {
  const query = useQuery('followUps.list')
  return (
    <div className="follow-ups" data-size="sm">
      <Loaded query={query}>{(all) => <Lists all={all} />}</Loaded>
    </div>
  )
}

function Lists({ all }: { all: readonly FollowUp[] }) {
  const open = all.filter(({ doneOn }) => doneOn === null).toSorted(byDueDate)
  const done = all.filter(({ doneOn }) => doneOn !== null)
  return (
    <>
      <PageHeading title={texts.title} lead={summary(open)} />
      {all.length === 0 && (
        <EmptyState text={texts.empty}>
          <Button asChild>
            <Link href={routes.meetings()}>{texts.toMeetings}</Link>
          </Button>
        </EmptyState>
      )}
      {open.length > 0 && <FollowUpTable caption={texts.openTitle} followUps={open} />}
      <OpenAnchoring />
      {done.length > 0 && (
        <Details data-color="neutral" className="done-ones" defaultOpen={open.length === 0}>
          <Details.Summary>{`${texts.doneTitle} (${done.length})`}</Details.Summary>
          <Details.Content>
            <FollowUpTable caption={texts.doneTitle} followUps={done} />
          </Details.Content>
        </Details>
      )}
    </>
  )
}

/** Without a due date comes last. */
const byDueDate = (a: FollowUp, b: FollowUp): number => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999')

function summary(open: readonly FollowUp[]): string {
  if (open.length === 0) return texts.noneOpen
  const overdue = open.filter((followUp) => isOverdue(followUp, today())).length
  const parts = [counted(texts.open, open.length), ...(overdue > 0 ? [counted(texts.overdueCount, overdue)] : [])]
  return parts.join(' · ')
}

function FollowUpTable({ caption, followUps }: { caption: string; followUps: readonly FollowUp[] }) {
  const { done, text, responsible, due, actions } = texts.columns
  return (
    <Table>
      <caption className="ds-sr-only">{caption}</caption>
      <Table.Head>
        <Table.Row>
          {[done, text, responsible, due].map((column) => (
            <Table.HeaderCell key={column}>{column}</Table.HeaderCell>
          ))}
          <Table.HeaderCell className="actions">
            <span className="ds-sr-only">{actions}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {followUps.map((followUp) => (
          <FollowUpRow key={followUp.id} followUp={followUp} />
        ))}
      </Table.Body>
    </Table>
  )
}
