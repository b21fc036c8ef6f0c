import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowLeftIcon, ArrowUpIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ComparedAttachment, ComparedSection, PaperComparison } from '../../../shared/comparison.ts'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as attachmentTexts } from '../../../shared/texts/attachments.ts'
import { papers } from '../../../shared/texts/papers.ts'
import type { Language } from '../../../shared/values.ts'
import { useCommands } from '../../components/commands.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useQuery } from '../../use-query.ts'
import { sizeText } from '../attachments/file-acts.ts'
import { drawCompared } from './draw.tsx'
import { RestoreButton } from './RestoreButton.tsx'

const texts = papers.comparison

type Props = Readonly<{ older: string; newer: string | null; onClose: () => void }>

/** Two versions laid over each other in the place of the paper, with a way from difference to difference. */
export function Comparison({ older, newer, onClose }: Props) {
  const query = useQuery('papers.compare', { older, newer })
  if (query.data === undefined && !query.error) return <Paragraph role="status">{texts.working}</Paragraph>
  return <Loaded query={query}>{(compared) => <Differences compared={compared} onClose={onClose} />}</Loaded>
}

type DifferencesProps = Readonly<{ compared: PaperComparison; onClose: () => void }>

function Differences({ compared, onClose }: DifferencesProps) {
  const article = useRef<HTMLElement>(null)
  const { older, newer, languages } = compared
  const title = newer
    ? fill(texts.between, { older: older.sequence, newer: newer.sequence })
    : fill(texts.betweenCurrent, { older: older.sequence })
  return (
    <article className="paper-version comparison" aria-label={title} ref={article}>
      <div className="version-banner">
        <ArrivedTitle text={title} />
        <Steps article={article} count={compared.stops} />
        <div className="version-acts">
          <RestoreButton
            id={older.id}
            sequence={older.sequence}
            label={fill(papers.versions.restoreNamed, older)}
            onDone={onClose}
          />
          <Button variant="secondary" onClick={onClose}>
            <ArrowLeftIcon aria-hidden />
            {papers.versions.back}
          </Button>
        </div>
      </div>
      {compared.stops > 0 && <Legend />}
      {languages.older !== languages.newer && (
        <Paragraph data-stop={1} tabIndex={-1}>
          {fill(texts.language, {
            older: papers.languages[languages.older].toLowerCase(),
            newer: papers.languages[languages.newer].toLowerCase(),
          })}
        </Paragraph>
      )}
      {compared.sections.map((section) => (
        <Section key={section.key} section={section} language={languages.newer} />
      ))}
      {compared.attachments.length > 0 && <Attachments attachments={compared.attachments} />}
    </article>
  )
}

function ArrivedTitle({ text }: Readonly<{ text: string }>) {
  const title = useRef<HTMLParagraphElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <p ref={title} tabIndex={-1}>
      {text}
    </p>
  )
}

type StepsProps = Readonly<{ article: RefObject<HTMLElement | null>; count: number }>

/** Which difference one is at, and the way to the next; after the last comes the first. */
function Steps({ article, count }: StepsProps) {
  const [at, setAt] = useState(0)
  const go = (step: 1 | -1, takesFocus: boolean) => {
    if (count === 0) return
    const stop = step === 1 ? (at % count) + 1 : at <= 1 ? count : at - 1
    setAt(stop)
    for (const marked of article.current?.querySelectorAll('[data-current]') ?? [])
      marked.removeAttribute('data-current')
    const found = article.current?.querySelector<HTMLElement>(`[data-stop="${stop}"]`)
    found?.setAttribute('data-current', '')
    found?.scrollIntoView({ block: 'center' })
    if (takesFocus) found?.focus({ preventScroll: true })
  }
  useCommands(texts.place, [
    { keys: 'F7', text: texts.next, run: () => go(1, true) },
    { keys: 'Shift+F7', text: texts.previous, run: () => go(-1, true) },
  ])
  const said = at > 0 && at <= count ? fill(texts.at, { stop: at, count }) : counted(count)
  return (
    <div className="comparison-steps">
      <p role="status">{said}</p>
      {count > 0 && (
        <>
          <Button icon variant="tertiary" aria-label={texts.previous} onClick={() => go(-1, false)}>
            <ArrowUpIcon aria-hidden />
          </Button>
          <Button icon variant="tertiary" aria-label={texts.next} onClick={() => go(1, false)}>
            <ArrowDownIcon aria-hidden />
          </Button>
        </>
      )}
    </div>
  )
}

function counted(count: number): string {
  if (count === 0) return texts.none
  return fill(count === 1 ? texts.count.one : texts.count.many, { count })
}

const Legend = () => (
  <p className="comparison-legend" role="note" aria-label={texts.legend}>
    <ins>{texts.added}</ins>
    <del>{texts.removed}</del>
    <span className="change-note">{texts.moved}</span>
  </p>
)

function Section({ section, language }: Readonly<{ section: ComparedSection; language: Language }>) {
  const { key, name, content } = section
  const isUnwritten = content.every((one) => one.change === 'same' && one.node.content === undefined)
  return (
    <section aria-labelledby={`compared-${key}`}>
      <Heading level={2} data-size="xs" id={`compared-${key}`}>
        {name}
      </Heading>
      {isUnwritten ? (
        <Paragraph className="quiet">{papers.versions.emptySection}</Paragraph>
      ) : (
        <div className="rich-text" lang={language}>
          {drawCompared(content)}
        </div>
      )}
    </section>
  )
}

function Attachments({ attachments }: Readonly<{ attachments: readonly ComparedAttachment[] }>) {
  return (
    <section aria-labelledby="compared-attachments">
      <Heading level={2} data-size="xs" id="compared-attachments">
        {attachmentTexts.title}
      </Heading>
      <ul className="lines">
        {attachments.map((one) => (
          <li key={`${one.change}/${one.line.number}`}>{drawAttachment(one)}</li>
        ))}
      </ul>
    </section>
  )
}

function drawAttachment({ change, stop, line: { number, title, fileName, size, accessLevel } }: ComparedAttachment) {
  const about = fill(attachmentTexts.about, { fileName, size: sizeText(size) })
  const words = `${fill(attachmentTexts.numbered, { number })}: ${title} (${about}, ${attachmentTexts.accessLevels[accessLevel]})`
  if (change === 'same') return words
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <Mark data-stop={stop} tabIndex={-1}>
      <span className="ds-sr-only">{change === 'added' ? texts.addedWords : texts.removedWords}</span>
      {words}
    </Mark>
  )
}
