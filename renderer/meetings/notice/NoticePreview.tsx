import { Heading, Table } from '@digdir/designsystemet-react'
import { isTreated } from '../../../shared/agenda.ts'
import { clockDigits, clockSpan, longDate } from '../../../shared/dates.ts'
import type { AgendaLine, MeetingHead, NoticeModel, PersonLine } from '../../../shared/documents.ts'
import { markedTitle } from '../../../shared/notice-change-words.ts'
import { calledItem } from '../../../shared/notice-text.ts'
import { documentTexts } from '../../../shared/texts/documents.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeChangeTexts } from '../../../shared/texts/notice-changes.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import type { Language } from '../../../shared/values.ts'
import { Changes } from './Changes.tsx'
import { HeadFacts, type Fact } from '../HeadFacts.tsx'

/** The notice in the words of the document, so that screen and paper say the same. */
export function NoticePreview({ model, isOnlyChanges }: { model: NoticeModel; isOnlyChanges: boolean }) {
  const words = documentTexts(model.head.language)
  return (
    <article className="sheet" lang={model.head.language}>
      <Heading level={2} data-size="sm">
        {isOnlyChanges ? words.kinds.supplement : words.kinds.notice}
      </Heading>
      <Facts head={model.head} />
      {isOnlyChanges ? <OnlyChanges model={model} /> : <Whole model={model} />}
    </article>
  )
}

/** What the version changes; the first changes nothing. */
function OnlyChanges({ model }: { model: NoticeModel }) {
  const { version, changes = [] } = model
  if (changes.length === 0) return <p>{noticeVersions.noChanges}</p>
  return (
    <>
      <Heading level={3} data-size="2xs">
        {fill(noticeChangeTexts(model.head.language).title, { version: version - 1 })}
      </Heading>
      <Changes model={model} changes={changes} />
    </>
  )
}

function Whole({ model }: { model: NoticeModel }) {
  const words = documentTexts(model.head.language)
  return (
    <>
      {model.version > 1 && <p className="sheet-note">{fill(words.notice.replaced, { version: model.version })}</p>}
      <Heading level={3} data-size="2xs">
        {words.notice.agenda}
      </Heading>
      <AgendaTable model={model} />
      <PeopleList model={model} title={words.notice.members} people={model.members} />
      <PeopleList model={model} title={words.notice.others} people={model.others} />
    </>
  )
}

/** Body, date, time and place of the meeting as the document gives them; what is missing is named in its words. */
function Facts({ head }: { head: MeetingHead }) {
  const { facts, meetingKinds, meetingForms, notice } = documentTexts(head.language)
  const rows: readonly Fact[] = [
    [facts.meeting, `${head.bodyName}, ${meetingKinds[head.kind].toLocaleLowerCase('nb')}, ${meetingForms[head.form]}`],
    [facts.date, longDate(head.onDate, head.language)],
    [facts.time, clockSpan(head.startsAt, head.endsAt, head.language)],
    [facts.place, head.place || (head.form === 'physical' ? notice.noPlace : '')],
    [facts.link, head.link || (head.form === 'remote' ? notice.noLink : '')],
  ]
  return <HeadFacts facts={rows} />
}

function AgendaTable({ model }: { model: NoticeModel }) {
  const { columns } = documentTexts(model.head.language)
  return (
    <Table data-size="sm" className="sheet-table">
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{columns.number}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.time}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.item}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.responsible}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {model.agenda.map((line) => (
          <AgendaRow key={line.itemId} line={line} language={model.head.language} />
        ))}
      </Table.Body>
    </Table>
  )
}

/** An item, or a heading over those that follow. */
function AgendaRow({ line, language }: { line: AgendaLine; language: Language }) {
  if (!isTreated(line)) {
    return (
      <Table.Row>
        <Table.HeaderCell scope="colgroup" colSpan={4}>
          {line.title}
        </Table.HeaderCell>
      </Table.Row>
    )
  }
  return (
    <Table.Row>
      <Table.Cell>{line.number}</Table.Cell>
      <Table.Cell>{clockDigits(line.startsAt)}</Table.Cell>
      <Table.Cell>{markedTitle(language, line)}</Table.Cell>
      <Table.Cell>{line.presenter}</Table.Cell>
    </Table.Row>
  )
}

type PeopleProps = Readonly<{ model: NoticeModel; title: string; people: readonly PersonLine[] }>

function PeopleList({ model, title, people }: PeopleProps) {
  if (people.length === 0) return null
  const { roles, notice } = documentTexts(model.head.language)
  const part = (person: PersonLine) => {
    const item = calledItem(model, person)
    return item === '' ? '' : fill(notice.forItem, { item })
  }
  const mode = ({ expectedMode }: PersonLine) =>
    expectedMode === undefined ? '' : noticeChangeTexts(model.head.language).expected[expectedMode]
  return (
    <>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <ul className="sheet-people">
        {people.map((person) => (
          <li key={person.personId ?? `${person.name}/${person.title}`}>
            {person.name}
            {person.isChair && ` (${roles.chair})`}
            <span>{[person.title, person.organisation, part(person), mode(person)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
