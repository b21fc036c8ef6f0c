import { useEffect, useRef, type RefObject } from 'react'
import { clockText, longDate } from '../../shared/dates.ts'
import { resultWord } from '../../shared/minutes-text.ts'
import type { ProjectedItem, Projection } from '../../shared/room.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import { fill } from '../../shared/texts/index.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import type { Content } from '../../shared/content.ts'
import { onWritten } from '../api.ts'
import { ContentView } from '../editor/ContentView.tsx'
import { capitalised } from '../room/names.ts'
import { useQuery } from '../use-query.ts'

const texts = roomCourse.projector

/** What everyone in the room sees: the item, what is proposed, and the advice while it is worded. It can only look. */
export function Projector({ meetingId }: { meetingId: string }) {
  const { data, reload } = useQuery('room.projector', { meetingId })
  useEffect(() => onWritten(reload), [reload])
  useEffect(() => void (document.title = texts.title), [])
  return <main className="projector">{data && <Shown projection={data} />}</main>
}

function Shown({ projection }: { projection: Projection }) {
  const { bodyName, onDate, breakSince, item } = projection
  return (
    <>
      <p className="projector-meeting">
        {bodyName} · {longDate(onDate)}
      </p>
      {breakSince !== null && (
        <p className="projector-break" role="status">
          {fill(texts.isPause, { time: clockText(breakSince) })}
        </p>
      )}
      {item ? <Item key={item.id} item={item} label={adviceLabel(projection)} /> : <h1>{statusWords(projection)}</h1>}
    </>
  )
}

const adviceLabel = ({ bodyKind }: Projection): string => capitalised(resultWord(bodyKind, interfaceLanguage))

function statusWords({ status }: Projection): string {
  if (status === 'closed') return texts.closed
  return status === 'inProgress' ? texts.nothing : texts.notStarted
}

function Item({ item, label }: { item: ProjectedItem; label: string }) {
  useEffect(() => window.scrollTo(0, 0), [])
  return (
    <>
      <h1>
        {item.numberText !== null && <span className="projector-number">{item.numberText}</span>} {item.title}
      </h1>
      {item.proposal && <Part title={texts.proposal} words={item.proposal} />}
      {item.proposals.map(({ id, position, words }) => (
        <Part key={id} title={fill(texts.otherProposal, { number: position })} words={words} />
      ))}
      {item.advice && <Part title={label} words={item.advice} isAdvice />}
    </>
  )
}

function Part({ title, words, isAdvice = false }: { title: string; words: Content; isAdvice?: boolean }) {
  const part = useRef<HTMLElement>(null)
  useChangeInView(part, words, isAdvice)
  return (
    <section ref={part} className={isAdvice ? 'projector-advice' : 'projector-part'}>
      <h2>{title}</h2>
      <ContentView content={words} />
    </section>
  )
}

/** Nobody scrolls at the screen on the wall, so what is being worded comes into view by itself. */
function useChangeInView(part: RefObject<HTMLElement | null>, words: Content, isFollowed: boolean): void {
  const known = useRef<readonly string[]>([])
  useEffect(() => {
    const blocks = words.map((block) => JSON.stringify(block))
    const changed = blocks.findIndex((block, index) => block !== known.current[index])
    known.current = blocks
    const shown = part.current?.querySelector('.rich-text')?.children[changed]
    if (!isFollowed || !shown) return
    const { top, bottom, height } = shown.getBoundingClientRect()
    // What is longer than the screen is written on at its end.
    if (bottom > window.innerHeight) shown.scrollIntoView({ block: 'end' })
    else if (top < 0 && height < window.innerHeight) shown.scrollIntoView({ block: 'nearest' })
  }, [part, words, isFollowed])
}
