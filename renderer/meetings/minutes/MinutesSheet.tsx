import { Heading } from '@digdir/designsystemet-react'
import { isTreated } from '../../../shared/agenda.ts'
import { clockSpan, clockText, longDate } from '../../../shared/dates.ts'
import type { MinutesModel } from '../../../shared/documents.ts'
import { leaderName } from '../../../shared/minutes.ts'
import { statusLines } from '../../../shared/minutes-status.ts'
import { documentTexts } from '../../../shared/texts/documents.ts'
import { fill } from '../../../shared/texts/index.ts'
import { HeadFacts, type Fact } from '../HeadFacts.tsx'
import { AttendanceSection } from './AttendanceSection.tsx'
import { gapIn, GapMark } from './GapMark.tsx'
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
      <Standing model={model} />
      <Facts model={model} />
      <AttendanceSection model={model} />
      {model.items.map((item) =>
        isTreated(item) ? (
          <MinutesItemSection key={item.itemId} model={model} item={item} />
        ) : (
          <Heading key={item.itemId} level={3} data-size="sm" className="sheet-group">
            {item.title}
          </Heading>
        ),
      )}
      {model.secretary !== '' && <p>{fill(words.minutes.secretary, { name: model.secretary })}</p>}
    </article>
  )
}

/** Drafts say so until they are approved; approved minutes say by whom, and what was put right in them. */
function Standing({ model }: { model: MinutesModel }) {
  const [first, ...corrections] = statusLines(model)
  return (
    <>
      <p className="sheet-standing">
        {model.status.approval === null ? <strong className="sheet-draft">{first}</strong> : first}
      </p>
      {corrections.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}

function Facts({ model }: { model: MinutesModel }) {
  const { facts, meetingKinds, meetingForms } = documentTexts(model.head.language)
  const { head } = model
  const rows: readonly Fact[] = [
    [facts.meeting, `${meetingKinds[head.kind]}, ${meetingForms[head.form]}`],
    [facts.date, longDate(head.onDate, head.language)],
    [facts.time, <Time key="time" model={model} />],
    [facts.place, head.place],
    [
      facts.chair,
      gapIn(model, 'noChair') ? <GapMark key="chair" model={model} kind="noChair" /> : leaderName(model.attendance),
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
