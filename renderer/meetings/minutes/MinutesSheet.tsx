import { Heading } from '@digdir/designsystemet-react'
import { clockSpan, clockText, longDate } from '../../../shared/dates.ts'
import type { MinutesModel } from '../../../shared/documents.ts'
import { meetingLeader } from '../../../shared/minutes.ts'
import { documentTexts } from '../../../shared/texts/documents.ts'
import { fill } from '../../../shared/texts/index.ts'
import { HeadFacts, type Fact } from '../HeadFacts.tsx'
import { AttendanceSection } from './AttendanceSection.tsx'
import { GapMark } from './GapMark.tsx'
import { MinutesItemSection } from './MinutesItemSection.tsx'

/** The minutes as the document prints them, by the same sentences. */
export function MinutesSheet({ model }: { model: MinutesModel }) {
  const words = documentTexts(model.head.language)
  return (
    <article className="sheet" lang={model.head.language} aria-label={words.kinds.minutes}>
      <p className="sheet-kicker">{model.head.bodyName}</p>
      <Heading level={2} data-size="sm">
        {words.kinds.minutes}
      </Heading>
      <Facts model={model} />
      <AttendanceSection model={model} />
      {model.items.map((item) => (
        <MinutesItemSection key={item.itemId} model={model} item={item} />
      ))}
      {model.secretary !== '' && <p>{fill(words.minutes.secretary, { name: model.secretary })}</p>}
    </article>
  )
}

function Facts({ model }: { model: MinutesModel }) {
  const { facts, meetingKinds, meetingForms, roles } = documentTexts(model.head.language)
  const { head } = model
  const leader = meetingLeader(model.attendance)
  const rows: readonly Fact[] = [
    [facts.meeting, `${meetingKinds[head.kind]}, ${meetingForms[head.form]}`],
    [facts.date, longDate(head.onDate, head.language)],
    [facts.time, <Time key="time" model={model} />],
    [facts.place, head.place],
    [
      facts.chair,
      leader ? `${leader.name}, ${roles[leader.role]}` : <GapMark key="chair" model={model} kind="noChair" />,
    ],
  ]
  return <HeadFacts facts={rows} />
}

/** A missing end is marked, never replaced by the planned one. */
function Time({ model }: { model: MinutesModel }) {
  const { startedAt, endedAt, language } = model.head
  const { from, to } = documentTexts(language)
  if (startedAt !== null && endedAt !== null) return clockSpan(startedAt, endedAt, language)
  return (
    <>
      {startedAt === null ? (
        <GapMark model={model} kind="noStart" />
      ) : (
        fill(from, { time: clockText(startedAt, language) })
      )}{' '}
      {endedAt === null ? <GapMark model={model} kind="noEnd" /> : fill(to, { time: clockText(endedAt, language) })}
    </>
  )
}
