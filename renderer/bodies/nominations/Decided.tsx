import { Button, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { shortDate } from '../../../shared/dates.ts'
import type { Nomination } from '../../../shared/nominations.ts'
import { fill } from '../../../shared/texts/index.ts'
import { bodies } from '../../../shared/texts/bodies.ts'
import { nominations as texts } from '../../../shared/texts/nominations.ts'
import { Section } from '../../components/Section.tsx'
import { listed } from '../../components/words.ts'
import { PanelRow } from '../MemberRow.tsx'
import { Assessment } from './NominationCard.tsx'

const words = texts.decided

/** Nominations that have been decided, the latest first, with who else was weighed and why. */
export function Decided({ nominations }: { nominations: readonly Nomination[] }) {
  const columns = [words.seat, words.chosen, words.decidedOn]
  return (
    <Section title={words.title}>
      <Table>
        <Table.Head>
          <Table.Row>
            {columns.map((name) => (
              <Table.HeaderCell key={name}>{name}</Table.HeaderCell>
            ))}
            <Table.HeaderCell className="number">{words.candidates}</Table.HeaderCell>
            <Table.HeaderCell className="actions">
              <span className="ds-sr-only">{bodies.members.columns.actions}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {nominations.map((nomination) => (
            <DecidedRow key={nomination.id} nomination={nomination} />
          ))}
        </Table.Body>
      </Table>
    </Section>
  )
}

function DecidedRow({ nomination }: { nomination: Nomination }) {
  const [isOpen, setOpen] = useState(false)
  const { quotaGroup: group, candidates, chosenId, decidedOn } = nomination
  const date = shortDate(decidedOn ?? '')
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">{group}</Table.HeaderCell>
        <Table.Cell>{candidates.find(({ id }) => id === chosenId)?.name}</Table.Cell>
        <Table.Cell className="date">{date}</Table.Cell>
        <Table.Cell className="number">{candidates.length}</Table.Cell>
        <Table.Cell className="actions">
          <Button
            variant="tertiary"
            aria-label={fill(words.showThis, { group, date })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {words.show}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <PanelRow columns={5}>
          <Weighing nomination={nomination} />
        </PanelRow>
      )}
    </>
  )
}

function Weighing({ nomination: { assessment, candidates, chosenId, proposer } }: { nomination: Nomination }) {
  const others = candidates.filter(({ id }) => id !== chosenId).map(({ name }) => name)
  return (
    <div className="weighing">
      {proposer !== '' && <p>{fill(texts.facts.proposer, { proposer })}</p>}
      {assessment === '' ? <p className="quiet">{words.noAssessment}</p> : <Assessment text={assessment} />}
      <p>{others.length === 0 ? words.onlyOne : fill(words.others, { names: listed(others) })}</p>
    </div>
  )
}
